// Intervals against numbers that were computed elsewhere, and against their own promise.
import { describe, expect, it } from 'vitest';
import { meanWithInterval, shareWithInterval } from './intervals';

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

describe('a mean with its interval', () => {
  it('lies 1.96 standard errors around it', () => {
    const { value, low, high } = meanWithInterval([1, 2, 3, 4, 5]); // variance 2.5, standard error √0.5
    expect(value).toBe(3);
    expect(high - value).toBeCloseTo(1.959964 * Math.sqrt(0.5), 5);
    expect(value - low).toBeCloseTo(high - value, 12);
    expect(meanWithInterval([2, 2, 2])).toEqual({ value: 2, low: 2, high: 2 });
  });

  it('needs two values', () => {
    expect(() => meanWithInterval([1])).toThrow('meanWithInterval: needs at least 2 values, got 1');
  });
});
