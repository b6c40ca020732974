// The sum of squares: against its reference on every device, and written out.
import { tensor2d, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import { sumSquares } from './index';

itKeepsTheKernelSpec('sumSquares');

beforeAll(() => cpu.start());

it('adds up squares', () => {
  expect(
    tidy(
      () =>
        sumSquares(
          tensor2d([
            [1, -2],
            [3, 4],
          ]),
        ).dataSync()[0],
    ),
  ).toBe(30);
});
