// Intervals against numbers that were computed elsewhere, and against their own promise.
import { describe, expect, it } from 'vitest';
import { shareWithInterval } from './intervals';

describe('shareWithInterval', () => {
  it('agrees with scipy.stats.binomtest(k, n).proportion_ci(method="wilson")', () => {
    const rows: [number, number, number, number][] = [
      [0, 10, 0, 0.27753279986288926],
      [5, 10, 0.236593090512564, 0.7634069094874361],
      [97, 100, 0.9154806357094724, 0.9897454759759611],
    ];
    for (const [k, n, low, high] of rows) {
      const estimate = shareWithInterval(k, n);
      expect(estimate.value).toBe(k / n);
      expect(estimate.low).toBeCloseTo(low, 10);
      expect(estimate.high).toBeCloseTo(high, 10);
    }
  });

  it('holds the truth about 95 times in 100, by the exact binomial probabilities', () => {
    const count = 100;
    for (const truth of [0.1, 0.3, 0.5, 0.8]) {
      let covered = 0;
      let probability = (1 - truth) ** count; // of 0 successes
      for (let successes = 0; successes <= count; successes++) {
        const { low, high } = shareWithInterval(successes, count);
        if (low <= truth && truth <= high) covered += probability;
        probability *= ((count - successes) / (successes + 1)) * (truth / (1 - truth));
      }
      expect(covered).toBeGreaterThan(0.93);
      expect(covered).toBeLessThan(0.975);
    }
  });

  it('refuses what is no share', () => {
    for (const [k, n] of [
      [1, 0],
      [-1, 5],
      [6, 5],
      [1, 2.5],
      [NaN, 5],
    ] as const)
      expect(() => shareWithInterval(k, n)).toThrow(RangeError);
  });
});
