// Intervals: how far a measured number may lie from the truth.

/** A number with the ends of its interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Standard normal deviate that leaves 2.5 % on each side. */
const Z95 = 1.959963984540054;

/**
 * A share with its 95 % Wilson score interval, which stays inside 0 … 1 and is of use even where the share is 0 or 1.
 *
 * Paper: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22, 1927.
 *
 * @param successes 0 … count
 * @param count independent cases, ≥ 1
 * @throws RangeError for other numbers
 */
export function shareWithInterval(successes: number, count: number): Estimate {
  if (!(Number.isInteger(count) && count >= 1 && successes >= 0 && successes <= count)) {
    throw new RangeError(
      `shareWithInterval: needs 0 ≤ successes ≤ count, count ≥ 1, got ${successes} of ${count}`,
    );
  }
  const p = successes / count;
  const z2 = Z95 ** 2;
  const centre = (p + z2 / (2 * count)) / (1 + z2 / count);
  const half = (Z95 / (1 + z2 / count)) * Math.sqrt((p * (1 - p)) / count + z2 / (4 * count ** 2));
  // At the ends the formula gives the end itself; rounding would miss it.
  return {
    value: p,
    low: successes === 0 ? 0 : centre - half,
    high: successes === count ? 1 : centre + half,
  };
}

/**
 * The mean of independent cases with its 95 % interval, by the normal approximation.
 *
 * @param values at least 2; fewer than some 30 make the interval too narrow
 * @throws RangeError for fewer
 */
export function meanWithInterval(values: readonly number[]): Estimate {
  const count = values.length;
  if (count < 2) throw new RangeError(`meanWithInterval: needs at least 2 values, got ${count}`);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const half = Z95 * Math.sqrt(variance / count);
  return { value: mean, low: mean - half, high: mean + half };
}
