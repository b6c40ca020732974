// What every smoothing gives: the probability of a token after a context, and of all tokens at once.
import { levelOf, NONE, type NgramCounts } from '../ngramCounts';
import type { Place } from '../Place';
import { BEGIN, UNKNOWN } from '../Vocabulary';

export interface Estimator {
  /**
   * The probability (for stupid back-off: the score) of the token looked at by models of order n = 1 … 5: given
   * the last n − 1 tokens before it, or as many as there are. Fills out[n], [6]; NaN where it is not defined:
   * unsmoothed, after a context that never occurs.
   */
  probabilities(place: Place, out: Float64Array): void;
  /**
   * The probability of every token by the model of order n: fills `out` [size] by id, 0 for `<s>`, which is
   * never predicted. False, and nothing filled, where it is not defined.
   */
  distribution(place: Place, n: number, out: Float64Array): boolean;
}

/**
 * Calls `visit(token, node)` for each token that follows a context of k tokens; the node is that of both, on
 * level k + 1.
 */
export function forEachFollower(
  counts: NgramCounts,
  k: number,
  context: number,
  visit: (token: number, node: number) => void,
): void {
  if (context === NONE) return;
  const { start, token } = levelOf(counts, k + 1);
  const end = start[context + 1] ?? 0;
  for (let node = start[context] ?? 0; node < end; node += 1) {
    const follower = token[node] ?? 0;
    if (follower !== BEGIN && follower !== UNKNOWN) visit(follower, node);
  }
}

const NOTHING = new Int32Array(0);

/** N1+(context •): how many different tokens follow a context of k tokens. */
export function followerCount(counts: NgramCounts, k: number, context: number): number {
  if (context === NONE) return 0;
  if (k === 0) return counts.size - 2; // all types and </s>
  const start = counts.levels[k + 1]?.start ?? NOTHING;
  return (start[context + 1] ?? 0) - (start[context] ?? 0);
}

/** Every predictable token alike, 1/V. */
export function fillUniform(counts: NgramCounts, out: Float64Array): void {
  out.fill(1 / counts.predictable);
  out[BEGIN] = 0;
}

export function scale(values: Float64Array, factor: number): void {
  for (let id = 0; id < values.length; id += 1) values[id] = (values[id] ?? 0) * factor;
}
