// What two measured numbers say of one another: their difference and their ratio, with intervals.
import { meanWithInterval, student95, type Estimate } from './intervals';
import { meanOf, varianceOf } from './moments';

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

/**
 * The variance of `a` over that of `b`, with a 95 % interval by the jackknife of ln variance, which needs no normal
 * distribution (Miller, "Jackknifing Variances", 1968), and Welch’s degrees of freedom. Where a few values far out make most of the
 * variance and most samples lack them, both are too low and the interval is too narrow. undefined where one of them does not vary.
 *
 * @param a independent draws, at least 3, as is `b`
 * @throws RangeError for fewer
 */
export function varianceRatio(a: ArrayLike<number>, b: ArrayLike<number>): Estimate | undefined {
  for (const { length } of [a, b]) {
    if (length < 3) throw new RangeError(`varianceRatio: needs at least 3 values, got ${length}`);
  }
  const [above, below] = [lnVariance(a), lnVariance(b)];
  if (!above || !below) return undefined;
  const error2 = above.error2 + below.error2;
  const freedom = error2 ** 2 / (above.error2 ** 2 / (a.length - 1) + below.error2 ** 2 / (b.length - 1));
  const half = student95(freedom) * Math.sqrt(error2);
  const centre = above.ln - below.ln;
  return {
    value: varianceOf(a) / varianceOf(b),
    low: Math.exp(centre - half),
    high: Math.exp(centre + half),
  };
}

/** A variance that is such a part of another is rounding. */
const ROUNDING = 1e-12;

/** ln variance by the jackknife, with its squared standard error; undefined where the values, or all but one, are the same. */
function lnVariance(values: ArrayLike<number>): { ln: number; error2: number } | undefined {
  const n = values.length;
  const mean = meanOf(values);
  const squares = varianceOf(values) * (n - 1);
  const whole = Math.log(squares / (n - 1));
  const pseudo = Float64Array.from(values, (value) => {
    const without = squares - (value - mean) ** 2 * (n / (n - 1));
    return without > ROUNDING * squares ? n * whole - (n - 1) * Math.log(without / (n - 2)) : NaN;
  });
  return pseudo.every(Number.isFinite) ? { ln: meanOf(pseudo), error2: varianceOf(pseudo) / n } : undefined;
}
