// A run that is interrupted goes on where it stopped: the same tokens as if nothing had happened, and a sentence.
import type { Page } from '@playwright/test';
import type { DeviceName, GenerateArgs } from '../../src/core/protocol';
import { call, openBook, type GenerateProgress } from './support/book';
import { Sliders } from './support/Sliders';
import { spyOnWorkers, untilGenerated } from './support/spy';
import { greedyReference, MODEL } from './support/storyGpt';
import { expect, test } from './support/test';

type Break = 'terminate' | 'crash' | 'hang' | 'context-loss';

interface Interrupted {
  tokens: number[];
  device: DeviceName;
  /** Steps in the order in which they were reported. */
  steps: number[];
  reported: number[];
  notices: string[];
}

/** Tokens of a run that cannot be over before it is broken. */
const LONG = 200;
/** So hot that the model hardly ever ends it. */
const SAMPLED = { greedy: false, temperature: 3, topK: 0, topP: 1 };

function runOf(seed: number, maxNewTokens: number): GenerateArgs {
  return { model: MODEL, prompt: greedyReference().promptIds, settings: SAMPLED, seed, maxNewTokens };
}

/** The first seed whose run is not ended early by the model, with its tokens. */
async function longRun(page: Page, length: number): Promise<{ args: GenerateArgs; tokens: number[] }> {
  for (let seed = 1; seed <= 100; seed++) {
    const args = runOf(seed, length);
    const { tokens } = await call(page, 'generate', args);
    if (tokens.length === length) return { args, tokens };
  }
  throw new Error(`no seed from 1 to 100 gives a run of ${length} tokens`);
}

/** Generates, and breaks the worker when the tokens of the given steps arrive. */
function interrupted(page: Page, args: GenerateArgs, how: Break, atSteps: number[]): Promise<Interrupted> {
  return page.evaluate(
    async ({ args, how, atSteps }) => {
      const steps: number[] = [];
      const reported: number[] = [];
      const notices: string[] = [];
      const { tokens, device } = await window.book.call('generate', args, {
        onProgress(progress: GenerateProgress) {
          if (progress.stage !== 'token') return;
          steps.push(progress.step);
          reported.push(progress.token);
          if (!atSteps.includes(progress.step)) return;
          if (how === 'terminate') window.spy.terminate('tensor');
          else void window.book.call('device.fail', { how });
        },
        onNotice: (sentence) => notices.push(sentence),
      });
      return { tokens, device, steps, reported, notices };
    },
    { args, how, atSteps },
  );
}

/** Every token once, in order, and the very tokens of the run that was left alone. */
function expectWhole(run: Interrupted, tokens: number[]): void {
  expect(run.tokens).toEqual(tokens);
  expect(run.reported).toEqual(tokens);
  expect(run.steps).toEqual(tokens.map((_token, step) => step));
}

const REASONS: Record<Break, string> = {
  terminate: 'it was ended by the browser',
  crash: 'it was ended by the browser',
  hang: 'it did not answer for 15 seconds',
  'context-loss': 'the GPU took its context away (a driver reset, or too little memory)',
};
const sentenceOf = (how: Break) =>
  `The computing worker was lost: ${REASONS[how]}. A new one goes on where it stopped; nothing is lost.`;

const CASES: { how: Break; device: DeviceName; length: number; atSteps: number[] }[] = [
  { how: 'terminate', device: 'wasm', length: LONG, atSteps: [20] },
  { how: 'crash', device: 'wasm', length: LONG, atSteps: [20] },
  { how: 'hang', device: 'wasm', length: LONG, atSteps: [20] },
  { how: 'context-loss', device: 'webgl', length: 24, atSteps: [8] },
];

for (const { how, device, length, atSteps } of CASES) {
  test(`a run survives ${how} on ${device}`, async ({ page }) => {
    test.setTimeout(120_000);
    await spyOnWorkers(page);
    await openBook(page, { device });
    const { args, tokens } = await longRun(page, length);
    const run = await interrupted(page, args, how, atSteps);
    expectWhole(run, tokens);
    expect(run.notices).toEqual([sentenceOf(how)]);
    expect(run.device).toBe(device);
    await expect(page.getByRole('contentinfo')).toContainText(sentenceOf(how));
    // The new worker serves further calls.
    expect((await call(page, 'generate', { ...args, maxNewTokens: 5 })).tokens).toEqual(tokens.slice(0, 5));
  });
}

