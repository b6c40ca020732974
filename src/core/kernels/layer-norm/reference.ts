// Layer normalization as its formula: y = (x − mean(x)) / √(variance(x) + ε) ⊙ weight + bias.
import { add, mean, mul, rsqrt, square, sub, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';

/** x [.., C], weight and bias [C] → [.., C] */
export function layerNormReference<T extends Tensor>(
  x: T,
  weight: Tensor1D,
  bias: Tensor1D,
  epsilon: number,
): T {
  const centred = sub(x, mean(x, -1, true)); // [.., C]
  const variance = mean(square(centred), -1, true); // [.., 1]
  const normalized = mul(centred, rsqrt(add(variance, epsilon))); // [.., C]
  return add<T>(mul(normalized, weight), bias);
}
