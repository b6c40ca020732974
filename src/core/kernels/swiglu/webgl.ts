// SwiGLU for WebGL: gate and up, packed in one matrix, in one draw call (tfjs: five), its gradient in one.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { drawOne } from '../../webgl/draw';
import { SIGMOID } from '../../webgl/glsl';
import { registerWebgl } from '../../webgl/register';

/** `columns4(column)`: the texel whose first numbers stand in that column, be it even or odd. */
const COLUMNS4 = `
  #ifdef ODD_WIDTH
  vec4 columns4(int column) {
    int row = 2 * texelRow;
    return vec4(xAt(row, column), xAt(row, column + 1), xAt(row + 1, column), xAt(row + 1, column + 1));
  }
  #else
  vec4 columns4(int column) { return x(texelRow, column / 2); }
  #endif`;

const swigluProgram: Program = {
  name: 'Swiglu',
  inputs: ['x'],
  uniforms: { F: 'int' },
  source: `
    ${SIGMOID}
    ${COLUMNS4}
    void compute() {
      vec4 gate = columns4(2 * texelColumn);
      result = gate * sigmoid(gate) * columns4(2 * texelColumn + F);
    }`,
};

/** d gate = dy · up · σ (1 + gate (1 − σ)), d up = dy · gate · σ. */
const swigluGradientProgram: Program = {
  name: 'SwigluGradient',
  inputs: ['dy', 'x'],
  uniforms: { F: 'int' },
  source: `
    ${SIGMOID}
    vec4 ofGate(vec4 gate, vec4 up, vec4 slope) {
      vec4 s = sigmoid(gate);
      return slope * up * s * (1.0 + gate * (1.0 - s));
    }
    vec4 ofUp(vec4 gate, vec4 slope) { return slope * gate * sigmoid(gate); }
    float single(int row, int column) {
      int i = column < F ? column : column - F;
      vec4 gate = vec4(xAt(row, i));
      vec4 slope = vec4(dyAt(row, i));
      return column < F ? ofGate(gate, vec4(xAt(row, i + F)), slope).x : ofUp(gate, slope).x;
    }
    void compute() {
      #ifdef ODD_WIDTH
      int row = 2 * texelRow, column = 2 * texelColumn;
      result = vec4(single(row, column), single(row, column + 1), single(row + 1, column), single(row + 1, column + 1));
      #else
      int width = F / 2;
      int i = texelColumn < width ? texelColumn : texelColumn - width;
      vec4 gate = x(texelRow, i);
      vec4 slope = dy(texelRow, i);
      result = texelColumn < width ? ofGate(gate, x(texelRow, i + width), slope) : ofUp(gate, slope);
      #endif
    }`,
};

const swiglu: KernelFunc = ({ inputs, backend }) => {
  const { gateUp: x } = inputs as { gateUp: TensorInfo };
  const F = (x.shape.at(-1) ?? 0) / 2;
  return drawOne(backend as MathBackendWebGL, swigluProgram, {
    inputs: { x },
    uniforms: { F },
    defines: { ODD_WIDTH: F % 2 === 1 },
    result: [...x.shape.slice(0, -1), F],
  });
};

const swigluGradient: KernelFunc = ({ inputs, backend }) => {
  const { dy, gateUp: x } = inputs as Record<'dy' | 'gateUp', TensorInfo>;
  const F = (x.shape.at(-1) ?? 0) / 2;
  return drawOne(backend as MathBackendWebGL, swigluGradientProgram, {
    inputs: { dy: { ...dy, shape: [...x.shape.slice(0, -1), F] }, x },
    uniforms: { F },
    defines: { ODD_WIDTH: F % 2 === 1 },
    result: x.shape,
  });
};

registerWebgl('Swiglu', swiglu);
registerWebgl('SwigluGradient', swigluGradient);
