// The ranking in words and in rows.
import { bits, bitsPerCharacter, literal, probabilityOfBits, times, whole } from '@/labs/surprise/format';
import type { rankerMessages } from './messages';
import { ranked, scoreOf, standings, valueOf, type ScoredLine, type Standing } from './ranks';
import type { LineScore, ScoredToken } from './scores';
import type { Scorer } from './state';

type Words = ReturnType<typeof rankerMessages.get>;

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What is compared, written. */
export function written(value: number, perCharacter: boolean): string {
  return perCharacter ? bitsPerCharacter(value) : bits(value);
}

/** How far a line is behind the most probable one; '' for that one and where it cannot be said. */
export function describeBehind(t: Words, { behind }: Standing, perCharacter: boolean): string {
  if (!(behind > 0)) return '';
  if (perCharacter) return t.behindPerCharacter({ bits: written(behind, true) });
  return t.behind({ bits: bits(behind), times: behind === Infinity ? '∞' : times(behind) });
}

/** `0/758`, a sentence each. */
export function foundIn({ found = [] }: LineScore): string {
  return found.map(([count, of]) => `${whole(count)}/${whole(of)}`).join(' · ');
}

/** Whether whole sentences know none of the lines. */
export function knowsNone(lines: readonly ScoredLine[]): boolean {
  const scores = lines.map((line) => scoreOf(line, 'whole')?.bits);
  return scores.length > 0 && scores.every((one) => one === Infinity);
}

/** The order of one scorer in a sentence, and what the others say. */
export function describeRanking(
  t: Words,
  lines: readonly ScoredLine[],
  { scorer, others, perCharacter }: { scorer: Scorer; others: readonly Scorer[]; perCharacter: boolean },
): string {
  const write = ({ value }: Standing) => written(value, perCharacter);
  const all = ranked(lines, scorer, perCharacter);
  const scored = all.flatMap(({ line, standing }) => (standing ? [{ line, standing }] : []));
  const [first, second] = scored;
  if (!first) return '';
  if (scorer === 'whole' && knowsNone(lines)) {
    return `${scored.length > 1 ? t.cannotRank : t.cannotRankOne}${more()}`;
  }
  const text = literal(first.line.text);
  const values = { scorer: t[scorer], bits: write(first.standing) };
  const ties = scored.filter(({ standing }) => standing.rank === 1);
  let says: string;
  if (!second) says = t.saysOne({ ...values, text });
  else if (scored.length === 2) {
    says =
      ties.length === 2 ? t.saysTie(values) : t.saysTwo({ ...values, other: write(second.standing), text });
  } else if (ties.length > 1) {
    const texts = ties.map(({ line }) => `‘${line.text}’`).join(', ');
    says = t.saysTies({ ...values, ties: ties.length, n: scored.length, texts: literal(texts) });
  } else {
    says = t.saysMany({
      ...{ ...values, n: scored.length, other: write(second.standing), text },
      second: literal(second.line.text),
    });
  }
  return `${says}${perCharacter ? ` ${t.perCharacterNote}` : ''}${more()}`;

  /** Two lines in the order of the first scorer; of more, the first only. */
  function more(): string {
    return others
      .map((other) => {
        if (other === 'whole' && knowsNone(lines)) return '';
        if (all.length <= 2) {
          const found = all.map(({ line }) => valueOf(line, other, perCharacter));
          if (found.includes(undefined)) return '';
          const [one = '', two] = found.map((value) => written(value ?? NaN, perCharacter));
          return ` ${t[`${other}-says`]({ list: two === undefined ? one : t.pairList({ first: one, second: two }) })}`;
        }
        const [best] = ranked(lines, other, perCharacter);
        if (!best?.standing || best.standing.isTied) return '';
        return ` ${t[`${other}-leads`]({ bits: write(best.standing), text: literal(best.line.text) })}`;
      })
      .join('');
  }
}

/** What a scorer saw before a token. */
function contextOf(t: Words, { context }: ScoredToken): string {
  if (typeof context === 'number') return t.contextTokens({ n: whole(context) })(context + 1);
  return context.length === 0 ? t.contextNone : t.contextWords({ words: literal(context.join(' ')) });
}

/** −log2 of what comes so far, [tokens]; NaN from 0/0 on, but ∞ where something before was impossible. */
function sumsOf(tokens: readonly ScoredToken[]): number[] {
  let sum = 0;
  return tokens.map((token) => (sum = sum === Infinity ? Infinity : sum + token.bits));
}

export function writtenBits(t: Words, value: number): string {
  return Number.isNaN(value) ? t.undefinedBits : bits(value);
}

/** The token at `index` of a line in a sentence. */
export function describeToken(t: Words, tokens: readonly ScoredToken[], index: number): string {
  const token = tokens[index];
  if (!token) return '';
  const values = { context: contextOf(t, token), token: literal(token.label) };
  const counts =
    token.beginnings === undefined
      ? ''
      : ` ${t.counts({ after: whole(token.beginnings[0]), before: whole(token.beginnings[1]) })}`;
  const unknown = token.isKnown ? '' : ` ${capital(t.unknown)}.`;
  if (Number.isNaN(token.bits)) return t.detailUndefined(values) + unknown;
  const says = t.detail({
    ...{ p: probabilityOfBits(token.bits), bits: bits(token.bits) },
    ...{ sum: writtenBits(t, sumsOf(tokens)[index] ?? NaN), ...values },
  });
  return says + counts + unknown;
}

/** One row a line and scorer. */
export function lineRows(
  t: Words,
  lines: readonly ScoredLine[],
  scorers: readonly Scorer[],
  perCharacter: boolean,
): (string | number)[][] {
  return scorers.flatMap((scorer) => {
    const all = standings(lines, scorer, perCharacter);
    return lines.map((line, index) => {
      const score = scoreOf(line, scorer);
      const standing = all[index];
      if (!score || !standing) return [line.text, t[scorer], t.none, t.none, t.none, t.none, t.none];
      return [
        ...[line.text, t[scorer], score.tokens.length, scorer === 'story-gpt' ? t.none : score.unknown],
        ...[bits(score.bits), bitsPerCharacter(score.bits / line.characters)],
        standing.isTied ? t.tied({ rank: standing.rank }) : standing.rank,
      ];
    });
  });
}

/** One row a token of each line. */
export function tokenRows(t: Words, lines: readonly ScoredLine[], scorer: Scorer): (string | number)[][] {
  return lines.flatMap((line) => {
    const tokens = scoreOf(line, scorer)?.tokens ?? [];
    const sums = sumsOf(tokens);
    return tokens.map((token, index) => [
      ...[line.text, index + 1, token.label, contextOf(t, token)],
      Number.isNaN(token.bits) ? t.undefinedBits : probabilityOfBits(token.bits),
      ...[writtenBits(t, token.bits), writtenBits(t, sums[index] ?? NaN)],
    ]);
  });
}
