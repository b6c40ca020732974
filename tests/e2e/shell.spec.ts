// The shell: search, settings, reading place, device panel, downloads, errata, and what happens where storage fails.
import type { Page } from '@playwright/test';
import { openBook } from './support/book';
import { chooseSetting, openSettings } from './support/shell';
import { atRest, bringNear } from './support/rest';
import { spyOnWorkers } from './support/spy';
import { expect, test } from './support/test';

const rootFontSize = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

test('keeps the text size, which changes all text alike', async ({ page }) => {
  await openBook(page, { path: 'en/sampling/' });
  const normal = await rootFontSize(page);
  await chooseSetting(page, 'Text size', 'Huge');
  expect(await rootFontSize(page)).toBeCloseTo(1.4 * normal, 1);
  await page.reload();
  expect(await rootFontSize(page)).toBeCloseTo(1.4 * normal, 1);
  await page.setViewportSize({ width: 360, height: 800 });
  const scrolls = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(scrolls).toBeLessThanOrEqual(0);
});

test('finds a section from anywhere, with the keyboard alone', async ({ page }) => {
  await openBook(page, { path: 'en/' });
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the book' });
  await dialog.getByRole('searchbox').fill('temperature');
  await expect(dialog.getByRole('status')).toContainText(/^\d+ results$/);
  await expect(dialog.locator('mark').first()).toHaveText(/temperature/i);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/sampling\/#temperature$/);
  await expect(page.locator('#temperature')).toBeInViewport();
});

