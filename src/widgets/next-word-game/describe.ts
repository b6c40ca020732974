// The game in words and in rows.
import { format } from 'd3-format';
import { bits, bitsPerCharacter, literal, whole } from '@/labs/surprise/format';
import { outcomeCounts, LONGEST_GUESS, type Game, type Said } from './game';
import type { KeptGame } from './games';
import type { gameMessages } from './messages';
import { charactersOf, tokenAt, type Passage } from './passage';
import { OTHERS, total, type Other } from './players';
import type { GameState } from './state';

type Words = ReturnType<typeof gameMessages.get>;

/** In sentences one digit is enough. */
const oneDigit = format('.1f');

/** What all players pay for each place of the stretch, bits; the reader for the finished ones. */
export interface Paid {
  reader: readonly number[];
  others: Partial<Readonly<Record<Other, readonly number[]>>>;
}

const SIGNS: Record<string, string> = { ' ': '␣', '\u00a0': '⍽', '\u3000': '□', '\t': '⇥' };

/** White space has no shape of its own. */
export function visible(token: string): string {
  return token.replace(/[ \u00a0\u3000\t]/gu, (space) => SIGNS[space] ?? space);
}

/** What is said to the last guess. */
export function describeSaid(t: Words, said: Said | undefined, unit: GameState['unit']): string {
  switch (said?.kind) {
    case undefined:
      return '';
    case 'empty':
      return t.empty;
    case 'many':
      return unit === 'words' ? t.manyWords : t.manyLetters;
    case 'long':
      return t.long({ most: LONGEST_GUESS });
    case 'again':
      return t.tried({ guess: literal(visible(said.guess)) });
    case 'wrong':
      return t.wrong({ n: whole(said.left), guess: literal(visible(said.guess)) })(said.left);
    case 'right':
      return t.right({ at: said.at, token: literal(visible(said.token)) });
    case 'missed':
      return t.missed({ token: literal(visible(said.token)) });
  }
}

/** How far the game is, and what it costs so far. */
export function describeGame(
  t: Words,
  game: Game,
  passage: Passage,
  { unit, guesses }: Pick<GameState, 'unit' | 'guesses'>,
  paid: Paid,
): string {
  const done = game.finished.length;
  const values = { done: whole(done), total: whole(passage.length) };
  const progress = (unit === 'words' ? t.progressWords : t.progressLetters)(values)(passage.length);
  if (done === 0) return t.saysNone({ progress });
  const counts = outcomeCounts(game, guesses);
  const first = whole(counts[0] ?? 0);
  const says = t.says({ progress, first, missed: whole(counts[guesses] ?? 0) });
  const characters = charactersOf(passage, done);
  const perCharacter = (all: readonly number[]) => oneDigit(total(all.slice(0, done)) / characters);
  const { storyGpt, frequencies = [] } = paid.others;
  const others = [
    ...(storyGpt ? [t.sayModel({ bits: perCharacter(storyGpt) })] : []),
    (unit === 'words' ? t.sayFrequencies : t.sayLetterFrequencies)({ bits: perCharacter(frequencies) }),
  ].join(', ');
  const isOver = done === passage.length;
  const pay = (isOver ? t.sayPaidEnd : t.sayPaid)({ reader: perCharacter(paid.reader), others });
  return `${says} ${pay}`;
}

/** `1: 9, 2: 3, …, missed: 4` */
export function describeOutcomes(t: Words, counts: readonly number[]): string {
  return counts
    .map((n, index) =>
      index === counts.length - 1 ? t.outcomeMissed({ n }) : t.outcome({ rank: index + 1, n }),
    )
    .join(', ');
}

/** The others that play, in the order of the tables. */
export function othersIn({ others }: Paid): Other[] {
  return OTHERS.filter((other) => others[other] !== undefined);
}

/** One finished place in a sentence. */
export function describePlace(
  t: Words,
  { game, passage, guesses, paid }: { game: Game; passage: Passage; guesses: number; paid: Paid },
  place: number,
): string {
  const finished = game.finished[place];
  if (!finished) return '';
  const outcome = finished.rank > guesses ? t.chipMissed : t.chipRight({ rank: finished.rank });
  const list = [
    t.paidBy({ player: t.you, bits: bits(paid.reader[place] ?? NaN) }),
    ...othersIn(paid).map((other) =>
      t.paidBy({ player: t[other], bits: bits(paid.others[other]?.[place] ?? NaN) }),
    ),
  ].join(', ');
  const wrong = finished.wrong.map((one) => `‘${visible(one)}’`).join(', ');
  const guessed = wrong === '' ? '' : ` ${t.detailGuesses({ guesses: literal(wrong) })}`;
  const token = literal(visible(tokenAt(passage, place)?.token ?? ''));
  return t.detail({ outcome, paid: t.paidList({ list }), token }) + guessed;
}

/** One row a finished place. */
export function placeRows(
  t: Words,
  { game, passage, guesses, paid }: { game: Game; passage: Passage; guesses: number; paid: Paid },
): (string | number)[][] {
  return game.finished.map(({ wrong, rank }, place) => [
    ...[place + 1, visible(tokenAt(passage, place)?.token ?? '')],
    wrong.length + (rank > guesses ? 0 : 1),
    rank > guesses ? t.missedRank : rank,
    bits(paid.reader[place] ?? NaN),
    ...othersIn(paid).map((other) => bits(paid.others[other]?.[place] ?? NaN)),
  ]);
}

export interface PlayerRow {
  key: string;
  name: string;
  bits: number;
  perCharacter: number;
}

/** What everybody paid for so many places; `worldBits` is what the world's own chances cost for so many characters. */
export function playerRows(
  t: Words,
  paid: Paid,
  { places, characters, worldBits }: { places: number; characters: number; worldBits: number | undefined },
): PlayerRow[] {
  const row = (key: string, name: string, all: readonly number[]): PlayerRow => {
    const sum = total(all.slice(0, places));
    return { key, name, bits: sum, perCharacter: sum / characters };
  };
  return [
    row('you', t.you, paid.reader),
    ...othersIn(paid).map((other) => row(other, t[other], paid.others[other] ?? [])),
    ...(worldBits === undefined
      ? []
      : [{ key: 'world', name: t.world, bits: worldBits, perCharacter: worldBits / characters }]),
  ];
}

/** One row a kept game. */
export function gameRows(t: Words, games: readonly KeptGame[]): (string | number)[][] {
  return games.map((game, index) => {
    const { date, source, story, unit, guesses, ranks, characters, readerBits, others } = game;
    const counts = new Array<number>(guesses + 1).fill(0);
    for (const rank of ranks) counts[rank - 1] = (counts[rank - 1] ?? 0) + 1;
    const each = (sum: number | undefined) =>
      sum === undefined ? t.none : bitsPerCharacter(sum / characters);
    return [
      ...[index + 1, date.slice(0, 10), `${t[source]} ${story}`, t[unit], ranks.length],
      ...[describeOutcomes(t, counts), characters, each(readerBits)],
      ...OTHERS.map((other) => each(others[other])),
    ];
  });
}
