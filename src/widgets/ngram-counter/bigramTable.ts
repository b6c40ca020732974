// Tables of bigrams as the views of the matrix and of the training need them: dense, as shares, and compared.
import type { PairIds } from '@/pure/counting';
import { entropyNats, softmax } from '@/pure/sampling';

export interface BigramTable {
  V: number;
  /** White space is made visible. [V] */
  labels: readonly string[];
  /** How often the column's token follows the row's. [V, V], row-major */
  counts: Float32Array;
  /** The sum of each row: how often its token is followed by any. [V] */
  totals: Float64Array;
  /** M, the number of pairs. */
  pairs: number;
  /** Different bigrams. */
  cells: number;
  /** R, the number of tokens that are followed by any. */
  contexts: number;
  largestCount: number;
}

const VISIBLE: Partial<Record<string, string>> = { ' ': '␣', '\t': '⇥', '\n': '⏎', '\u00a0': '⍽' };

export function bigramTable({
  labels,
  rows,
  columns,
  counts,
}: Pick<PairIds, 'labels' | 'rows' | 'columns' | 'counts'>): BigramTable {
  const V = labels.length;
  const dense = new Float32Array(V * V);
  const totals = new Float64Array(V);
  let [pairs, largestCount] = [0, 0];
  counts.forEach((count, k) => {
    const row = rows[k] ?? 0;
    dense[row * V + (columns[k] ?? 0)] = count;
    totals[row] = (totals[row] ?? 0) + count;
    pairs += count;
    largestCount = Math.max(largestCount, count);
  });
  return {
    V,
    labels: labels.map((label) => VISIBLE[label] ?? label),
    counts: dense,
    totals,
    pairs,
    cells: counts.length,
    contexts: totals.filter((total) => total > 0).length,
    largestCount,
  };
}

/** Each count divided by the sum of its row; a row without counts stays 0. [V, V] */
export function rowShares({ V, counts, totals }: BigramTable): Float64Array {
  return Float64Array.from(counts, (count, cell) => {
    const total = totals[Math.floor(cell / V)] ?? 0;
    return total > 0 ? count / total : 0;
  });
}

/** The softmax of each row of logits; a row without counts is no context, and stays 0. [V, V] */
export function rowSoftmax({ V, totals }: BigramTable, logits: Float32Array): Float64Array {
  const probabilities = new Float64Array(V * V);
  for (let row = 0; row < V; row += 1) {
    if (totals[row] === 0) continue;
    probabilities.set(softmax(logits.subarray(row * V, (row + 1) * V)), row * V);
  }
  return probabilities;
}

/** The conditional entropy of the counts: the mean of the rows' entropies, each as often as its context occurs. Nats a token. */
export function conditionalEntropyNats(table: BigramTable): number {
  const shares = rowShares(table);
  const { V, totals, pairs } = table;
  let sum = 0;
  for (let row = 0; row < V; row += 1) {
    sum += ((totals[row] ?? 0) / pairs) * entropyNats(shares.subarray(row * V, (row + 1) * V));
  }
  return sum;
}

/** Where two tables of the same shape differ most, and by how much; the first such cell. */
export function largestDifference(
  one: ArrayLike<number>,
  other: ArrayLike<number>,
): { cell: number; value: number } {
  let [cell, value] = [0, 0];
  for (let at = 0; at < one.length; at += 1) {
    const difference = Math.abs((one[at] ?? NaN) - (other[at] ?? NaN));
    // NaN is the largest difference there is.
    if (difference > value || Number.isNaN(difference)) [cell, value] = [at, difference];
    if (Number.isNaN(difference)) break;
  }
  return { cell, value };
}

/** The first pairs of a text as one-hot matrices, with only those columns that have a 1 in one of them. */
export interface OneHot {
  /** Numbers of the tokens that occur, in the order in which they do. [k] */
  tokens: number[];
  /** In each pair, the columns of the two ones: indices into `tokens`. [m] */
  pairs: { first: number; second: number }[];
  /** XᵀY: how often the column's token follows the row's. [k, k] */
  product: number[][];
}

/** @param most pairs at most; a pair of neighbours that is to be skipped is none */
export function oneHotOf({ ids, skip }: Pick<PairIds, 'ids' | 'skip'>, most: number): OneHot {
  const tokens: number[] = [];
  const columnOf = (token: number) => {
    if (!tokens.includes(token)) tokens.push(token);
    return tokens.indexOf(token);
  };
  const pairs: OneHot['pairs'] = [];
  for (let n = 1; n < ids.length && pairs.length < most; n += 1) {
    const [first = 0, second = 0] = ids.subarray(n - 1, n + 1);
    if (first === skip[0] && second === skip[1]) continue;
    pairs.push({ first: columnOf(first), second: columnOf(second) });
  }
  const product = tokens.map((_row, i) =>
    tokens.map((_column, j) => pairs.filter((pair) => pair.first === i && pair.second === j).length),
  );
  return { tokens, pairs, product };
}

export interface Cell {
  row: number;
  column: number;
}

/** The three that are no types of the text: `<s>`, `</s>` and `<other>`. */
const SPECIAL = 3;

/** The most frequent bigram of words; where there is none, of any tokens. */
export function mostFrequentCell({ V, labels, counts }: BigramTable): Cell {
  const isWord = labels.map((label, number) => number >= SPECIAL && /[\p{L}\p{N}]/u.test(label));
  let [best, bestOfAll] = [-1, 0];
  counts.forEach((count, cell) => {
    if (count > (counts[bestOfAll] ?? 0)) bestOfAll = cell;
    const { row, column } = cellOf(cell, V);
    if (isWord[row] && isWord[column] && count > (counts[best] ?? 0)) best = cell;
  });
  return cellOf(best < 0 ? bestOfAll : best, V);
}

export function cellOf(index: number, V: number): Cell {
  return { row: Math.floor(index / V), column: index % V };
}

/** The columns of the largest values in a row, largest first. */
export function largestInRow(values: ArrayLike<number>, V: number, row: number, most: number): number[] {
  const at = (column: number) => values[row * V + column] ?? 0;
  return Array.from({ length: V }, (_unused, column) => column)
    .sort((a, b) => at(b) - at(a) || a - b)
    .slice(0, most);
}

/** The cells with the largest counts, none of 0; ties in the order of the rows. */
export function frequentCells({ counts }: BigramTable, most: number): number[] {
  const count = (cell: number) => counts[cell] ?? 0;
  return Array.from(counts.keys())
    .filter((cell) => count(cell) > 0)
    .sort((a, b) => count(b) - count(a) || a - b)
    .slice(0, most);
}
