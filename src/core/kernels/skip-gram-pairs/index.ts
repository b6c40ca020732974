// The pairs of a stretch of a text for word vectors, with the words drawn against each, in one kernel.
//
// What is drawn, and by which numbers, is written in src/pure/wordVectors/drawPairs.ts; every device gives the same.
// Kernel `SkipGramPairs`: ids, sentences int32 [N], keep, thresholds, aliases int32 [V] (the bits of whole numbers 0 … 2³² − 1);
// { window, negatives, seed, pass, first, places } → pairs int32 [2 · window · places, 2 + K], count int32 [1].
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import { describeShapes } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { skipGramPairsReference } from './reference';

/** See `PairOptions` in src/pure/wordVectors/drawPairs.ts. (No interface: attributes take none.) */
export type SkipGramPairsAttributes = {
  window: number;
  negatives: number;
  seed: number;
  pass: number;
  first: number;
  places: number;
};

/** A text to draw pairs from, all int32; thresholds of 32 bits as they stand in memory. */
export type PairTensors = {
  /** [N] */
  ids: Tensor1D;
  /** [N] */
  sentences: Tensor1D;
  /** [V] */
  keep: Tensor1D;
  /** [V] */
  thresholds: Tensor1D;
  /** [V] */
  aliases: Tensor1D;
};

const run = defineKernel({
  name: 'SkipGramPairs',
  reference: (
    { ids, sentences, keep, thresholds, aliases }: PairTensors,
    attributes: SkipGramPairsAttributes,
  ) => skipGramPairsReference(ids, sentences, keep, thresholds, aliases, attributes),
});

/**
 * Rows of centre, context and K negatives, int32 [2 · window · places, 2 + K], of which the first `count` [1] are pairs; what
 * stands behind them means nothing. The caller owns both.
 *
 * @throws Error if the shapes do not fit, or the stretch is not inside the text
 */
export function skipGramPairs(
  text: PairTensors,
  attributes: SkipGramPairsAttributes,
): { pairs: Tensor2D; count: Tensor1D } {
  const { ids, sentences, keep, thresholds, aliases } = text;
  if (ids.size !== sentences.size || keep.size !== thresholds.size || keep.size !== aliases.size) {
    throw new Error(
      `skipGramPairs: ids and sentences must be [N], keep, thresholds and aliases [V], got ${describeShapes(text)}`,
    );
  }
  const { first, places } = attributes;
  if (!(first >= 0 && places >= 1 && first + places <= ids.size)) {
    throw new Error(
      `skipGramPairs: the stretch must lie in the text of ${ids.size} words, got ${places} from ${first}`,
    );
  }
  const [pairs, count] = run(text, attributes);
  return { pairs: pairs as Tensor2D, count: count as Tensor1D };
}
