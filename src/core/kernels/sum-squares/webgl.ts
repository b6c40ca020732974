// Sums of squares for WebGL: up to 15 tensors in two draw calls, which add up parts beside one another, and then the parts.
import type { KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from '../../webgl/compile';
import { concatVectors, MOST_INPUTS, numbered } from '../../webgl/concat';
import { drawOne } from '../../webgl/draw';
import { packingOf } from '../../webgl/packing';
import { registerWebgl } from '../../webgl/register';

/** A tensor of at most so many texels is summed in one draw call. */
const TEXELS_IN_ONE = 256;
const MOST_PARTS = 1024;

const programs = new Map<number, Program>();

/** Row i of the result has the parts of tensor i: part p adds up the squares of texels p, p + parts, p + 2 · parts, ... */
function squaresProgram(count: number): Program {
  let program = programs.get(count);
  if (!program) {
    const names = numbered(count);
    program = {
      name: `Squares of ${count}`,
      inputs: names,
      uniforms: { parts: 'int' },
      source: `
        ${names
          .map(
            (name) => `
        vec4 squares_${name}() {
          ivec4 shape = ${name}Shape;
          int columns = (shape.w + 1) / 2;
          vec4 sum = vec4(0.0);
          for (int i = texelColumn; i < shape.x * columns; i += parts) {
            int row = i / columns;
            int column = i - row * columns;
            vec4 t = ${name}(row, column);
            if (2 * (row % shape.y) + 1 >= shape.z) t.zw = vec2(0.0);
            if (2 * column + 1 >= shape.w) t.yw = vec2(0.0);
            sum += t * t;
          }
          return sum;
        }`,
          )
          .join('\n')}
        void compute() {
          ${names.map((name, index) => `if (texelRow == ${index}) result = squares_${name}();`).join('\n')}
          #ifdef TOTAL
          result = vec4(result.x + result.y + result.z + result.w, 0.0, 0.0, 0.0);
          #endif
        }`,
    };
    programs.set(count, program);
  }
  return program;
}

const totalsProgram: Program = {
  name: 'Totals',
  inputs: ['x'],
  source: `
    float total(int row) {
      vec4 sum = vec4(0.0);
      for (int part = 0; part < xShape.w / 2; part++) sum += x(row, part);
      return sum.x + sum.y + sum.z + sum.w;
    }
    void compute() { result = vec4(total(2 * texelColumn), total(2 * texelColumn + 1), 0.0, 0.0); }`,
};

function texelsOf({ shape }: TensorInfo): number {
  const { matrices, texelRows, texelColumns } = packingOf(shape);
  return matrices * texelRows * texelColumns;
}

/** Σ x² of each of 1 to 15 tensors, in the given shape. */
function squaresOf(backend: MathBackendWebGL, tensors: readonly TensorInfo[], result: number[]): TensorInfo {
  const largest = Math.max(...tensors.map(texelsOf));
  const parts = Math.min(MOST_PARTS, Math.ceil(Math.sqrt(largest)));
  const program = squaresProgram(tensors.length);
  const inputs = Object.fromEntries(tensors.map((tensor, index) => [`x${index}`, tensor]));
  if (tensors.length === 1 && largest <= TEXELS_IN_ONE) {
    return drawOne(backend, program, { inputs, uniforms: { parts: 1 }, defines: { TOTAL: true }, result });
  }
  const shape = [2 * tensors.length, 2 * parts];
  const x = drawOne(backend, program, { inputs, uniforms: { parts }, result: shape });
  const totals = drawOne(backend, totalsProgram, { inputs: { x }, result });
  backend.disposeIntermediateTensorInfo(x);
  return totals;
}

const sumSquares: KernelFunc = ({ inputs, backend }) =>
  squaresOf(backend as MathBackendWebGL, [inputs['x'] as TensorInfo], []);

const sumSquaresOfEach: KernelFunc = ({ inputs, backend }) => {
  const webgl = backend as MathBackendWebGL;
  const tensors = Object.values(inputs as Record<string, TensorInfo>);
  const vectors: TensorInfo[] = [];
  for (let start = 0; start < tensors.length; start += MOST_INPUTS) {
    const some = tensors.slice(start, start + MOST_INPUTS);
    vectors.push(squaresOf(webgl, some, [some.length]));
  }
  const [first] = vectors;
  if (vectors.length === 1 && first) return first;
  const all = concatVectors(webgl, vectors);
  vectors.forEach((vector) => webgl.disposeIntermediateTensorInfo(vector));
  return all;
};

registerWebgl('SumSquares', sumSquares);
registerWebgl('SumSquaresOfEach', sumSquaresOfEach);
