// Bigrams for tensors: the training text as numbers 0 … V − 1, and the V × V counts that must come out.
import { checkWhole } from './checks';
import type { Corpus } from './corpus';
import { forEachNode, levelOf, type NgramCounts } from './ngramCounts';
import { sortedByKey } from './sorting';
import { inStretches, partOf, type Steps } from './steps';
import { labelOf } from './tokenText';
import { BEGIN, END, FIRST_TYPE, SPECIAL_LABELS } from './Vocabulary';

export interface PairIds {
  /** The V types: `<s>`, `</s>`, `<other>` (all that are not here), then the most frequent ones. [V] */
  readonly labels: readonly string[];
  /** The id in the corpus of each; −1 for `<other>`. [V] */
  readonly types: Int32Array;
  /** The training part as numbers 0 … V − 1, each sequence between 0 and 1. [tokens] */
  readonly ids: Int32Array;
  /** The one pair of neighbours in `ids` that is no bigram: the end of a sequence and the begin of the next. */
  readonly skip: readonly [first: number, second: number];
  /**
   * All other neighbours, from the n-gram counts: (rows[i], columns[i]) occurs counts[i] times. Sorted. [cells
   * > 0] each
   */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly counts: Int32Array;
}

/** Largest matrix. */
const MOST_TYPES = 512;
/** `<s>`, `</s>`, `<other>` and one type. */
const FEWEST_TYPES = 4;
const OTHER = 2;

/**
 * The pairs, with at most V types: fewer where the text has fewer.
 *
 * @param size V, 4 … 512
 * @throws CountingError for another V
 */
export function* pairIds(corpus: Corpus, counts: NgramCounts, size: number): Steps<PairIds> {
  checkWhole('size', size, FEWEST_TYPES, MOST_TYPES);
  const { types, numberOf } = yield* partOf(0, 0.2, mostFrequent(counts, size));
  const V = types.length;
  const ids = new Int32Array(corpus.trainingLength);
  yield* partOf(
    0.2,
    0.5,
    inStretches(ids.length, (from, to) => {
      for (let at = from; at < to; at += 1) ids[at] = numberOf[corpus.tokens[at] ?? 0] ?? OTHER;
    }),
  );

  const dense = new Int32Array(V * V);
  const level = levelOf(counts, 2);
  yield* partOf(
    0.5,
    1,
    forEachNode(level, (node, left) => {
      const cell = (numberOf[left] ?? OTHER) * V + (numberOf[level.token[node] ?? 0] ?? OTHER);
      dense[cell] = (dense[cell] ?? 0) + (level.count[node] ?? 0);
    }),
  );
  const cells = filledCells(dense);
  return {
    labels: Array.from(types, (id) => (id < 0 ? '<other>' : labelOf(corpus, id))),
    types,
    ids,
    skip: [END, BEGIN],
    rows: cells.map((cell) => Math.floor(cell / V)),
    columns: cells.map((cell) => cell % V),
    counts: cells.map((cell) => dense[cell] ?? 0),
  };
}

function filledCells(dense: Int32Array): Int32Array {
  const cells = new Int32Array(dense.length);
  let filled = 0;
  for (let cell = 0; cell < dense.length; cell += 1) {
    if (dense[cell] === 0) continue;
    cells[filled] = cell;
    filled += 1;
  }
  return cells.slice(0, filled);
}

/** The ids of the V types, and the number among them of each id of the corpus. */
function* mostFrequent(
  counts: NgramCounts,
  size: number,
): Steps<{ types: Int32Array; numberOf: Int32Array }> {
  const { count } = levelOf(counts, 1);
  let largest = 0;
  for (let id = FIRST_TYPE; id < counts.size; id += 1) largest = Math.max(largest, count[id] ?? 0);
  const all = new Int32Array(counts.size - FIRST_TYPE);
  for (let at = 0; at < all.length; at += 1) all[at] = at + FIRST_TYPE;
  const byCount = yield* sortedByKey(all, largest + 1, (id) => largest - (count[id] ?? 0));
  const types = Int32Array.of(BEGIN, END, -1, ...byCount.subarray(0, size - SPECIAL_LABELS.length));
  const numberOf = new Int32Array(counts.size).fill(OTHER);
  types.forEach((id, number) => {
    if (id >= 0) numberOf[id] = number;
  });
  return { types, numberOf };
}
