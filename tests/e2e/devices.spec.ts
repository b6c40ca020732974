// The choice of the device where something does not start: always one that works, always with its reason.
import type { Page } from '@playwright/test';
import { call, generateGreedily, openBook } from './support/book';
import { Sliders } from './support/Sliders';
import { greedyReference, MODEL } from './support/storyGpt';
import { expect, test } from './support/test';

async function expectWorking(page: Page): Promise<void> {
  const { promptIds, ids } = greedyReference();
  const run = await generateGreedily(page, MODEL, promptIds, 5);
  expect(run.tokens).toEqual(ids.slice(0, 5));
}

/** Runs `script` at the start of the tensor worker, as a browser with other abilities would be. */
async function inWorker(page: Page, script: string): Promise<void> {
  await page.route(/\/assets\/tensor-[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}\n${await response.text()}` });
  });
}

test('a device that never starts is passed over after its time', async ({ page }) => {
  await page.route('**/*.wasm', () => undefined); // a server that never answers
  await openBook(page, { device: 'wasm' });
  const startMs = Date.now();
  const report = await call(page, 'device.report', {});
  const waitedMs = Date.now() - startMs;
  expect(report.device).toBe('cpu');
  expect(report.passedOver.map(({ device }) => device)).toEqual(['wasm', 'webgl']);
  expect(report.reason).toBe(
    'plain JavaScript, although WebAssembly SIMD was asked for: WebAssembly SIMD had not started after 8 seconds.',
  );
  // By the clock of the page, which begins a little before and ends a little after; a slow machine then starts the next one slowly.
  expect(waitedMs).toBeGreaterThan(7_900);
  expect(waitedMs).toBeLessThan(30_000);
  await expectWorking(page);
  await expect(page.getByRole('contentinfo')).toContainText(`Computed on ${report.reason}`);
});

test('a device whose files are missing is passed over at once', async ({ page, problems }) => {
  problems.announce(/net::ERR_|status of 404|wasm/i);
  await page.route('**/*.wasm', (route) => route.abort('internetdisconnected'));
  await openBook(page, { device: 'wasm' });
  const report = await call(page, 'device.report', {});
  expect(report.device).toBe('cpu');
  expect(report.reason).toMatch(/^plain JavaScript, although WebAssembly SIMD was asked for: .+\.$/);
  await expectWorking(page);
});

for (const pinned of [true, false]) {
  test(`where WebGL is not to be had, WebAssembly computes (${pinned ? 'WebGL wished' : 'nothing wished'})`, async ({
    page,
  }) => {
    await inWorker(page, 'OffscreenCanvas.prototype.getContext = () => null;');
    await openBook(page, pinned ? { device: 'webgl' } : {});
    const report = await call(page, 'device.report', {});
    expect(report.device).toBe('wasm');
    const why = 'This browser gives no WebGL 2 context to a worker.';
    expect(report.passedOver).toEqual([{ device: 'webgl', reason: why }]);
    expect(report.reason).toBe(
      pinned ? `WebAssembly SIMD, although WebGL was asked for: ${why}` : `WebAssembly SIMD: ${why}`,
    );
    expect(report.gpu).toBeUndefined();
    await expectWorking(page);
  });
}

test('where there is neither WebGL nor WebAssembly, plain JavaScript computes', async ({
  page,
  problems,
}) => {
  problems.announce(/WebAssembly/);
  await inWorker(page, 'delete self.OffscreenCanvas; delete self.WebAssembly;');
  await openBook(page);
  const report = await call(page, 'device.report', {});
  expect(report.device).toBe('cpu');
  expect(report.passedOver.map(({ device }) => device)).toEqual(['webgl', 'wasm']);
  expect(report.reason).toMatch(/^plain JavaScript: .*OffscreenCanvas.* .+\.$/);
  await expectWorking(page);
});

test('the device in the address is taken, with nothing measured', async ({ page }) => {
  for (const device of ['cpu', 'wasm', 'webgl'] as const) {
    await openBook(page, { device });
    expect(await call(page, 'device.report', {})).toMatchObject({
      device,
      reason: expect.stringMatching(/, as chosen\.$/) as unknown,
      measured: [],
    });
  }
});

test('a device that there is not is no wish at all', async ({ page }) => {
  await openBook(page, { query: { device: 'nonsense' } });
  const report = await call(page, 'device.report', {});
  expect(report.device).toBe('wasm');
  expect(report.reason).not.toContain('nonsense');
  expect(report.measured).not.toEqual([]);
});

test('the figure runs and says where, whatever had to be passed over', async ({ page }) => {
  await inWorker(page, 'OffscreenCanvas.prototype.getContext = () => null;');
  const sliders = await Sliders.open(page, { greedy: true, maxNewTokens: 4 }, { device: 'webgl' });
  await expect(sliders.outcome).toContainText('on WebAssembly SIMD');
  await expect(page.getByRole('contentinfo')).toContainText('although WebGL was asked for');
});
