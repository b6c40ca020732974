// The sum of squares of each of many tensors, in one kernel: a gradient has one tensor for each parameter.
//
// Kernel `SumSquaresOfEach`: x0 [..], x1 [..], ... → [P].
import { concat, reshape, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';
import { defineKernel } from '../defineKernel';
import { sumSquares } from './index';

const run = defineKernel({
  name: 'SumSquaresOfEach',
  reference: (tensors: Record<string, Tensor>): Tensor1D =>
    concat(Object.values(tensors).map((x) => reshape(sumSquares(x), [1]) as Tensor1D)),
});

/**
 * Σ x² of each of P tensors: [..] each → [P]. No gradient. The caller owns the result.
 *
 * @throws Error if there are none
 */
export function sumSquaresOfEach(tensors: readonly Tensor[]): Tensor1D {
  if (tensors.length === 0) throw new Error('sumSquaresOfEach: needs at least one tensor');
  return run(Object.fromEntries(tensors.map((x, index) => [`x${index}`, x])), {});
}
