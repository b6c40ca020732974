// GELU as its formula: x Φ(x), Φ the normal distribution's cumulative function, or its approximation by a tanh.
import { add, erf, mul, sigmoid, square, type Tensor } from '@tensorflow/tfjs-core';
import type { GeluApproximation } from './index';

/** x [..] → [..] */
export function geluReference<T extends Tensor>(x: T, approximate: GeluApproximation): T {
  if (approximate === 'none') return mul<T>(mul(x, 0.5), add(erf(mul(x, Math.SQRT1_2)), 1)); // x ½ (1 + erf(x/√2))
  // ½ (1 + tanh(u)) = σ(2u),   u = √(2/π) (x + 0.044715 x³)
  const twoU = mul(mul(x, 2 * Math.sqrt(2 / Math.PI)), add(mul(square(x), 0.044715), 1));
  return mul<T>(x, sigmoid(twoU));
}
