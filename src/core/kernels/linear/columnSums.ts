// Sums of columns: the gradient of a bias, which was added to every row.
//
// Kernel `ColumnSums`: x [N, C] → [C].
import { sum, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { defineKernel } from '../defineKernel';

const run = defineKernel({
  name: 'ColumnSums',
  reference: ({ x }: { x: Tensor2D }): Tensor1D => sum(x, 0),
});

/** x [N, C] → [C]. No gradient. */
export function columnSums(x: Tensor2D): Tensor1D {
  return run({ x }, {});
}
