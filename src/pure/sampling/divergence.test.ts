// Where texts part and how far distributions are apart.
import { describe, expect, it } from 'vitest';
import { distribution, DEFAULT_SAMPLING, firstDifference, klDivergenceNats, softmax } from '.';

describe('firstDifference', () => {
  it.each<[number[], number[], number | undefined]>([
    [[1, 2, 3], [1, 2, 4], 2],
    [[5], [6], 0],
    [[1, 2], [1, 2, 3], 2],
    [[1, 2, 3], [1], 1],
    [[], [1], 0],
    [[1, 2], [1, 2], undefined],
    [[], [], undefined],
  ])('of %j and %j', (a, b, expected) => {
    expect(firstDifference(a, b)).toBe(expected);
    expect(firstDifference(b, a)).toBe(expected);
  });
});

describe('klDivergenceNats', () => {
  it('is what the formula says', () => {
    expect(klDivergenceNats([0.5, 0.5], [0.25, 0.75])).toBeCloseTo(
      0.5 * Math.log(2) + 0.5 * Math.log(2 / 3),
      14,
    );
    expect(klDivergenceNats([0.25, 0.75], [0.5, 0.5])).toBeCloseTo(
      0.25 * Math.log(0.5) + 0.75 * Math.log(1.5),
      14,
    );
    expect(klDivergenceNats([1, 0], [0.125, 0.875])).toBeCloseTo(Math.log(8), 14);
  });

  it('is 0 for the same and never below, Infinity where q rules out what p does not', () => {
    const p = softmax([1, 2, 3, 0.1]);
    expect(klDivergenceNats(p, p)).toBe(0);
    const almost = p.map((x, i) => x + (i % 2 ? 1e-17 : -1e-17));
    expect(klDivergenceNats(p, almost)).toBeGreaterThanOrEqual(0);
    expect(klDivergenceNats([0.5, 0.5], [1, 0])).toBe(Infinity);
    expect(klDivergenceNats([1, 0], [0.5, 0.5])).toBeCloseTo(Math.log(2), 14);
  });

  it('of a cut distribution from the model’s own is −log of the mass that was kept', () => {
    const { before, after, stages } = distribution([3, 2, 1, 0, -1], { ...DEFAULT_SAMPLING, topK: 2 });
    expect(klDivergenceNats(after, before)).toBeCloseTo(-Math.log(stages[0]?.massKept ?? 0), 12);
    expect(klDivergenceNats(before, after)).toBe(Infinity);
  });

  it.each<[number[], number[], string]>([
    [[1], [0.5, 0.5], 'a probability for each of the same tokens, got 1 and 2'],
    [[0.5, 0.4], [0.5, 0.5], 'p must sum to 1, got 0.9'],
    [[0.5, 0.5], [1.5, -0.5], 'q must be 0 or more everywhere, got -0.5 for token 1'],
    [[NaN, 1], [0.5, 0.5], 'p must be 0 or more everywhere, got NaN for token 0'],
    [[], [], 'p must sum to 1, got 0'],
  ])('refuses %j and %j', (p, q, sentence) => {
    expect(() => klDivergenceNats(p, q)).toThrow(sentence);
  });
});
