// The embedding: a row of a matrix for each id, in one kernel.
//
// Kernel `Embedding`: weight [V, C], ids int32 [N] → [N, C].
import { reshape, type Rank, type Tensor, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { describeShapes } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { embeddingGradient } from './gradient';
import { embeddingReference } from './reference';

const run = defineKernel({
  name: 'Embedding',
  gradient: embeddingGradient,
  reference: ({ weight, ids }: { weight: Tensor2D; ids: Tensor1D }) => embeddingReference(weight, ids),
});

/**
 * Rows of `weight`: weight [V, C], ids int32 [..], 0 … V − 1 → [.., C]. Differentiable in weight. The caller owns the result,
 * and answers for the ids: a device reads what it finds at an id beyond V − 1, or refuses.
 *
 * @throws Error if the shapes do not fit
 */
export function embedding<R extends Rank = Rank>(weight: Tensor2D, ids: Tensor): Tensor<R> {
  if (weight.rank !== 2 || ids.dtype !== 'int32') {
    throw new Error(
      `embedding: weight must be [V, C] and ids int32, got ${describeShapes({ weight, ids })} of ${ids.dtype}`,
    );
  }
  const flat = ids.rank === 1 ? (ids as Tensor1D) : reshape<Rank.R1>(ids, [ids.size]); // [N]
  const rows = run({ weight, ids: flat }, {}); // [N, C]
  return (ids.rank === 1 ? rows : reshape(rows, [...ids.shape, weight.shape[1]])) as Tensor as Tensor<R>;
}
