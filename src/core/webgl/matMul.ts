// Matrix products: one program for x Wᵀ with all that can follow it, and for BatchMatMul with either matrix transposed.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { Program } from './compile';
import { drawOne } from './draw';
import { FOR_EACH, GELU, PRODUCT } from './glsl';
import { packingOf } from './packing';

/** c = act(a b + bias) + residual, each matrix for itself; b is [n, k] where TRANSPOSE_B, a is [k, m] where TRANSPOSE_A. */
const matMulProgram: Program = {
  name: 'MatMul',
  inputs: ['a', 'b', 'bias', 'residual'],
  uniforms: { K: 'int', aRows: 'int', bRows: 'int' },
  source: `
    ${FOR_EACH}
    ${PRODUCT}
    #ifdef ACTIVATION
    ${GELU}
    #endif
    int aRow, bRow, aColumn, bColumn;
    #ifdef TRANSPOSE_A
    #define A(k) a(aRow + k, aColumn).xzyw
    #else
    #define A(k) a(aRow, k)
    #endif
    #ifdef TRANSPOSE_B
    #define B(k) b(bRow, k)
    #else
    #define B(k) b(bRow + k, bColumn).xzyw
    #endif
    void compute() {
      aRow = texelRow; bRow = 0; aColumn = texelRow; bColumn = texelColumn;
      #ifdef BATCH
      int matrix = texelRow / texelRows;
      aColumn = texelRow - matrix * texelRows;
      aRow = matrix * aRows;
      bRow = matrix * bRows;
      #ifndef TRANSPOSE_A
      aRow += aColumn;
      #endif
      #else
      #ifdef TRANSPOSE_A
      aRow = 0;
      #endif
      #endif
      #ifdef TRANSPOSE_B
      bRow += texelColumn;
      #endif
      vec4 sum = vec4(0.0);
      int pairs = K / 2;
      #define STEP(k) { vec4 left = A(k); vec4 right = B(k); PRODUCT(sum, left, right) }
      FOR_EACH(i, 0, pairs, STEP)
      #ifdef ODD_K
      vec2 left = A(pairs).xz;
      vec2 right = B(pairs).xz;
      sum += left.xxyy * right.xyxy;
      #endif
      #ifdef HAS_bias
      sum += bias(0, texelColumn).xyxy;
      #endif
      #ifdef ACTIVATION
      sum = gelu(sum);
      #endif
      #ifdef HAS_residual
      sum += residual(texelRow, texelColumn);
      #endif
      result = sum;
    }`,
};

export interface MatMulOptions {
  transposeA?: boolean;
  transposeB?: boolean;
  bias?: TensorInfo | undefined;
  residual?: TensorInfo | undefined;
  activation?: 'none' | 'gelu-tanh' | 'gelu';
}

/** Shapes as tf.matMul has them; one of a and b may have a single matrix where the other has many. One draw call. */
export function matMul(
  backend: MathBackendWebGL,
  a: TensorInfo,
  b: TensorInfo,
  result: number[],
  options: MatMulOptions = {},
): TensorInfo {
  const { transposeA = false, transposeB = false, bias, residual, activation = 'none' } = options;
  const packedA = packingOf(a.shape);
  const packedB = packingOf(b.shape);
  const K = transposeA ? packedA.rows : packedA.columns;
  return drawOne(backend, matMulProgram, {
    inputs: { a, b, bias, residual },
    uniforms: {
      K,
      aRows: packedA.matrices > 1 ? packedA.texelRows : 0,
      bRows: packedB.matrices > 1 ? packedB.texelRows : 0,
    },
    defines: {
      TRANSPOSE_A: transposeA,
      TRANSPOSE_B: transposeB,
      BATCH: packedA.matrices > 1 || packedB.matrices > 1,
      ODD_K: K % 2 === 1,
      ACTIVATION: activation !== 'none',
      GELU_TANH: activation === 'gelu-tanh',
    },
    result,
  });
}
