// What draws say about a mean and a variance, with 95 % intervals.
import type { Estimate } from '../statistics/intervals';

/** Standard normal deviate that leaves 2.5 % on each side. */
const Z95 = 1.959963984540054;

/** Deviate of Student’s t that leaves 2.5 % on each side (Abramowitz and Stegun 26.7.5; to 0.001 from 7 degrees of freedom up). */
function student95(freedom: number): number {
  const z = Z95;
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return terms.reduce((sum, term, power) => sum + term / freedom ** power, 0);
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? NaN;
  return sum / values.length;
}

/** The unbiased variance, from two values up. */
export function varianceOf(values: ArrayLike<number>): number {
  const mean = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += ((values[i] ?? NaN) - mean) ** 2;
  return sum / (values.length - 1);
}

/**
 * The mean of independent draws with its 95 % interval by Student’s t. That holds for many draws even where their variance is
 * infinite as that of Bernoulli masks is (Giné, Götze, Mason 1997); for few it is too narrow there.
 *
 * @param values at least 2
 * @throws RangeError for fewer
 */
export function meanWithInterval(values: ArrayLike<number>): Estimate {
  checkCount('meanWithInterval', values, 2);
  const value = meanOf(values);
  const half = student95(values.length - 1) * Math.sqrt(varianceOf(values) / values.length);
  return { value, low: value - half, high: value + half };
}

/**
 * The variance of `a` over that of `b`, with a 95 % interval by the jackknife of ln variance, which needs no normal
 * distribution (Miller, "Jackknifing Variances", 1968). undefined where one of them does not vary.
 *
 * @param a independent draws, at least 3, as is `b`
 * @throws RangeError for fewer
 */
export function varianceRatio(a: ArrayLike<number>, b: ArrayLike<number>): Estimate | undefined {
  checkCount('varianceRatio', a, 3);
  checkCount('varianceRatio', b, 3);
  const [above, below] = [jackknife(a), jackknife(b)];
  if (!above || !below) return undefined;
  const half = student95(a.length + b.length - 2) * Math.hypot(above.error, below.error);
  const centre = above.ln - below.ln;
  return {
    value: varianceOf(a) / varianceOf(b),
    low: Math.exp(centre - half),
    high: Math.exp(centre + half),
  };
}

/** ln variance by the jackknife, with its standard error; undefined where the values, or all but one, are the same. */
function jackknife(values: ArrayLike<number>): { ln: number; error: number } | undefined {
  const n = values.length;
  const mean = meanOf(values);
  const squares = varianceOf(values) * (n - 1);
  const whole = Math.log(squares / (n - 1));
  const pseudo = Float64Array.from(values, (value) => {
    const without = squares - (value - mean) ** 2 * (n / (n - 1));
    return n * whole - (n - 1) * Math.log(without / (n - 2));
  });
  return pseudo.every(Number.isFinite)
    ? { ln: meanOf(pseudo), error: Math.sqrt(varianceOf(pseudo) / n) }
    : undefined;
}

/** The mean of the first 1, 2, 3 … values. */
export function runningMeans(values: ArrayLike<number>): Float64Array {
  let sum = 0;
  return Float64Array.from(values, (value, index) => (sum += value) / (index + 1));
}

function checkCount(name: string, { length }: ArrayLike<number>, least: number): void {
  if (length < least) throw new RangeError(`${name}: needs at least ${least} values, got ${length}`);
}
