// Cross-entropy: against its reference on every device, and against the formula in float64.
import { grad, ones, tensor1d, tensor2d, tidy, type Tensor, type Tensor2D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import * as float64 from '../../devices/reference';
import { crossEntropy } from './index';

itKeepsTheKernelSpec('crossEntropy');

const logits = [
  [1, -2, 0.5],
  [1000, 1001, 999],
  [3, 3, 3],
];
const targets = [2, 0, -1];

describe('crossEntropy', () => {
  beforeAll(() => cpu.start());

  it('is −log of the probability of the target, and 0 where there is none', () => {
    const values = tidy(() => [
      ...crossEntropy(tensor2d(logits), tensor1d(targets, 'int32')).dataSync<'float32'>(),
    ]);
    const expected = [float64.crossEntropy(logits[0] ?? [], 2), float64.crossEntropy(logits[1] ?? [], 0), 0];
    values.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 5));
  });

  it('has the gradient softmax − one-hot, and none where there is no target', () => {
    const values = tidy(() => {
      const ids = tensor1d(targets, 'int32');
      const back = grad((z: Tensor) => crossEntropy(z as Tensor2D, ids));
      return [...back(tensor2d(logits), tensor1d([1, 2, 4])).dataSync<'float32'>()];
    });
    const expected = logits.flatMap((row, n) =>
      float64.softmax(row).map((p, j) => ([1, 2, 0][n] ?? NaN) * (p - Number(j === targets[n]))),
    );
    values.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 4));
  });

  it('names the op and the shapes', () => {
    tidy(() => {
      const z = ones([2, 5]) as Tensor2D;
      expect(() => crossEntropy(z, tensor1d([1], 'int32'))).toThrow(
        'crossEntropy: logits must have one row a target, got logits [2,5], targets [1]',
      );
      expect(() => crossEntropy(z, tensor1d([1, 2]))).toThrow(
        'crossEntropy: targets must be int32, got float32',
      );
    });
  });
});
