// The gradient of the linear layer without activation: y = x Wᵀ + b + r.
//
//   y_no = Σ_i x_ni W_oi + b_o + r_no,   with dy = ∂L/∂y:
//   ∂L/∂x_ni = Σ_o dy_no W_oi        dx = dy W         [N, in]
//   ∂L/∂W_oi = Σ_n dy_no x_ni        dW = dyᵀ x        [out, in]
//   ∂L/∂b_o  = Σ_n dy_no             sums of columns   [out]
//   ∂L/∂r_no = dy_no                                   [N, out]
//
// With an activation there is no node of this kind: the op then takes linear and activation apart.
import { clone, matMul, type Tensor2D } from '@tensorflow/tfjs-core';
import type { KernelGradient } from '../defineKernel';
import { columnSums } from './columnSums';

export const linearGradient: KernelGradient = {
  inputsToSave: ['x', 'weight'],
  gradFunc: (dys, saved) => {
    const dy = dys as Tensor2D;
    const [x, weight] = saved as [Tensor2D, Tensor2D];
    return {
      x: () => matMul(dy, weight),
      weight: () => matMul(dy, x, true),
      bias: () => columnSums(dy),
      residual: () => clone(dy), // tfjs frees what it is given
    };
  },
};
