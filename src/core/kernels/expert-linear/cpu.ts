// Linear layers of experts for plain JavaScript: each row with its expert's weight alone, where the plain operations would compute all.
import { registerKernel, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/base';
import type { WeightGradientAttributes } from './gradient';
import type { ExpertLinearAttributes } from './index';

const expertLinear: KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, weight, experts } = inputs as Record<'x' | 'weight' | 'experts', TensorInfo>;
  const { repeat, transposed } = attrs as unknown as ExpertLinearAttributes;
  const cpu = backend as MathBackendCPU;
  const floats = ({ dataId }: TensorInfo) => cpu.data.get(dataId).values as Float32Array;
  const [rows, weights] = [floats(x), floats(weight)];
  const [, outputs = 0, inputs_ = 0] = weight.shape;
  const [K, width] = transposed ? [outputs, inputs_] : [inputs_, outputs];
  const [stepK, stepJ] = transposed ? [inputs_, 1] : [1, inputs_];
  const chosen = cpu.data.get(experts.dataId).values as Int32Array;
  const y = new Float32Array(chosen.length * width);
  chosen.forEach((expert, m) => {
    const row = Math.floor(m / repeat) * K;
    const base = expert * outputs * inputs_;
    for (let j = 0; j < width; j++) {
      let sum = 0;
      for (let k = 0; k < K; k++) {
        sum += (rows[row + k] ?? NaN) * (weights[base + j * stepJ + k * stepK] ?? NaN);
      }
      y[m * width + j] = sum;
    }
  });
  return cpu.makeTensorInfo([chosen.length, width], 'float32', y);
};

const weightGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { dy, x, experts } = inputs as Record<'dy' | 'x' | 'experts', TensorInfo>;
  const { repeat, count } = attrs as unknown as WeightGradientAttributes;
  const cpu = backend as MathBackendCPU;
  const floats = ({ dataId }: TensorInfo) => cpu.data.get(dataId).values as Float32Array;
  const [changes, rows] = [floats(dy), floats(x)];
  const [outputs, inputs_] = [dy.shape[1] ?? 0, x.shape[1] ?? 0];
  const sums = new Float32Array(count * outputs * inputs_);
  (cpu.data.get(experts.dataId).values as Int32Array).forEach((expert, m) => {
    const row = Math.floor(m / repeat) * inputs_;
    for (let o = 0; o < outputs; o++) {
      const change = changes[m * outputs + o] ?? NaN;
      const base = (expert * outputs + o) * inputs_;
      for (let i = 0; i < inputs_; i++)
        sums[base + i] = (sums[base + i] ?? NaN) + change * (rows[row + i] ?? NaN);
    }
  });
  return cpu.makeTensorInfo([count, outputs, inputs_], 'float32', sums);
};

registerKernel({ kernelName: 'ExpertLinear', backendName: 'cpu', kernelFunc: expertLinear });
registerKernel({ kernelName: 'ExpertLinearWeightGradient', backendName: 'cpu', kernelFunc: weightGradient });
