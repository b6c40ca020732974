// Training in the page, in the built book: the losses of PyTorch, and a run that lives through all that can happen to it.
import type { DeviceName } from '../../src/core/protocol';
import golden from '../parity/golden/training.json' with { type: 'json' };
import { caseIds, TRAINING_CASES } from '../support/trainingCases';
import { call, failure, openBook } from './support/book';
import { spyOnWorkers } from './support/spy';
import { expect, test } from './support/test';
import { curve, small, TEXT, train, type RunArgs } from './support/training';

for (const device of ['wasm', 'webgl'] as DeviceName[]) {
  test(`ten steps have the losses that PyTorch finds on ${device}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openBook(page, { device });
    for (const [name, one] of Object.entries(TRAINING_CASES)) {
      const expected = golden.cases[name as keyof typeof golden.cases];
      const ids = Array.from(caseIds(one));
      const { result, error, steps } = await train(page, 'train.run', {
        run: name,
        config: { ...one.config, evaluateEvery: 10, evaluationSequences: 64 },
        data: { source: { ids, vocabSize: one.vocabSize } },
      });
      expect(error).toBe('');
      expect(result).toMatchObject({ status: 'finished', step: 10, checkpointAt: 10, device });
      const { losses } = await curve(page, name);
      const differences = losses.map((loss, n) => Math.abs(loss - (expected.losses[n] ?? NaN)));
      const milliseconds = ((result?.durationMs ?? NaN) / 10).toFixed(0);
      console.log(
        `    ${device}, ${name}: losses differ by ${Math.max(...differences).toExponential(1)} at most, ${milliseconds} ms a step`,
      );
      expect(losses).toHaveLength(10);
      expect(Math.max(...differences)).toBeLessThan(1e-4);
      expect(Math.abs((result?.heldOutNats ?? NaN) - expected.heldOutNats)).toBeLessThan(1e-4);
      expect(steps.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      steps.slice(1).forEach(({ learningRate, gradientNorm = NaN }, n) => {
        expect(learningRate).toBeCloseTo(expected.learningRates[n] ?? NaN, 12);
        expect(gradientNorm / (expected.gradientNorms[n] ?? NaN)).toBeCloseTo(1, 3);
      });
    }
  });
}

test('a run that is cancelled, paused, reloaded and moved goes on as one that is left alone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openBook(page, { device: 'wasm' });
  const before = await call(page, 'device.memory', {});
  const whole = await train(page, 'train.run', small('whole', 30));
  expect(whole.result).toMatchObject({ status: 'finished', step: 30 });
  const alone = await curve(page, 'whole');
  expect(alone.losses).toHaveLength(30);

  const cancelled = await train(page, 'train.run', small('parts', 30), { step: 7, act: 'abort' });
  expect(cancelled.error).toBe('AbortError: train.run was cancelled');
  await expect
    .poll(async () => (await call(page, 'train.list', {})).runs.find(({ run }) => run === 'parts')?.isRunning)
    .toBe(false);
  const paused = await train(page, 'train.resume', { run: 'parts', until: 12 });
  expect(paused.result).toMatchObject({ status: 'paused', step: 12, checkpointAt: 12 });
  expect(paused.steps[0]?.step).toBeGreaterThanOrEqual(8); // the cancel wrote a checkpoint
  await page.reload();
  await page.waitForFunction(() => 'book' in window);
  const { runs } = await call(page, 'train.list', {});
  expect(runs.map(({ run, step, isRunning }) => ({ run, step, isRunning }))).toEqual([
    { run: 'parts', step: 12, isRunning: false },
    { run: 'whole', step: 30, isRunning: false },
  ]);
  const finished = await train(page, 'train.resume', { run: 'parts' });
  expect(finished.result).toMatchObject({ status: 'finished', step: 30 });
  expect(await curve(page, 'parts')).toEqual(alone); // to the last bit
  const [a, b] = [
    await call(page, 'train.export', { run: 'whole' }),
    await call(page, 'train.export', { run: 'parts' }),
  ];
  expect(Object.values(b.safetensors)).toEqual(Object.values(a.safetensors));
  expect(await call(page, 'device.memory', {})).toEqual(before);

  // A run of that name is not overwritten; a fork goes its own way.
  expect(await failure(page, 'train.run', small('parts', 30))).toMatchObject({
    name: 'RunError',
    message:
      'There is a run “parts” already, at step 30. Go on with it (train.resume), delete it, or take another name.',
  });
  const fork = await train(page, 'train.resume', { run: 'parts', as: 'fork', change: { steps: 35 } });
  expect(fork.result).toMatchObject({ status: 'finished', step: 35 });
  expect((await curve(page, 'fork')).losses.slice(0, 30)).toEqual(alone.losses);
  for (const run of ['whole', 'parts', 'fork']) await call(page, 'train.delete', { run });
  expect((await call(page, 'train.list', {})).runs).toEqual([]);
  expect(await failure(page, 'train.resume', { run: 'parts' })).toMatchObject({
    name: 'CheckpointError',
    message:
      'There is no run “parts” in this browser: it was deleted, or the browser made room and took it. Train it again.',
  });
});

test('a run whose worker is ended goes on from its checkpoint, and has the losses of one that is left alone', async ({
  page,
}) => {
  await spyOnWorkers(page);
  await openBook(page, { device: 'wasm' });
  await train(page, 'train.run', small('alone', 25));
  const killed = await train(page, 'train.run', small('killed', 25), { step: 13, act: 'terminate' });
  expect(killed.error).toBe('');
  expect(killed.result).toMatchObject({ status: 'finished', step: 25, device: 'wasm' });
  expect(killed.notices).toEqual([
    'The computing worker was lost: it was ended by the browser. A new one goes on where it stopped; nothing is lost.',
  ]);
  expect(await curve(page, 'killed')).toEqual(await curve(page, 'alone'));
});

test('a run moves to another device in its middle', async ({ page }) => {
  await openBook(page, { device: 'wasm' });
  const moved = await train(page, 'train.run', small('moved', 12), { step: 7, act: 'cpu' });
  expect(moved.result).toMatchObject({ status: 'finished', step: 12, device: 'cpu' });
  expect(moved.notices).toEqual(['Computing moves to plain JavaScript; nothing is lost.']);
  expect((await curve(page, 'moved')).losses).toHaveLength(12);
});

test('a run goes on after the GPU took its context away', async ({ page }) => {
  test.setTimeout(120_000);
  await spyOnWorkers(page);
  await openBook(page, { device: 'webgl' });
  await train(page, 'train.run', small('alone', 40));
  const lost = await train(page, 'train.run', small('lost', 40), { step: 7, act: 'context-loss' });
  expect(lost.error).toBe('');
  expect(lost.result).toMatchObject({ status: 'finished', step: 40 });
  expect(lost.notices).toEqual([
    'The computing worker was lost: the GPU took its context away (a driver reset, or too little memory). A new one goes on where it stopped; nothing is lost.',
  ]);
  expect(await curve(page, 'lost')).toEqual(await curve(page, 'alone'));
});

test('after two lost contexts a run goes on on the next device, and the page says why', async ({ page }) => {
  test.setTimeout(120_000);
  await spyOnWorkers(page);
  await openBook(page, { device: 'webgl' });
  const at = { step: 6, again: 9, act: 'context-loss' } as const;
  const lost = await train(page, 'train.run', small('twice', 12), at);
  expect(lost.result).toMatchObject({ status: 'finished', step: 12, device: 'wasm' });
  expect(lost.notices).toHaveLength(2);
  expect((await curve(page, 'twice')).losses).toHaveLength(12);
  const { reason } = await call(page, 'device.report', {});
  expect(reason).toBe('WebAssembly SIMD: WebGL failed 2 times in this page.');
  await expect(page.getByRole('contentinfo')).toContainText(`Computed on ${reason}`);
});

test('a run whose numbers are no numbers any more stops, names step and tensor, and offers its checkpoint', async ({
  page,
}) => {
  await openBook(page, { device: 'wasm' });
  const error = await failure(
    page,
    'train.run',
    small('wild', 50, { learningRate: 1e9, schedule: { kind: 'constant' }, clipNorm: 0 }),
  );
  expect(error).toMatchObject({ name: 'DivergedError' });
  const { message, details } = error as unknown as {
    message: string;
    details: { step: number; tensor: string; checkpointStep: number };
  };
  console.log(`    ${message}`);
  expect(message).toMatch(
    /^training: at step \d+ the loss is .* and the norm of the gradient .*; the first number that is not finite is in .+\. The learning rate was 1000000000: choose a smaller one, or clip the gradient\.$/,
  );
  expect(details.step).toBeGreaterThan(1);
  expect(details.tensor).toMatch(/\w/);
  expect(details.checkpointStep).toBeLessThan(details.step);
  const goneOn = await train(page, 'train.resume', {
    run: 'wild',
    as: 'tame',
    change: { learningRate: 0.001, steps: details.checkpointStep + 3 },
  });
  expect(goneOn.error).toBe('');
});

test('a run is trained by one tab at a time', async ({ page, context }) => {
  test.setTimeout(90_000);
  const other = await context.newPage();
  await openBook(page, { device: 'wasm' });
  await openBook(other, { device: 'wasm' });
  await page.evaluate(
    (args) => {
      const cancel = new AbortController();
      Object.assign(window, { stop: () => cancel.abort() });
      return new Promise<void>((resolve) => {
        window.book
          .call('train.run', args as RunArgs, {
            signal: cancel.signal,
            onProgress: (progress) => progress.stage === 'step' && progress.step > 6 && resolve(),
          })
          .catch(() => undefined);
      });
    },
    { ...small('shared', 1_000_000), whileHidden: true },
  );
  const refused = {
    name: 'RunError',
    message: '“shared” is being trained in another tab. Pause it there, or read on there.',
  };
  expect(await failure(other, 'train.resume', { run: 'shared' })).toMatchObject(refused);
  expect(await failure(other, 'train.delete', { run: 'shared' })).toMatchObject(refused);
  await page.evaluate(() => (window as unknown as { stop(): void }).stop());
  await expect(async () => {
    const { error } = await train(other, 'train.resume', {
      run: 'shared',
      change: { steps: 1_000_000 },
      until: 6,
    });
    expect(error).toBe('');
  }).toPass();
});

test('a run makes way for others, and its weights can be sampled, judged and exported meanwhile', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await openBook(page, { device: 'wasm' });
  await page.evaluate(
    (args) => {
      const cancel = new AbortController();
      const state = { step: 0, ended: '' };
      Object.assign(window, { stop: () => cancel.abort(), training: state });
      return new Promise<void>((resolve) => {
        window.book
          .call('train.run', args as RunArgs, {
            signal: cancel.signal,
            onProgress(progress) {
              if (progress.stage !== 'step') return;
              state.step = progress.step;
              if (state.step >= 60) resolve();
            },
          })
          .catch((error: unknown) => (state.ended = String(error)));
      });
    },
    small('busy', 1_000_000, { model: { n_embd: 32, n_layer: 1, n_head: 2 } }),
  );
  const greedy = { greedy: true, temperature: 1 };
  const sample = await call(page, 'train.sample', {
    run: 'busy',
    prompt: 'the cat',
    settings: greedy,
    maxNewTokens: 8,
  });
  expect(sample.step).toBeGreaterThanOrEqual(60);
  expect(sample.text).toHaveLength(8);
  expect(new Set(sample.text)).not.toContain('z');
  const exported = await call(page, 'train.export', { run: 'busy' });
  expect(JSON.parse(exported.config)).toMatchObject({
    model_type: 'gpt2',
    n_embd: 32,
    vocab_size: new Set(TEXT).size,
  });
  expect(JSON.parse(exported.tokenizer ?? '')).toMatchObject({ model: { type: 'BPE' } });
  const ids = Array.from({ length: 100 }, (_unused, n) => n % 7);
  const { lossNats } = await call(page, 'train.loss', { run: 'busy', ids });
  expect(lossNats).toBeGreaterThan(0.5);
  const stepOf = () =>
    page.evaluate(() => (window as unknown as { training: { step: number } }).training.step);
  const step = await stepOf();
  await expect.poll(stepOf).toBeGreaterThan(step);
  await page.evaluate(() => (window as unknown as { stop(): void }).stop());
  const later = await call(page, 'train.sample', {
    run: 'busy',
    prompt: 'the cat',
    settings: greedy,
    maxNewTokens: 8,
  });
  expect(later.step).toBeGreaterThan(sample.step);
});

test('a run waits while nobody sees the page, and goes on by itself, unless it was told to go on', async ({
  page,
}) => {
  await openBook(page, { device: 'wasm' });
  const show = (state: 'hidden' | 'visible') =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  for (const whileHidden of [false, true]) {
    await page.evaluate(
      (args) => {
        const cancel = new AbortController();
        const state = { step: 0 };
        Object.assign(window, { stop: () => cancel.abort(), training: state });
        return new Promise<void>((resolve) => {
          window.book
            .call('train.run', args as RunArgs, {
              signal: cancel.signal,
              onProgress(progress) {
                if (progress.stage === 'step') state.step = progress.step;
                if (state.step >= 5) resolve();
              },
            })
            .catch(() => undefined);
        });
      },
      { ...small(`hidden-${whileHidden}`, 1_000_000), whileHidden },
    );
    const stepOf = () =>
      page.evaluate(() => (window as unknown as { training: { step: number } }).training.step);
    await show('hidden');
    await call(page, 'device.memory', {}); // answered although the page is hidden
    const step = await stepOf();
    await page.waitForTimeout(700);
    if (whileHidden) expect(await stepOf()).toBeGreaterThan(step);
    else expect(await stepOf()).toBeLessThanOrEqual(step + 1);
    await show('visible');
    await expect.poll(stepOf).toBeGreaterThan(step + 1);
    await page.evaluate(() => (window as unknown as { stop(): void }).stop());
  }
});

test('settings, texts and names that cannot be are refused with a sentence', async ({ page }) => {
  await openBook(page, { device: 'wasm' });
  const args = small('no', 5);
  const refused = async (change: object, message: string) =>
    expect(await failure(page, 'train.run', { ...args, ...change })).toMatchObject({
      message: expect.stringContaining(message) as unknown,
    });
  await refused(
    { run: 'a b' },
    'training: a run is named by up to 100 letters, digits, hyphens and dots, got "a b".',
  );
  await refused(
    { config: { ...args.config, steps: 0 } },
    'training: steps must be a whole number from 1 to 1000000, got 0.',
  );
  await refused(
    { config: { ...args.config, learningRate: NaN } },
    'training: learningRate must be a number above 0',
  );
  await refused({ data: { source: { text: '' } } }, 'at least two different characters');
  await refused(
    { data: { source: { text: 'ab' } } },
    'the text to train on has 2 tokens, but a sequence needs 17',
  );
  await refused({ data: { source: {} } }, 'data.source must be {shipped: the name of a text}');
  await refused({ data: { source: { ids: [0, 5], vocabSize: 3 } } }, 'got 5 at position 1.');
  await refused({ until: 0.5 }, 'training: until must be a whole number from 0, got 0.5.');
  await refused(
    { config: { ...args.config, loss: { kind: 'llada', form: 'exact' } } },
    'the loss "llada" hides tokens, but the family gpt2 has no mask token.',
  );
  await refused({ config: { ...args.config, model: { n_embd: 15 } } }, 'n_layer');
  // Emoji, Korean and half a character are characters as others.
  const strange = await train(page, 'train.run', {
    ...args,
    data: { source: { text: '한국어 😀\ud83d '.repeat(20) } },
  });
  expect(strange.result).toMatchObject({ status: 'finished' });
  const { tokenizer } = await call(page, 'train.export', { run: 'no' });
  expect(Object.keys((JSON.parse(tokenizer ?? '') as { model: { vocab: object } }).model.vocab)).toEqual([
    ' ',
    '국',
    '어',
    '한',
    '\ufffd',
    '😀',
  ]);
});
