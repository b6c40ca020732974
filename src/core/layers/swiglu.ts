// The gated MLP of Llama: SwiGLU (Shazeer 2020, arXiv:2002.05202, equation 6).
import { mul, sigmoid, type Tensor3D } from '@tensorflow/tfjs-core';
import { linear, type LinearParams } from './linear';

export interface SwigluParams {
  /** [F, C] */
  gate_proj: LinearParams;
  /** [F, C] */
  up_proj: LinearParams;
  /** [C, F] */
  down_proj: LinearParams;
}

/** SiLU, also called Swish: x · σ(x), element by element. */
function silu(x: Tensor3D): Tensor3D {
  return mul(x, sigmoid(x));
}

/** down(SiLU(gate(x)) ⊙ up(x)). x [B, T, C] → [B, T, C]. `hidden` sees the product [B, T, F]. */
export function swiglu(
  params: SwigluParams,
  x: Tensor3D,
  hidden: (product: Tensor3D) => Tensor3D = (product) => product,
): Tensor3D {
  const gate = silu(linear(params.gate_proj, x)); // [B, T, F]
  const up = linear(params.up_proj, x); // [B, T, F]
  return linear(params.down_proj, hidden(mul(gate, up))); // [B, T, C]
}
