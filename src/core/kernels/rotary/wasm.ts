// Rotary position embedding for WebAssembly: one call; its gradient is the same with the opposite sine.
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
