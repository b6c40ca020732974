// From logits to probabilities, and how spread out they are.
import { SamplingError } from './SamplingError';

/**
 * Softmax: p_i = exp(x_i) / Σ_j exp(x_j), computed in float64.
 *
 * The largest logit is subtracted first. That changes no probability, for the factor cancels, and keeps exp from
 * overflowing. A logit of −∞ is a forbidden token: probability 0.
 *
 * @param logits [V], finite or −∞, at least one finite
 * @returns [V], new, sums to 1 within rounding
 * @throws SamplingError if logits is empty, all −∞, or has NaN or +∞
 */
export function softmax(logits: ArrayLike<number>): Float64Array {
  const max = maxLogit(logits);
  const exps = new Float64Array(logits.length);
  let sum = 0;
  // Loops, for they run for every masked place of every step: half the time of `map`.
  for (let id = 0; id < logits.length; id++) {
    const e = Math.exp((logits[id] ?? NaN) - max);
    exps[id] = e;
    sum += e;
  }
  for (let id = 0; id < exps.length; id++) exps[id] = (exps[id] ?? NaN) / sum;
  return exps;
}

/**
 * The logarithm of softmax, in nats: x_i − log Σ_j exp(x_j). Stays exact where softmax itself is too small for a float.
 *
 * @param logits [V], as for `softmax`
 * @returns [V], new, ≤ 0; −∞ for a forbidden token
 * @throws SamplingError as `softmax`
 */
export function logSoftmax(logits: ArrayLike<number>): Float64Array {
  const max = maxLogit(logits);
  const shifted = new Float64Array(logits).map((x) => x - max);
  let sum = 0;
  for (const x of shifted) sum += Math.exp(x);
  const logSum = Math.log(sum);
  return shifted.map((x) => x - logSum);
}

/**
 * The entropy H = −Σ p log p in nats: 0 when one token is certain, log V when all V are equally likely.
 *
 * @param probabilities [V], ≥ 0, summing to 1; zeros count nothing
 */
export function entropyNats(probabilities: Float64Array): number {
  let entropy = 0;
  for (const p of probabilities) if (p > 0) entropy -= p * Math.log(p);
  return entropy;
}

/**
 * The most probable token, as torch.argmax: of equal logits the lowest id.
 *
 * @param logits [V], as for `softmax`
 * @throws SamplingError as `softmax`
 */
export function greedy(logits: ArrayLike<number>): number {
  return Array.prototype.indexOf.call(logits, maxLogit(logits));
}

/** The largest logit; where the logits are checked, since everything here begins with it. */
function maxLogit(logits: ArrayLike<number>): number {
  let max = -Infinity;
  for (let id = 0; id < logits.length; id++) {
    const x = logits[id] ?? NaN;
    if (Number.isNaN(x) || x === Infinity) {
      throw new SamplingError(
        `sampling: logits must be finite or −∞, got ${x} for token ${id}; the model's numbers have overflowed, load its weights again`,
        { id, value: x, length: logits.length },
      );
    }
    if (x > max) max = x;
  }
  if (max === -Infinity) {
    throw new SamplingError(
      `sampling: at least one logit must be finite, got ${logits.length === 0 ? 'none at all' : `${logits.length} of −∞`}; allow at least one token`,
      { length: logits.length },
    );
  }
  return max;
}
