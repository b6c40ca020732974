// The embedding: against its reference on every device, and against picking rows.
import { grad, ones, tensor1d, tensor2d, tidy, type Tensor, type Tensor2D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import { embedding } from './index';

itKeepsTheKernelSpec('embedding');

describe('embedding', () => {
  beforeAll(() => cpu.start());

  it('gives the rows of the ids', () => {
    tidy(() => {
      const rows = embedding(
        tensor2d([
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
        tensor2d(
          [
            [2, 0],
            [2, 1],
          ],
          [2, 2],
          'int32',
        ),
      );
      expect(rows.shape).toEqual([2, 2, 2]);
      expect([...rows.dataSync<'float32'>()]).toEqual([5, 6, 1, 2, 5, 6, 3, 4]);
    });
  });

  it('adds up what comes back to a row', () => {
    tidy(() => {
      const ids = tensor1d([2, 0, 2], 'int32');
      const back = grad((weight: Tensor) => embedding(weight as Tensor2D, ids));
      const dweight = back(
        ones([3, 2]),
        tensor2d([
          [1, 2],
          [10, 20],
          [100, 200],
        ]),
      );
      expect([...dweight.dataSync<'float32'>()]).toEqual([10, 20, 0, 0, 101, 202]);
    });
  });

  it('names the op and the shapes', () => {
    tidy(() => {
      expect(() => embedding(ones([3, 2]) as Tensor2D, tensor1d([1]))).toThrow(
        'embedding: weight must be [V, C] and ids int32, got weight [3,2], ids [1] of float32',
      );
    });
  });
});
