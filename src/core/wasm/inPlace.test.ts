// Kernels that write where their inputs are: only into what nobody else shares.
import {
  clone,
  dispose,
  memory,
  tensor1d,
  tensor3d,
  tidy,
  variable,
  zeros,
  type Rank,
} from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import '../../../tests/support/devices';
import { wasm } from '../devices/wasm';
import { adamW } from '../kernels/adam-w';
import { cachedAttention } from '../kernels/cached-attention';

beforeAll(async () => void (await wasm().start()));

it('AdamW writes into its variables, and leaves alone what shares their data', () => {
  const before = memory().numTensors;
  const [parameter, firstMoment, secondMoment] = [
    [1, -2],
    [0, 0],
    [0, 0],
  ].map((values) => tidy(() => variable(tensor1d(values)))) as [
    ReturnType<typeof variable>,
    ReturnType<typeof variable>,
    ReturnType<typeof variable>,
  ];
  const gradient = tensor1d([0.5, -4]);
  const options = { learningRate: 0.1, beta1: 0.9, beta2: 0.99, epsilon: 1e-12, weightDecay: 0 };
  const { dataId } = parameter;
  adamW({ parameter, firstMoment, secondMoment }, gradient, { ...options, step: 1 });
  expect(parameter.dataId).toBe(dataId);
  // The first step is learningRate in the gradient's direction, whatever its size.
  const [a = NaN, b = NaN] = parameter.dataSync();
  expect(a).toBeCloseTo(0.9, 6);
  expect(b).toBeCloseTo(-1.9, 6);

  const kept = clone(parameter);
  adamW({ parameter, firstMoment, secondMoment }, gradient, { ...options, step: 2 });
  expect([...kept.dataSync()]).toEqual([a, b]);
  expect(parameter.dataId).not.toBe(dataId);
  expect(parameter.dataSync()[0]).toBeCloseTo(0.8, 6);
  dispose([parameter, firstMoment, secondMoment, gradient, kept]);
  expect(memory().numTensors).toBe(before);
});

it('a cache that was copied goes on in two ways', () => {
  const before = memory().numTensors;
  const empty = () => tidy(() => variable(zeros<Rank.R3>([1, 4, 2])));
  const [keys, values] = [empty(), empty()];
  const options = { heads: 1, keyValueHeads: 1, headDim: 2 };
  const token = (value: number) => tensor3d([0, 0, 0, 0, value, 2 * value], [1, 1, 6]); // query, key, value
  /** All scores are 0, so that the output is the mean of the values. */
  const attend = (value: number, start: number, [k, v]: [typeof keys, typeof values]) =>
    tidy(() => [...cachedAttention(token(value), k, v, { ...options, start }).dataSync()]);

  const { dataId } = values;
  expect(attend(1, 0, [keys, values])).toEqual([1, 2]);
  expect(values.dataId).toBe(dataId);
  const copies: [typeof keys, typeof values] = [keys, values].map((rows) =>
    tidy(() => variable(clone(rows))),
  ) as [typeof keys, typeof values];
  expect(attend(3, 1, [keys, values])).toEqual([2, 4]);
  expect(attend(7, 1, copies)).toEqual([4, 8]);
  expect([...values.dataSync()]).toEqual([1, 2, 3, 6, 0, 0, 0, 0]);
  expect([...copies[1].dataSync()]).toEqual([1, 2, 7, 14, 0, 0, 0, 0]);
  dispose([keys, values, ...copies]);
  expect(memory().numTensors).toBe(before);
});
