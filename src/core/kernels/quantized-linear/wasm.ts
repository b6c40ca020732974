// The linear layer over 8-bit weights for WebAssembly: a quarter of the bytes to read for each decoded token.
// Measured by `npm run bench -- --only=kernels`, [1, 256], [1024, 256], beside linear of float32, one thread: 0.0139 ms,
// reference 0.0169 ms.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import { registerWasm } from '../../wasm/register';

interface Inputs {
  x: TensorInfo;
  values: TensorInfo;
  scales: TensorInfo;
  bias?: TensorInfo;
}

/** Multiply-adds of one thread in a nanosecond. */
const PER_NS = 12;

registerWasm<Inputs, { inputs: number }>(
  'QuantizedLinear',
  ({ inputs: { x, values, scales, bias }, attrs, backend }) => {
    const [rows = 0] = x.shape;
    const [outputs = 0] = scales.shape;
    const y = backend.makeOutput([rows, outputs], 'float32');
    const added = [bias ? backend.pointer(bias) : 0, 0];
    const args = [...backend.pointers(x, values, scales), ...added, backend.pointer(y)];
    const workNs = (rows * attrs.inputs * outputs) / PER_NS;
    backend.run('quantizedLinear', [...args, rows, attrs.inputs, outputs], Math.ceil(outputs / 4), workNs);
    return y;
  },
);
