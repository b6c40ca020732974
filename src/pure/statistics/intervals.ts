// Intervals: how far a measured number may lie from the truth.
import { meanOf, varianceOf } from './moments';

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

/** Deviates of Student’s t that leave 2.5 % on each side, for 1 … 6 degrees of freedom. */
const FEW_T95 = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469];

/**
 * The deviate of Student’s t that leaves 2.5 % on each side, to 0.001 (Abramowitz and Stegun 26.7.5 where the table ends).
 *
 * @param freedom degrees of freedom, from 1; a fraction is left out, so that the interval is rather too wide
 */
export function student95(freedom: number): number {
  const whole = Math.floor(freedom);
  const z = Z95;
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return FEW_T95[whole - 1] ?? terms.reduce((sum, term, power) => sum + term / whole ** power, 0);
}

/**
 * The mean of independent cases with its 95 % interval by Student’s t. For many cases that holds even where their variance is
 * infinite, if it is as near to finite as that of 1/t for a uniform t on a share t of the draws (Giné, Götze, Mason, "When Is the
 * Student t-Statistic Asymptotically Standard Normal?", 1997); for few it is too narrow there.
 *
 * @param values at least 2
 * @throws RangeError for fewer
 */
export function meanWithInterval(values: ArrayLike<number>): Estimate {
  const count = values.length;
  if (count < 2) throw new RangeError(`meanWithInterval: needs at least 2 values, got ${count}`);
  const value = meanOf(values);
  const half = student95(count - 1) * Math.sqrt(varianceOf(values) / count);
  return { value, low: value - half, high: value + half };
}
