// The gradient of root-mean-square normalization.
//
//   y_i = x_i r w_i,   r = (mean(x²) + ε)^(−1/2),   so that ∂r/∂x_j = −r³ x_j / C. With g = dy ⊙ w:
//   ∂L/∂x_j = r g_j − r³ x_j · mean(g ⊙ x)
//   ∂L/∂w_i = Σ over all rows of dy_i x_i r
//
// Kernel `RmsNormGradient`: dy [.., C], x [.., C], weight [C]; { epsilon } → [dx [.., C], dweight [C]].
import {
  add,
  mean,
  mul,
  reshape,
  rsqrt,
  square,
  sub,
  sum,
  type Tensor,
  type Tensor1D,
} from '@tensorflow/tfjs-core';
import { lastAxis } from '../../tensors/shapes';
import { defineKernel, type KernelGradient } from '../defineKernel';

type Inputs = { dy: Tensor; x: Tensor; weight: Tensor1D };

function rmsNormGradientReference({ dy, x, weight }: Inputs, { epsilon }: { epsilon: number }): Tensor[] {
  const r = rsqrt(add(mean(square(x), -1, true), epsilon)); // [.., 1]
  const normalized = mul(x, r); // [.., C]
  const g = mul(dy, weight); // [.., C]
  const along = mean(mul(g, normalized), -1, true); // [.., 1]
  const dx = mul(r, sub(g, mul(normalized, along))); // [.., C]
  const dweight = sum(reshape(mul(dy, normalized), [-1, lastAxis(x)]), 0); // [C]
  return [dx, dweight];
}

const run = defineKernel({ name: 'RmsNormGradient', reference: rmsNormGradientReference });

export const rmsNormGradient: KernelGradient = {
  inputsToSave: ['x', 'weight'],
  gradFunc: (dy, saved, attributes) => {
    const [x, weight] = saved as [Tensor, Tensor1D];
    const [dx, dweight] = run(
      { dy: dy as Tensor, x, weight },
      attributes as unknown as { epsilon: number },
    ) as [Tensor, Tensor];
    return { x: () => dx, weight: () => dweight };
  },
};
