// How often something happens, what a unit of something costs, and how much of each case it takes up, with intervals.
import { meanWithInterval, shareWithInterval, type Estimate } from './intervals';

/** −ln 0.025: a Poisson count of this mean is 0 in 2.5 of 100 draws. */
const NONE = -Math.log(0.025);

/**
 * Σ events / Σ exposure over cases that are independent of one another, with a 95 % interval by the jackknife over cases with
 * Student’s t, so that events of one case may come together. Where no event came at all, up to the exact bound of a Poisson count.
 *
 * @param events numbers from 0, [n]: how many of each case, or what it costs
 * @param exposure numbers from 0, as many
 * @returns undefined where fewer than two cases have an exposure
 * @throws RangeError for other numbers
 */
export function rateWithInterval(
  events: readonly number[],
  exposure: readonly number[],
): Estimate | undefined {
  const n = events.length;
  if (exposure.length !== n || ![...events, ...exposure].every((one) => one >= 0 && one < Infinity)) {
    throw new RangeError(
      `rateWithInterval: needs as many exposures as events, all from 0, got ${n} and ${exposure.length}`,
    );
  }
  if (exposure.filter((one) => one > 0).length < 2) return undefined;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const [all, over] = [sum(events), sum(exposure)];
  const value = all / over;
  if (all === 0) return { value, low: 0, high: NONE / over };
  const pseudo = events.map((count, index) => {
    const without = (all - count) / (over - (exposure[index] ?? NaN));
    return n * value - (n - 1) * without;
  });
  const { low, high } = meanWithInterval(pseudo);
  const half = (high - low) / 2;
  return { value, low: Math.max(0, value - half), high: value + half };
}

/**
 * The mean of shares of independent cases with its 95 % interval by Student’s t, kept inside 0 … 1. Where all are 0 or all are 1 the
 * cases do not spread, and the interval is Wilson’s of the share of cases above 0 or below 1, which the mean cannot pass.
 *
 * @param shares 0 … 1, at least 2
 * @throws RangeError for other numbers
 */
export function meanShareWithInterval(shares: readonly number[]): Estimate {
  if (!shares.every((share) => share >= 0 && share <= 1)) {
    throw new RangeError('meanShareWithInterval: a share must be 0 … 1');
  }
  const { value, low, high } = meanWithInterval(shares);
  if (value === 0 || value === 1) return shareWithInterval(value * shares.length, shares.length);
  return { value, low: Math.max(0, low), high: Math.min(1, high) };
}
