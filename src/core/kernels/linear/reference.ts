// The linear layer as its formula: y = act(x Wᵀ + b) + residual.
import { add, matMul, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { geluReference } from '../gelu/reference';
import type { Activation } from './index';

/** x [N, in], weight [out, in], bias [out], residual [N, out] → [N, out] */
export function linearReference(
  x: Tensor2D,
  weight: Tensor2D,
  bias: Tensor1D | undefined,
  residual: Tensor2D | undefined,
  activation: Activation,
): Tensor2D {
  const product: Tensor2D = matMul(x, weight, false, true); // [N, out]
  const biased: Tensor2D = bias ? add(product, bias) : product; // [N, out]
  const activated = activate(biased, activation); // [N, out]
  return residual ? add(activated, residual) : activated;
}

function activate(x: Tensor2D, activation: Activation): Tensor2D {
  if (activation === 'none') return x;
  return geluReference(x, activation === 'gelu' ? 'none' : 'tanh');
}
