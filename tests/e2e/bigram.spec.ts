// The tensor worker's other work in the built book: bigrams counted and learned, and the check of the device.
import type { Page } from '@playwright/test';
import type { DeviceName } from '../../src/core/protocol';
import golden from '../parity/golden/bigram.json' with { type: 'json' };
import { call, heldMemory, generateGreedily, openBook } from './support/book';
import { greedyReference, MODEL } from './support/storyGpt';
import { expect, test } from './support/test';

const DEVICES: DeviceName[] = ['cpu', 'wasm', 'webgl'];

/** The largest vocabulary, and a training of it that would go on for long. */
const V = 512;
const LONG = { V, steps: 1_000_000, learningRate: V, reportEvery: 1_000 };

const largestDifference = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (x, n) => Math.abs(x - (b[n] ?? NaN))));

for (const device of DEVICES) {
  test(`counts by a product what counting pair by pair gives on ${device}`, async ({ page }) => {
    await openBook(page, { device });
    const ids = Array.from({ length: 3_000 }, (_unused, n) => (n * n + 7 * (n % 11)) % 61);
    const expected = new Array<number>(61 * 61).fill(0);
    for (let n = 1; n < ids.length; n++) {
      const cell = (ids[n - 1] ?? NaN) * 61 + (ids[n] ?? NaN);
      expected[cell] = (expected[cell] ?? NaN) + 1;
    }
    const all = await call(page, 'bigram.product', { ids, V: 61 });
    expect(all.device).toBe(device);
    expect(all.chunks).toBe(3);
    expect(all.counts.shape).toEqual([61, 61]);
    expect(Array.from(all.counts.values)).toEqual(expected);
    const skip: [number, number] = [ids[0] ?? 0, ids[1] ?? 0];
    const skipped = await call(page, 'bigram.product', { ids, V: 61, skip });
    expected[skip[0] * 61 + skip[1]] = 0;
    expect(Array.from(skipped.counts.values)).toEqual(expected);
  });

  test(`learns bigrams as PyTorch does on ${device}`, async ({ page }) => {
    await openBook(page, { device });
    const before = await heldMemory(page);
    for (const { perRow, learningRate, losses, logits, klNats } of golden.runs) {
      const trained = await call(page, 'bigram.train', {
        counts: golden.counts,
        V: golden.V,
        steps: golden.steps,
        learningRate,
        reportEvery: 5,
        perRow,
      });
      expect(trained.device).toBe(device);
      const difference = largestDifference(trained.losses, losses);
      console.log(`    ${device}, perRow ${perRow}: losses differ by ${difference.toExponential(1)} at most`);
      expect(trained.losses).toHaveLength(losses.length);
      expect(difference).toBeLessThan(1e-5);
      expect(largestDifference(trained.logits.values, logits)).toBeLessThan(1e-4);
      expect(Math.abs(trained.klNats - klNats)).toBeLessThan(1e-5);
      expect(Math.abs(trained.entropyNats - golden.entropyNats)).toBeLessThan(1e-9);
    }
    expect(await heldMemory(page)).toEqual(before);
  });

  test(`the check finds every operation sound on ${device}`, async ({ page }) => {
    await openBook(page, { device });
    const check = await call(page, 'device.check', {});
    expect(check.device).toBe(device);
    expect(check.operations.length).toBeGreaterThan(12);
    for (const { name, relativeError } of check.operations) expect(relativeError, name).toBeLessThan(1e-4);
    expect(check.gflops).toBeGreaterThan(0);
    const { name } = check.operations.reduce((a, b) => (a.relativeError > b.relativeError ? a : b));
    const description = `${device}: ${check.durationMs.toFixed(0)} ms, ${check.gflops.toFixed(1)} gflops, largest relative error ${check.largestRelativeError.toExponential(1)} (${name})`;
    test.info().annotations.push({ type: 'device check', description });
    console.log(`    ${description}`);
  });
}

/** Starts a training that would go on for long; `window.stop` ends it. */
async function startTraining(page: Page): Promise<void> {
  await page.evaluate(async (args) => {
    const cancel = new AbortController();
    const state = { step: -1, ended: '' };
    await new Promise<void>((resolve) => {
      void window.book
        .call(
          'bigram.train',
          { ...args, counts: new Float32Array(args.V ** 2).fill(1), reportEvery: 1 },
          {
            signal: cancel.signal,
            onProgress(progress) {
              if (progress.stage === 'step') state.step = progress.step;
              resolve();
            },
          },
        )
        .then(
          () => (state.ended = 'answered'),
          (error: unknown) => (state.ended = String(error)),
        );
    });
    Object.assign(window, { training: state, stop: () => cancel.abort() });
  }, LONG);
}

test('a training makes way for a generation, and goes on after it', async ({ page }) => {
  await openBook(page, { device: 'wasm' });
  const { promptIds, ids } = greedyReference();
  const alone = await generateGreedily(page, MODEL, promptIds, 20);
  await startTraining(page);
  const stepOf = () =>
    page.evaluate(() => (window as unknown as { training: { step: number; ended: string } }).training);
  const beside = await generateGreedily(page, MODEL, promptIds, 20);
  expect(beside.tokens).toEqual(alone.tokens);
  expect(beside.tokens).toEqual(ids.slice(0, beside.tokens.length));
  console.log(
    `    ${alone.tokensPerSecond.toFixed(0)} tokens/s alone, ${beside.tokensPerSecond.toFixed(0)} beside a training`,
  );
  // It was answered in the middle of a training that would have gone on for many minutes.
  const { step } = await stepOf();
  await expect.poll(async () => (await stepOf()).step).toBeGreaterThan(step);
  expect((await stepOf()).ended).toBe('');
  await page.evaluate(() => (window as unknown as { stop(): void }).stop());
  await expect.poll(async () => (await stepOf()).ended).toBe('AbortError: bigram.train was cancelled');
});
