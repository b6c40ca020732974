// The embedding as its formula: row `id` of the matrix for each id.
import { gather, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';

/** weight [V, C], ids int32 [N] → [N, C] */
export function embeddingReference(weight: Tensor2D, ids: Tensor1D): Tensor2D {
  return gather(weight, ids);
}
