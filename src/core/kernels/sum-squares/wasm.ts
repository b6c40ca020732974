// The sum of squares for WebAssembly: partial sums in float64, added at the end in their order.
// Measured by `npm run bench -- --only=kernels`, [512, 128], one thread: 0.0154 ms, reference 0.0204 ms.
import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import { registerWasm } from '../../wasm/register';

/** Numbers in one partial sum. */
const PART = 4096;
const FLOAT64_BYTES = 8;
/** Time of one number on one thread, in ns. */
const NUMBER_NS = 0.3;

registerWasm<Record<'x', TensorInfo>>('SumSquares', ({ inputs: { x }, backend }) => {
  const y = backend.makeOutput([], 'float32');
  const size = util.sizeFromShape(x.shape);
  const parts = Math.ceil(size / PART);
  backend.withScratch(FLOAT64_BYTES * parts, (partials) => {
    backend.run('sumSquares', [backend.pointer(x), partials, size], parts, size * NUMBER_NS);
    backend.exports.sumPartials(partials, backend.pointer(y), parts);
  });
  return y;
});
