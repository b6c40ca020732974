// The linear layer: the one way in which a weight is applied.
import { add, matMul, reshape, type Tensor1D, type Tensor2D, type Tensor3D } from '@tensorflow/tfjs-core';

export interface LinearParams {
  /** [out, in], as checkpoints have it. */
  weight: Tensor2D;
  /** [out] */
  bias?: Tensor1D;
}

/** y = x Wᵀ + b. x [B, T, in] → [B, T, out]. */
export function linear(params: LinearParams, x: Tensor3D): Tensor3D {
  const [B, T, inputs] = x.shape;
  const outputs = params.weight.shape[0];
  const rows = reshape(x, [B * T, inputs]) as Tensor2D; // [B·T, in]
  const product = matMul(rows, params.weight, false, true); // [B·T, out]
  const biased = params.bias ? add(product, params.bias) : product; // [B·T, out]
  return reshape(biased, [B, T, outputs]);
}
