// The spec that every fused kernel keeps, on each device that Node can start.
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { kernelCases } from '../../src/core/devices/kernelCases';
import { compareKernel } from '../../src/core/devices/kernelCheck';
import type { KernelOp } from '../../src/core/protocol';
import { NODE_DEVICES } from './devices';

/** Results and gradients are the reference's, element by element, and nothing is left behind. */
export function itKeepsTheKernelSpec(op: KernelOp): void {
  describe.each(NODE_DEVICES)(`${op} on $name`, (device) => {
    beforeAll(async () => void (await device.start()));

    it.each(kernelCases(op))('is its reference, and so are its gradients: $name', (one) => {
      const { numTensors, numDataBuffers } = memory();
      const { valueError, gradientErrors, tolerance } = compareKernel(one);
      expect(valueError, 'value').toBeLessThanOrEqual(tolerance);
      expect(Object.keys(gradientErrors)).toEqual(one.learned);
      for (const [input, error] of Object.entries(gradientErrors)) {
        expect(error, `gradient of ${input}`).toBeLessThanOrEqual(tolerance);
      }
      expect(memory()).toMatchObject({ numTensors, numDataBuffers });
    });
  });
}
