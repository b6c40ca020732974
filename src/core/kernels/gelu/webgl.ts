// GELU for WebGL: one draw call (tfjs: eight), its gradient in one.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { drawOne } from '../../webgl/draw';
import { GELU } from '../../webgl/glsl';
import { registerWebgl } from '../../webgl/register';

const geluProgram: Program = {
  name: 'Gelu',
  inputs: ['x'],
  source: `
    ${GELU}
    void compute() { result = gelu(x(texelRow, texelColumn)); }`,
};

const geluGradientProgram: Program = {
  name: 'GeluGradient',
  inputs: ['dy', 'x'],
  source: `
    ${GELU}
    void compute() { result = dy(texelRow, texelColumn) * geluSlope(x(texelRow, texelColumn)); }`,
};

const defines = (attrs: unknown) => ({
  GELU_TANH: (attrs as { approximate: 'tanh' | 'none' }).approximate === 'tanh',
});

const gelu: KernelFunc = ({ inputs, attrs, backend }) => {
  const { x } = inputs as { x: TensorInfo };
  const drawing = { inputs: { x }, defines: defines(attrs), result: x.shape };
  return drawOne(backend as MathBackendWebGL, geluProgram, drawing);
};

const geluGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { dy, x } = inputs as Record<'dy' | 'x', TensorInfo>;
  const drawing = { inputs: { dy: { ...dy, shape: x.shape }, x }, defines: defines(attrs), result: x.shape };
  return drawOne(backend as MathBackendWebGL, geluGradientProgram, drawing);
};

registerWebgl('Gelu', gelu);
registerWebgl('GeluGradient', geluGradient);
