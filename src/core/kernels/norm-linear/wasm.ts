// A norm and the linear layer after it for WebAssembly: one kernel for tfjs, whose own work for each counts in a decoded token.
// Measured by `npm run bench -- --only=kernels`, [1, 256], [1024, 256], GELU, one thread: 0.0277 ms, reference 0.0674 ms.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import { multiply } from '../../wasm/kernels/matmul';
import { WORD } from '../../wasm/kernels/strided';
import { registerWasm } from '../../wasm/register';
import type { NormLinearActivation } from './index';

interface Inputs {
  x: TensorInfo;
  normWeight: TensorInfo;
  normBias?: TensorInfo;
  weight: TensorInfo;
  bias?: TensorInfo;
}

/** Time of one element on one thread, in ns. */
const NORM_NS = 0.5;
const SWIGLU_NS = 1.5;

registerWasm<Inputs, { epsilon: number; activation: NormLinearActivation }>(
  'NormLinear',
  ({ inputs: { x, normWeight, normBias, weight, bias }, attrs: { epsilon, activation }, backend }) => {
    const [M = 0, K = 0] = x.shape;
    const [N = 0] = weight.shape;
    const isGated = activation === 'swiglu';
    const y = backend.makeOutput([M, isGated ? N / 2 : N], 'float32');
    const [from, scale, matrix, to] = backend.pointers(x, normWeight, weight, y);
    const hiddenBytes = isGated ? WORD * M * N : 0;
    backend.withScratch(hiddenBytes + WORD * M * K, (scratch) => {
      const normalized = scratch + hiddenBytes;
      const last = [K, epsilon];
      if (normBias) {
        const args = [from, scale, backend.pointer(normBias), normalized, 0, 0, ...last];
        backend.run('layerNorm', args, M, M * K * NORM_NS);
      } else {
        backend.run('rmsNorm', [from, scale, normalized, 0, ...last], M, M * K * NORM_NS);
      }
      const product = isGated ? scratch : to;
      multiply(backend, {
        ...{ a: normalized, b: matrix, c: product, M, N, K, transposeB: true },
        bias: bias ? backend.pointer(bias) : 0,
        ...(!isGated && { activation }),
      });
      if (isGated) backend.run('swiglu', [product, to, N / 2], M, M * N * SWIGLU_NS);
    });
    return y;
  },
);
