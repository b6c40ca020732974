// A norm and the linear layer after it: against their reference on every device.
import { ones, tidy, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import { normLinear } from './index';

itKeepsTheKernelSpec('normLinear');

beforeAll(() => cpu.start());

it('names the op and the shapes', () => {
  tidy(() => {
    const norm = { weight: ones([8]) as Tensor1D, epsilon: 1e-6 };
    expect(() => normLinear(ones([2, 16]), norm, ones([4, 8]) as Tensor2D)).toThrow(
      'normLinear: last axis of x must equal norm length and the second of weight, got x [2,16], norm [8], weight [4,8]',
    );
  });
});
