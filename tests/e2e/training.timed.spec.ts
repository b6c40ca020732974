// Training beside a page that stays awake: how soon it ends, and how the page is drawn meanwhile.
import { BigramViews } from './support/BigramViews';
import { openBook } from './support/book';
import { atRest } from './support/rest';
import { spyOnWorkers } from './support/spy';
import { expect, test } from './support/test';

// Frames are counted, so pages are drawn as on a machine without a GPU: WebGL in software would slow down every frame.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = launchOptions.args?.filter((arg) => !/gl=|swiftshader/.test(arg)) ?? [];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});

test('stops within a second, by its button and by a change, and begins again', async ({ page }) => {
  const figure = await BigramViews.open(page, { view: 'training', size: 256, learningRate: 3, steps: 2000 });
  const stopping = page.evaluate(async () => {
    await window.spy.reported({ stage: 'step', step: 100 });
    const stop = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Stop');
    const startMs = performance.now();
    stop?.click();
    await window.book.call('device.memory', {});
    return performance.now() - startMs;
  });
  await figure.button('Train').click();
  const stopped = await stopping;
  console.log(`    the device is free ${stopped.toFixed(0)} ms after Stop`);
  // A step takes a few milliseconds: there is room for a machine ten times slower.
  expect(stopped).toBeLessThan(1000);
  await expect(figure.figure.getByText(/^Stopped after step \d+ of 2000/)).toBeVisible();
  await expect(figure.figure.getByText(/^Step \d+ of 2000/)).toHaveCount(0);

  const changing = figure.figure
    .getByRole('textbox', { name: 'Learning rate η' })
    .evaluate(async (field: HTMLInputElement) => {
      await window.spy.reported({ stage: 'step', step: 100 });
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '2');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await figure.button('Train again from zeros').click();
  await changing;
  await expect(
    figure.figure.getByText(/^A setting was changed, so the run ended at step \d+ of 2000/),
  ).toBeVisible();
  // It is not begun again by itself.
  await page.waitForTimeout(500);
  await expect(figure.figure.getByText(/^Step \d+ of 2000/)).toHaveCount(0);
});

test('leaves the page free: another figure redraws while it runs', async ({ page }) => {
  await spyOnWorkers(page);
  await openBook(page, {
    path: 'en/n-grams/',
    device: 'wasm',
    query: {
      'descent.v': '1',
      'descent.size': '256',
      'descent.steps': '2000',
      'descent.learningRate': '3',
    },
  });
  const training = page.locator('#descent');
  await training.scrollIntoViewIfNeeded();
  await expect(training.getByRole('button', { name: 'Train', exact: true })).toBeEnabled();
  await page.locator('#matrix').scrollIntoViewIfNeeded();
  const slider = page.locator('#matrix').getByRole('slider', { name: 'Types in the matrix' });
  await slider.scrollIntoViewIfNeeded();
  await expect(page.locator('#matrix').getByText('Largest difference between')).toBeVisible();
  /** Moves the slider frame by frame, and measures how far apart the frames are, in ms. */
  const move = () =>
    slider.evaluate(async (element) => {
      const isRunning = () => /Step \d+ of 2000/.test(document.querySelector('#descent')?.textContent ?? '');
      const input = element as HTMLInputElement;
      const field = input.parentElement?.querySelector<HTMLInputElement>('input[type=text]');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const gaps: number[] = [];
      let shown = 0;
      let lastMs = await new Promise<number>(requestAnimationFrame);
      for (let value = 20; value < 60; value++) {
        set?.call(input, String(value));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const nowMs = await new Promise<number>(requestAnimationFrame);
        gaps.push(nowMs - lastMs);
        lastMs = nowMs;
        if (field?.value === String(value)) shown += 1;
      }
      const [quickMs = NaN, medianMs = NaN] = [gaps.sort((a, b) => a - b)[4], gaps[20]];
      return { shown, quickMs, medianMs, longestMs: gaps.at(-1) ?? NaN, isRunning: isRunning() };
    });
  await atRest(page); // the figures around it, too
  const alone = await move();
  expect(alone).toMatchObject({ shown: 40, isRunning: false });
  await atRest(page);
  const begun = page.evaluate(() => window.spy.reported({ stage: 'step', step: 10 }));
  await training
    .getByRole('button', { name: 'Train', exact: true })
    .evaluate((button: HTMLElement) => button.click());
  await begun;
  const beside = await move();
  expect(beside).toMatchObject({ shown: 40, isRunning: true });
  const inWords = ({ medianMs, longestMs }: typeof alone) =>
    `${medianMs.toFixed(1)} ms apart (median), ${longestMs.toFixed(0)} ms at most`;
  console.log(`    frames ${inWords(beside)}; without the training ${inWords(alone)}`);
  // Every third frame of 60 Hz; on a machine that draws fewer of itself, every third of those. Asserted of the quickest tenth: a
  // training that held the page up would hold every frame up, and what else the machine does only some.
  expect(beside.quickMs).toBeLessThan(3 * Math.max(1000 / 60, alone.quickMs));
});
