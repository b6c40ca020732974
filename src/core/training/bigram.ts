// Bigram counts as a matrix product: how often token j follows token i.
//
//   counts = Xᵀ Y,   X = one-hot of ids 0 … N−2,   Y = one-hot of ids 1 … N−1,   both [N−1, V]
//
// Row n of X has its 1 in column ids[n], row n of Y in column ids[n+1]; their outer product is a single 1 at
// (ids[n], ids[n+1]), and Xᵀ Y is the sum of these over n: each pair adds 1 to its cell. The sum is taken in parts,
// so that the one-hot matrices never stand in memory whole.
import {
  add,
  cast,
  matMul,
  oneHot,
  slice,
  tensor1d,
  tidy,
  transpose,
  zeros,
  type Rank,
  type Tensor2D,
} from '@tensorflow/tfjs-core';

/** Largest vocabulary that is counted as a matrix: V² cells of 4 bytes are 1 MiB. */
const LARGEST_V = 512;
/** float32 holds every whole number up to here; a sum of more ones could stop growing. */
const MOST_PAIRS = 2 ** 24;
/** Multiplications of one part of the sum: about 10 ms in plain JavaScript (one core of a Xeon). */
const PART_PRODUCTS = 2 ** 22;
/** Rows of a one-hot matrix at most. */
const PART_ROWS = 4096;
/** Ids that are checked at a stretch. */
const CHECKED_IDS = 2 ** 20;

/** What long work asks of the one who started it. */
export interface WorkOptions {
  /** Called between parts, so that the caller may give way to others or stop by throwing. */
  breathe(): Promise<void>;
  /** Throws if the device lost its memory: what was just read back is then no result. */
  checkDevice(): void;
}

export interface CountOptions extends WorkOptions {
  /** A pair that is no bigram, as (end of a text, begin of the next) is none: its count is set to 0. */
  skip?: readonly [first: number, second: number] | undefined;
}

export interface BigramCounts {
  /** [V, V], row-major: how often the column's token follows the row's. Whole numbers, exact. */
  counts: Float32Array;
  /** Number of products that were added up. */
  chunks: number;
}

/**
 * Counts the neighbours in `ids` on the running device.
 *
 * @param ids token ids [N], each 0 … V − 1; fewer than two have no neighbours, and all counts are 0
 * @param V vocabulary size, 2 … 512
 * @throws Error if V or an id is out of range, or there are more than 2²⁴ pairs, beyond which float32 sums of ones are
 *   no longer sure to be exact
 */
export async function countByProduct(
  ids: ArrayLike<number>,
  V: number,
  { breathe, checkDevice, skip }: CountOptions,
): Promise<BigramCounts> {
  checkVocabularySize('bigram.product', V);
  await checkIds(ids, V, breathe);
  for (const id of skip ? [skip[0], skip[1]] : []) {
    if (!isToken(id, V)) throw notAToken(id, V, 'in skip');
  }
  const pairs = Math.max(0, ids.length - 1);
  const length = Math.min(PART_ROWS, Math.floor(PART_PRODUCTS / V ** 2));
  let counts = zeros<Rank.R2>([V, V]);
  let chunks = 0;
  try {
    for (let start = 0; start < pairs; start += length) {
      const end = Math.min(start + length, pairs);
      const sum = tidy(() => {
        const first = oneHotRows(ids, start, end, V); // [L, V]
        const second = oneHotRows(ids, start + 1, end + 1, V); // [L, V]
        return add<Tensor2D>(counts, matMul(transpose(first), second)); // [V, V]
      });
      counts.dispose();
      counts = sum;
      chunks += 1;
      // Reading one number waits until the device has computed: a GPU would else let the parts pile up.
      tidy(() => slice(sum, [0, 0], [1, 1]).dataSync());
      checkDevice();
      await breathe();
    }
    const values = counts.dataSync<'float32'>().slice();
    checkDevice();
    if (skip) values[skip[0] * V + skip[1]] = 0;
    return { counts: values, chunks };
  } finally {
    counts.dispose();
  }
}

/** One row for each of ids[start … end − 1], with a 1 in the column of its id: [end − start, V]. */
function oneHotRows(ids: ArrayLike<number>, start: number, end: number, V: number): Tensor2D {
  const part = Int32Array.from({ length: end - start }, (_unused, n) => ids[start + n] ?? NaN);
  // Asked for float32 at once, tfjs' WebAssembly writes the bits of integers.
  return cast(oneHot(tensor1d(part, 'int32'), V) as Tensor2D, 'float32');
}

/** Throws unless V is a whole number 2 … 512; `call` begins the sentence. */
export function checkVocabularySize(call: string, V: number): void {
  if (!Number.isInteger(V) || V < 2 || V > LARGEST_V) {
    throw new Error(
      `${call}: V must be a whole number from 2 to ${LARGEST_V}, got ${V}. Choose a vocabulary of that size.`,
    );
  }
}

async function checkIds(ids: ArrayLike<number>, V: number, breathe: () => Promise<void>): Promise<void> {
  if (ids.length - 1 > MOST_PAIRS) {
    throw new Error(
      `bigram.product: ${ids.length - 1} pairs, but a float32 sum is exact only up to ${MOST_PAIRS}. Count the text in parts and add up the parts.`,
    );
  }
  for (let n = 0; n < ids.length; n++) {
    const id = ids[n] ?? NaN;
    if (!isToken(id, V)) throw notAToken(id, V, `at position ${n}`);
    if ((n + 1) % CHECKED_IDS === 0) await breathe();
  }
}

function isToken(id: number, V: number): boolean {
  return Number.isInteger(id) && id >= 0 && id < V;
}

function notAToken(id: number, V: number, where: string): Error {
  return new Error(
    `bigram.product: ids must be whole numbers from 0 to ${V - 1}, got ${id} ${where}. Give V as large as the vocabulary of the ids.`,
  );
}