test('searches for nothing that harms: empty, huge, marked-up and broken words', async ({ page }) => {
  await openBook(page);
  await page.getByRole('button', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search the book' });
  const field = dialog.getByRole('searchbox');
  for (const word of [
    '   ',
    '.*(',
    '<img src=x onerror=alert(1)>',
    '🦊',
    '토큰',
    'x'.repeat(5000),
    '\ud83d',
  ]) {
    await field.fill(word);
    await expect(field).toBeVisible();
  }
  await field.fill('zzzqqq');
  await expect(dialog.getByRole('status')).toContainText('Nothing found for “zzzqqq”.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
});

test('leads back to the section that was read last', async ({ page }) => {
  await spyOnWorkers(page);
  await openBook(page, { path: 'en/sampling/' });
  // Figures that come near grow, and move what is below them; so first they come to rest.
  const temperature = page.locator('#temperature');
  for (let round = 0; round < 2; round++) {
    await bringNear(temperature);
    await atRest(page);
  }
  await temperature.evaluate((heading) => heading.scrollIntoView());
  const kept = () => page.evaluate(() => localStorage.getItem('unmasked.progress'));
  await expect.poll(kept).toContain('"section":"temperature"');
  // The way to the contents leads over the top of the page, where a reader may stay for a while.
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(1000); // longer than it takes to note a place
  await page.getByRole('navigation', { name: 'Book' }).getByRole('link', { name: 'Contents' }).click();
  const resume = page.getByRole('link', { name: 'Go on reading: Choosing the next token, at “Temperature”' });
  await expect(resume).toBeVisible();
  await expect(page.getByText(/^\d+ % read$/)).toBeVisible();
  await resume.click();
  await expect(temperature).toBeInViewport();

  const dialog = await openSettings(page);
  await dialog.getByRole('button', { name: 'Forget reading place and answers' }).click();
  await expect(dialog.getByText('Forgotten.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('navigation', { name: 'Book' }).getByRole('link', { name: 'Contents' }).click();
  await expect(page.getByRole('heading', { name: 'Contents' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Go on reading/ })).toHaveCount(0);
});

test('the device panel says what computes, how fast, and how far from the reference', async ({ page }) => {
  await openBook(page, { path: 'en/', device: 'wasm' });
  const dialog = await openSettings(page);
  await dialog.getByRole('button', { name: 'Measure and check this device' }).click();
  const status = dialog.getByText(/relative to the reference, over \d+ operations/);
  await expect(status).toBeVisible({ timeout: 30_000 });
  const largest = Number(/^[\d.e-]+/.exec((await status.textContent()) ?? '')?.[0]);
  expect(largest).toBeGreaterThan(0); // float32 rounds
  expect(largest).toBeLessThan(1e-5);
  await expect(dialog.getByText(/[\d.]+ GFLOP\/s/)).toBeVisible();
  await expect(dialog.getByText('WebAssembly SIMD, as chosen.')).toBeVisible();
  await dialog.getByText('Show the data').click();
  await expect(dialog.getByRole('table').getByRole('row').nth(10)).toBeVisible();

  await dialog
    .getByRole('group', { name: 'What computes the figures' })
    .getByRole('radio', { name: 'plain JavaScript' })
    .check();
  await dialog.getByRole('button', { name: 'Measure and check this device' }).click();
  await expect(dialog.getByText('plain JavaScript, as chosen.')).toBeVisible({ timeout: 30_000 });
});

test('says so where there is no GPU, and computes all the same', async ({ page }) => {
  await page.addInitScript(() => {
    // A browser without WebGL, in the page and in its workers.
    const NoCanvas = class {
      getContext() {
        return null;
      }
    };
    Object.assign(window, { OffscreenCanvas: NoCanvas });
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openBook(page, { path: 'gallery/sampling-sliders/', device: 'wasm' });
  await expect(page.getByText(/tokens\/s on WebAssembly SIMD/)).toBeVisible({ timeout: 30_000 });
  const dialog = await openSettings(page);
  await expect(
    dialog.getByText('No GPU could be used in this browser. Every figure works without one'),
  ).toBeVisible();
});

test('asks before it downloads, if the reader wishes so, and says how much', async ({ page }) => {
  await openBook(page);
  await chooseSetting(page, 'Before a figure downloads a model', 'Always ask');
  const weights: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('.safetensors')) weights.push(request.url());
  });
  await openBook(page, { path: 'gallery/sampling-sliders/', device: 'wasm' });
  const button = page.getByRole('button', { name: /^Download \d\.\d MB and run$/ });
  await expect(button).toBeVisible();
  // The button's number is that of the files themselves.
  const bytes = await page.evaluate(async () => {
    const files = ['config.json', 'model.safetensors', 'tokenizer.json'];
    const sizes = await Promise.all(
      files.map(async (file) => (await (await fetch(`../../models/story-gpt/${file}`)).blob()).size),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  });
  await expect(button).toHaveText(`Download ${(bytes / 1e6).toFixed(1)} MB and run`);
  const before = weights.length;
  await button.click();
  await expect(page.getByText(/tokens\/s/)).toBeVisible({ timeout: 30_000 });
  expect(weights.length).toBe(before + 1);
});

test('goes on where storage is blocked, and says what that means', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await openBook(page, { path: 'en/sampling/' });
  const dialog = await openSettings(page);
  await dialog.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(
    dialog.getByText('This browser lets the page keep nothing (storage is blocked)'),
  ).toBeVisible();
});

test('goes on where storage is full, and says what that means', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await openBook(page);
  const dialog = await openSettings(page);
  await dialog.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check();
  await expect(dialog.getByText('This browser’s storage for the book is full')).toBeVisible();
});

test('starts afresh where what was kept is damaged', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('unmasked.settings', '{"state":{"theme":7,"textSize":"giant"},"version":0}');
    localStorage.setItem('unmasked.progress', '{broken');
  });
  await openBook(page);
  const dialog = await openSettings(page);
  await expect(dialog.getByRole('radio', { name: 'System' })).toBeChecked();
  await expect(dialog.getByText('What this browser had kept for the book could not be read')).toBeVisible();
});

test('a mistake is reported with the place, the version and the device', async ({ page }) => {
  await openBook(page, { path: 'en/sampling/', device: 'wasm' });
  await page.getByRole('link', { name: 'Report it' }).click();
  await expect(page).toHaveTitle('Errata · Unmasked');
  const report = page.locator('pre');
  await expect(report).toContainText('Where: /en/sampling/');
  await expect(report).toContainText(/Version \d+\.\d+\.\d+/);
  await expect(report).toContainText('Chrome');
});
