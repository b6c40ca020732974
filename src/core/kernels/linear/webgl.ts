// Linear for WebGL: product, bias, activation and residual in one draw call (tfjs: four); column sums in one (tfjs: five).
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { drawOne } from '../../webgl/draw';
import { matMul, type MatMulOptions } from '../../webgl/matMul';
import { packingOf } from '../../webgl/packing';
import { registerWebgl } from '../../webgl/register';

const linear: KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, weight, bias, residual } = inputs as Record<'x' | 'weight', TensorInfo> &
    Partial<Record<'bias' | 'residual', TensorInfo>>;
  const { activation = 'none' } = (attrs ?? {}) as Pick<MatMulOptions, 'activation'>;
  const [out = 0] = weight.shape;
  const options = { transposeB: true, bias, residual, activation };
  return matMul(backend as MathBackendWebGL, x, weight, [...x.shape.slice(0, -1), out], options);
};

const columnSumsProgram: Program = {
  name: 'ColumnSums',
  inputs: ['x'],
  uniforms: { texels: 'int' },
  source: `
    void compute() {
      vec4 sum = vec4(0.0);
      for (int row = 0; row < texels; row++) sum += x(row, texelColumn);
      #ifdef ODD_ROWS
      sum.zw -= x(texels - 1, texelColumn).zw;
      #endif
      result = vec4(sum.xy + sum.zw, 0.0, 0.0);
    }`,
};

/** x [N, C] → [C] */
const columnSums: KernelFunc = ({ inputs, backend }) => {
  const { x } = inputs as { x: TensorInfo };
  const { rows, columns, texelRows } = packingOf(x.shape);
  return drawOne(backend as MathBackendWebGL, columnSumsProgram, {
    inputs: { x },
    uniforms: { texels: texelRows },
    defines: { ODD_ROWS: rows % 2 === 1 },
    result: [columns],
  });
};

registerWebgl('Linear', linear);
registerWebgl('ColumnSums', columnSums);
