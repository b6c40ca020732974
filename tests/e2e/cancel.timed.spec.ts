// Cancelling: the page is told at once, and the worker really stops. How soon is measured in what it does step by step:
// 100 ms, or three steps where a machine needs longer than a third of that for one.
import { call, failure, generateGreedily, heldMemory, openBook } from './support/book';
import { urlOf } from './support/servers';
import { spyOnWorkers } from './support/spy';
import { greedyReference, MODEL } from './support/storyGpt';
import { expect, test } from './support/test';

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

for (const device of ['wasm', 'cpu'] as const) {
  test(`a run that is cancelled stops within 100 ms on ${device}`, async ({ page }) => {
    await spyOnWorkers(page);
    await openBook(page, { device });
    const prompt = greedyReference().promptIds;
    await generateGreedily(page, MODEL, prompt, 5);
    const trials = await page.evaluate(
      async ({ model, prompt, count }) => {
        const trials: {
          error: string;
          answeredMs: number;
          stepMs: number;
          late: number;
          stray: number;
        }[] = [];
        for (let trial = 0; trial < count; trial++) {
          const cancel = new AbortController();
          let heard = 0;
          let heardAtCancel = 0;
          let [firstMs, cancelledMs] = [NaN, NaN];
          const error = await window.book
            .call(
              'generate',
              {
                model,
                prompt,
                // Hot and without an end in sight: it would run for long.
                settings: { greedy: false, temperature: 3, topK: 0, topP: 1 },
                seed: trial,
                maxNewTokens: 400,
              },
              {
                signal: cancel.signal,
                onProgress() {
                  heard += 1;
                  if (heard === 5) firstMs = performance.now();
                  if (heard !== 10) return;
                  heardAtCancel = heard;
                  cancelledMs = performance.now();
                  cancel.abort();
                },
              },
            )
            .then(() => 'it was answered', String);
          await window.book.call('device.report', {});
          const answeredMs = performance.now() - cancelledMs;
          const { progressCount } = window.spy;
          // Time in which a run that went on would have made many more tokens.
          await new Promise((resolve) => setTimeout(resolve, 300));
          trials.push({
            error,
            answeredMs,
            stepMs: (cancelledMs - firstMs) / 5,
            late: heard - heardAtCancel,
            stray: window.spy.progressCount - progressCount,
          });
        }
        return trials;
      },
      { model: MODEL, prompt, count: 5 },
    );
    for (const { error, late, stray } of trials) {
      expect(error).toBe('AbortError: generate was cancelled');
      expect(late).toBe(0);
      expect(stray).toBe(0);
    }
    const answered = median(trials.map(({ answeredMs }) => answeredMs));
    test.info().annotations.push({ type: 'cancel', description: `${device}: free after ${answered} ms` });
    console.log(`    ${device}: free ${answered.toFixed(1)} ms after a cancel (median of ${trials.length})`);
    const step = median(trials.map(({ stepMs }) => stepMs));
    expect(answered).toBeLessThan(Math.max(100, 3 * step));
  });
}

/** The largest vocabulary, and a training of it that would go on for long. */
const V = 512;
const LONG = { V, steps: 1_000_000, learningRate: V, reportEvery: 1 };

for (const device of ['cpu', 'wasm', 'webgl'] as const) {
  test(`a long training hears a cancel, and leaves nothing behind, on ${device}`, async ({ page }) => {
    await openBook(page, { device });
    const before = await heldMemory(page);
    const outcome = await page.evaluate(async (args) => {
      const cancel = new AbortController();
      const reportedMs: number[] = [];
      const error = await window.book
        .call(
          'bigram.train',
          { ...args, counts: new Float32Array(args.V ** 2).fill(1) },
          {
            signal: cancel.signal,
            onProgress(progress) {
              if (progress.stage === 'step' && reportedMs.push(performance.now()) === 20) cancel.abort();
            },
          },
        )
        .then(() => 'it was answered', String);
      await window.book.call('device.memory', {});
      const cancelledMs = reportedMs[19] ?? NaN;
      return {
        error,
        freeMs: performance.now() - cancelledMs,
        stepMs: (cancelledMs - (reportedMs[9] ?? NaN)) / 10,
      };
    }, LONG);
    expect(outcome.error).toBe('AbortError: bigram.train was cancelled');
    console.log(
      `    ${device}: free ${outcome.freeMs.toFixed(1)} ms after a cancel, ${outcome.stepMs.toFixed(1)} ms a step`,
    );
    expect(outcome.freeMs).toBeLessThan(Math.max(100, 3 * outcome.stepMs));
    expect(await heldMemory(page)).toEqual(before);
  });
}

test('a call that waits for its turn can be cancelled and never runs', async ({ page }) => {
  await openBook(page, { device: 'wasm' });
  const outcome = await page.evaluate(
    async ({ model, prompt }) => {
      const args = {
        model,
        prompt,
        settings: { greedy: true, temperature: 1, topK: 0, topP: 1 },
        seed: 0,
        maxNewTokens: 40,
      };
      const cancel = new AbortController();
      let started = false;
      const first = window.book.call('generate', args);
      const second = window.book
        .call('generate', args, { signal: cancel.signal, onProgress: () => (started = true) })
        .then(() => 'it was answered', String);
      cancel.abort();
      const { tokens } = await first;
      return { second: await second, started, count: tokens.length };
    },
    { model: MODEL, prompt: greedyReference().promptIds },
  );
  expect(outcome.second).toBe('AbortError: generate was cancelled');
  expect(outcome.started).toBe(false);
  expect(outcome.count).toBeGreaterThan(4);
});

test('a download that is cancelled stops, and the model can be loaded later', async ({ page, problems }) => {
  problems.announce(/net::ERR_/);
  await openBook(page, { device: 'wasm' });
  const weights = urlOf(`models/${MODEL}/model.safetensors`);
  const asked = page.waitForRequest(weights);
  const ended = page.waitForEvent('requestfailed', (request) => request.url() === weights);
  await page.route(weights, () => undefined); // a server that never answers
  await page.evaluate((model) => {
    const cancel = new AbortController();
    const outcome = window.book
      .call('model.load', { model }, { signal: cancel.signal })
      .then(() => '', String);
    Object.assign(window, { cancel, outcome });
  }, MODEL);
  await asked;
  const outcome = await page.evaluate(async () => {
    const { cancel, outcome } = window as unknown as { cancel: AbortController; outcome: Promise<string> };
    cancel.abort();
    return outcome;
  });
  expect(outcome).toBe('AbortError: model.load was cancelled');
  await ended; // the request itself was given up
  expect(await failure(page, 'device.report', {})).toMatchObject({ answer: { device: 'wasm' } });
  await page.unroute(weights);
  expect(await call(page, 'model.load', { model: MODEL })).toMatchObject({ model: MODEL, device: 'wasm' });
});
