// Linear layers of experts: against its reference on every device, and against sums written out.
import {
  grads,
  ones,
  tensor1d,
  tensor2d,
  tensor3d,
  tidy,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../../tests/support/devices';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import { expertLinear } from './index';

itKeepsTheKernelSpec('expertLinear');

/** Weights [3, 1, 2]: the sum, the difference, and nothing of use. */
const weights = (third = 0) => tensor3d([1, 1, 1, -1, third, third], [3, 1, 2]);

describe.each(NODE_DEVICES)('expertLinear on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  it('takes each row through the weights of its experts, row after row', () => {
    tidy(() => {
      const x = tensor2d([
        [10, 3],
        [5, 4],
      ]);
      const y = expertLinear(x, weights(), tensor1d([0, 1, 1, 0], 'int32'));
      expect(y.arraySync()).toEqual([[10 + 3], [10 - 3], [5 - 4], [5 + 4]]);
      expect(expertLinear(x, weights(), tensor1d([1, 0], 'int32')).arraySync()).toEqual([[10 - 3], [5 + 4]]);
    });
  });

  it('takes one row to all of its experts', () => {
    tidy(() => {
      const y = expertLinear(tensor2d([[10, 3]]), weights(2), tensor1d([2, 0, 2], 'int32'));
      expect(y.arraySync()).toEqual([[26], [13], [26]]);
    });
  });

  it('never computes an expert that is not chosen', () => {
    // What would be multiplied by 0 in a sum over all experts is NaN here, and stays where it is.
    tidy(() => {
      const [x, spoilt] = [ones([4, 2]) as Tensor2D, weights(NaN)];
      const y = expertLinear(x, spoilt, tensor1d([0, 1, 0, 1], 'int32'));
      expect(y.arraySync()).toEqual([[2], [0], [2], [0]]);
      const one = expertLinear(ones([1, 2]), spoilt, tensor1d([1, 0], 'int32'));
      expect(one.arraySync()).toEqual([[0], [2]]);
    });
  });

  it('adds up what comes back to a row and to an expert; one that nobody chose learns nothing', () => {
    tidy(() => {
      const experts = tensor1d([0, 1, 1, 1], 'int32');
      const x = tensor2d([
        [10, 3],
        [5, 4],
      ]);
      const back = grads((rows: Tensor, weight: Tensor) =>
        expertLinear(rows as Tensor2D, weight as Tensor3D, experts),
      );
      const [dx, dweight] = back([x, weights(7)], tensor2d([[1], [10], [100], [1000]])) as [Tensor, Tensor];
      expect(dx.arraySync()).toEqual([
        [1 + 10, 1 - 10],
        [100 + 1000, -100 - 1000],
      ]);
      expect(dweight.arraySync()).toEqual([[[10, 3]], [[10 * 10 + 1100 * 5, 10 * 3 + 1100 * 4]], [[0, 0]]]);
    });
  });
});

describe('expertLinear', () => {
  beforeAll(() => cpu.start());

  it('names the op and the shapes', () => {
    tidy(() => {
      const weight = ones([3, 4, 5]) as Tensor3D;
      const message = (x: string, experts: string) =>
        `expertLinear: x must be [N, in] for weight [E, out, in], and experts int32 with as many numbers for each row of x, got x ${x}, weight [3,4,5], experts ${experts}`;
      const refused = (shape: [number, number], experts: Tensor1D) => () =>
        expertLinear(ones(shape) as Tensor2D, weight, experts);
      expect(refused([2, 4], tensor1d([0, 1], 'int32'))).toThrow(message('[2,4]', '[2] of int32'));
      expect(refused([2, 5], tensor1d([0, 1, 2], 'int32'))).toThrow(message('[2,5]', '[3] of int32'));
      expect(refused([2, 5], tensor1d([0], 'int32'))).toThrow(message('[2,5]', '[1] of int32'));
      expect(refused([2, 5], tensor1d([0, 1]))).toThrow(message('[2,5]', '[2] of float32'));
    });
  });
});
