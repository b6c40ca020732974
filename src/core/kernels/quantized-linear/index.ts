// The linear layer over a weight of 8-bit numbers: y = x Wᵀ + b, in one kernel.
//
// Kernel `QuantizedLinear`: x [N, in], values int32 [out, ⌈in/4⌉] (four int8 each, see tensors/quantize.ts), scales [out],
// bias? [out]; { inputs: in } → [N, out].
import { reshape, util, type Tensor, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import type { QuantizedWeight } from '../../tensors/quantize';
import { describeShapes, lastAxis } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { quantizedLinearReference } from './reference';

type QuantizedLinearInputs = { x: Tensor2D; values: Tensor2D; scales: Tensor1D; bias: Tensor1D | undefined };

const run = defineKernel({
  name: 'QuantizedLinear',
  reference: ({ x, values, scales, bias }: QuantizedLinearInputs, { inputs }: { inputs: number }): Tensor2D =>
    quantizedLinearReference(x, { values, scales, shape: [scales.shape[0], inputs] }, bias),
});

/**
 * x Wᵀ + b: x [.., in], weight [out, in] as int8 with a scale a row, bias [out] → [.., out]. No gradient. The caller owns the
 * result.
 *
 * @throws Error if the shapes do not fit
 */
export function quantizedLinear<T extends Tensor>(x: T, weight: QuantizedWeight, bias?: Tensor1D): T {
  const [outputs, inputs] = weight.shape;
  if (x.rank < 1 || lastAxis(x) !== inputs) {
    throw new Error(
      `quantizedLinear: last axis of x must equal the second of weight, got ${describeShapes({ x, weight })}`,
    );
  }
  if (bias && (bias.rank !== 1 || bias.shape[0] !== outputs)) {
    throw new Error(
      `quantizedLinear: bias must have one number an output, got ${describeShapes({ weight, bias })}`,
    );
  }
  const leading = x.shape.slice(0, -1);
  const rows: Tensor2D = x.rank === 2 ? (x as Tensor2D) : reshape(x, [util.sizeFromShape(leading), inputs]);
  const { values, scales } = weight;
  const y = run({ x: rows, values, scales, bias }, { inputs }); // [N, out]
  return (x.rank === 2 ? y : reshape(y, [...leading, outputs])) as T;
}
