// Pairs for a matrix: counting the neighbours one by one must give the sparse counts.
import { describe, expect, it } from 'vitest';
import { openText, zipfText } from '../../../tests/support/ngrams';
import { pairIds, type PairIds } from './pairIds';
import { finish } from './steps';

/** Neighbours counted one by one, without the pair that is none. */
function neighbours({ ids, skip, labels }: PairIds): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 1; at < ids.length; at += 1) {
    const [first, second] = [ids[at - 1] ?? -1, ids[at] ?? -1];
    if (first === skip[0] && second === skip[1]) continue;
    const cell = first * labels.length + second;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

describe('pairs', () => {
  it.each([4, 5, 48, 512])('of %i types at most have the counts of their neighbours', (size) => {
    const { corpus, counts } = openText(zipfText(5000, 400, 2), { heldOut: 0.1 });
    const pairs = finish(pairIds(corpus, counts, size));
    const V = pairs.labels.length;
    expect(V).toBe(Math.min(size, corpus.size));
    expect(pairs.ids.length).toBe(corpus.trainingLength);
    expect(pairs.ids.every((id) => id >= 0 && id < V)).toBe(true);
    const cells = Array.from(pairs.counts, (count, index) => [
      (pairs.rows[index] ?? 0) * V + (pairs.columns[index] ?? 0),
      count,
    ]);
    expect(new Map(cells as [number, number][])).toEqual(neighbours(pairs));
    expect(cells.map(([cell]) => cell)).toEqual(cells.map(([cell]) => cell).sort((a = 0, b = 0) => a - b));
    const total = pairs.counts.reduce((sum, count) => sum + count, 0);
    expect(total).toBe(corpus.trainingLength - corpus.trainingSequences);
  });

  it('are of the most frequent types, the earlier one first among equals', () => {
    const { corpus, counts } = openText('b a a c. d a b.');
    const { labels, types, ids } = finish(pairIds(corpus, counts, 6));
    expect(labels).toEqual(['<s>', '</s>', '<other>', 'a', 'b', '.']);
    expect([...types]).toEqual([0, 1, -1, 4, 3, 6]);
    expect([...ids]).toEqual([0, 4, 3, 3, 2, 5, 1, 0, 2, 3, 4, 5, 1]);
  });

  it.each([3, 513, 4.5, NaN])('refuses %f types', (size) => {
    const { corpus, counts } = openText('a b');
    expect(() => finish(pairIds(corpus, counts, size))).toThrow(
      `n-grams: size must be a whole number from 4 to 512, got ${size}`,
    );
  });
});
