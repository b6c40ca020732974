// What two measured numbers say of one another: their difference and their ratio, with intervals.
import { meanWithInterval } from '../diffusion/estimates';
import type { Estimate } from './intervals';

/**
 * a − b of two independent estimates, with the 95 % interval that follows from theirs: each end goes as far from the difference as
 * the two ends that lead there, at right angles. For shares with Wilson's intervals this is Newcombe's method 10 ("Interval
 * Estimation for the Difference Between Independent Proportions", Statistics in Medicine 17, 1998); for others see Zou and Donner
 * (Statistics in Medicine 27, 2008).
 */
export function differenceWithInterval(a: Estimate, b: Estimate): Estimate {
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
  };
}

/**
 * Σ above / Σ below over cases that are independent of one another, with a 95 % interval by the jackknife of its logarithm.
 *
 * @param above each above 0, [n], n ≥ 2, and as many below
 * @throws RangeError for other numbers
 */
export function ratioOfSums(above: readonly number[], below: readonly number[]): Estimate {
  const n = above.length;
  if (n < 2 || below.length !== n || ![...above, ...below].every((one) => one > 0 && one < Infinity)) {
    throw new RangeError(
      'ratioOfSums: needs two rows of at least 2 numbers above 0, one as long as the other',
    );
  }
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const [A, B] = [sum(above), sum(below)];
  const whole = Math.log(A / B);
  const pseudo = above.map((a, index) => {
    const without = Math.log((A - a) / (B - (below[index] ?? NaN)));
    return n * whole - (n - 1) * without;
  });
  const { low, high } = meanWithInterval(pseudo);
  const half = (high - low) / 2;
  return { value: A / B, low: Math.exp(whole - half), high: Math.exp(whole + half) };
}
