// Rotary positions: against their reference on every device, and against turning complex numbers.
import { ones, tensor2d, tensor3d, tidy, type Tensor2D, type Tensor3D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import * as float64 from '../../devices/reference';
import { rotary } from './index';

itKeepsTheKernelSpec('rotary');

describe('rotary', () => {
  beforeAll(() => cpu.start());

  it('turns the first heads and copies the others', () => {
    const heads = [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      [9, 10, 11, 12],
    ];
    const angles = [0.5, 2];
    const wave = (of: (angle: number) => number) => tensor2d([[...angles, ...angles].map(of)]);
    const values = tidy(() => [
      ...rotary(tensor3d([[heads.flat()]]), wave(Math.cos), wave(Math.sin), 2).dataSync<'float32'>(),
    ]);
    const expected = [...heads.slice(0, 2).flatMap((head) => float64.rotate(head, angles)), 9, 10, 11, 12];
    values.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 5));
  });

  it('names the op and the shapes', () => {
    tidy(() => {
      const [x, table] = [ones([1, 2, 12]) as Tensor3D, ones([3, 4]) as Tensor2D];
      expect(() => rotary(x, table, table, 1)).toThrow(
        'rotary: x must be [B, T, heads D] for cos and sin [T, D] with D even, got x [1,2,12], cos [3,4], sin [3,4]',
      );
      const fitting = ones([2, 4]) as Tensor2D;
      expect(() => rotary(x, fitting, fitting, 4)).toThrow(
        'rotary: rotatedHeads must be a whole number from 1 to the 3 heads, got 4 for x [1,2,12], cos [2,4]',
      );
    });
  });
});
