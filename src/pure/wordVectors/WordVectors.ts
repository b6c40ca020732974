// Words with a vector each: what training gives, a file holds, and neighbours are sought among.
import { WordVectorsError } from './WordVectorsError';

export interface WordVectors {
  /** [V], each once */
  readonly words: readonly string[];
  /** C */
  readonly dimension: number;
  /** Row-major, [V, C] */
  readonly values: Float32Array;
  /** The same rows with length 1, [V, C]; a row of zeros has no direction and stays zero. */
  readonly unit: Float32Array;
  /** The row of a word, or undefined where there is none. */
  find(word: string): number | undefined;
}

/**
 * @param values row-major, [V, C]; they are kept, not copied
 * @throws WordVectorsError where the numbers do not fit the words, one of them is not finite, or a word comes twice
 */
export function createWordVectors(
  words: readonly string[],
  dimension: number,
  values: Float32Array,
): WordVectors {
  if (!Number.isInteger(dimension) || dimension < 1 || values.length !== words.length * dimension) {
    throw new WordVectorsError(
      `word vectors: ${words.length} words of ${dimension} dimensions need ${words.length * dimension} numbers, got ${values.length}`,
      { words: words.length, dimension, numbers: values.length },
    );
  }
  const rows = new Map<string, number>();
  words.forEach((word, row) => {
    if (rows.has(word)) {
      throw new WordVectorsError(
        `word vectors: each word must come once, got ${JSON.stringify(word)} twice`,
        { word },
      );
    }
    rows.set(word, row);
  });
  const unit = new Float32Array(values.length);
  for (let row = 0; row < words.length; row += 1) {
    let squares = 0;
    for (let at = row * dimension; at < (row + 1) * dimension; at += 1) squares += (values[at] ?? NaN) ** 2;
    if (!Number.isFinite(squares)) {
      throw new WordVectorsError(
        `word vectors: every number must be finite, but the vector of ${JSON.stringify(words[row])} has one that is not. Train again with a smaller learning rate.`,
        { word: words[row] ?? '' },
      );
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = row * dimension; at < (row + 1) * dimension; at += 1)
      unit[at] = (values[at] ?? NaN) * scale;
  }
  return { words, dimension, values, unit, find: (word) => rows.get(word) };
}
