// Differences and ratios against published intervals, and against numbers that were computed elsewhere.
import { describe, expect, it } from 'vitest';
import { normals } from '../random/normal';
import { uniform } from '../random/philox';
import { differenceWithInterval, ratioOfSums, varianceRatio } from './comparisons';
import { shareWithInterval } from './intervals';
import { varianceOf } from './moments';

describe('differenceWithInterval', () => {
  it.each([
    // Newcombe 1998, table II, method 10
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 10, 0.6075, 1],
    [0, 10, 0, 20, -0.1611, 0.2775],
  ])('of %d/%d and %d/%d is that of the paper', (a, m, b, n, low, high) => {
    const found = differenceWithInterval(shareWithInterval(a, m), shareWithInterval(b, n));
    expect(found.value).toBeCloseTo(a / m - b / n, 12);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('turns round with its two numbers', () => {
    const [a, b] = [shareWithInterval(120, 200), shareWithInterval(40, 200)];
    const [forth, back] = [differenceWithInterval(a, b), differenceWithInterval(b, a)];
    expect(back.low).toBeCloseTo(-forth.high, 12);
    expect(back.high).toBeCloseTo(-forth.low, 12);
  });
});

describe('ratioOfSums', () => {
  it('is the jackknife of ln Σa/Σb', () => {
    // Leaving out one of each: 11/5, 9/6, 8/7; all of them: 14/9. Student’s t with 2 degrees of freedom.
    const whole = Math.log(14 / 9);
    const pseudo = [11 / 5, 9 / 6, 8 / 7].map((ratio) => 3 * whole - 2 * Math.log(ratio));
    const mean = pseudo.reduce((sum, one) => sum + one, 0) / 3;
    const error = Math.sqrt(pseudo.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 2 / 3);
    const found = ratioOfSums([3, 5, 6], [4, 3, 2]);
    expect(found.value).toBeCloseTo(14 / 9, 12);
    const [up, down] = [Math.log(found.high) - whole, whole - Math.log(found.low)];
    expect(up).toBeCloseTo(down, 12);
    expect(up / error).toBeCloseTo(4.302652729749462, 3);
  });

  it('holds the truth in about 95 of 100 runs', () => {
    let held = 0;
    for (let seed = 1; seed <= 300; seed++) {
      // Exponential numbers with means 2 and 1.
      const draw = (stream: number, mean: number) =>
        Array.from({ length: 40 }, (_unused, i) => -mean * Math.log(1 - uniform(seed, i, stream)));
      const { low, high } = ratioOfSums(draw(0, 2), draw(1, 1));
      if (low <= 2 && 2 <= high) held += 1;
    }
    expect(held / 300).toBeGreaterThan(0.91);
    expect(held / 300).toBeLessThan(0.99);
  });

  it('refuses rows that do not fit', () => {
    for (const [a, b] of [
      [[1], [1]],
      [[1, 2], [1]],
      [
        [1, 0],
        [1, 2],
      ],
      [
        [1, NaN],
        [1, 2],
      ],
    ] as const) {
      expect(() => ratioOfSums(a, b)).toThrow('ratioOfSums: needs two rows');
    }
  });
});

describe('varianceRatio', () => {
  const A = [2.1, 0.4, 3.3, 1.9, 5.2, 0.7, 2.8, 1.1, 9.5, 0.2];
  const B = [1.2, 1.9, 1.4, 2.2, 1.1, 1.7, 2.5, 0.9];

  it('is the jackknife of ln variance, written out, with scipy.stats.ttest_ind(equal_var=False) of the pseudo-values', () => {
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
    const ratio = varianceRatio(A, B);
    expect(ratio?.value).toBeCloseTo(varianceOf(A) / varianceOf(B), 12);
    // Welch: 11.757… degrees of freedom, of which 11 are taken: scipy.stats.t.ppf(0.975, 11).
    expect(Math.log(ratio?.low ?? NaN)).toBeCloseTo(centre - 2.200985160091639 * error, 2);
    expect(Math.log(ratio?.high ?? NaN)).toBeCloseTo(centre + 2.200985160091639 * error, 2);
    // A little wider than with all of them.
    expect(Math.log(ratio?.low ?? NaN)).toBeLessThan(1.0355600897665624);
    expect(Math.log(ratio?.low ?? NaN)).toBeGreaterThan(1.0);
    expect(Math.log(ratio?.high ?? NaN)).toBeGreaterThan(6.111016770978292);
  });

  it('holds the truth about 95 times in 100', () => {
    let covered = 0;
    const trials = 600;
    for (let trial = 0; trial < trials; trial++) {
      const a = normals(40, 3, 2 * trial).map((x) => 3 * x);
      const b = normals(40, 3, 2 * trial + 1);
      const { low, high } = varianceRatio(a, b) ?? { low: NaN, high: NaN };
      if (low <= 9 && 9 <= high) covered += 1;
    }
    // 600 trials at 0.95: ± 4 · 0.0089.
    expect(covered / trials).toBeGreaterThan(0.914);
    expect(covered / trials).toBeLessThan(0.986);
  });

  it('is not there where nothing varies', () => {
    expect(varianceRatio(A, [1, 1, 1, 1])).toBeUndefined();
    expect(varianceRatio([1, 1, 1, 2], B)).toBeUndefined(); // without the last one nothing does
    expect(varianceRatio([0.1, 0.1, 0.1, 0.7], B)).toBeUndefined(); // not even with rounding
    expect(() => varianceRatio(A, [1, 2])).toThrow('at least 3 values, got 2');
  });
});
