// Cross-origin isolation is welcome and not needed: the figures live on every kind of server.
import { call, openBook } from './support/book';
import { SUB_PATH, type ServerName } from './support/servers';
import { Sliders } from './support/Sliders';
import { expect, test } from './support/test';

const SERVERS: { server: ServerName; what: string; isIsolated: boolean }[] = [
  { server: 'isolated', what: 'our server', isIsolated: true },
  { server: 'open', what: 'our server without the headers that isolate', isIsolated: false },
  { server: 'sub', what: `a bare file server, below ${SUB_PATH}`, isIsolated: false },
];

for (const { server, what, isIsolated } of SERVERS) {
  test(`a live figure runs on ${what}`, async ({ page }) => {
    const sliders = await Sliders.open(page, { greedy: true, maxNewTokens: 12 }, { server });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(isIsolated);
    await expect(sliders.chips).toHaveCount(12);
    const { isolated, processor } = await call(page, 'device.report', {});
    expect(isolated).toBe(isIsolated);
    const cores = await page.evaluate(() => navigator.hardwareConcurrency);
    expect(processor?.threads).toBe(isIsolated ? Math.min(cores, 8) : 1);
    await expect(page.getByRole('contentinfo')).toContainText('Computed on WebAssembly SIMD, as chosen.');
  });
}

test('without a wish the device is measured, and the measurement is kept for the next visit', async ({
  page,
}) => {
  await openBook(page);
  const first = await call(page, 'device.report', {});
  expect(first.cached).toBe(false);
  expect(first.device).toBe('wasm'); // WebGL is drawn in software in these tests
  expect(first.gpu).toMatch(/SwiftShader/);
  expect(first.passedOver).toEqual([
    { device: 'webgl', reason: expect.stringMatching(/^WebGL is drawn in software here \(.*SwiftShader/) },
  ]);
  expect(first.reason).toBe(`WebAssembly SIMD: ${first.passedOver[0]?.reason}`);
  expect(first.measured.map(({ device }) => device)).toEqual(['wasm']);
  expect(first.measured[0]?.decodeMs).toBeGreaterThan(0);
  await expect(page.getByRole('contentinfo')).toContainText(`Computed on ${first.reason}`);

  await page.reload();
  const second = await call(page, 'device.report', {});
  expect(second).toEqual({ ...first, cached: true });
});
