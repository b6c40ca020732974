// GELU: against its reference on every device, and against known numbers.
import { tensor1d, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import { gelu } from './index';

itKeepsTheKernelSpec('gelu');

describe('gelu', () => {
  beforeAll(() => cpu.start());

  // torch.nn.functional.gelu in float64
  it.each([
    [
      'none',
      [
        -0.0040496940949, -0.1586552539315, -0.154268769363, 0, 0.345731230637, 0.8413447460685,
        2.9959503059051,
      ],
    ],
    [
      'tanh',
      [
        -0.0036373920818, -0.1588080093917, -0.1542859901749, 0, 0.3457140098251, 0.8411919906083,
        2.9963626079182,
      ],
    ],
  ] as const)('has the values of PyTorch, %s', (approximate, expected) => {
    const values = tidy(() => [
      ...gelu(tensor1d([-3, -1, -0.5, 0, 0.5, 1, 3]), approximate).dataSync<'float32'>(),
    ]);
    values.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 6));
  });
});
