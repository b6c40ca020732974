// The gradient of the embedding for plain JavaScript: each row is added where it belongs, instead of a product with a matrix of
// V columns that is almost all zeros.
import { registerKernel, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/base';

const embeddingGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { dy, ids } = inputs as Record<'dy' | 'ids', TensorInfo>;
  const { rows } = attrs as unknown as { rows: number };
  const cpu = backend as MathBackendCPU;
  const changes = cpu.data.get(dy.dataId).values as Float32Array;
  const C = dy.shape[1] ?? 0;
  const sums = new Float32Array(rows * C);
  (cpu.data.get(ids.dataId).values as Int32Array).forEach((id, n) => {
    for (let c = 0; c < C; c++) sums[id * C + c] = (sums[id * C + c] ?? NaN) + (changes[n * C + c] ?? NaN);
  });
  return cpu.makeTensorInfo([rows, C], 'float32', sums);
};

registerKernel({ kernelName: 'EmbeddingGradient', backendName: 'cpu', kernelFunc: embeddingGradient });
