// The code of guesses against the chapter's example, the chain rule, and what it must not take.
import { describe, expect, it } from 'vitest';
import { outcomeBits, outcomeProbabilities } from './guessCode';

describe('outcomeProbabilities', () => {
  it('are those worked out by hand: first, first, second, first guess, missed', () => {
    const expected = [1 / 6, 2 / 7, 1 / 8, 3 / 9, 1 / 10];
    expect(outcomeProbabilities([1, 1, 2, 1, 6], 5)).toEqual(expected);
    const bits = outcomeBits([1, 1, 2, 1, 6], 5);
    expect(bits.map((one) => one.toFixed(3))).toEqual(['2.585', '1.807', '3.000', '1.585', '3.322']);
    expect(bits.reduce((sum, one) => sum + one, 0).toFixed(3)).toBe('12.299');
  });

  it('sum to 1 over what may come next, whatever came before', () => {
    for (const before of [[], [1], [3, 3, 2, 4], [4, 4, 4, 4, 4, 4]]) {
      const next = [1, 2, 3, 4].map((outcome) => outcomeProbabilities([...before, outcome], 3).at(-1) ?? NaN);
      expect(next.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    }
  });

  it('depend on how often each outcome came, not on the order', () => {
    const product = (outcomes: number[]) => outcomeProbabilities(outcomes, 2).reduce((p, q) => p * q, 1);
    expect(product([1, 2, 1, 3])).toBeCloseTo(product([3, 1, 1, 2]), 15);
    // n_1! n_2! n_3! / (R (R + 1) … (R + n − 1))
    expect(product([1, 2, 1, 3])).toBeCloseTo(2 / (3 * 4 * 5 * 6), 15);
  });

  it('near 1 for a guesser who never fails', () => {
    expect(outcomeProbabilities(new Array<number>(1000).fill(1), 5).at(-1)).toBe(1000 / 1005);
  });

  it('are none of no place, and refuse what is no outcome', () => {
    expect(outcomeProbabilities([], 5)).toEqual([]);
    for (const outcome of [0, 7, 1.5, NaN]) {
      expect(() => outcomeProbabilities([outcome], 5)).toThrow(
        `guessCode: an outcome must be a whole number from 1 to 6, got ${outcome}`,
      );
    }
    for (const guesses of [0, -1, 1.5, NaN, 1001]) {
      expect(() => outcomeProbabilities([1], guesses)).toThrow(
        `guessCode: guesses must be a whole number from 1 to 1000, got ${guesses}`,
      );
    }
  });
});
