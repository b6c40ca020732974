// SwiGLU: against its reference on every device, and against the formula in float64.
import { ones, tensor2d, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import { silu } from '../../devices/reference';
import { swiglu } from './index';

itKeepsTheKernelSpec('swiglu');

describe('swiglu', () => {
  beforeAll(() => cpu.start());

  it('multiplies the SiLU of the first half with the second', () => {
    const values = tidy(() => [
      ...swiglu(
        tensor2d([
          [1, -2, 10, 20],
          [0.5, 3, -1, 2],
        ]),
      ).dataSync<'float32'>(),
    ]);
    const expected = [silu(1) * 10, silu(-2) * 20, silu(0.5) * -1, silu(3) * 2];
    values.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 5));
  });

  it('names the op and the shape', () => {
    tidy(() => {
      expect(() => swiglu(ones([2, 5]))).toThrow(
        'swiglu: last axis of gateUp must be even, got gateUp [2,5]',
      );
    });
  });
});
