// Min-p: cut every token that is much less probable than the best one.
import { greedy } from './softmax';

/**
 * Forbids (logit −∞) every token whose probability is below minP times that of the most probable token. Where the model
 * is sure the threshold is high and few tokens pass, where it is not the threshold falls with the best token and many do.
 * The most probable token always passes, and equals stay or go together.
 *
 * The rule p_i ≥ minP · p_max needs no softmax: divided by p_max it reads exp(x_i − x_max) ≥ minP.
 *
 * Paper: Nguyen et al., "Turning Up the Heat: Min-p Sampling for Creative and Coherent LLM Outputs", 2024
 * (arXiv:2407.01082); 0.05 to 0.1 is usual. As MinPLogitsWarper in transformers.
 *
 * @param logits [V], at least one finite, no NaN
 * @param minP 0 … 1; 0 keeps every token, 1 only those as probable as the best
 * @returns [V], new
 */
export function minP(logits: Float64Array, minP: number): Float64Array {
  const max = logits[greedy(logits)] ?? NaN;
  return logits.map((x) => (Math.exp(x - max) >= minP ? x : -Infinity));
}
