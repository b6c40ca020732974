// Rotary positions for WebGL: all heads of packed queries, keys and values in one draw call (tfjs: twelve).
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { drawOne } from '../../webgl/draw';
import { registerWebgl } from '../../webgl/register';

/** Plane (i, i + D/2) of a head: y[i] = x[i] cos − x[i + D/2] sin, y[i + D/2] = x[i + D/2] cos + x[i] sin. */
const rotaryProgram: Program = {
  name: 'Rotary',
  inputs: ['x', 'cosines', 'sines'],
  uniforms: { D: 'int', rotatedHeads: 'int' },
  source: `
    float partner(int row, int column) {
      int i = column % D;
      return i < D / 2 ? -xAt(row, column + D / 2) : xAt(row, column - D / 2);
    }
    void compute() {
      vec4 kept = x(texelRow, texelColumn);
      result = kept;
      int column = 2 * texelColumn;
      if (column >= rotatedHeads * D) return;
      int i = column % D;
      #ifdef ALIGNED
      vec4 other = i < D / 2 ? -x(texelRow, texelColumn + D / 4) : x(texelRow, texelColumn - D / 4);
      #else
      int row = 2 * texelRow;
      vec4 other = vec4(partner(row, column), partner(row, column + 1),
        partner(row + 1, column), partner(row + 1, column + 1));
      #endif
      int time = texelRow % texelRows;
      result = kept * cosines(time, i / 2) + other * sines(time, i / 2);
    }`,
};

const rotary: KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, cos, sin } = inputs as Record<'x' | 'cos' | 'sin', TensorInfo>;
  const { rotatedHeads } = attrs as unknown as { rotatedHeads: number };
  const [, D = 0] = cos.shape;
  return drawOne(backend as MathBackendWebGL, rotaryProgram, {
    inputs: { x, cosines: cos, sines: sin },
    uniforms: { D, rotatedHeads },
    defines: { ALIGNED: D % 4 === 0 },
    result: x.shape,
  });
};

registerWebgl('Rotary', rotary);
