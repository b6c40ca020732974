// The kernel check as the worker answers it.
import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { kernelCases } from '../devices/kernelCases';
import type { DeviceReport, KernelOp } from '../protocol';
import { kernelCheckHandlers } from './kernelCheck';

describe.each(NODE_DEVICES)('device.kernels on $name', (device) => {
  const report: DeviceReport = {
    device: device.name,
    reason: 'A reason.',
    forTraining: device.name,
    gpu: undefined,
    measured: [],
    passedOver: [],
    isolated: false,
    cached: false,
  };
  const context = {
    signal: new AbortController().signal,
    breathe: () => Promise.resolve(),
    progress: () => undefined,
  };
  const check = kernelCheckHandlers({
    device: () => Promise.resolve(report),
    checkDevice: () => undefined,
  })['device.kernels'];

  it('compares the wanted ops, measures each once, and leaves nothing behind', async () => {
    await device.start();
    const before = memory().numTensors;
    const ops: KernelOp[] = ['rmsNorm', 'sumSquares'];
    const found = await check({ ops, time: true }, context);
    expect(memory().numTensors).toBe(before);
    expect(found).toMatchObject({ device: device.name, leaked: 0 });
    expect(found.comparisons.map(({ name }) => name)).toEqual(
      ops.flatMap((op) => kernelCases(op).map(({ name }) => name)),
    );
    for (const { op, own, valueError, gradientErrors, tolerance } of found.comparisons) {
      expect(own).toBe(device.name !== 'cpu');
      expect(Object.keys(gradientErrors)).toEqual(op === 'rmsNorm' ? ['x', 'weight'] : []);
      for (const error of [valueError, ...Object.values(gradientErrors)]) {
        expect(error).toBeLessThanOrEqual(tolerance);
      }
    }
    expect(found.times.map(({ op }) => op)).toEqual(ops);
    const [norm, squares] = found.times;
    for (const ms of [norm?.kernelMs, norm?.referenceMs, norm?.kernelGradientMs, norm?.referenceGradientMs]) {
      expect(ms).toBeGreaterThan(0);
    }
    expect(squares?.kernelGradientMs).toBeUndefined();
  });

  it('refuses an op that there is not', async () => {
    await expect(check({ ops: ['nonsense' as KernelOp] }, context)).rejects.toThrow(
      'device.kernels: there is no op nonsense; there are linear, rmsNorm,',
    );
  });
});
