// Layer normalization (Ba, Kiros and Hinton 2016, arXiv:1607.06450, equation 4), in one kernel.
//
// Kernel `LayerNorm`: x [.., C], weight [C], bias [C]; { epsilon } → [.., C].
import type { Tensor, Tensor1D } from '@tensorflow/tfjs-core';
import { describeShapes, lastAxis } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { layerNormGradient } from './gradient';
import { layerNormReference } from './reference';

type LayerNormInputs = { x: Tensor; weight: Tensor1D; bias: Tensor1D };

const run = defineKernel({
  name: 'LayerNorm',
  gradient: layerNormGradient,
  reference: ({ x, weight, bias }: LayerNormInputs, { epsilon }: { epsilon: number }) =>
    layerNormReference(x, weight, bias, epsilon),
});

/**
 * (x − mean) / √(variance + ε) ⊙ weight + bias over the last axis, variance divided by C: x [.., C], weight and bias [C]
 * → [.., C]; epsilon > 0. Differentiable in x, weight and bias. The caller owns the result.
 *
 * @throws Error if the shapes do not fit
 */
export function layerNorm<T extends Tensor>(x: T, weight: Tensor1D, bias: Tensor1D, epsilon: number): T {
  const C = lastAxis(x);
  if (x.rank < 1 || [weight, bias].some(({ rank, shape }) => rank !== 1 || shape[0] !== C)) {
    throw new Error(
      `layerNorm: last axis of x must equal the lengths of weight and bias, got ${describeShapes({ x, weight, bias })}`,
    );
  }
  return run({ x, weight, bias }, { epsilon }) as T;
}
