// Means and variances against sums by hand.
import { expect, it } from 'vitest';
import { meanOf, runningMeans, varianceOf } from './moments';

it('mean and unbiased variance are those by hand', () => {
  expect(meanOf([1, 2, 3, 6])).toBe(3);
  expect(varianceOf([1, 2, 3, 6])).toBeCloseTo((4 + 1 + 0 + 9) / 3, 12);
  expect(varianceOf(Float64Array.of(5, 5))).toBe(0);
  // A large mean takes no digits from the variance.
  expect(varianceOf([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBe(1);
});

it('runningMeans are the means of beginnings', () => {
  expect([...runningMeans([2, 4, 9])]).toEqual([2, 3, 5]);
  expect([...runningMeans([])]).toEqual([]);
});
