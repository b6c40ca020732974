// The rules of the game: what a guess does.
import { placedTokens } from '@/pure/counting/placedTokens';
import { wellFormed } from '@/pure/tokenizers/utf8';
import { tokenAt, type Passage } from './passage';
import type { GameState } from './state';

/** A place that is over. */
export interface Finished {
  /** Wrong guesses, in order. */
  wrong: readonly string[];
  /** At which guess it was right: 1 … guesses; guesses + 1 where it was missed. */
  rank: number;
}

/** What is said to the last thing that the reader did. */
export type Said =
  | { kind: 'empty' | 'many' | 'long' }
  | { kind: 'again'; guess: string }
  | { kind: 'wrong'; guess: string; left: number }
  | { kind: 'right'; at: number; token: string }
  | { kind: 'missed'; token: string };

export interface Game {
  finished: readonly Finished[];
  /** Wrong guesses at the place that is being guessed. */
  wrong: readonly string[];
  said: Said | undefined;
  /** The rest was shown: nothing more is guessed, and the game does not count. */
  isRevealed: boolean;
  /** It stands among the games that this browser keeps. */
  isKept: boolean;
}

export const NEW_GAME: Game = {
  ...{ finished: [], wrong: [], said: undefined },
  ...{ isRevealed: false, isKept: false },
};

/** Longest guess, in UTF-16 units. */
export const LONGEST_GUESS = 60;

type Unit = GameState['unit'];

/** What two guesses must have in common to be the same: case and the bend of quotation marks do not matter. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\u2018\u2019]/gu, "'")
    .replaceAll(/[\u201c\u201d]/gu, '"');
}

/** A guess as the reader meant it: without white space around, but for a space that is guessed as a letter. */
export function meant(typed: string, unit: Unit): string {
  const text = wellFormed(typed).normalize('NFC');
  const trimmed = text.trim();
  return unit === 'letters' && trimmed === '' && text !== '' ? ' ' : trimmed;
}

export function isOver(game: Game, passage: Passage): boolean {
  return game.isRevealed || game.finished.length >= passage.length;
}

/** The reader guesses. What is no guess, or was guessed at this place before, costs nothing. */
export function guess(
  game: Game,
  passage: Passage,
  { unit, guesses }: Pick<GameState, 'unit' | 'guesses'>,
  typed: string,
): Game {
  const place = tokenAt(passage, game.finished.length);
  if (!place || game.isRevealed) return game;
  if (typed.length > LONGEST_GUESS) return { ...game, said: { kind: 'long' } };
  const text = meant(typed, unit);
  if (text === '') return { ...game, said: { kind: 'empty' } };
  if (!isOneToken(text, unit)) return { ...game, said: { kind: 'many' } };
  if (game.wrong.some((one) => folded(one) === folded(text))) {
    return { ...game, said: { kind: 'again', guess: text } };
  }
  const { token } = place;
  if (folded(text) === folded(token)) {
    const at = game.wrong.length + 1;
    return finish(game, { wrong: game.wrong, rank: at }, { kind: 'right', at, token });
  }
  const wrong = [...game.wrong, text];
  const left = guesses - wrong.length;
  if (left > 0) return { ...game, wrong, said: { kind: 'wrong', guess: text, left } };
  return finish(game, { wrong, rank: guesses + 1 }, { kind: 'missed', token });
}

/** The reader gives this place up: it is missed. */
export function giveUp(game: Game, passage: Passage, { guesses }: Pick<GameState, 'guesses'>): Game {
  const place = tokenAt(passage, game.finished.length);
  if (!place || game.isRevealed) return game;
  const finished = { wrong: game.wrong, rank: guesses + 1 };
  return finish(game, finished, { kind: 'missed', token: place.token });
}

function finish(game: Game, finished: Finished, said: Said): Game {
  return { ...game, finished: [...game.finished, finished], wrong: [], said };
}

/** Whether a guess is one word or sign, or one letter, as the text is cut. */
function isOneToken(text: string, unit: Unit): boolean {
  if (unit === 'letters' && text === ' ') return true;
  return placedTokens(text, unit === 'words' ? 'words' : 'characters').tokens.length === 1;
}

/** How often each outcome came, [guesses + 1]: right at guess 1, 2, …, missed. */
export function outcomeCounts(game: Game, guesses: number): number[] {
  const counts = new Array<number>(guesses + 1).fill(0);
  for (const { rank } of game.finished) counts[rank - 1] = (counts[rank - 1] ?? 0) + 1;
  return counts;
}
