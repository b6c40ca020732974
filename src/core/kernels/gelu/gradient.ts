// The gradient of GELU.
//
//   exact:  y = x Φ(x)           y' = Φ(x) + x φ(x),   φ(x) = exp(−x²/2) / √(2π)
//   tanh:   y = x s,  s = σ(2u)  y' = s + x s (1 − s) 2u',   u = √(2/π) (x + 0.044715 x³),  u' = √(2/π) (1 + 3 · 0.044715 x²)
//
// Kernel `GeluGradient`: dy [..], x [..]; { approximate } → dx [..].
import { add, erf, exp, mul, sigmoid, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { defineKernel, type KernelGradient } from '../defineKernel';
import type { GeluApproximation } from './index';

type Attributes = { approximate: GeluApproximation };

function geluGradientReference({ dy, x }: { dy: Tensor; x: Tensor }, { approximate }: Attributes): Tensor {
  const squares = square(x);
  if (approximate === 'none') {
    const cumulative = mul(add(erf(mul(x, Math.SQRT1_2)), 1), 0.5); // Φ(x)
    const density = mul(exp(mul(squares, -0.5)), 1 / Math.sqrt(2 * Math.PI)); // φ(x)
    return mul(dy, add(cumulative, mul(x, density)));
  }
  const scale = 2 * Math.sqrt(2 / Math.PI);
  const s = sigmoid(mul(mul(x, scale), add(mul(squares, 0.044715), 1)));
  const slope = mul(add(mul(squares, 3 * 0.044715), 1), scale); // 2u'
  return mul(dy, mul(s, add(mul(mul(x, sub(1, s)), slope), 1)));
}

const run = defineKernel({ name: 'GeluGradient', reference: geluGradientReference });

export const geluGradient: KernelGradient = {
  inputsToSave: ['x'],
  gradFunc: (dy, saved, attributes) => {
    const [x] = saved as [Tensor];
    return { x: () => run({ dy: dy as Tensor, x }, attributes as unknown as Attributes) };
  },
};
