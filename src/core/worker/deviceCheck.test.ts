// The device check as the worker answers it.
import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { operations } from '../devices/operations';
import type { DeviceReport } from '../protocol';
import { deviceCheckHandlers } from './deviceCheck';

describe.each(NODE_DEVICES)('device.check on $name', (device) => {
  const report: DeviceReport = {
    device: device.name,
    reason: 'A reason.',
    forTraining: device.name,
    gpu: 'a GPU',
    measured: [],
    passedOver: [],
    isolated: false,
    cached: false,
  };
  const signal = new AbortController().signal;

  it('compares every operation, measures, and leaves nothing behind', async () => {
    await device.start();
    const check = deviceCheckHandlers({
      device: () => Promise.resolve(report),
      checkDevice: () => undefined,
    });
    let breaths = 0;
    const breathe = () => Promise.resolve(void (breaths += 1));
    const before = memory().numTensors;
    const found = await check['device.check']({}, { signal, breathe, progress: () => undefined });
    expect(memory().numTensors).toBe(before);
    expect(found).toMatchObject({ device: device.name, gpu: 'a GPU' });
    expect(found.operations.map(({ name }) => name)).toEqual(operations.map(({ name }) => name));
    expect(breaths).toBe(operations.length);
    expect(found.largestRelativeError).toBe(Math.max(...found.operations.map((one) => one.relativeError)));
    expect(found.largestRelativeError).toBeGreaterThan(0);
    expect(found.largestRelativeError).toBeLessThan(5e-6);
    // A 256³ product takes 2 · 256³ operations, and was computed within the time of the check.
    expect(found.gflops).toBeGreaterThan((2 * 256 ** 3) / (found.durationMs * 1e6));
    expect(found.decodeMs).toBeGreaterThan(0);
    expect(found.decodeMs).toBeLessThan(found.durationMs);
  });

  it('gives no check of a device that was lost', async () => {
    const checkDevice = () => {
      throw new Error('lost');
    };
    const check = deviceCheckHandlers({ device: () => Promise.resolve(report), checkDevice });
    const breathe = () => Promise.resolve();
    const lost = check['device.check']({}, { signal, breathe, progress: () => undefined });
    await expect(lost).rejects.toThrow('lost');
  });
});
