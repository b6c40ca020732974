// Kernels that move numbers: parts, joins, transposes, repetitions, rows by their ids.
import {
  backend_util,
  Concat,
  GatherV2,
  OneHot,
  Slice,
  slice_util,
  SplitV,
  Transpose,
  util,
  type DataType,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { WasmBackend } from '../WasmBackend';
import { anything, areWords, wasmKernel } from './kernel';
import { copyStrided, stridesOf, WORD } from './strided';

function part(backend: WasmBackend, x: TensorInfo, begin: number[], size: number[]): TensorInfo {
  const y = backend.makeOutput(size, x.dtype);
  if (size.includes(0)) return y;
  const strides = stridesOf(x.shape);
  const offset = begin.reduce((sum, index, axis) => sum + index * (strides[axis] ?? 0), 0);
  copyStrided(backend, backend.pointer(x) + WORD * offset, backend.pointer(y), size, strides);
  return y;
}

const slice = wasmKernel<{ x: TensorInfo }, { begin: number | number[]; size: number | number[] }>(
  Slice,
  ({ inputs: { x }, attrs, backend }) => {
    const [begin = [], size = []] = slice_util.parseSliceParams(x as never, attrs.begin, attrs.size);
    slice_util.assertParamsValid(x, begin, size);
    return part(backend, x, begin, size);
  },
  areWords,
);

const splitV = wasmKernel<{ x: TensorInfo }, { numOrSizeSplits: number | number[]; axis: number }>(
  SplitV,
  ({ inputs: { x }, attrs: { numOrSizeSplits, axis }, backend }) => {
    const [along = 0] = util.parseAxisParam(axis, x.shape);
    let at = 0;
    return backend_util.prepareSplitSize(x as never, numOrSizeSplits, along).map((width) => {
      const begin = x.shape.map((_size, index) => (index === along ? at : 0));
      at += width;
      return part(backend, x, begin, x.shape.with(along, width));
    });
  },
  areWords,
);

/** Joins tensors along an axis: each contributes runs of `widths` elements in turn. */
function join(backend: WasmBackend, inputs: TensorInfo[], y: TensorInfo, outer: number): void {
  const to = backend.view(y.dataId);
  let column = 0;
  const width = to.length / outer;
  for (const { dataId } of inputs) {
    const from = backend.view(dataId);
    const run = from.length / outer;
    for (let row = 0; row < outer; row++) {
      to.set(from.subarray(row * run, (row + 1) * run), row * width + column);
    }
    column += run;
  }
}

const concat = wasmKernel<TensorInfo[], { axis: number }>(
  Concat,
  ({ inputs, attrs, backend }) => {
    const [axis = 0] = util.parseAxisParam(attrs.axis, inputs[0]?.shape ?? []);
    const shapes = inputs.map(({ shape }) => shape);
    backend_util.assertParamsConsistent(shapes, axis);
    const shape = backend_util.computeOutShape(shapes, axis);
    const given = inputs.filter(({ shape }) => !shape.includes(0));
    const [only] = given;
    if (only && given.length === 1) return backend.share(only, shape);
    const y = backend.makeOutput(shape, inputs[0]?.dtype ?? 'float32');
    join(backend, given, y, util.sizeFromShape(shape.slice(0, axis)));
    return y;
  },
  anything,
);

const transpose = wasmKernel<{ x: TensorInfo }, { perm: number[] }>(
  Transpose,
  ({ inputs: { x }, attrs: { perm }, backend }) => {
    const order = (values: number[]) => perm.map((axis) => values[axis] ?? 1);
    const y = backend.makeOutput(order(x.shape), x.dtype);
    copyStrided(backend, backend.pointer(x), backend.pointer(y), y.shape, order(stridesOf(x.shape)));
    return y;
  },
  areWords,
);

interface Gather {
  axis: number;
  batchDims?: number;
}

const gather = wasmKernel<{ x: TensorInfo; indices: TensorInfo }, Gather>(
  GatherV2,
  ({ inputs: { x, indices }, attrs, backend }) => {
    const [axis = 0] = util.parseAxisParam(attrs.axis, x.shape);
    const rows = x.shape[axis] ?? 0;
    for (const id of backend.view(indices.dataId)) {
      if (!(id >= 0 && id < rows)) throw new Error(`gather: index ${id} is not in 0 … ${rows - 1}.`);
    }
    const { batchSize, outerSize, sliceSize, outputShape } =
      backend_util.segment_util.collectGatherOpShapeInfo(
        x as never,
        indices as never,
        axis,
        attrs.batchDims ?? 0,
      );
    const y = backend.makeOutput(outputShape, x.dtype);
    const count = util.sizeFromShape(indices.shape) / batchSize;
    const [px, ids, py] = [backend.pointer(x), backend.pointer(indices), backend.pointer(y)];
    for (let block = 0; block < batchSize * outerSize; block++) {
      const from = px + WORD * block * rows * sliceSize;
      const which = ids + WORD * Math.floor(block / outerSize) * count;
      const to = py + WORD * block * count * sliceSize;
      backend.run('embedding', [from, which, to, rows, sliceSize], count, (count * sliceSize) / 4);
    }
    return y;
  },
  (inputs) => {
    const { indices } = inputs as { indices: TensorInfo };
    return areWords(inputs) && indices.dtype === 'int32';
  },
);

interface OneHotAttributes {
  depth: number;
  onValue: number;
  offValue: number;
  dtype: DataType;
}

const oneHot = wasmKernel<{ indices: TensorInfo }, OneHotAttributes>(
  OneHot,
  ({ inputs: { indices }, attrs: { depth, onValue, offValue, dtype }, backend }) => {
    const y = backend.makeOutput([...indices.shape, depth], dtype);
    const ids = backend.view(indices.dataId);
    const to = backend.view(y.dataId).fill(offValue);
    for (const [row, id] of ids.entries()) if (id >= 0 && id < depth) to[row * depth + id] = onValue;
    return y;
  },
  anything,
);

export const movementKernels = [slice, splitV, concat, transpose, gather, oneHot];
