// The pairs of a stretch in plain JavaScript.
import { tensor1d, tensor2d, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';
import { drawPairs } from '../../../pure/wordVectors/drawPairs';
import type { SkipGramPairsAttributes } from './index';

/** ids, sentences [N], keep, thresholds, aliases [V], all int32 → pairs [most, 2 + K], and how many of its rows are pairs [1]. */
export function skipGramPairsReference(
  ids: Tensor1D,
  sentences: Tensor1D,
  keep: Tensor1D,
  thresholds: Tensor1D,
  aliases: Tensor1D,
  attributes: SkipGramPairsAttributes,
): [pairs: Tensor, count: Tensor] {
  const { window, negatives, places } = attributes;
  const width = 2 + negatives;
  const unsigned = (tensor: Tensor1D) => Uint32Array.from(tensor.dataSync<'int32'>());
  const drawn = drawPairs(
    {
      ids: ids.dataSync<'int32'>(),
      sentences: sentences.dataSync<'int32'>(),
      keep: unsigned(keep),
      noise: { thresholds: unsigned(thresholds), aliases: aliases.dataSync<'int32'>() },
    },
    attributes,
  );
  const rows = new Int32Array(2 * window * places * width);
  rows.set(drawn);
  return [tensor2d(rows, [2 * window * places, width], 'int32'), tensor1d([drawn.length / width], 'int32')];
}
