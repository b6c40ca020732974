// The embedding and its gradient for WebAssembly: one call each.
// Measured by `npm run bench -- --only=kernels`, [512, 128], one thread: 0.00866 ms, reference 0.0117 ms.
import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import { registerWasm } from '../../wasm/register';

/** Time of one copied or added number on one thread, in ns. */
const NUMBER_NS = 0.3;

registerWasm<Record<'weight' | 'ids', TensorInfo>>('Embedding', ({ inputs: { weight, ids }, backend }) => {
  const [V = 0, C = 0] = weight.shape;
  const count = util.sizeFromShape(ids.shape);
  const y = backend.makeOutput([count, C], 'float32');
  backend.run('embedding', [...backend.pointers(weight, ids, y), V, C], count, count * C * NUMBER_NS);
  return y;
});

registerWasm<Record<'dy' | 'ids', TensorInfo>, { rows: number }>(
  'EmbeddingGradient',
  ({ inputs: { dy, ids }, attrs: { rows }, backend }) => {
    const [tokens = 0, C = 0] = dy.shape;
    const dweight = backend.makeOutput([rows, C], 'float32');
    const args = [...backend.pointers(dy, ids, dweight), tokens, C];
    backend.run('embeddingGradient', args, rows, (tokens + rows) * C * NUMBER_NS);
    return dweight;
  },
);
