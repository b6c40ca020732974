// The linear layer for WebAssembly: bias, activation and residual are applied while the product is still at hand.
// Measured by `npm run bench -- --only=kernels`, [512, 128], [512, 128], [512], one thread: 1.16 ms, reference 1.3 ms; with
// the gradient 3.66 ms, reference 3.88 ms.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import { multiply } from '../../wasm/kernels/matmul';
import { registerWasm } from '../../wasm/register';
import type { Activation } from './index';

interface Inputs {
  x: TensorInfo;
  weight: TensorInfo;
  bias?: TensorInfo;
  residual?: TensorInfo;
}

registerWasm<Inputs, { activation: Activation }>(
  'Linear',
  ({ inputs: { x, weight, bias, residual }, attrs: { activation }, backend }) => {
    const [M = 0, K = 0] = x.shape;
    const [N = 0] = weight.shape;
    const y = backend.makeOutput([M, N], 'float32');
    const [a, b, c] = backend.pointers(x, weight, y);
    multiply(backend, {
      ...{ a, b, c, M, N, K, activation, transposeB: true },
      bias: bias ? backend.pointer(bias) : 0,
      residual: residual ? backend.pointer(residual) : 0,
    });
    return y;
  },
);

/** Time of one number on one thread, in ns. */
const NUMBER_NS = 0.3;

registerWasm<Record<'x', TensorInfo>>('ColumnSums', ({ inputs: { x }, backend }) => {
  const [rows = 0, columns = 0] = x.shape;
  const y = backend.makeOutput([columns], 'float32');
  const args = [...backend.pointers(x, y), rows, columns];
  backend.run('columnSums', args, Math.ceil(columns / 16), rows * columns * NUMBER_NS);
  return y;
});
