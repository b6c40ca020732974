// The sum of squares of all numbers of a tensor, in one kernel: the global norm of a gradient is the root of such sums.
//
// Kernel `SumSquares`: x [..] → [].
import type { Scalar, Tensor } from '@tensorflow/tfjs-core';
import { defineKernel } from '../defineKernel';
import { sumSquaresReference } from './reference';

const run = defineKernel({
  name: 'SumSquares',
  reference: ({ x }: { x: Tensor }) => sumSquaresReference(x),
});

/** Σ x²: x [..] → []. No gradient. The caller owns the result. */
export function sumSquares(x: Tensor): Scalar {
  return run({ x }, {});
}
