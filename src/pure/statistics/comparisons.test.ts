// Differences and ratios against published intervals, and against numbers that were computed elsewhere.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { differenceWithInterval, ratioOfSums } from './comparisons';
import { shareWithInterval } from './intervals';

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
    expect(up / error).toBeGreaterThan(4.1); // 4.303; the book’s approximation of t is coarse there
    expect(up / error).toBeLessThan(4.4);
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
