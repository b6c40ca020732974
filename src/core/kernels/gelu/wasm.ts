// GELU and its gradient for WebAssembly: one call each.
// Measured by `npm run bench -- --only=kernels`, [512, 512], one thread: 0.402 ms, reference 0.889 ms; with the gradient
// 0.812 ms, reference 2.58 ms.
import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import { Activation, UnaryOperation } from '../../wasm/exports';
import { registerWasm } from '../../wasm/register';
import type { GeluApproximation } from './index';

type Attributes = { approximate: GeluApproximation };

/** Time of one element on one thread, in ns. */
const FORWARD_NS = 1.5;
const GRADIENT_NS = 2.5;

/** As the module names them. */
const NAMES = { tanh: 'gelu-tanh', none: 'gelu' } as const;

registerWasm<Record<'x', TensorInfo>, Attributes>(
  'Gelu',
  ({ inputs: { x }, attrs: { approximate }, backend }) => {
    const y = backend.makeOutput(x.shape, 'float32');
    const size = util.sizeFromShape(x.shape);
    const args = [UnaryOperation[NAMES[approximate]], ...backend.pointers(x, y)];
    backend.run('unary', args, size, size * FORWARD_NS);
    return y;
  },
);

registerWasm<Record<'dy' | 'x', TensorInfo>, Attributes>(
  'GeluGradient',
  ({ inputs: { dy, x }, attrs: { approximate }, backend }) => {
    const dx = backend.makeOutput(x.shape, 'float32');
    const size = util.sizeFromShape(x.shape);
    const args = [Activation[NAMES[approximate]], ...backend.pointers(dy, x, dx)];
    backend.run('activationGradient', args, size, size * GRADIENT_NS);
    return dx;
  },
);
