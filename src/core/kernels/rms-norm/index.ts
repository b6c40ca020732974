// Root-mean-square normalization (Zhang and Sennrich 2019, arXiv:1910.07467, equation 4), in one kernel.
//
// Kernel `RmsNorm`: x [.., C], weight [C]; { epsilon } → [.., C].
import type { Tensor, Tensor1D } from '@tensorflow/tfjs-core';
import { describeShapes, lastAxis } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { rmsNormGradient } from './gradient';
import { rmsNormReference } from './reference';

const run = defineKernel({
  name: 'RmsNorm',
  gradient: rmsNormGradient,
  reference: ({ x, weight }: { x: Tensor; weight: Tensor1D }, { epsilon }: { epsilon: number }) =>
    rmsNormReference(x, weight, epsilon),
});

/**
 * x / √(mean(x²) + ε) ⊙ weight over the last axis: x [.., C], weight [C] → [.., C]; epsilon > 0. Differentiable in x and
 * weight. The caller owns the result.
 *
 * @throws Error if the shapes do not fit
 */
export function rmsNorm<T extends Tensor>(x: T, weight: Tensor1D, epsilon: number): T {
  if (x.rank < 1 || weight.rank !== 1 || lastAxis(x) !== weight.shape[0]) {
    throw new Error(`rmsNorm: last axis of x must equal weight length, got ${describeShapes({ x, weight })}`);
  }
  return run({ x, weight }, { epsilon }) as T;
}
