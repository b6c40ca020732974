// Top-p, or nucleus: choose among the few tokens that hold most of the probability.
import { softmax } from './softmax';

/**
 * Forbids (logit −∞) all but the nucleus: the smallest set of most probable tokens whose mass reaches p. The token that
 * crosses p belongs to it, so that the set is never empty. Where the model is sure the nucleus is one token, where it is
 * not it is hundreds; top-k keeps the same number everywhere.
 *
 * Equal probabilities: the lower id is taken into the nucleus first. (TopPLogitsWarper in transformers, which is
 * otherwise the same rule, leaves that to a sort which promises no order.)
 *
 * Paper: Holtzman, Buys, Du, Forbes, Choi, "The Curious Case of Neural Text Degeneration", 2020, "Nucleus sampling".
 *
 * @param logits [V], at least one finite, no NaN
 * @param p 0 … 1; 0 keeps one token, and 1 every token whose probability is not 0
 * @returns [V], new
 */
export function topP(logits: Float64Array, p: number): Float64Array {
  const probabilities = softmax(logits);
  const descending = probabilities.slice().sort().reverse();

  // Take tokens from the most probable down, until their mass reaches p.
  let mass = 0;
  let least = 1; // the probability of the token taken last
  let equals = 0; // how many tokens were taken at exactly that probability
  for (const probability of descending) {
    if (equals > 0 && (mass >= p || probability === 0)) break;
    equals = probability === least ? equals + 1 : 1;
    least = probability;
    mass += probability;
  }

  const kept = logits.slice();
  probabilities.forEach((probability, id) => {
    if (probability > least) return;
    if (probability === least && equals > 0) equals -= 1;
    else kept[id] = -Infinity;
  });
  return kept;
}
