// The linear layer over a quantized weight as its formula: the weight is unpacked to float32 and applied.
import { add, matMul, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { dequantize, type QuantizedWeight } from '../../tensors/quantize';

/** x [N, in], weight [out, in], bias [out] → [N, out] */
export function quantizedLinearReference(
  x: Tensor2D,
  weight: QuantizedWeight,
  bias: Tensor1D | undefined,
): Tensor2D {
  const product: Tensor2D = matMul(x, dequantize(weight), false, true); // [N, out]
  return bias ? add(product, bias) : product;
}
