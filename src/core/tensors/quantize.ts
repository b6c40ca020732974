// Weights of 8-bit whole numbers with one scale a row: a quarter of the memory, and of what a decoded token has to read.
//
//   w_oi ≈ q_oi s_o,   s_o = max_i |w_oi| / 127,   q_oi = round(w_oi / s_o), −127 … 127
//
// Symmetric (0 stays 0) and by row, as in Dettmers et al. 2022 (arXiv:2208.07339, section 2.1: absmax, row by row). A weight is
// off by s_o / 2 at most.
import { tensor1d, tensor2d, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';

const LARGEST = 127;
/** int8 numbers in one int32. */
const PACKED = 4;

/** A matrix [out, in] of int8 numbers. The holder owns both tensors. */
export interface QuantizedWeight {
  /**
   * int32 [out, ⌈in/4⌉]: number 4j + k of a row is byte k of its int32 j, the lowest byte first; bytes beyond the row are 0.
   */
  values: Tensor2D;
  /** [out], ≥ 0; 0 for a row of zeros */
  scales: Tensor1D;
  /** [out, in] */
  shape: [outputs: number, inputs: number];
}

/**
 * weight [out, in] of finite numbers → the same in int8. The caller owns the result; the weight stays.
 *
 * @throws Error if a weight is no finite number
 */
export function quantize(weight: Tensor2D): QuantizedWeight {
  const [outputs, inputs] = weight.shape;
  const { values, scales } = quantizeRows(weight.dataSync<'float32'>(), [outputs, inputs]);
  return {
    values: tensor2d(values, [outputs, values.length / outputs], 'int32'),
    scales: tensor1d(scales),
    shape: [outputs, inputs],
  };
}

/** The same for numbers outside of a tensor, row-major. */
export function quantizeRows(
  numbers: ArrayLike<number>,
  [outputs, inputs]: [outputs: number, inputs: number],
): { values: Int32Array; scales: Float32Array } {
  const width = Math.ceil(inputs / PACKED) * PACKED;
  const bytes = new Int8Array(outputs * width);
  const scales = new Float32Array(outputs);
  for (let o = 0; o < outputs; o++) {
    let largest = 0;
    for (let i = 0; i < inputs; i++) largest = Math.max(largest, Math.abs(numbers[o * inputs + i] ?? NaN));
    if (!Number.isFinite(largest)) {
      throw new Error(
        `quantize: weights must be finite numbers, got another in row ${o} of [${outputs},${inputs}]; quantize the weights before they are broken`,
      );
    }
    const scale = Math.fround(largest / LARGEST);
    scales[o] = scale;
    if (scale === 0) continue;
    for (let i = 0; i < inputs; i++) {
      const rounded = Math.round((numbers[o * inputs + i] ?? NaN) / scale);
      bytes[o * width + i] = Math.max(-LARGEST, Math.min(LARGEST, rounded)); // the scale itself is rounded
    }
  }
  return { values: new Int32Array(bytes.buffer), scales };
}

/** The float32 matrix [out, in] that is meant. The caller owns it. */
export function dequantize({ values, scales, shape }: QuantizedWeight): Tensor2D {
  const [outputs, inputs] = shape;
  const packed = values.dataSync<'int32'>();
  const bytes = new Int8Array(packed.buffer, packed.byteOffset, packed.length * PACKED);
  const width = bytes.length / outputs;
  const numbers = new Float32Array(outputs * inputs);
  scales.dataSync<'float32'>().forEach((scale, o) => {
    for (let i = 0; i < inputs; i++) numbers[o * inputs + i] = (bytes[o * width + i] ?? NaN) * scale;
  });
  return tensor2d(numbers, shape);
}

/** Frees the weight's tensors. */
export function disposeQuantized({ values, scales }: QuantizedWeight): void {
  values.dispose();
  scales.dispose();
}
