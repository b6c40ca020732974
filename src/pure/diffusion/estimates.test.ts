// Intervals against numbers that SciPy gives, and against their own promise.
import { describe, expect, it } from 'vitest';
import { normals } from '../random/normal';
import { meanWithInterval, runningMeans, varianceOf, varianceRatio } from './estimates';

const A = [2.1, 0.4, 3.3, 1.9, 5.2, 0.7, 2.8, 1.1, 9.5, 0.2];
const B = [1.2, 1.9, 1.4, 2.2, 1.1, 1.7, 2.5, 0.9];

describe('meanWithInterval', () => {
  it('agrees with scipy.stats.t.interval', () => {
    const { value, low, high } = meanWithInterval(A);
    expect(value).toBeCloseTo(2.72, 12);
    expect(low).toBeCloseTo(0.6972834589727843, 2);
    expect(high).toBeCloseTo(4.742716541027216, 2);
  });

  it('has an interval of no width for equal values, and refuses a single one', () => {
    expect(meanWithInterval([3, 3, 3])).toEqual({ value: 3, low: 3, high: 3 });
    expect(() => meanWithInterval([1])).toThrow('at least 2 values, got 1');
  });
});

describe('varianceRatio', () => {
  it('is the jackknife of ln variance, written out', () => {
    const pseudo = (values: number[]) => {
      const n = values.length;
      return values.map(
        (_unused, i) =>
          n * Math.log(varianceOf(values)) - (n - 1) * Math.log(varianceOf(values.toSpliced(i, 1))),
      );
    };
    const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const [a, b] = [pseudo(A), pseudo(B)];
    const error = Math.sqrt(varianceOf(a) / a.length + varianceOf(b) / b.length);
    const centre = mean(a) - mean(b);
    const t95 = 2.1199052992212546; // scipy.stats.t.ppf(0.975, 16)
    const ratio = varianceRatio(A, B);
    expect(ratio?.value).toBeCloseTo(varianceOf(A) / varianceOf(B), 12);
    expect(Math.log(ratio?.low ?? NaN)).toBeCloseTo(centre - t95 * error, 3);
    expect(Math.log(ratio?.high ?? NaN)).toBeCloseTo(centre + t95 * error, 3);
  });

  it('holds the truth about 95 times in 100', () => {
    let covered = 0;
    const trials = 600;
    for (let trial = 0; trial < trials; trial++) {
      const a = normals(40, 3, 2 * trial).map((x) => 3 * x);
      const b = normals(40, 3, 2 * trial + 1);
      const { low = NaN, high = NaN } = varianceRatio(a, b) ?? {};
      if (low <= 9 && 9 <= high) covered += 1;
    }
    // 600 trials at 0.95: ± 4 · 0.0089.
    expect(covered / trials).toBeGreaterThan(0.914);
    expect(covered / trials).toBeLessThan(0.986);
  });

  it('is not there where nothing varies', () => {
    expect(varianceRatio(A, [1, 1, 1, 1])).toBeUndefined();
    expect(varianceRatio([1, 1, 1, 2], B)).toBeUndefined(); // without the last one nothing does
    expect(() => varianceRatio(A, [1, 2])).toThrow('at least 3 values, got 2');
  });
});

it('runningMeans are the means of beginnings', () => {
  expect([...runningMeans([2, 4, 9])]).toEqual([2, 3, 5]);
  expect([...runningMeans([])]).toEqual([]);
});
