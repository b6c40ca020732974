// The norm of the gradient, and how much it is scaled down where it is too large.
//
//   ‖g‖ = √Σ g²  over all parameters together,   g ← g · min(1, c/(‖g‖ + 10⁻⁶))
//
// Pascanu et al. 2013 (arXiv:1211.5063, algorithm 1), with the 10⁻⁶ of torch.nn.utils.clip_grad_norm_.
import { concat, reshape, sum, tidy, type Scalar, type Tensor1D } from '@tensorflow/tfjs-core';

/** Loss and Σ g², from those of each gradient [P], in one tensor [2], so that one readback tells both. The caller owns the result. */
export function lossAndSquare(loss: Scalar, squares: Tensor1D): Tensor1D {
  return tidy(() => concat([reshape(loss, [1]) as Tensor1D, reshape(sum(squares), [1]) as Tensor1D]));
}

/**
 * What the gradient is multiplied by.
 *
 * @param norm ‖g‖, finite
 * @param largest c; 0: never scaled
 */
export function clipScale(norm: number, largest: number): number {
  return largest === 0 ? 1 : Math.min(1, largest / (norm + 1e-6));
}
