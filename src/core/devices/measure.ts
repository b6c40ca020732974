// The start-up probe: how fast is this device at the two things the book does with it?
import {
  dispose,
  matMul,
  mul,
  randomUniform,
  sigmoid,
  tensor2d,
  tidy,
  type Rank,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import type { DeviceMeasurement, DeviceName } from '../protocol';

/** Time spent on each of the two measurements, in ms; a device too slow for one round takes longer. */
const BUDGET_MS = 60;
const HIDDEN = 128;
const MLP = 384;
const LAYERS = 8;
const SIDE = 256;

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Infinity;
}

/** Median time of `round`, repeated until the budget is used; the first, which compiles shaders, is left out. */
function timeRounds(round: () => void): number {
  round();
  const times: number[] = [];
  const startMs = performance.now();
  do {
    const beforeMs = performance.now();
    round();
    times.push(performance.now() - beforeMs);
  } while (performance.now() - startMs < BUDGET_MS);
  return median(times);
}

/** A chain of vector–matrix products with a readback, the shape of decoding one token. */
function measureDecode(): number {
  const up = randomUniform<Rank.R2>([HIDDEN, MLP], -0.1, 0.1, 'float32', 1);
  const down = randomUniform<Rank.R2>([MLP, HIDDEN], -0.1, 0.1, 'float32', 2);
  const input = randomUniform<Rank.R2>([1, HIDDEN], -1, 1, 'float32', 3);
  const decodeMs = timeRounds(() => {
    const output = tidy(() => {
      let x: Tensor2D = input; // [1, HIDDEN]
      for (let layer = 0; layer < LAYERS; layer++) {
        const hidden: Tensor2D = matMul(x, up); // [1, MLP]
        x = matMul(mul(hidden, sigmoid(hidden)), down); // [1, HIDDEN]
      }
      return x;
    });
    output.dataSync();
    output.dispose();
  });
  dispose([up, down, input]);
  return decodeMs;
}

/** A square matrix product with a readback of one number, the shape of training. */
function measureMatmul(): number {
  const a = randomUniform<Rank.R2>([SIDE, SIDE], -1, 1, 'float32', 4);
  const ones = tensor2d(new Float32Array(SIDE).fill(1), [SIDE, 1]);
  const ms = timeRounds(() => {
    const output = tidy(() => matMul(matMul(ones, matMul(a, a), true), ones)); // [1, 1], forces the product
    output.dataSync();
    output.dispose();
  });
  dispose([a, ones]);
  return (2 * SIDE ** 3) / (ms * 1e6);
}

/** Measures the device that is running now. */
export function measure(device: DeviceName): DeviceMeasurement {
  return { device, decodeMs: measureDecode(), matmulGflops: measureMatmul() };
}
