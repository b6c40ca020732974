// The interval of a mean whose cases are of no known distribution: drawn again with replacement.
//
// Efron 1979, "Bootstrap Methods: Another Look at the Jackknife"; the percentile interval.
import { uniform } from '../random/philox';
import type { Estimate } from './intervals';
import { meanOf } from './moments';

/**
 * The mean of independent cases with its 95 % percentile interval.
 *
 * @param values at least 1
 * @param draws how often as many are drawn from them, default 1,000
 * @throws RangeError for none
 */
export function bootstrapMean(values: ArrayLike<number>, draws = 1000, seed = 1): Estimate {
  const count = values.length;
  if (count < 1) throw new RangeError('bootstrapMean: needs a value');
  const means = Float64Array.from({ length: draws }, (_none, draw) => {
    let sum = 0;
    for (let n = 0; n < count; n += 1) sum += values[Math.floor(count * uniform(seed, n, draw))] ?? NaN;
    return sum / count;
  }).sort();
  const at = (share: number) => means[Math.round(share * (draws - 1))] ?? NaN;
  return { value: meanOf(values), low: at(0.025), high: at(0.975) };
}
