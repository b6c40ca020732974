// The vectors of words before anything is learned.
import { normals } from '../random/normal';

/** Standard deviation of the first vectors: that of word2vec.c's numbers, which are even from −1/(2C) to 1/(2C). */
export const firstDeviation = (dimension: number): number => 1 / (dimension * Math.sqrt(12));

/** What a run of this seed begins with: row-major, [words, C] */
export function firstVectors(words: number, dimension: number, seed: number): Float32Array {
  return normals(words * dimension, seed, 0).map((value) => value * firstDeviation(dimension));
}
