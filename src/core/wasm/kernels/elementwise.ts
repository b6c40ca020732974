// Kernels that compute each element by itself, with broadcasting.
import {
  Add,
  backend_util,
  Cast,
  Exp,
  Log,
  Multiply,
  Neg,
  RealDiv,
  Relu,
  Rsqrt,
  Sigmoid,
  Sqrt,
  Square,
  Sub,
  util,
  type DataType,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import { BinaryOperation, UnaryOperation } from '../exports';
import { broadcastRows } from './broadcast';
import { anything, wasmKernel, type WasmKernel } from './kernel';
import { WORD } from './strided';

/** Time of one element on one thread, in ns. */
const SIMPLE_NS = 0.4;
const EXPONENTIAL_NS = 1.5;

function unary(name: string, operation: keyof typeof UnaryOperation, elementNs: number): WasmKernel {
  return wasmKernel(name, ({ inputs: { x }, backend }) => {
    const y = backend.makeOutput(x.shape, 'float32');
    const size = util.sizeFromShape(x.shape);
    const args = [UnaryOperation[operation], backend.pointer(x), backend.pointer(y)];
    backend.run('unary', args, size, size * elementNs);
    return y;
  });
}

function binary(name: string, operation: keyof typeof BinaryOperation): WasmKernel {
  return wasmKernel<{ a: TensorInfo; b: TensorInfo }>(name, ({ inputs: { a, b }, backend }) => {
    const shape = backend_util.assertAndGetBroadcastShape(a.shape, b.shape);
    const y = backend.makeOutput(shape, 'float32');
    const [pa, pb, py] = backend.pointers(a, b, y);
    const { rows, columns, blocks, a: layoutA, b: layoutB } = broadcastRows(a.shape, b.shape, shape);
    const size = rows * columns;
    const rowLayout = [columns, layoutA.row, layoutA.step, layoutB.row, layoutB.step];
    for (const [n, [beginA, beginB]] of blocks.entries()) {
      const addresses = [pa + WORD * beginA, pb + WORD * beginB, py + WORD * n * size];
      const args = [BinaryOperation[operation], ...addresses];
      if (rows > 1) backend.run('binaryRows', [...args, ...rowLayout], rows, size * SIMPLE_NS);
      else backend.run('binary', [...args, layoutA.step, layoutB.step], size, size * SIMPLE_NS);
    }
    return y;
  });
}

const cast = wasmKernel<{ x: TensorInfo }, { dtype: DataType }>(
  Cast,
  ({ inputs: { x }, attrs: { dtype }, backend }) => {
    if (x.dtype === dtype) return backend.share(x, x.shape);
    const y = backend.makeOutput(x.shape, dtype);
    const from = backend.view(x.dataId);
    const to = backend.view(y.dataId);
    if (dtype === 'bool') for (let i = 0; i < to.length; i++) to[i] = Number(from[i] !== 0);
    else to.set(from); // towards 0 where it makes whole numbers
    return y;
  },
  anything,
);

export const elementwiseKernels = [
  unary(Neg, 'negate', SIMPLE_NS),
  unary(Exp, 'exp', EXPONENTIAL_NS),
  unary(Log, 'log', EXPONENTIAL_NS),
  unary(Square, 'square', SIMPLE_NS),
  unary(Sqrt, 'sqrt', SIMPLE_NS),
  unary(Rsqrt, 'rsqrt', SIMPLE_NS),
  unary(Relu, 'relu', SIMPLE_NS),
  unary(Sigmoid, 'sigmoid', EXPONENTIAL_NS),
  binary(Add, 'add'),
  binary(Sub, 'subtract'),
  binary(Multiply, 'multiply'),
  binary(RealDiv, 'divide'),
  cast,
];