test('after two context losses the next device is taken, and the page says why', async ({ page }) => {
  test.setTimeout(120_000);
  await spyOnWorkers(page);
  await openBook(page, { device: 'webgl' });
  const { args, tokens } = await longRun(page, 24);
  const run = await interrupted(page, args, 'context-loss', [5, 12]);
  expectWhole(run, tokens);
  expect(run.notices).toEqual([sentenceOf('context-loss'), sentenceOf('context-loss')]);
  expect(run.device).toBe('wasm');
  const report = await call(page, 'device.report', {});
  expect(report.device).toBe('wasm');
  expect(report.passedOver).toContainEqual({ device: 'webgl', reason: 'WebGL failed 2 times in this page.' });
  expect(report.reason).toBe('WebAssembly SIMD: WebGL failed 2 times in this page.');
  await expect(page.getByRole('contentinfo')).toContainText(`Computed on ${report.reason}`);
});

test('a call that loses its worker again and again fails with a sentence, and the next one works', async ({
  page,
}) => {
  await spyOnWorkers(page);
  await openBook(page, { device: 'wasm' });
  const { args, tokens } = await longRun(page, LONG);
  const message = await page.evaluate(async (args) => {
    try {
      await window.book.call('generate', args, {
        onProgress: (progress) => progress.stage === 'token' && void window.spy.terminate('tensor'),
      });
      return 'it was answered';
    } catch (error) {
      return String(error);
    }
  }, args);
  expect(message).toBe(
    'WorkerLostError: generate: the worker was lost 4 times (last: it was ended by the browser). Reload the page, or add ?device=wasm or ?device=cpu to its address.',
  );
  expect((await call(page, 'generate', args)).tokens).toEqual(tokens);
});

test('the text worker is replaced too', async ({ page }) => {
  await spyOnWorkers(page);
  await openBook(page, { device: 'wasm' });
  const encode = () => call(page, 'text.encode', { model: MODEL, text: 'Once upon a time' });
  const { ids } = await encode();
  const [ended, [again]] = await page.evaluate(async (model) => {
    const asked = window.book.call('text.encode', { model, text: 'Once upon a time' });
    return [window.spy.terminate('text'), await Promise.all([asked])] as const;
  }, MODEL);
  expect(ended).toBe(1);
  expect(again?.ids).toEqual(ids);
  expect((await encode()).ids).toEqual(ids);
});

test('a figure whose worker is ended goes on, says so, and ends with the same text', async ({ page }) => {
  const sliders = await Sliders.visit(page, {}, { device: 'wasm' });
  const { args, tokens } = await longRun(page, LONG);
  await expect(sliders.outcome).toBeVisible();
  await sliders.field('Temperature').fill(String(SAMPLED.temperature));
  await sliders.field('Max new tokens').fill(String(LONG));
  // Another seed first, so that the run begins anew; the worker is ended in its middle.
  await untilGenerated(page, () => sliders.field('Seed').fill(String(args.seed + 1_000_000)));
  await page.evaluate(() => window.spy.terminateAt({ stage: 'token', step: 20 }));
  await sliders.field('Seed').fill(String(args.seed));
  const notice = sliders.figure.getByRole('status').filter({ hasText: 'was lost' });
  await expect(notice).toHaveText(sentenceOf('terminate'));
  await expect(sliders.outcome).toContainText(`${LONG} tokens, as many as were asked for.`);
  expect(await sliders.ids()).toEqual(tokens);
  await expect(page.getByRole('contentinfo')).toContainText(sentenceOf('terminate'));
  // Nothing is left of it in the next run.
  await sliders.field('Max new tokens').fill('3');
  await expect(sliders.chips).toHaveCount(3);
  await expect(notice).toHaveCount(0);
  expect(await sliders.ids()).toEqual(tokens.slice(0, 3));
});

test('moving to another device in the middle of a run loses nothing', async ({ page }) => {
  await openBook(page, { device: 'wasm' });
  const { args, tokens } = await longRun(page, LONG);
  const run = await page.evaluate(async (args) => {
    const notices: string[] = [];
    const { tokens, device } = await window.book.call('generate', args, {
      onProgress: (progress) => progress.stage === 'token' && progress.step === 20 && window.book.pin('cpu'),
      onNotice: (sentence) => notices.push(sentence),
    });
    return { tokens, device, notices };
  }, args);
  expect(run).toEqual({
    tokens,
    device: 'cpu',
    notices: ['Computing moves to plain JavaScript; nothing is lost.'],
  });
});
