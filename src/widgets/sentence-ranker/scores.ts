// What a scorer says of a line, token by token.
import type { TokenPiece } from '@/core/client';
import type { Score } from '@/pure/counting';
import { bitsOf } from '@/labs/surprise/format';
import type { ModelScore } from '@/labs/surprise/storyModel';
import { labelOf } from '@/ui/tokenText';

export interface ScoredToken {
  label: string;
  /** It stands for bytes that are no whole character. */
  isBytes: boolean;
  /** The text that was counted has it. */
  isKnown: boolean;
  /** The end of the sentence. */
  isEnd: boolean;
  /** −log2 p; Infinity for what never came, NaN where the context never came (0/0). */
  bits: number;
  /** What the scorer saw before it, as words; a whole number stands for so many tokens. */
  context: readonly string[] | number;
  /** How many counted sentences begin so, and how many so far as the token before; for whole sentences alone. */
  beginnings?: readonly [after: number, before: number];
}

export interface LineScore {
  /** −log2 of the probability of the whole line, its end included. */
  bits: number;
  tokens: readonly ScoredToken[];
  /** Tokens that the counted text does not have. */
  unknown: number;
  /** Sentences that the line was cut into; 1 for the model. */
  sentences: number;
  /** Of each of its sentences, how many counted ones are this one, and how many there are; for whole sentences alone. */
  found?: readonly (readonly [count: number, of: number])[];
}

const SPACES: Record<string, string> = { ' ': '␣', '\u00a0': '⍽', '\u3000': '□' };
const visible = (token: string) => token.replace(/[ \u00a0\u3000]/gu, (space) => SPACES[space] ?? space);

/** By pairs of words, or by single words. */
export function countedScore({ factors, logProbability }: Score): LineScore {
  return {
    bits: bitsOf(-(logProbability ?? -Infinity)),
    tokens: factors.map(({ token, known, context, probability }, index) => ({
      ...{ label: visible(token), isBytes: false, isKnown: known, isEnd: isEndAt(factors, index) },
      bits: -Math.log2(probability ?? NaN) + 0,
      context: context.map(visible),
    })),
    unknown: factors.filter(({ known }) => !known).length,
    sentences: sentencesIn(factors),
  };
}

/** By whole sentences: each token given all that stands before it in its sentence. */
export function wholeScore({ factors, chainProbability, chainLogProbability }: Score): LineScore {
  const found: [number, number][] = [];
  let before: string[] = [];
  const tokens = factors.map((factor, index): ScoredToken => {
    const { token, known, chainProbability: p, beginnings, beginningsBefore, sequence } = factor;
    const isFirst = sequence !== factors[index - 1]?.sequence;
    if (isFirst) {
      before = ['<s>'];
      found.push([0, beginningsBefore]);
    }
    const context = before;
    before = [...before, visible(token)];
    const isEnd = isEndAt(factors, index);
    const last = found.at(-1);
    if (isEnd && last) last[0] = beginnings;
    return {
      ...{ label: visible(token), isBytes: false, isKnown: known, isEnd, context },
      bits: -Math.log2(p ?? NaN) + 0,
      beginnings: [beginnings, beginningsBefore],
    };
  });
  return {
    bits: chainProbability > 0 ? -Math.log2(chainProbability) + 0 : bitsOf(-chainLogProbability),
    tokens,
    unknown: factors.filter(({ known }) => !known).length,
    sentences: sentencesIn(factors),
    found,
  };
}

/** By the model: pieces of words, and its end token. */
export function modelScore(
  { ids, nats, endNats = NaN }: ModelScore,
  pieces: readonly TokenPiece[],
  end: number,
): LineScore {
  const all = [...nats, endNats];
  return {
    bits: bitsOf(all.reduce((sum, one) => sum + one, 0)),
    tokens: [...ids, end].map((id, index) => {
      const { text: label, isBytes } = labelOf(pieces, id);
      return {
        ...{ label, isBytes, isKnown: true, isEnd: index === ids.length },
        ...{ bits: bitsOf(all[index] ?? NaN), context: index },
      };
    }),
    unknown: 0,
    sentences: 1,
  };
}

type Factors = Score['factors'];

function isEndAt(factors: Factors, index: number): boolean {
  return factors[index]?.sequence !== factors[index + 1]?.sequence;
}

function sentencesIn(factors: Factors): number {
  return (factors.at(-1)?.sequence ?? 0) + 1;
}
