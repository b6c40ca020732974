// Kernels that make one number of many: along some axes, or along the last one.
import { backend_util, Max, Mean, Min, Softmax, Sum, util, type TensorInfo } from '@tensorflow/tfjs-core';
import { RowReduction } from '../exports';
import type { WasmBackend } from '../WasmBackend';
import { wasmKernel, type WasmKernel } from './kernel';
import { copyStrided, stridesOf, WORD } from './strided';

/** Time of one element on one thread, in ns. */
const REDUCE_NS = 0.4;
const SOFTMAX_NS = 2;

interface Reduction {
  axis?: number | number[];
  /** The same under the name that Max gives it. */
  reductionIndices?: number | number[];
  keepDims: boolean;
}

/** Gives `use` the rows of `x` along `axes`: the address where each row lies contiguous, and how many there are. */
function withRows(
  backend: WasmBackend,
  x: TensorInfo,
  axes: number[],
  use: (address: number, rows: number, columns: number) => void,
): void {
  const size = util.sizeFromShape(x.shape);
  const columns = axes.reduce((product, axis) => product * (x.shape[axis] ?? 1), 1);
  const permutation = backend_util.getAxesPermutation(axes, x.shape.length);
  if (!permutation) {
    use(backend.pointer(x), size / columns, columns);
    return;
  }
  backend.withScratch(WORD * size, (scratch) => {
    const strides = stridesOf(x.shape);
    const order = (values: number[]) => permutation.map((axis) => values[axis] ?? 1);
    copyStrided(backend, backend.pointer(x), scratch, order(x.shape), order(strides));
    use(scratch, size / columns, columns);
  });
}

function outputShape(shape: number[], axes: number[], keepDims: boolean): number[] {
  if (keepDims) return shape.map((size, axis) => (axes.includes(axis) ? 1 : size));
  return shape.filter((_size, axis) => !axes.includes(axis));
}

function reduction(name: string, operation: keyof typeof RowReduction): WasmKernel {
  return wasmKernel<{ x: TensorInfo }, Reduction>(
    name,
    ({ inputs: { x }, attrs: { axis, reductionIndices = axis, keepDims }, backend }) => {
      const axes = util.parseAxisParam(reductionIndices as number[], x.shape).sort((a, b) => a - b);
      const y = backend.makeOutput(outputShape(x.shape, axes, keepDims), 'float32');
      if (operation === 'sum' && areFirst(axes, x.shape)) {
        const columns = util.sizeFromShape(y.shape);
        const rows = util.sizeFromShape(x.shape) / columns;
        const args = [backend.pointer(x), backend.pointer(y), rows, columns];
        backend.run('columnSums', args, Math.ceil(columns / 16), rows * columns * REDUCE_NS);
        return y;
      }
      withRows(backend, x, axes, (address, rows, columns) => {
        const args = [RowReduction[operation], address, backend.pointer(y), columns];
        backend.run('reduceRows', args, rows, rows * columns * REDUCE_NS);
      });
      return y;
    },
  );
}

/** Whether the axes are the first ones and not all. */
function areFirst(axes: number[], shape: number[]): boolean {
  return axes.length < shape.length && axes.every((axis, index) => axis === index);
}

const softmax = wasmKernel<{ logits: TensorInfo }, { dim: number }>(
  Softmax,
  ({ inputs: { logits }, attrs: { dim }, backend }) => {
    if (dim !== logits.shape.length - 1)
      throw new Error(`softmax: only over the last axis, got axis ${dim}.`);
    const y = backend.makeOutput(logits.shape, 'float32');
    const columns = logits.shape[dim] ?? 1;
    const size = util.sizeFromShape(logits.shape);
    const args = [backend.pointer(logits), backend.pointer(y), columns, 1, -1, 1];
    backend.run('softmax', args, size / columns, size * SOFTMAX_NS);
    return y;
  },
);

export const reductionKernels = [
  reduction(Sum, 'sum'),
  reduction(Mean, 'mean'),
  reduction(Max, 'max'),
  reduction(Min, 'min'),
  softmax,
];
