// An amount a unit, such as nats a token, over cases that differ in size.
import { meanWithInterval, type Estimate } from '@/pure/statistics/intervals';

/**
 * Σ amounts / Σ units over cases that are independent of one another, with a 95 % interval by the jackknife. Unlike a rate, an amount
 * may be below 0: a difference of two readings of one story, say.
 *
 * @param amounts one a case, at least 2
 * @param units as many, each above 0
 * @throws RangeError for other numbers
 */
export function perUnit(amounts: readonly number[], units: readonly number[]): Estimate {
  const n = amounts.length;
  if (n < 2 || units.length !== n || !units.every((one) => one > 0) || !amounts.every(Number.isFinite)) {
    throw new RangeError('perUnit: needs at least 2 amounts, and as many units above 0');
  }
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const [all, over] = [sum(amounts), sum(units)];
  const value = all / over;
  const pseudo = amounts.map((amount, index) => {
    const without = (all - amount) / (over - (units[index] ?? NaN));
    return n * value - (n - 1) * without;
  });
  const { low, high } = meanWithInterval(pseudo);
  const half = (high - low) / 2;
  return { value, low: value - half, high: value + half };
}
