// The linear layer over 8-bit weights: against its reference on every device, and against the weights before they were rounded.
import { ones, tensor1d, tensor2d, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import { disposeQuantized, quantize } from '../../tensors/quantize';
import { quantizedLinear } from './index';

itKeepsTheKernelSpec('quantizedLinear');

describe('quantizedLinear', () => {
  beforeAll(() => cpu.start());

  it('applies a weight whose numbers are whole multiples of its scale as it is', () => {
    tidy(() => {
      const weight = quantize(
        tensor2d([
          [127, -3, 5, 0, 1],
          [0, 0, 0, 0, 0],
        ]),
      ); // scale 1, and 0
      const y = quantizedLinear(tensor2d([[1, 2, 3, 4, 5]]), weight, tensor1d([0.5, 7]));
      expect([...y.dataSync<'float32'>()]).toEqual([127 - 6 + 15 + 5 + 0.5, 7]);
    });
  });

  it('names the op and the shapes', () => {
    const weight = quantize(tidy(() => tensor2d([[1, 2, 3]])));
    tidy(() => {
      expect(() => quantizedLinear(ones([2, 5]), weight)).toThrow(
        'quantizedLinear: last axis of x must equal the second of weight, got x [2,5], weight [1,3]',
      );
    });
    disposeQuantized(weight);
  });
});
