// Endurance: figures opened and left over and over, runs one after the other, and runs beside everything else that goes on.
import type { Page } from '@playwright/test';
import { call, failure, heldMemory, openBook } from './support/book';
import { atRest, bringNear } from './support/rest';
import { Sliders } from './support/Sliders';
import { spyOnWorkers } from './support/spy';
import { expect, test } from './support/test';
import { curve, small, train, type RunArgs } from './support/training';
import { enter, hurry, leave, VISITS, widgetPaths, type Leave } from './support/visits';

/** The memory once every run that was left has ended. */
async function memoryAtRest(page: Page): ReturnType<typeof heldMemory> {
  await expect
    .poll(async () => (await call(page, 'train.list', {})).runs.filter(({ isRunning }) => isRunning))
    .toEqual([]);
  return heldMemory(page);
}

/** A visit in which the figure comes to its end. */
async function wholeVisit(page: Page, path: string): Promise<void> {
  await enter(page, path);
  await atRest(page);
  await leave(page);
}

test(`${VISITS} visits to every widget leave nothing behind`, async ({ page }) => {
  await spyOnWorkers(page);
  await openBook(page, { path: 'gallery/', device: 'wasm' });
  const paths = await widgetPaths(page);
  expect(paths).toContain('/gallery/sampling-sliders/');
  test.setTimeout(40_000 * paths.length);
  // Most visits are left in the middle of what goes on, some after the main button was pressed.
  const moments: Leave[] = ['loading', 'computing', 'pressed'];
  const leaves = Array.from({ length: VISITS - 1 }, (_unused, index) => moments[index % 3] ?? 'loading');
  let interrupted = 0;
  let pressed = 0;
  for (const path of paths) {
    await wholeVisit(page, path);
    const before = await memoryAtRest(page);
    const workers = await page.evaluate(() => window.spy.live());
    const threads = page.workers().length;
    const startMs = Date.now();
    const visits = await hurry(page, path, leaves);
    const passedMs = Date.now() - startMs;
    await wholeVisit(page, path);
    expect(await memoryAtRest(page), path).toEqual(before);
    expect(await page.evaluate(() => window.spy.live()), path).toBe(workers);
    expect(page.workers(), path).toHaveLength(threads);
    interrupted += visits.interrupted;
    pressed += visits.pressed;
    const seconds = (passedMs / 1000).toFixed(1);
    console.log(
      `    ${path} ${seconds} s, left while computing ${visits.interrupted} times, after pressing ${visits.pressed} times; ${threads} workers, ${before.numTensors} tensors`,
    );
  }
  expect(interrupted).toBeGreaterThan(VISITS / 2);
  expect(pressed).toBeGreaterThan(paths.length / 3);
});

test('visits to the sampling sliders leave no texture behind on webgl', async ({ page }) => {
  test.setTimeout(120_000);
  await spyOnWorkers(page);
  await openBook(page, { path: 'gallery/', device: 'webgl' });
  const path = '/gallery/sampling-sliders/';
  await wholeVisit(page, path);
  const before = await heldMemory(page);
  // The device of the address with which the book was opened, although the gallery itself computes nothing.
  expect((await call(page, 'device.report', {})).device).toBe('webgl');
  expect(before.gpuBytes).toBeGreaterThan(1_000_000);
  const { interrupted } = await hurry(page, path, ['computing', 'loading', 'computing', 'pressed']);
  expect(interrupted).toBeGreaterThan(0);
  await wholeVisit(page, path);
  expect(await heldMemory(page)).toEqual(before);
});

