// The gradient of SwiGLU.
//
//   y = g σ(g) u:   ∂y/∂u = g σ(g),   ∂y/∂g = u σ(g) (1 + g (1 − σ(g)))
//
// Kernel `SwigluGradient`: dy [.., F], gateUp [.., 2F] → dgateUp [.., 2F].
import { add, concat, mul, sigmoid, sub, type Tensor } from '@tensorflow/tfjs-core';
import { defineKernel, type KernelGradient } from '../defineKernel';
import { halves } from './reference';

function swigluGradientReference({ dy, gateUp }: { dy: Tensor; gateUp: Tensor }): Tensor {
  const [gate, up] = halves(gateUp); // [.., F]
  const s = sigmoid(gate); // [.., F]
  const dup = mul(dy, mul(gate, s)); // [.., F]
  const dgate = mul(mul(dy, up), mul(s, add(mul(gate, sub(1, s)), 1))); // [.., F]
  return concat([dgate, dup], -1);
}

const run = defineKernel({ name: 'SwigluGradient', reference: swigluGradientReference });

export const swigluGradient: KernelGradient = {
  inputsToSave: ['gateUp'],
  gradFunc: (dy, saved) => {
    const [gateUp] = saved as [Tensor];
    return { gateUp: () => run({ dy: dy as Tensor, gateUp }, {}) };
  },
};
