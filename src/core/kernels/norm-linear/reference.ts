// A norm and the linear layer after it as their formulas.
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import { layerNormReference } from '../layer-norm/reference';
import { linearReference } from '../linear/reference';
import { rmsNormReference } from '../rms-norm/reference';
import { swigluReference } from '../swiglu/reference';
import type { NormLinearActivation } from './index';

/** x [N, in] → act(norm(x) Wᵀ + b), [N, out] or [N, out/2] */
export function normLinearReference(
  inputs: {
    x: Tensor2D;
    normWeight: Tensor1D;
    normBias: Tensor1D | undefined;
    weight: Tensor2D;
    bias: Tensor1D | undefined;
  },
  { epsilon, activation }: { epsilon: number; activation: NormLinearActivation },
): Tensor2D {
  const { x, normWeight, normBias, weight, bias } = inputs;
  const normalized = (
    normBias ? layerNormReference(x, normWeight, normBias, epsilon) : rmsNormReference(x, normWeight, epsilon)
  ) as Tensor2D; // [N, in]
  if (activation !== 'swiglu') return linearReference(normalized, weight, bias, undefined, activation);
  return swigluReference(linearReference(normalized, weight, bias, undefined, 'none')) as Tensor2D;
}
