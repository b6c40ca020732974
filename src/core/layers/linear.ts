// The linear layer: the one way in which a weight is applied, be it of float32 or of 8-bit numbers.
import { add, type Tensor, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { gelu } from '../kernels/gelu';
import { linear as fused, type LinearOptions } from '../kernels/linear';
import { quantizedLinear } from '../kernels/quantized-linear';
import type { QuantizedWeight } from '../tensors/quantize';

export interface LinearParams {
  /** [out, in], as checkpoints have it. */
  weight: Tensor2D | QuantizedWeight;
  /** [out] */
  bias?: Tensor1D;
}

/** act(x Wᵀ + b) + residual: x [.., in] → [.., out]. With a quantized weight there is no gradient of the weight. */
export function linear<T extends Tensor>(
  { weight, bias }: LinearParams,
  x: T,
  { residual, activation = 'none' }: Pick<LinearOptions, 'residual' | 'activation'> = {},
): T {
  if (!('scales' in weight)) return fused(x, weight, { bias, residual, activation });
  const product = quantizedLinear(x, weight, bias); // [.., out]
  const activated = activation === 'none' ? product : gelu(product, activation === 'gelu' ? 'none' : 'tanh');
  return residual ? add<T>(activated, residual) : activated;
}
