// χ² against scipy, and by hand.
import { describe, expect, it } from 'vitest';
import { chiSquareTest } from './chiSquare';

describe('chiSquareTest', () => {
  it('agrees with scipy.stats.chisquare(counts, expected)', () => {
    const rows: [number[], number[], number, number][] = [
      [[16, 18, 16, 14, 12, 12], [14.6666666667, 14.6666666667, 14.6666666667, 14.6666666667, 14.6666666667, 14.6666666666], 2.0, 0.8491450360846096],
      [[30, 70], [50, 50], 16, 6.334248366623996e-5],
      [[10, 20, 30, 40, 50], [30, 30, 30, 30, 30], 33.333333333, 1.020735571764047e-6],
    ]; // prettier-ignore
    for (const [counts, expected, statistic, probability] of rows) {
      const found = chiSquareTest(counts, expected);
      expect(found?.statistic).toBeCloseTo(statistic, 6);
      expect(found?.degrees).toBe(counts.length - 1);
      expect((found?.probability ?? NaN) / probability).toBeCloseTo(1, 5);
    }
  });

  it('counts groups together of which fewer than five are expected', () => {
    expect(chiSquareTest([50, 44, 1, 2, 3], [48, 46, 2, 2, 2])).toMatchObject({ degrees: 2 });
    expect(chiSquareTest([50, 3], [50, 3])).toBeUndefined(); // one group is left
    expect(chiSquareTest([], [])).toBeUndefined();
  });
});
