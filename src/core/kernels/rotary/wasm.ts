// Rotary position embedding for WebAssembly: one call; its gradient is the same with the opposite sine.
// Measured by `npm run bench -- --only=kernels`, [8, 64, 384], one thread: 0.0415 ms, reference 1.09 ms; with the gradient
// 0.132 ms, reference 28.9 ms.
import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import { registerWasm } from '../../wasm/register';

/** Time of one element on one thread, in ns. */
const ELEMENT_NS = 0.4;

registerWasm<Record<'x' | 'cos' | 'sin', TensorInfo>, { rotatedHeads: number }>(
  'Rotary',
  ({ inputs: { x, cos, sin }, attrs: { rotatedHeads }, backend }) => {
    const y = backend.makeOutput(x.shape, 'float32');
    const [B = 1, T = 1, width = 0] = x.shape;
    const D = cos.shape[1] ?? 1;
    const args = [...backend.pointers(x, cos, sin, y), T, width / D, D, rotatedHeads, 1];
    backend.run('rotary', args, B * T, util.sizeFromShape(x.shape) * ELEMENT_NS);
    return y;
  },
);
