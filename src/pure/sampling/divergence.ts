// How two texts part, and how far two distributions are apart.
import { SamplingError } from './SamplingError';

/**
 * The first index at which two token sequences part: where their tokens differ, or where one has ended and the other has
 * not. undefined if they are the same.
 */
export function firstDifference(a: readonly number[], b: readonly number[]): number | undefined {
  const shorter = Math.min(a.length, b.length);
  for (let index = 0; index < shorter; index++) if (a[index] !== b[index]) return index;
  return a.length === b.length ? undefined : shorter;
}

/**
 * The Kullback-Leibler divergence D(p ‖ q) = Σ p log(p / q) in nats: how many nats more a token drawn from p costs when
 * it is predicted with q. 0 only where p is q; Infinity where q rules out a token that p does not. Not the same with p
 * and q exchanged.
 *
 * Paper: Kullback, Leibler, "On Information and Sufficiency", 1951.
 *
 * @param p [V], ≥ 0, summing to 1 within 10⁻⁶; zeros count nothing
 * @param q [V], the same
 * @returns ≥ 0
 * @throws SamplingError if p and q are not two distributions over the same tokens
 */
export function klDivergenceNats(p: ArrayLike<number>, q: ArrayLike<number>): number {
  if (p.length !== q.length) {
    throw new SamplingError(
      `klDivergenceNats: p and q must have a probability for each of the same tokens, got ${p.length} and ${q.length}`,
      { lengths: [p.length, q.length] },
    );
  }
  checkDistribution('p', p);
  checkDistribution('q', q);
  let divergence = 0;
  for (let id = 0; id < p.length; id++) {
    const [pi = 0, qi = 0] = [p[id], q[id]];
    if (pi > 0) divergence += pi * Math.log(pi / qi);
  }
  return Math.max(0, divergence); // rounding may leave it a little below 0
}

function checkDistribution(name: string, probabilities: ArrayLike<number>): void {
  let sum = 0;
  for (let id = 0; id < probabilities.length; id++) {
    const probability = probabilities[id] ?? NaN;
    if (!(probability >= 0)) {
      throw new SamplingError(
        `klDivergenceNats: ${name} must be 0 or more everywhere, got ${probability} for token ${id}; use softmax()`,
        { id, probability },
      );
    }
    sum += probability;
  }
  if (!(Math.abs(sum - 1) <= 1e-6)) {
    throw new SamplingError(`klDivergenceNats: ${name} must sum to 1, got ${sum}; use softmax()`, { sum });
  }
}
