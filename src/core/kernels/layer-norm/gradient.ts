// The gradient of layer normalization.
//
//   n_i = (x_i − μ) r,   r = (σ² + ε)^(−1/2),   y_i = n_i w_i + b_i. With g = dy ⊙ w, through n, μ and r:
//   ∂L/∂x_j = r (g_j − mean(g) − n_j · mean(g ⊙ n))
//   ∂L/∂w_i = Σ over all rows of dy_i n_i,   ∂L/∂b_i = Σ over all rows of dy_i
//
// Kernel `LayerNormGradient`: dy [.., C], x [.., C], weight [C]; { epsilon } → [dx [.., C], dweight [C], dbias [C]].
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

function layerNormGradientReference({ dy, x, weight }: Inputs, { epsilon }: { epsilon: number }): Tensor[] {
  const centred = sub(x, mean(x, -1, true)); // [.., C]
  const r = rsqrt(add(mean(square(centred), -1, true), epsilon)); // [.., 1]
  const normalized = mul(centred, r); // [.., C]
  const g = mul(dy, weight); // [.., C]
  const along = mean(mul(g, normalized), -1, true); // [.., 1]
  const dx = mul(r, sub(sub(g, mean(g, -1, true)), mul(normalized, along))); // [.., C]
  const overRows = (rows: Tensor) => sum(reshape(rows, [-1, lastAxis(x)]), 0); // [C]
  return [dx, overRows(mul(dy, normalized)), overRows(dy)];
}

const run = defineKernel({ name: 'LayerNormGradient', reference: layerNormGradientReference });

export const layerNormGradient: KernelGradient = {
  inputsToSave: ['x', 'weight'],
  gradFunc: (dy, saved, attributes) => {
    const [x, weight] = saved as [Tensor, Tensor1D];
    const [dx, dweight, dbias] = run(
      { dy: dy as Tensor, x, weight },
      attributes as unknown as { epsilon: number },
    ) as [Tensor, Tensor, Tensor];
    return { x: () => dx, weight: () => dweight, bias: () => dbias };
  },
};
