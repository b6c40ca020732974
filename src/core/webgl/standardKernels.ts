// Kernels of tfjs that the core takes in its own way on WebGL: products of matrices, sums, and vectors put together, each
// in one draw call.
import {
  BatchMatMul,
  Concat,
  Mean,
  Sum,
  util,
  type BatchMatMulAttrs,
  type ConcatAttrs,
  type KernelFunc,
  type SumAttrs,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { batchMatMulConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/BatchMatMul';
import { concatConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Concat';
import { meanConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Mean';
import { sumConfig } from '@tensorflow/tfjs-backend-webgl/dist/kernels/Sum';
import { concatVectors } from './concat';
import { matMul } from './matMul';
import { packingOf } from './packing';
import { registerWebgl } from './register';
import { reduce, reduction } from './sum';

const batchMatMul: KernelFunc = (args) => {
  const { a, b } = args.inputs as Record<'a' | 'b', TensorInfo>;
  const { transposeA, transposeB } = args.attrs as unknown as BatchMatMulAttrs;
  const [A, B] = [packingOf(a.shape), packingOf(b.shape)];
  const fits = A.matrices === B.matrices || A.matrices === 1 || B.matrices === 1;
  const inner = transposeA ? A.rows : A.columns;
  const sameInner = inner === (transposeB ? B.columns : B.rows);
  const isFloat = a.dtype === 'float32' && b.dtype === 'float32';
  // What is left is as rare as wrong: tfjs has the answer, and the error.
  if (!fits || !sameInner || !isFloat || inner === 0 || A.matrices * B.matrices === 0) {
    return batchMatMulConfig.kernelFunc(args);
  }
  const leading = A.matrices >= B.matrices ? a.shape.slice(0, -2) : b.shape.slice(0, -2);
  const result = [...leading, transposeA ? A.columns : A.rows, transposeB ? B.rows : B.columns];
  return matMul(args.backend as MathBackendWebGL, a, b, result, { transposeA, transposeB });
};

const concat: KernelFunc = (args) => {
  const parts = Object.values(args.inputs as Record<string, TensorInfo>);
  const { axis } = args.attrs as unknown as ConcatAttrs;
  const areVectors = parts.every(({ shape, dtype }) => shape.length === 1 && dtype === 'float32');
  const given = parts.filter(({ shape }) => shape[0] !== 0);
  if (!areVectors || axis > 0 || given.length < 2) return concatConfig.kernelFunc(args);
  return concatVectors(args.backend as MathBackendWebGL, given);
};

function reduceOr(fallback: KernelFunc, isMean: boolean): KernelFunc {
  return (args) => {
    const { x } = args.inputs as { x: TensorInfo };
    const { axis, keepDims } = args.attrs as unknown as SumAttrs;
    const axes = util.parseAxisParam(axis, x.shape);
    const how = x.dtype === 'float32' ? reduction(x.shape, axes) : undefined;
    if (!how) return fallback(args);
    const kept = x.shape.flatMap((size, index) => (axes.includes(index) ? (keepDims ? [1] : []) : [size]));
    const count = axes.reduce((product, index) => product * (x.shape[index] ?? 1), 1);
    return reduce(args.backend as MathBackendWebGL, x, how, kept, isMean ? 1 / count : 1);
  };
}

/** To be called after the kernels of tfjs are registered, which these take the place of. */
export function registerStandardKernels(): void {
  registerWebgl(BatchMatMul, batchMatMul);
  registerWebgl(Concat, concat);
  registerWebgl(Sum, reduceOr(sumConfig.kernelFunc, false));
  registerWebgl(Mean, reduceOr(meanConfig.kernelFunc, true));
}
