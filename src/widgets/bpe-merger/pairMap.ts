// The matrix of pairs as the heat map takes it: without the borders of words, in the order of the ids, and compared.
import type { PairMatrix } from '@/pure/bpeTraining';

export interface PairMap {
  /** Token ids of the rows and columns. [n] */
  tokens: number[];
  /** How often the column's token follows the row's inside a word. [n, n], row-major */
  values: Float64Array;
  largest: number;
}

/** Row 0 and column 0, the borders and all other tokens, are dropped. */
export function pairMap({ tokens, rows, columns, counts }: PairMatrix): PairMap {
  const order = Array.from(tokens.keys())
    .slice(1)
    .sort((a, b) => (tokens[a] ?? 0) - (tokens[b] ?? 0));
  const placeOf = new Map(order.map((row, place) => [row, place]));
  const n = order.length;
  const values = new Float64Array(n * n);
  let largest = 0;
  counts.forEach((count, cell) => {
    const row = placeOf.get(rows[cell] ?? 0) ?? 0;
    values[row * n + (placeOf.get(columns[cell] ?? 0) ?? 0)] = count;
    largest = Math.max(largest, count);
  });
  return { tokens: order.map((row) => tokens[row] ?? 0), values, largest };
}

/**
 * Where the product and the counts differ most: over all pairs of the matrix, and for the pair that is merged next, whose
 * count the trainer kept while it merged. 0 where all are right.
 *
 * @param product the same matrix as a product of one-hot rows, [V, V], row 0 and column 0 of no meaning
 * @param next that pair with its count; undefined after the last merge
 */
export function largestDifference(
  { tokens, rows, columns, counts }: PairMatrix,
  product: ArrayLike<number>,
  next: { left: number; right: number; count: number } | undefined,
): number {
  const V = tokens.length;
  const expected = new Float64Array(V * V);
  counts.forEach((count, cell) => (expected[(rows[cell] ?? 0) * V + (columns[cell] ?? 0)] = count));
  let largest = 0;
  for (let row = 1; row < V; row += 1) {
    for (let column = 1; column < V; column += 1) {
      const cell = row * V + column;
      largest = Math.max(largest, Math.abs((product[cell] ?? NaN) - (expected[cell] ?? 0)));
    }
  }
  const [row, column] = next ? [tokens.indexOf(next.left), tokens.indexOf(next.right)] : [-1, -1];
  // One that is not among the most frequent tokens is in no row.
  if (next && row > 0 && column > 0) {
    largest = Math.max(largest, Math.abs((product[row * V + column] ?? NaN) - next.count));
  }
  return largest;
}
