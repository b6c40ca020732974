// Kernels that give data another shape: no value moves.
import { Identity, Reshape, util, type TensorInfo } from '@tensorflow/tfjs-core';
import { anything, wasmKernel } from './kernel';

const identity = wasmKernel(Identity, ({ inputs: { x }, backend }) => backend.share(x, x.shape), anything);

const reshape = wasmKernel<{ x: TensorInfo }, { shape: number[] }>(
  Reshape,
  ({ inputs: { x }, attrs, backend }) => {
    const size = util.sizeFromShape(x.shape);
    const shape = util.inferFromImplicitShape(attrs.shape, size);
    if (util.sizeFromShape(shape) !== size) {
      throw new Error(`reshape: [${x.shape.join(', ')}] has ${size} values, [${shape.join(', ')}] has not.`);
    }
    return backend.share(x, shape);
  },
  anything,
);

export const shapeKernels = [identity, reshape];
