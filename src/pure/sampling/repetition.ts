// How much a text repeats itself, and whether it has ended in a loop.
import { SamplingError } from './SamplingError';

/**
 * rep-n: the share of n-grams that the text had before, 1 − distinct n-grams / n-grams. 0 where no n-gram comes twice; near
 * 1 for a text that goes round in circles.
 *
 * Paper: Welleck, Kulikov, Roller, Dinan, Cho, Weston, "Neural Text Generation with Unlikelihood Training", 2019
 * (arXiv:1908.04319), where it is called seq-rep-n and n = 4 is reported.
 *
 * @param tokens token ids
 * @param n how many tokens to an n-gram, an integer ≥ 1; 1 … 4 is usual
 * @returns 0 … 1, or undefined for a text of fewer than n tokens, which has no n-gram
 * @throws SamplingError if n is no such integer
 */
export function repN(tokens: readonly number[], n: number): number | undefined {
  const distinct = distinctN(tokens, n);
  return distinct === undefined ? undefined : 1 - distinct;
}

/**
 * distinct-n: distinct n-grams / n-grams, the opposite of rep-n. 1 where no n-gram comes twice.
 *
 * Paper: Li, Galley, Brockett, Gao, Dolan, "A Diversity-Promoting Objective Function for Neural Conversation Models", 2016
 * (arXiv:1510.03055), which divides by the number of tokens instead, n − 1 more.
 *
 * @param tokens token ids
 * @param n as for `repN`
 * @returns above 0 … 1, or undefined for a text of fewer than n tokens
 * @throws SamplingError if n is no integer ≥ 1
 */
export function distinctN(tokens: readonly number[], n: number): number | undefined {
  if (!Number.isInteger(n) || n < 1) {
    throw new SamplingError(`distinctN: n must be a whole number from 1, got ${n}; 1 to 4 is usual`, { n });
  }
  const count = tokens.length - n + 1;
  if (count < 1) return undefined;
  const distinct = new Set<string>();
  for (let start = 0; start < count; start++) distinct.add(tokens.slice(start, start + n).join());
  return distinct.size / count;
}

/** The cycle in which a text ends: its last `period` · `repeats` tokens are `repeats` times the same `period` tokens. */
export interface Loop {
  /** Index of the first token of the first repeat. */
  readonly start: number;
  /** Length of the cycle in tokens. */
  readonly period: number;
  /** How often it runs in full. */
  readonly repeats: number;
}

/**
 * The loop that the text ends in, if it does. Each repeat of a phrase makes the next more probable (Holtzman et al.
 * 2020, arXiv:1904.09751, figure 4), so that greedy text seldom leaves one. Of several cycles the one that covers most
 * tokens, and of those the shortest. A cycle that was left again is none.
 *
 * A text has period p at its end as far as it agrees with itself p tokens earlier. Read backwards that is, for every p
 * at once, the Z-function (Gusfield 1997, "Algorithms on Strings, Trees, and Sequences", chapter 1), in time
 * proportional to the length.
 *
 * @param tokens token ids
 * @param options.minimumRepeats how many full repeats make a loop: an integer ≥ 2, default 3
 * @throws SamplingError if `minimumRepeats` is no such integer
 */
export function findLoop(
  tokens: readonly number[],
  { minimumRepeats = 3 }: { minimumRepeats?: number } = {},
): Loop | undefined {
  if (!Number.isInteger(minimumRepeats) || minimumRepeats < 2) {
    throw new SamplingError(`findLoop: minimumRepeats must be a whole number from 2, got ${minimumRepeats}`, {
      minimumRepeats,
    });
  }
  const agreement = zFunction(tokens.toReversed());
  let best: Loop | undefined;
  for (let period = 1; period * minimumRepeats <= tokens.length; period++) {
    const repeats = 1 + Math.floor((agreement[period] ?? 0) / period);
    if (repeats < minimumRepeats || (best && repeats * period <= best.repeats * best.period)) continue;
    best = { start: tokens.length - repeats * period, period, repeats };
  }
  return best;
}

/** z[i]: how many tokens from i on agree with the beginning of the sequence. z[0], all of them, is left 0. */
function zFunction(tokens: readonly number[]): Uint32Array {
  const z = new Uint32Array(tokens.length);
  // tokens[left … right) is the stretch known to agree with the beginning that reaches furthest.
  let left = 0;
  let right = 0;
  for (let i = 1; i < tokens.length; i++) {
    let length = i < right ? Math.min(right - i, z[i - left] ?? 0) : 0;
    while (i + length < tokens.length && tokens[length] === tokens[i + length]) length += 1;
    z[i] = length;
    if (i + length > right) [left, right] = [i, i + length];
  }
  return z;
}
