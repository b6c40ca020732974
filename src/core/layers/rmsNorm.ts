// Root-mean-square normalization (Zhang and Sennrich 2019, arXiv:1910.07467, equation 4).
import { add, mean, mul, rsqrt, square, type Tensor1D, type Tensor3D } from '@tensorflow/tfjs-core';

export interface NormParams {
  /** [C] */
  weight: Tensor1D;
}

/** Divides each position's vector by its root mean square and scales it: x [B, T, C] → [B, T, C]. */
export function rmsNorm(params: NormParams, x: Tensor3D, epsilon: number): Tensor3D {
  const meanSquare = mean(square(x), -1, true); // [B, T, 1]
  const normalized = mul(x, rsqrt(add(meanSquare, epsilon))); // [B, T, C]
  return mul(normalized, params.weight);
}
