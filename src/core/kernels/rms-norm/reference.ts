// Root-mean-square normalization as its formula: y = x / √(mean(x²) + ε) ⊙ weight.
import { add, mean, mul, rsqrt, square, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';

/** x [.., C], weight [C] → [.., C] */
export function rmsNormReference<T extends Tensor>(x: T, weight: Tensor1D, epsilon: number): T {
  const meanSquare = mean(square(x), -1, true); // [.., 1]
  const normalized = mul(x, rsqrt(add(meanSquare, epsilon))); // [.., C]
  return mul<T>(normalized, weight);
}
