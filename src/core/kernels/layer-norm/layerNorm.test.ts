// LayerNorm: against its reference on every device, and against the formula in float64.
import { ones, tensor1d, tidy, type Tensor1D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import { layerNorm } from './index';

itKeepsTheKernelSpec('layerNorm');

describe('layerNorm', () => {
  beforeAll(() => cpu.start());

  it('takes off the mean and divides by the standard deviation', () => {
    const [row, weight, bias] = [
      [3, -1, 0.5, 8],
      [1, 2, 0.5, -1],
      [0, 1, 2, 3],
    ];
    const values = tidy(() =>
      layerNorm(tensor1d(row), tensor1d(weight), tensor1d(bias), 0.1).dataSync<'float32'>(),
    );
    const mean = (3 - 1 + 0.5 + 8) / 4;
    const variance = row.reduce((total, x) => total + (x - mean) ** 2, 0) / 4;
    const expected = row.map(
      (x, i) => ((x - mean) / Math.sqrt(variance + 0.1)) * (weight[i] ?? NaN) + (bias[i] ?? NaN),
    );
    values.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 6));
  });

  it('names the op and the shapes', () => {
    tidy(() => {
      expect(() => layerNorm(ones([2, 16]), ones([16]) as Tensor1D, ones([8]) as Tensor1D, 1e-6)).toThrow(
        'layerNorm: last axis of x must equal the lengths of weight and bias, got x [2,16], weight [16], bias [8]',
      );
    });
  });
});
