// What n and other whole numbers may be.
import { CountingError } from './CountingError';
import { MAX_ORDER } from './ngramCounts';

/** @throws CountingError unless n is 1 … 5 */
export function checkOrder(n: number): void {
  if (Number.isInteger(n) && n >= 1 && n <= MAX_ORDER) return;
  throw new CountingError(`n-grams: n must be a whole number from 1 to ${MAX_ORDER}, got ${String(n)}`, {
    n,
  });
}

/** @throws CountingError unless `value` is a whole number from `least` to `most` */
export function checkWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new CountingError(
    `n-grams: ${name} must be a whole number from ${least} to ${most}, got ${String(value)}`,
    {
      [name]: value,
    },
  );
}
