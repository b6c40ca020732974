// Skip-gram: which pairs are drawn, and which words against them.
import { describe, expect, it } from 'vitest';
import { noiseTable, noiseWord, skipGramExamples, withNegatives } from './skipGram';

const draws = { seed: 2, firstSequence: 0 };

describe('pairs', () => {
  // Every word is its own place, so that a pair tells how far apart its words are.
  const stretch = Int32Array.from({ length: 4006 }, (_unused, n) => n);

  it('are a centre and a word at most the window away, every distance equally often', () => {
    const { inputs, targets, count } = skipGramExamples([stretch], 3, draws);
    const centres = inputs[0] ?? [];
    expect(count).toBe(4000);
    expect([centres[0], centres.at(-1)]).toEqual([3, 4002]);
    const counts = new Map<number, number>();
    targets.forEach((context, n) => {
      const distance = context - (centres[n] ?? NaN);
      counts.set(distance, (counts.get(distance) ?? 0) + 1);
    });
    expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([-3, -2, -1, 1, 2, 3]);
    const expected = 4000 / 6;
    const chiSquare = [...counts.values()].reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(20.5); // 5 degrees of freedom, 0.999
  });

  it('are the same wherever their sequence stands in a batch', () => {
    const [a, b] = [stretch.subarray(0, 20), stretch.subarray(50, 70)];
    const both = skipGramExamples([a, b], 2, draws);
    const second = skipGramExamples([b], 2, { ...draws, firstSequence: 1 });
    expect([...both.targets.slice(16)]).toEqual([...second.targets]);
  });
});

describe('negatives', () => {
  it('are drawn with the count to the power of 3/4', () => {
    const ids = Int32Array.from([...new Array<number>(16).fill(0), ...new Array<number>(81).fill(2), 3]);
    const table = noiseTable(ids, 5);
    // 16^¾ = 8, 81^¾ = 27, 1: 8/36, 8/36, 35/36, 1, 1.
    [8 / 36, 8 / 36, 35 / 36, 1, 1].forEach((sum, word) => expect(table[word]).toBeCloseTo(sum, 12));
    expect([0, 0.22, 0.23, 0.97, 0.98, 1 - 2 ** -53].map((u) => noiseWord(table, u))).toEqual([
      0, 0, 2, 2, 3, 3,
    ]);
  });

  it('stand after the context, the same wherever the sequence stands', () => {
    const ids = Int32Array.from({ length: 60 }, (_unused, n) => (n * n) % 7);
    const table = noiseTable(ids, 7);
    const both = skipGramExamples([ids.subarray(0, 14), ids.subarray(20, 34)], 2, draws);
    const candidates = withNegatives(both, 3, table, draws);
    expect(candidates).toHaveLength(20 * 4);
    both.targets.forEach((target, n) => expect(candidates[4 * n]).toBe(target));
    const later = { ...draws, firstSequence: 1 };
    const second = skipGramExamples([ids.subarray(20, 34)], 2, later);
    expect([...withNegatives(second, 3, table, later)]).toEqual([...candidates.slice(40)]);
    // (n² mod 7) is 0, 1, 2 or 4 only.
    expect([...new Set(candidates)].toSorted()).toEqual([0, 1, 2, 4]);
  });
});
