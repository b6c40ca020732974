// One-hot rows, for matrix products that choose.
import { cast, oneHot, slice, type Tensor, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';

/** ids int32 [N] → float32 [N, V]: 1 at the id, 0 elsewhere; a row of zeros for an id of −1. */
export function oneHotRows(ids: Tensor1D, V: number): Tensor2D {
  const rows = cast(oneHot(ids, Math.max(2, V)), 'float32') as Tensor as Tensor2D; // tfjs refuses a single column
  return V > 1 ? rows : slice(rows, [0, 0], [ids.size, V]);
}