for (const device of ['wasm', 'webgl'] as const) {
  test(`trained, cancelled and diverged runs leave nothing behind on ${device}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openBook(page, { device });
    const forget = async (run: string) => {
      await expect
        .poll(async () => (await call(page, 'train.list', {})).runs.find((one) => one.run === run)?.isRunning)
        .toBe(false);
      await call(page, 'train.delete', { run });
      return heldMemory(page);
    };
    const whole = async () => {
      const { error, result } = await train(
        page,
        'train.run',
        small('whole', 12, { evaluateEvery: 6, evaluationSequences: 4 }),
      );
      expect(error).toBe('');
      expect(result).toMatchObject({ status: 'finished', step: 12, device });
      await call(page, 'train.sample', { run: 'whole', prompt: 'the ', maxNewTokens: 4 });
    };
    await whole();
    const before = await forget('whole');
    await whole();
    expect(await forget('whole')).toEqual(before);

    const cancelled = await train(page, 'train.run', small('cancelled', 30), { step: 4, act: 'abort' });
    expect(cancelled.error).toBe('AbortError: train.run was cancelled');
    expect(await forget('cancelled')).toEqual(before);

    const wild = small('wild', 50, { learningRate: 1e9, schedule: { kind: 'constant' }, clipNorm: 0 });
    expect(await failure(page, 'train.run', wild)).toMatchObject({ name: 'DivergedError' });
    expect(await forget('wild')).toEqual(before);
  });
}

/** A run in the page that nobody waits for. */
interface Background {
  step: number;
  /** How it ended; empty while it goes on. */
  end: string;
  stop(): void;
}

/** Begins a run as from the console; resolves once its first steps are made. */
function begin(page: Page, args: RunArgs): Promise<void> {
  return page.evaluate((args) => {
    const cancel = new AbortController();
    const background: Background = { step: 0, end: '', stop: () => cancel.abort() };
    Object.assign(window, { background });
    return new Promise<void>((begun) => {
      const onProgress = (progress: { stage: string; step?: number }) => {
        if (progress.stage !== 'step') return;
        background.step = progress.step ?? NaN;
        if (background.step >= 5) begun();
      };
      window.book.call('train.run', args, { signal: cancel.signal, onProgress }).then(
        ({ status }) => (background.end = status),
        (error: unknown) => (background.end = String(error)),
      );
    });
  }, args);
}

const background = (page: Page): Promise<Omit<Background, 'stop'>> =>
  page.evaluate(() => {
    const { step, end } = (window as unknown as { background: Background }).background;
    return { step, end };
  });

const stepOf = async (page: Page) => (await background(page)).step;

async function turnTo(page: Page, name: RegExp | string, title: string): Promise<void> {
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

test('a run goes on while the reader turns to another chapter and back', async ({ page }) => {
  test.setTimeout(120_000);
  await spyOnWorkers(page);
  await openBook(page, { path: 'en/sampling/', device: 'wasm' });
  const steps = 1500;
  const quiet = { checkpointEvery: 0 };
  await begin(page, { ...small('left', steps), ...quiet });
  const leaving = await stepOf(page);
  await turnTo(page, '← Tokens', 'Tokens');
  await expect.poll(() => stepOf(page)).toBeGreaterThan(leaving + 20);
  const away = await stepOf(page);
  await turnTo(page, 'Choosing the next token →', 'Choosing the next token');
  await expect.poll(() => stepOf(page)).toBeGreaterThan(away + 20);
  expect((await background(page)).end).toBe('');
  await expect.poll(async () => (await background(page)).end, { timeout: 60_000 }).toBe('finished');

  const alone = await train(page, 'train.run', { ...small('alone', steps), ...quiet });
  expect(alone.result).toMatchObject({ status: 'finished', step: steps });
  expect(await curve(page, 'left')).toEqual(await curve(page, 'alone'));
});

test('a run and the figures of a chapter share the device, and each computes what it does alone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await spyOnWorkers(page);
  await openBook(page, { path: 'en/', device: 'wasm' });
  // The first figure draws its tokens, the second is greedy.
  const figures = ['first-run', 'greedy-loop'].map((id) => new Sliders(page, page.locator(`figure#${id}`)));
  const generated = async () => {
    await turnTo(page, 'Choosing the next token', 'Choosing the next token');
    const found: number[][] = [];
    for (const { figure } of figures) await bringNear(figure);
    for (const sliders of figures) {
      await sliders.outcome.waitFor({ timeout: 30_000 });
      found.push(await sliders.ids());
    }
    return found;
  };
  const wanted = await generated();
  expect(Math.min(...wanted.map(({ length }) => length))).toBeGreaterThan(10);

  await page.getByRole('navigation', { name: 'Book' }).getByRole('link', { name: 'Contents' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unmasked');
  const endless = 1_000_000;
  await begin(page, { ...small('beside', endless), checkpointEvery: 0 });
  const asked = await page.evaluate(() => window.spy.asked.size);
  const steps = await stepOf(page);
  expect(await generated()).toEqual(wanted);
  expect(await page.evaluate(() => window.spy.asked.size)).toBeGreaterThanOrEqual(asked + 2);
  await expect.poll(() => stepOf(page)).toBeGreaterThan(steps + 20);
  expect((await background(page)).end).toBe('');
  await page.evaluate(() => (window as unknown as { background: Background }).background.stop());
  await expect
    .poll(async () => (await call(page, 'train.list', {})).runs.map(({ isRunning }) => isRunning))
    .toEqual([false]);

  const beside = await curve(page, 'beside');
  expect(beside.losses.length).toBeGreaterThan(steps + 20);
  await train(page, 'train.run', { ...small('alone', endless), until: beside.losses.length });
  expect(await curve(page, 'alone')).toEqual(beside);
});
