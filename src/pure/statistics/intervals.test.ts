// Intervals against numbers that were computed elsewhere, and against their own promise.
import { describe, expect, it } from 'vitest';
import { normals } from '../random/normal';
import { meanWithInterval, shareWithInterval, student95 } from './intervals';

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

describe('student95', () => {
  it('agrees with scipy.stats.t.ppf(0.975, n) to 0.001', () => {
    const rows: [number, number][] = [
      [1, 12.706204736174694],
      [2, 4.302652729749462],
      [4, 2.7764451051977934],
      [6, 2.4469118511449786],
      [7, 2.364624251592784],
      [8, 2.306004135204166],
      [10, 2.228138851986274],
      [99, 1.9842169515864174],
    ];
    for (const [freedom, expected] of rows) {
      expect(Math.abs(student95(freedom) - expected), String(freedom)).toBeLessThan(1e-3);
    }
    expect(student95(Infinity)).toBeCloseTo(1.959963984540054, 12);
    expect(student95(5.9)).toBe(student95(5));
  });
});

describe('meanWithInterval', () => {
  it('agrees with scipy.stats.t.interval', () => {
    const { value, low, high } = meanWithInterval([2.1, 0.4, 3.3, 1.9, 5.2, 0.7, 2.8, 1.1, 9.5, 0.2]);
    expect(value).toBeCloseTo(2.72, 12);
    expect(low).toBeCloseTo(0.6972834589727843, 2);
    expect(high).toBeCloseTo(4.742716541027216, 2);
  });

  it.each([2, 3, 5, 30])('of %d normal numbers holds the truth about 95 times in 100', (count) => {
    let covered = 0;
    const trials = 1000;
    for (let trial = 0; trial < trials; trial++) {
      const { low, high } = meanWithInterval(normals(count, 5, trial).map((x) => 2 * x + 7));
      if (low <= 7 && 7 <= high) covered += 1;
    }
    // 1,000 trials at 0.95: ± 4 · 0.0069.
    expect(covered / trials).toBeGreaterThan(0.922);
    expect(covered / trials).toBeLessThan(0.978);
  });

  it('has an interval of no width for equal values, and refuses a single one', () => {
    expect(meanWithInterval([2, 2, 2])).toEqual({ value: 2, low: 2, high: 2 });
    expect(() => meanWithInterval([1])).toThrow('meanWithInterval: needs at least 2 values, got 1');
  });
});
