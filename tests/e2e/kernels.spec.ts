// The fused kernels in a real browser, on every device: their results and gradients are the references'.
import type { DeviceName, KernelOp } from '../../src/core/protocol';
import { call, openBook } from './support/book';
import { expect, test } from './support/test';

/** The ops that a device runs by their reference in plain operations, on purpose. */
const ON_THEIR_REFERENCE: Partial<Record<DeviceName, KernelOp[]>> = {
  webgl: ['cachedLatentAttention', 'chooseExperts'],
};

for (const device of ['webgl', 'wasm', 'cpu'] as const) {
  test(`all kernels keep their spec on ${device}`, async ({ page }) => {
    test.setTimeout(300_000);
    await openBook(page, { device });
    const found = await call(page, 'device.kernels', {});
    expect(found.device).toBe(device);
    expect(found.leaked).toBe(0);
    expect(found.comparisons.length).toBeGreaterThan(80);
    const wrong = found.comparisons.filter(({ valueError, gradientErrors, tolerance }) =>
      [valueError, ...Object.values(gradientErrors)].some((error) => !(error <= tolerance)),
    );
    expect(wrong).toEqual([]);
    // Without kernels of its own a device would be compared with itself.
    if (device === 'cpu') return;
    const byReference = new Set(found.comparisons.filter(({ own }) => !own).map(({ op }) => op));
    expect([...byReference].toSorted()).toEqual(ON_THEIR_REFERENCE[device] ?? []);
  });
}
