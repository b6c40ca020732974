// Tables of bigrams: against a corpus of four sentences that is counted by hand.
import { describe, expect, it } from 'vitest';
import {
  bigramTable,
  cellOf,
  conditionalEntropyNats,
  largestDifference,
  largestInRow,
  mostFrequentCell,
  oneHotOf,
  rowShares,
  rowSoftmax,
} from './bigramTable';

const SENTENCES = ['I saw a cat', 'I saw a dog on a mat', 'a cat sat on a mat', 'I saw a cat on the mat'];
const labels = ['<s>', '</s>', '<other>', 'a', 'I', 'saw', 'cat', 'mat', 'on', 'dog', 'sat', 'the'];
const V = labels.length;
const ids = Int32Array.from(
  SENTENCES.flatMap((sentence) => [0, ...sentence.split(' ').map((word) => labels.indexOf(word)), 1]),
);

/** [row, column, count], read off the sentences. */
const BIGRAMS: [string, string, number][] = [
  ['<s>', 'a', 1],
  ['<s>', 'I', 3],
  ['a', 'cat', 3],
  ['a', 'mat', 2],
  ['a', 'dog', 1],
  ['I', 'saw', 3],
  ['saw', 'a', 3],
  ['cat', '</s>', 1],
  ['cat', 'on', 1],
  ['cat', 'sat', 1],
  ['mat', '</s>', 3],
  ['on', 'a', 2],
  ['on', 'the', 1],
  ['dog', 'on', 1],
  ['sat', 'on', 1],
  ['the', 'mat', 1],
];
const at = (row: string, column: string) => labels.indexOf(row) * V + labels.indexOf(column);
const column = (index: 0 | 1) => Int32Array.from(BIGRAMS, (bigram) => labels.indexOf(bigram[index]));
const table = bigramTable({
  labels,
  rows: column(0),
  columns: column(1),
  counts: Int32Array.from(BIGRAMS, ([, , count]) => count),
});

describe('bigramTable', () => {
  it('holds every count in its cell, and 0 elsewhere', () => {
    for (const [row, next, count] of BIGRAMS) expect(table.counts[at(row, next)]).toBe(count);
    expect(table.counts.filter((count) => count > 0)).toHaveLength(BIGRAMS.length);
    expect(table).toMatchObject({ V: 12, pairs: 28, cells: 16, contexts: 10, largestCount: 3 });
    expect(table.totals[labels.indexOf('a')]).toBe(6);
    expect(table.totals[labels.indexOf('</s>')]).toBe(0);
  });

  it('makes white space visible', () => {
    const none = new Int32Array(0);
    const { labels: shown } = bigramTable({
      labels: [' ', '\n', 'a', '\u00a0'],
      rows: none,
      columns: none,
      counts: none,
    });
    expect(shown).toEqual(['␣', '⏎', 'a', '⍽']);
  });
});

it('shares sum to 1 in each row that was seen, and to 0 in the others', () => {
  const shares = rowShares(table);
  expect(shares[at('a', 'cat')]).toBe(3 / 6);
  expect(shares[at('on', 'the')]).toBe(1 / 3);
  for (let row = 0; row < V; row += 1) {
    const sum = shares.subarray(row * V, (row + 1) * V).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(table.totals[row] === 0 ? 0 : 1, 12);
  }
});

it('the conditional entropy is that of the rows, each as often as it occurs', () => {
  // <s>: 3/4, 1/4; a: 3/6, 2/6, 1/6; cat: three of 1/3; on: 2/3, 1/3; the others are sure.
  const h = (...shares: number[]) => -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
  const expected =
    (4 * h(3 / 4, 1 / 4) + 6 * h(3 / 6, 2 / 6, 1 / 6) + 3 * h(1 / 3, 1 / 3, 1 / 3) + 3 * h(2 / 3, 1 / 3)) /
    28;
  expect(conditionalEntropyNats(table)).toBeCloseTo(expected, 12);
});

it('the softmax of logits gives back the shares they are the logarithms of, and nothing where there is no context', () => {
  const shares = rowShares(table);
  const logits = Float32Array.from(shares, (share) => (share > 0 ? Math.log(share) : -100));
  const { value } = largestDifference(rowSoftmax(table, logits), shares);
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThan(1e-7);
  expect(rowSoftmax(table, new Float32Array(V * V))[at('a', 'on')]).toBeCloseTo(1 / 12, 12);
  expect(rowSoftmax(table, new Float32Array(V * V))[at('</s>', 'a')]).toBe(0);
});

describe('largestDifference', () => {
  it('finds where two tables differ most', () => {
    expect(largestDifference([1, 2, 3, 4], [1, 2.5, 0, 4])).toEqual({ cell: 2, value: 3 });
    expect(largestDifference(table.counts, Array.from(table.counts))).toEqual({ cell: 0, value: 0 });
  });

  it('does not overlook what is no number, or missing', () => {
    expect(largestDifference([1, NaN, 9], [1, 2, 0])).toEqual({ cell: 1, value: NaN });
    expect(largestDifference([1, 2], [1])).toEqual({ cell: 1, value: NaN });
  });
});

describe('oneHotOf', () => {
  const skip: [number, number] = [1, 0];

  it('has a column for each token in the order of the text, and counts the pairs', () => {
    const oneHot = oneHotOf({ ids, skip }, 6);
    expect(oneHot.tokens.map((token) => labels[token])).toEqual(['<s>', 'I', 'saw', 'a', 'cat', '</s>']);
    // The sixth pair begins the second sentence: (</s>, <s>) is none.
    expect(oneHot.pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [0, 1],
    ]);
    expect(oneHot.product[0]?.[1]).toBe(2);
    expect(oneHot.product.flat().reduce((sum, count) => sum + count, 0)).toBe(6);
  });

  it('of the whole text is the table', () => {
    const { tokens, product } = oneHotOf({ ids, skip }, Infinity);
    const dense = new Float32Array(V * V);
    product.forEach((row, i) =>
      row.forEach((count, j) => (dense[(tokens[i] ?? 0) * V + (tokens[j] ?? 0)] = count)),
    );
    expect(largestDifference(dense, table.counts).value).toBe(0);
  });

  it('of a text without pairs is empty', () => {
    expect(oneHotOf({ ids: Int32Array.of(0), skip }, 6)).toEqual({ tokens: [], pairs: [], product: [] });
  });
});

describe('choosing cells', () => {
  it('begins with the most frequent bigram of types, though <s> I is as frequent and stands before it', () => {
    expect(mostFrequentCell(table)).toEqual(cellOf(at('a', 'cat'), V));
  });

  it('begins with any bigram where there is none of types', () => {
    const one = bigramTable({
      labels: ['<s>', '</s>', '<other>', 'a'],
      rows: Int32Array.of(0, 3),
      columns: Int32Array.of(3, 1),
      counts: Int32Array.of(1, 2),
    });
    expect(mostFrequentCell(one)).toEqual({ row: 3, column: 1 });
  });

  it('finds the largest of a row, ties in the order of the columns', () => {
    const shown = largestInRow(table.counts, V, labels.indexOf('a'), 4).map((next) => labels[next]);
    expect(shown).toEqual(['cat', 'mat', 'dog', '<s>']);
  });
});
