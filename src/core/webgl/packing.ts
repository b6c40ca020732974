// How a tensor lies in a texture: two rows by two columns of a matrix in the four channels of a texel, as tfjs packs it.
import type { TypedArray } from '@tensorflow/tfjs-core';

/**
 * A shape as matrices: the last two axes are rows and columns, those before are counted in `matrices`. A vector is one
 * row, a scalar one number. Texel (r, c) of a matrix holds (2r, 2c), (2r, 2c+1), (2r+1, 2c), (2r+1, 2c+1).
 */
export interface Packing {
  matrices: number;
  rows: number;
  columns: number;
  /** Texels from top to bottom of one matrix. */
  texelRows: number;
  /** Texels in a row of a matrix. */
  texelColumns: number;
}

export function packingOf(shape: readonly number[]): Packing {
  const rank = shape.length;
  const columns = shape[rank - 1] ?? 1;
  const rows = shape[rank - 2] ?? 1;
  let matrices = 1;
  for (let axis = 0; axis < rank - 2; axis++) matrices *= shape[axis] ?? 1;
  return { matrices, rows, columns, texelRows: Math.ceil(rows / 2), texelColumns: Math.ceil(columns / 2) };
}

/** Row-major numbers as the channels of `texels` texels; what lies beside the matrices is 0. */
export function pack(
  values: TypedArray | number[],
  { matrices, rows, columns, texelRows, texelColumns }: Packing,
  texels: number,
): Float32Array {
  const channels = new Float32Array(4 * texels);
  let from = 0;
  for (let matrix = 0; matrix < matrices; matrix++) {
    for (let row = 0; row < rows; row++) {
      const start = 4 * (matrix * texelRows + (row >> 1)) * texelColumns + 2 * (row & 1);
      for (let column = 0; column < columns; column++) {
        channels[start + 4 * (column >> 1) + (column & 1)] = values[from++] as number;
      }
    }
  }
  return channels;
}
