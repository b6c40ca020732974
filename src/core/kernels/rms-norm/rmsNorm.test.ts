// RMSNorm: against its reference on every device, and against the formula in float64.
import { ones, tensor1d, tidy, type Tensor1D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import * as float64 from '../../devices/reference';
import { rmsNorm } from './index';

itKeepsTheKernelSpec('rmsNorm');

describe('rmsNorm', () => {
  beforeAll(() => cpu.start());

  it('divides by the root of the mean square', () => {
    const [row, weight] = [
      [3, -1, 0.5, 8],
      [1, 2, 0.5, -1],
    ];
    const values = tidy(() => rmsNorm(tensor1d(row), tensor1d(weight), 0.1).dataSync<'float32'>());
    const expected = float64.rmsNorm(row, weight, 0.1);
    values.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 6));
  });

  it('names the op and the shapes', () => {
    tidy(() => {
      expect(() => rmsNorm(ones([2, 5, 16]), ones([8]) as Tensor1D, 1e-6)).toThrow(
        'rmsNorm: last axis of x must equal weight length, got x [2,5,16], weight [8]',
      );
    });
  });
});
