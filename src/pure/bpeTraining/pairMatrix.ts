// The pairs at a step as a matrix: its sparse counts, and the text as numbers from which a product of one-hots gives the same.
import { sortedByKey } from '../counting/sorting';
import { inStretches, partOf, STRETCH, type Steps } from '../counting/steps';
import { countTokens, cutWords } from './cutWords';
import { checkWhole } from './options';
import type { CutWords } from './PairLists';
import type { BpeTraining } from './trainBpe';

export interface PairMatrix {
  /**
   * The token ids of the rows and columns: the most frequent ones, the smaller id first among equals; −1 for row 0, which
   * stands for the place between two words and for all other tokens. [V]
   */
  readonly tokens: Int32Array;
  /** Pairs of tokens in rows 1 … V − 1: (rows[i], columns[i]) occurs counts[i] times. Sorted. [cells > 0] each */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly counts: Int32Array;
  /**
   * The text as numbers 0 … V − 1: each word as often as it occurs, a 0 before each one and at the end. Its neighbours, counted,
   * are the matrix, but for row 0 and column 0, which are no pairs. [tokens + words + 1]
   */
  readonly ids: Int32Array;
}

/** Largest matrix, as in `bigram.product`. */
const MOST_TYPES = 512;

/**
 * The matrix at a step, with at most V rows: fewer where there are fewer tokens.
 *
 * @param size V, 2 … 512
 * @throws BpeError for another V, or a step that there is not
 */
export function* pairMatrix(training: BpeTraining, step: number, size: number): Steps<PairMatrix> {
  checkWhole('size', size, 2, MOST_TYPES);
  const frequencies = yield* partOf(0, 0.2, countTokens(training, step));
  const tokens = yield* partOf(0.2, 0.3, mostFrequent(frequencies, size - 1));
  const V = tokens.length;
  const numberOf = new Int32Array(frequencies.length);
  for (let number = 1; number < V; number += 1) numberOf[tokens[number] ?? 0] = number;

  const cut = yield* partOf(0.3, 0.5, cutWords(training, step));
  const dense = new Int32Array(V * V);
  yield* partOf(
    0.5,
    0.7,
    inStretches(cut.tokens.length, (from, to) => {
      for (let at = Math.max(from, 1); at < to; at += 1) {
        if (cut.begins[at] === 1) continue;
        const row = numberOf[cut.tokens[at - 1] ?? 0] ?? 0;
        const column = numberOf[cut.tokens[at] ?? 0] ?? 0;
        if (row === 0 || column === 0) continue;
        dense[row * V + column] = (dense[row * V + column] ?? 0) + (cut.weights[at] ?? 0);
      }
    }),
  );
  const cells: number[] = [];
  for (const [cell, count] of dense.entries()) if (count > 0) cells.push(cell);
  return {
    tokens,
    rows: Int32Array.from(cells, (cell) => Math.floor(cell / V)),
    columns: Int32Array.from(cells, (cell) => cell % V),
    counts: Int32Array.from(cells, (cell) => dense[cell] ?? 0),
    ids: yield* partOf(0.7, 1, writtenOut(cut, numberOf, training, step)),
  };
}

/** −1, then the ids of the most frequent tokens that occur, at most `most` of them. */
function* mostFrequent(frequencies: Int32Array, most: number): Steps<Int32Array> {
  let largest = 0;
  let occurring = 0;
  for (const count of frequencies) {
    largest = Math.max(largest, count);
    if (count > 0) occurring += 1;
  }
  const all = Int32Array.from(frequencies, (_count, id) => id);
  const sorted = yield* sortedByKey(all, largest + 1, (id) => largest - (frequencies[id] ?? 0));
  return Int32Array.of(-1, ...sorted.subarray(0, Math.min(most, occurring)));
}

function* writtenOut(
  { tokens, weights, begins }: CutWords,
  numberOf: Int32Array,
  { tokenCounts, counted }: BpeTraining,
  step: number,
): Steps<Int32Array> {
  const ids = new Int32Array((tokenCounts[step] ?? 0) + counted.total + 1);
  let at = 1; // of each word, the first number is written: 0
  let pause = STRETCH;
  for (let start = 0; start < tokens.length;) {
    let end = start + 1;
    while (end < tokens.length && begins[end] === 0) end += 1;
    for (let times = weights[start] ?? 0; times > 0; times -= 1) {
      for (let token = start; token < end; token += 1)
        ids[at + token - start] = numberOf[tokens[token] ?? 0] ?? 0;
      at += end - start + 1;
      if (at < pause) continue;
      yield at / ids.length;
      pause = at + STRETCH;
    }
    start = end;
  }
  return ids;
}
