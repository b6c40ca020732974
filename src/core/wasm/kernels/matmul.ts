// The matrix product, for all kernels that need one.
import { BatchMatMul, broadcast_util, util, type TensorInfo } from '@tensorflow/tfjs-core';
import { Activation } from '../exports';
import type { WasmBackend } from '../WasmBackend';
import { wasmKernel } from './kernel';

/** Multiply-adds of one thread in a nanosecond. */
const PER_NS = 20;
/** Numbers that a product of few rows reads in a nanosecond. */
const READ_PER_NS = 5;
/** Pieces of a thread's share: each packs anew, which costs a hundredth; but a slow thread holds up the others less. */
const PIECES = 2;
/** A product of up to so many rows reads the matrix once instead of packing it. */
const FEW_ROWS = 8;

export interface Product {
  /** Addresses. a is [M, K], or [K, M] with `transposeA`; b is [K, N], or [N, K] with `transposeB`; c is [M, N]. */
  a: number;
  b: number;
  c: number;
  M: number;
  N: number;
  K: number;
  transposeA?: boolean;
  transposeB?: boolean;
  /** Number of products; default 1. */
  batch?: number;
  /** Elements from one matrix of the batch to the next; 0 if one serves all. */
  strideA?: number;
  strideB?: number;
  /** Addresses of [N], and of [M, N] as c is, which may be c; 0 for none. Not with a batch. */
  bias?: number;
  residual?: number;
  activation?: keyof typeof Activation;
}

/** c = activation(a b + bias) + residual, by the function that is fastest for the shape. */
export function multiply(backend: WasmBackend, product: Product): void {
  const { a, b, c, M, N, K, transposeA = false, transposeB = false } = product;
  const { batch = 1, strideA = 0, strideB = 0, bias = 0, residual = 0 } = product;
  const activation = Activation[product.activation ?? 'none'];
  const isPlain = bias === 0 && residual === 0 && activation === 0;
  const readNs = (N * K) / READ_PER_NS;
  if (batch === 1 && transposeB && M <= FEW_ROWS && (!transposeA || M === 1)) {
    const args = [a, b, bias, residual, c, M, K, N, activation];
    backend.run('linearRows', args, Math.ceil(N / 4), readNs);
  } else if (batch === 1 && isPlain && !transposeB && M <= FEW_ROWS && (!transposeA || M === 1)) {
    backend.run('rowsTimesMatrix', [a, b, c, M, N, K, N], Math.ceil(N / 64), readNs);
  } else if (batch === 1 && isPlain && N === 1 && !transposeA) {
    backend.run('linearRows', [b, a, 0, 0, c, 1, K, M, activation], Math.ceil(M / 4), (M * K) / READ_PER_NS);
  } else {
    const units = backend.exports.matmulUnits(batch, M, N);
    const lda = transposeA ? M : K;
    const ldb = transposeB ? K : N;
    const layout = [Number(transposeA), Number(transposeB), lda, ldb, N, strideA, strideB, M * N];
    const args = [a, b, c, bias, residual, batch, M, N, K, ...layout, activation];
    backend.run('matmul', args, units, (batch * M * N * K) / PER_NS, PIECES);
  }
}

interface Transposes {
  transposeA: boolean;
  transposeB: boolean;
}

const batchMatMul = wasmKernel<{ a: TensorInfo; b: TensorInfo }, Transposes>(
  BatchMatMul,
  ({ inputs: { a, b }, attrs: { transposeA, transposeB }, backend }) => {
    const [rowsA = 1, columnsA = 1] = a.shape.slice(-2);
    const [rowsB = 1, columnsB = 1] = b.shape.slice(-2);
    const [M, K] = transposeA ? [columnsA, rowsA] : [rowsA, columnsA];
    const [N, innerB] = transposeB ? [rowsB, columnsB] : [columnsB, rowsB];
    if (K !== innerB) {
      const shapes = `[${a.shape.join(', ')}]${transposeA ? 'ᵀ' : ''} · [${b.shape.join(', ')}]${transposeB ? 'ᵀ' : ''}`;
      throw new Error(`matMul: columns of the first matrix must equal rows of the second, got ${shapes}.`);
    }
    const batchA = util.sizeFromShape(a.shape.slice(0, -2));
    const batchB = util.sizeFromShape(b.shape.slice(0, -2));
    const outer = broadcast_util.assertAndGetBroadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2));
    const c = backend.makeOutput([...outer, M, N], 'float32');
    multiply(backend, {
      a: backend.pointer(a),
      b: backend.pointer(b),
      c: backend.pointer(c),
      ...{ M, N, K, transposeA, transposeB },
      batch: Math.max(batchA, batchB),
      strideA: batchA === 1 ? 0 : M * K,
      strideB: batchB === 1 ? 0 : N * K,
    });
    return c;
  },
);

export const matmulKernels = [batchMatMul];
