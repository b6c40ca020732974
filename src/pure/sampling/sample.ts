// The choice itself: from a distribution and one random number to a token.
import { uniform } from '../random/philox';
import { distribution, type ChoiceContext } from './distribution';
import { SamplingError } from './SamplingError';
import type { SamplingSettings } from './settings';
import { entropyNats } from './softmax';

/**
 * Draws a token by the inverse of the cumulative distribution: lay the probabilities end to end from 0 to 1 in order of
 * id, and see in whose stretch u falls.
 *
 * @param probabilities [V], ≥ 0, summing to 1 within 10⁻⁶
 * @param u uniform in [0, 1)
 * @returns an id; never one of probability 0, not even where rounding leaves the sum a little below u
 * @throws SamplingError if u or the probabilities are not such
 */
export function sample(probabilities: Float64Array, u: number): number {
  if (!(u >= 0 && u < 1))
    throw new SamplingError(`sample: u must be 0 ≤ u < 1, got ${u}; draw it with uniform()`, { u });
  let chosen = -1;
  let last = -1; // the last token that can be drawn at all
  let cumulative = 0;
  for (let id = 0; id < probabilities.length; id++) {
    const p = probabilities[id] ?? NaN;
    if (!(p >= 0)) {
      throw new SamplingError(
        `sample: probabilities must be 0 or more, got ${p} for token ${id}; use softmax()`,
        { id, p },
      );
    }
    cumulative += p;
    if (p > 0) last = id;
    if (chosen === -1 && u < cumulative) chosen = id;
  }
  if (!(Math.abs(cumulative - 1) <= 1e-6)) {
    throw new SamplingError(`sample: probabilities must sum to 1, got ${cumulative}; use softmax()`, {
      sum: cumulative,
    });
  }
  return chosen === -1 ? last : chosen;
}

/** A chosen token and how likely it was. */
export interface ChosenToken {
  readonly id: number;
  /** Its probability in the distribution that was sampled, (0, 1]. */
  readonly probability: number;
  /** Its probability in the model's own distribution (temperature 1, nothing cut), 0 … 1. */
  readonly rawProbability: number;
  /** Entropy of the distribution that was sampled, nats. */
  readonly entropyNats: number;
  /** Entropy of the model's own distribution, nats. */
  readonly rawEntropyNats: number;
}

/** What a choice may depend on besides logits, settings, seed and step. */
export interface ChoiceOptions extends ChoiceContext {
  /** Which completion, where several are made with one seed: an integer 0 … 2^53−1, default 0. */
  readonly stream?: number;
}

/**
 * Chooses the token of one generation step. A pure function: step n of a seed uses the n-th uniform of that seed,
 * whatever was drawn before, so a generation resumed at step n goes on as if it had never stopped.
 *
 * @param logits [V], finite or −∞, at least one finite
 * @param seed an integer 0 … 2^53−1
 * @param step which new token this is, from 0
 * @throws SamplingError if the logits, a setting or the context cannot be used; RangeError for seed, step and stream
 */
export function chooseToken(
  logits: ArrayLike<number>,
  settings: SamplingSettings,
  seed: number,
  step: number,
  { stream = 0, ...context }: ChoiceOptions = {},
): ChosenToken {
  const { before, after } = distribution(logits, settings, context);
  const id = sample(after, uniform(seed, step, stream));
  return {
    id,
    probability: after[id] ?? 0,
    rawProbability: before[id] ?? 0,
    entropyNats: entropyNats(after),
    rawEntropyNats: entropyNats(before),
  };
}
