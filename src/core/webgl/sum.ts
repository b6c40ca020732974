// Sums over the first or the last axes, in one draw call: each texel goes along what it sums.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from './compile';
import { drawOne } from './draw';
import { packingOf } from './packing';

/** A sum of more texels is taken in steps by tfjs: one texel alone would be slow, and its rounding would add up. */
const LONGEST = 1024;

/**
 * `blocks`: each result is the sum of `length` whole rows that follow one another; `columns`: of a column of a matrix;
 * `matrices`: of the same place of `length` matrices.
 */
export type Reduction = { kind: 'blocks' | 'columns' | 'matrices'; length: number };

/** How to sum over these axes (in ascending order); undefined where it takes another way. */
export function reduction(shape: readonly number[], axes: readonly number[]): Reduction | undefined {
  const rank = shape.length;
  if (rank === 0 || axes.length === 0 || shape.includes(0)) return undefined;
  const { matrices, rows, columns, texelRows, texelColumns } = packingOf(shape);
  const product = axes.reduce((all, axis) => all * (shape[axis] ?? 1), 1);
  const isLast = axes.every((axis, index) => axis === rank - axes.length + index);
  const isFirst = axes.every((axis, index) => axis === index);
  const how = ((): [Reduction, texels: number] | undefined => {
    if (isLast) {
      const length = axes.length === 1 ? 1 : product / columns;
      return [{ kind: 'blocks', length }, ((length * texelRows) / Math.max(rows, 1)) * texelColumns];
    }
    if (isFirst && rank === 2) return [{ kind: 'columns', length: rows }, texelRows];
    if (isFirst && axes.length === rank - 2) return [{ kind: 'matrices', length: matrices }, matrices];
    return undefined;
  })();
  return how && how[1] <= LONGEST ? how[0] : undefined;
}

const SUMS: Record<Reduction['kind'], string> = {
  blocks: `
    float block(int index) {
      int end = index * count + count;
      vec2 sum = vec2(0.0);
      for (int line = index * count; line < end; line++) {
        int matrix = line / R;
        int row = line - matrix * R;
        int texel = matrix * texelsOfOne + row / 2;
        for (int c = 0; c < (C + 1) / 2; c++) {
          vec4 t = x(texel, c);
          vec2 pair = (row & 1) == 0 ? t.xy : t.zw;
          if (2 * c + 1 >= C) pair.y = 0.0;
          sum += pair;
        }
      }
      return sum.x + sum.y;
    }
    void compute() {
      int matrix = texelRow / texelRows;
      int row = 2 * (texelRow - matrix * texelRows);
      int index = (matrix * resultRows + row) * resultColumns + 2 * texelColumn;
      result = vec4(block(index), 0.0, 0.0, 0.0);
      if (2 * texelColumn + 1 < resultColumns) result.y = block(index + 1);
      if (row + 1 < resultRows) {
        result.z = block(index + resultColumns);
        if (2 * texelColumn + 1 < resultColumns) result.w = block(index + resultColumns + 1);
      }
      result *= factor;
    }`,
  columns: `
    void compute() {
      vec4 sum = vec4(0.0);
      for (int row = 0; row < count / 2; row++) sum += x(row, texelColumn);
      if (count % 2 == 1) sum.xy += x(count / 2, texelColumn).xy;
      result = factor * vec4(sum.xy + sum.zw, 0.0, 0.0);
    }`,
  matrices: `
    void compute() {
      vec4 sum = vec4(0.0);
      for (int matrix = 0; matrix < count; matrix++) sum += x(matrix * texelsOfOne + texelRow, texelColumn);
      result = factor * sum;
    }`,
};

const program = (kind: Reduction['kind']): Program => ({
  name: `Sum of ${kind}`,
  inputs: ['x'],
  uniforms: {
    count: 'int',
    R: 'int',
    C: 'int',
    texelsOfOne: 'int',
    resultRows: 'int',
    resultColumns: 'int',
    factor: 'float',
  },
  source: SUMS[kind],
});

const PROGRAMS = {
  blocks: program('blocks'),
  columns: program('columns'),
  matrices: program('matrices'),
};

/** The sums times `factor`, in the given shape. */
export function reduce(
  backend: MathBackendWebGL,
  x: TensorInfo,
  { kind, length }: Reduction,
  result: number[],
  factor: number,
): TensorInfo {
  const { rows, columns, texelRows } = packingOf(x.shape);
  const { rows: resultRows, columns: resultColumns } = packingOf(result);
  return drawOne(backend, PROGRAMS[kind], {
    inputs: { x },
    uniforms: {
      count: length,
      R: rows,
      C: columns,
      texelsOfOne: texelRows,
      resultRows,
      resultColumns,
      factor,
    },
    result,
  });
}
