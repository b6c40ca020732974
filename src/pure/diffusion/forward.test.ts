// The forward process: masks that only grow with t, as many as chance gives, and no two seeds alike.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { expectedMasks, maskedAt, maskNumbers } from './forward';
import { maskAt } from './masks';

const LENGTH = 40;
const TIMES = Array.from({ length: 101 }, (_unused, percent) => percent / 100);

describe('the number of a token', () => {
  it('depends on seed and place alone', () => {
    expect(maskNumbers(3, 7)).toEqual([0, 1, 2].map((place) => uniform(7, place, 2 ** 40)));
    expect(maskNumbers(LENGTH, 7).slice(0, 3)).toEqual(maskNumbers(3, 7));
    expect(maskNumbers(LENGTH, 8)).not.toEqual(maskNumbers(LENGTH, 7));
    expect(maskNumbers(0, 7)).toEqual([]);
  });

  it('is none of those that a mask is drawn with', () => {
    const numbers = new Set(maskNumbers(LENGTH, 7));
    for (const stream of [0, 1, 2, 2 ** 20]) {
      for (let index = 0; index <= LENGTH; index++) expect(numbers).not.toContain(uniform(7, index, stream));
    }
  });
});

describe('a token that is masked', () => {
  it.each([1, 2, 3, 2 ** 31 - 1])('stays masked as t grows, and all are in the end: seed %i', (seed) => {
    const numbers = maskNumbers(LENGTH, seed);
    let before = maskedAt(numbers, 0);
    expect(before.filter(Boolean)).toHaveLength(0);
    for (const t of TIMES) {
      const now = maskedAt(numbers, t);
      for (const [place, was] of before.entries()) if (was) expect(now[place]).toBe(true);
      before = now;
    }
    expect(before.filter(Boolean)).toHaveLength(LENGTH);
  });

  it('is one whose number is below t', () => {
    expect(maskedAt([0, 0.3, 0.2999999, 0.7], 0.3)).toEqual([true, false, true, false]);
  });

  it('is one of the places that are hidden', () => {
    const isMasked = maskedAt(maskNumbers(LENGTH, 3), 0.4);
    expect(maskAt(LENGTH, 0.4, 3)).toEqual(isMasked.flatMap((is, place) => (is ? [place] : [])));
  });
});

describe('how many are masked', () => {
  const SEEDS = 4000;

  it.each([0.05, 0.3, 0.5, 0.9])('is binomial: mean and deviation over seeds at t = %d', (t) => {
    const counts = Array.from(
      { length: SEEDS },
      (_unused, seed) => maskedAt(maskNumbers(LENGTH, seed), t).filter(Boolean).length,
    );
    const { mean, deviation } = expectedMasks(LENGTH, t);
    const average = counts.reduce((sum, count) => sum + count, 0) / SEEDS;
    const variance = counts.reduce((sum, count) => sum + (count - average) ** 2, 0) / SEEDS;
    expect(Math.abs(average - mean)).toBeLessThan((4 * deviation) / Math.sqrt(SEEDS));
    // The variance of a sample variance is about 2 σ⁴ / n.
    expect(Math.abs(variance / deviation ** 2 - 1)).toBeLessThan(4 * Math.sqrt(2 / SEEDS));
  });

  it('is certain at both ends', () => {
    expect(expectedMasks(LENGTH, 0)).toEqual({ mean: 0, deviation: 0 });
    expect(expectedMasks(LENGTH, 1)).toEqual({ mean: LENGTH, deviation: 0 });
    expect(expectedMasks(10, 0.2)).toEqual({ mean: 2, deviation: Math.sqrt(1.6) });
  });
});
