// Word vectors for plain JavaScript: each pair's rows alone, where the plain operations would make a one-hot matrix.
import { registerKernel, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/base';
import type { SkipGramStepAttributes } from './index';

const skipGramStep: KernelFunc = ({ inputs, attrs, backend }) => {
  const given = inputs as Record<'v' | 'u' | 'pairs', TensorInfo>;
  const { count, block, learningRate } = attrs as unknown as SkipGramStepAttributes;
  const cpu = backend as MathBackendCPU;
  const copy = ({ dataId }: TensorInfo) => (cpu.data.get(dataId).values as Float32Array).slice();
  const [v, u] = [copy(given.v), copy(given.u)];
  const pairs = cpu.data.get(given.pairs.dataId).values as Int32Array;
  const [C = 0, width = 2] = [given.v.shape[1], given.pairs.shape[1]];
  const losses = new Float32Array(count);
  for (let first = 0; first < count; first += block) {
    const [dv, du] = [new Map<number, Float32Array>(), new Map<number, Float32Array>()];
    for (let n = first; n < Math.min(count, first + block); n++) {
      const centre = pairs[n * width] ?? 0;
      const dcentre = rowOf(dv, centre, C);
      let loss = 0;
      for (let k = 1; k < width; k++) {
        const word = pairs[n * width + k] ?? 0;
        let score = 0;
        for (let c = 0; c < C; c++) score += (v[centre * C + c] ?? NaN) * (u[word * C + c] ?? NaN);
        const t = k === 1 ? -score : score;
        const small = Math.exp(-Math.abs(t));
        loss += Math.max(t, 0) + Math.log1p(small);
        const sigma = (t >= 0 ? 1 : small) / (1 + small);
        const slope = k === 1 ? -sigma : sigma;
        const dword = rowOf(du, word, C);
        for (let c = 0; c < C; c++) {
          dcentre[c] = (dcentre[c] ?? NaN) + slope * (u[word * C + c] ?? NaN);
          dword[c] = (dword[c] ?? NaN) + slope * (v[centre * C + c] ?? NaN);
        }
      }
      losses[n] = loss;
    }
    descend(v, dv, learningRate, C);
    descend(u, du, learningRate, C);
  }
  const made = (values: Float32Array, shape: number[]) => cpu.makeTensorInfo(shape, 'float32', values);
  return [made(losses, [count]), made(v, given.v.shape), made(u, given.u.shape)];
};

/** The sums that belong to a row; zeros at first. */
function rowOf(sums: Map<number, Float32Array>, row: number, C: number): Float32Array {
  const found = sums.get(row);
  if (found) return found;
  const fresh = new Float32Array(C);
  sums.set(row, fresh);
  return fresh;
}

/** row ← row − η · sum */
function descend(
  weight: Float32Array,
  sums: ReadonlyMap<number, Float32Array>,
  learningRate: number,
  C: number,
): void {
  for (const [row, sum] of sums) {
    sum.forEach((one, c) => (weight[row * C + c] = (weight[row * C + c] ?? NaN) - learningRate * one));
  }
}

registerKernel({ kernelName: 'SkipGramStep', backendName: 'cpu', kernelFunc: skipGramStep });
