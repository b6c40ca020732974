// The training lab in the page: what it shows is what the core computes, and a run lives through pause, reload and failure.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inEnglish, PLOTS } from '../../src/pure/corpus';
import { storyOf } from '../../src/pure/corpus/story';
import { ROOT } from '../../tools/setup.mjs';
import { call } from './support/book';
import { Lab, shares } from './support/Lab';
import { pressWhen } from './support/moments';
import { expect, test } from './support/test';

test('draws the floor under a text of which the book knows the chances', async ({ page }) => {
  const stories = Array.from({ length: 600 }, (_unused, n) => storyOf(PLOTS, inEnglish(), 'train', n));
  const characters = stories.map(({ text }) => text).join('\n\n').length;
  const nats = stories.reduce((sum, { logProbability }) => sum - logProbability, 0);
  const lab = await Lab.open(page, { text: 'world' });
  const chart = lab.figure.locator('svg[role=img]');
  await expect(chart).toContainText(`the world itself: ${(nats / characters).toFixed(3)}`, {
    timeout: 30_000,
  });
  await lab.train();
  await expect(lab.fact('Training loss')).toHaveText(/^\d\.\d{3}$/);
});

test('shows the losses that the core computed, beside those that need no training, and gives the model out', async ({
  page,
}) => {
  const { V, entropyNats } = shares(readFileSync(path.join(ROOT, 'public/texts/fables.txt'), 'utf8'));
  const lab = await Lab.open(page);
  const sized = lab.figure.getByText(/parameters \(/);
  await expect(lab.figure.getByText(`characters of text, ${V} different;`)).toBeVisible();
  await lab.train();

  const { run, parameterCount } = await lab.record();
  await expect(sized).toContainText(`${parameterCount.toLocaleString('en')} parameters`);
  const curve = await call(page, 'train.curve', { run });
  const losses = Object.values(curve.losses);
  expect(losses).toHaveLength(40);
  const heldOut = curve.evaluations.at(-1);
  expect(heldOut?.step).toBe(40);
  expect(heldOut?.lossNats).toBeLessThan(Math.log(V));
  const rows = await lab.rows();
  expect(rows.slice(1).map(([step, loss]) => [step, loss])).toEqual(
    losses.map((loss, n) => [String(n + 1), loss.toFixed(4)]),
  );
  expect(rows.at(-1)?.[3]).toBe(heldOut?.lossNats.toFixed(4));
  await expect(lab.fact('Training loss')).toHaveText((losses[39] ?? NaN).toFixed(3));
  await expect(lab.fact('Held-out loss')).toContainText((heldOut?.lossNats ?? NaN).toFixed(3));
  await expect(lab.fact('Computed on')).toHaveText(/WebAssembly/);
  const chart = lab.figure.locator('svg[role=img]');
  await expect(chart).toContainText(`guessing: ln ${V} = ${Math.log(V).toFixed(3)}`);
  await expect(chart).toContainText(`character frequencies alone: ${entropyNats.toFixed(3)}`);

  // What it wrote first and last.
  const written = lab.written();
  await expect(written.first()).toContainText('before training · seed 1');
  await expect(written.last()).toContainText('after step 40 · seed 1');

  const files = ['model.safetensors', 'config.json', 'tokenizer.json'];
  const contents: Buffer[] = [];
  for (const file of files) {
    const download = await lab.save(file);
    expect(download.suggestedFilename()).toBe(file);
    contents.push(readFileSync(await download.path()));
  }
  const [weights, config, tokenizer] = contents as [Buffer, Buffer, Buffer];
  const header = JSON.parse(weights.subarray(8, 8 + Number(weights.readBigUInt64LE())).toString()) as Record<
    string,
    { shape: number[]; data_offsets: number[] }
  >;
  const shapes = Object.entries(header).filter(([name]) => name !== '__metadata__');
  const numbers = shapes.reduce((sum, [, { shape }]) => sum + shape.reduce((a, b) => a * b, 1), 0);
  expect(numbers).toBe(parameterCount);
  expect(header['transformer.h.0.attn.c_attn.weight']?.shape).toEqual([16, 48]);
  expect(JSON.parse(config.toString())).toMatchObject({ model_type: 'gpt2', n_embd: 16, vocab_size: V });
  const { model } = JSON.parse(tokenizer.toString()) as { model: { vocab: object } };
  expect(Object.keys(model.vocab)).toHaveLength(V);

  // Deleted, after asking once more.
  await lab.figure.getByText('1 run kept in this browser').click();
  await lab.button(/^Delete: Animal fables/).click();
  await lab.button(/^Delete for good: /).click();
  await expect(lab.figure.getByText('This browser keeps no run.')).toBeVisible();
  expect((await call(page, 'train.list', {})).runs).toEqual([]);
});

test('a run that is paused, found again after a reload and gone on with is that of one left alone', async ({
  page,
}) => {
  const lab = await Lab.open(page, { steps: 400, seed: 7 });
  const pressed = pressWhen(lab.figure, /Step (?:[2-9]\d|1\d\d) of 400/, 'Pause');
  await lab.button('Train').click();
  await pressed;
  await lab.figure.getByText(/^Paused at step/).waitFor();
  const { run, step, config } = await lab.record();
  expect(step).toBeGreaterThanOrEqual(20);
  expect(step).toBeLessThan(400);

  await page.reload();
  await expect(lab.figure.getByText(`${step} of 400 steps are made`)).toBeVisible();
  const samples = lab.figure.getByRole('region', { name: 'What the model writes' });
  await lab.button('Draw another').click();
  await expect(samples.getByText(`after step ${step} · seed 8`)).toBeVisible();

  // While nobody sees the page, the run waits and says so.
  const show = (state: 'hidden' | 'visible') =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await show('hidden');
  await lab.button(`Go on from step ${step}`).click();
  const isHidden = lab.figure.getByText('This page is hidden, so the run waits');
  await expect(isHidden).toBeVisible();
  await expect(lab.fact('Step')).toHaveText(`${step} / 400`);
  await show('visible');
  await lab.finished();
  await expect(isHidden).toBeHidden();

  await page.evaluate(
    ({ config }) =>
      window.book.call('train.run', { run: 'alone', config, data: { source: { shipped: 'fables' } } }),
    { config },
  );
  expect(await lab.losses(run)).toEqual(await lab.losses('alone'));
});

test('a run that breaks says where, and goes on from its checkpoint with a smaller learning rate', async ({
  page,
}) => {
  const lab = await Lab.open(page, { learningRate: 10_000, schedule: 'constant' });
  await lab.button('Train').click();
  const broken = lab.figure.getByRole('alert');
  await expect(broken).toHaveText(
    /^The run broke at step \d+: the first number that is not finite is in [\w. ]+\. The learning rate 10000 is too large\.$/,
  );
  const goOn = lab.button(/^Go on from step \d+ with η = 0\.003$/);
  await expect(goOn).toBeVisible();
  await goOn.click();
  await expect(lab.figure.getByText('This run goes on with η = 0.003.')).toBeVisible();
  expect((await lab.record()).config.learningRate).toBe(0.003);
});

test('a text of the reader’s own in Korean is learned, and one too short is refused with a sentence', async ({
  page,
}) => {
  const text = '옛날 옛적에 호랑이가 살았어요. 곶감이 무서워서 달아났어요.\n'.repeat(40);
  const lab = await Lab.open(page, { text: 'own', family: 'llama' });
  const field = lab.figure.getByRole('textbox', { name: 'Type or paste a text' });
  await expect(lab.figure.getByText('There is no text of yours in this browser yet.')).toBeVisible();
  await field.fill('호랑이');
  await expect(
    lab.figure.getByText(
      'This text is too short: 3 of its 3 characters are trained on, and a sequence needs 17. Take a longer text or a smaller context T.',
    ),
  ).toBeVisible();
  await field.fill(text);
  await lab.train();
  const { V } = shares(text);
  const { run } = await lab.record();
  const curve = await call(page, 'train.curve', { run });
  expect(curve.evaluations.at(-1)?.lossNats).toBeLessThan(Math.log(V));
  const written = lab.written().last();
  await expect(written).toContainText('after step 40');
  const letters = (await written.locator('[lang=""]').innerText()).replace(/[↵\s]/g, '');
  expect(letters.length).toBeGreaterThan(0);
  expect(new Set(text)).toEqual(new Set([...text, ...letters]));
});

test('a model of hidden tokens is trained with the bound as its loss, and writes by reverse diffusion', async ({
  page,
}) => {
  const lab = await Lab.open(page, { family: 'llada', learningRate: 0.02 });
  await lab.train();
  const { V } = shares(readFileSync(path.join(ROOT, 'public/texts/fables.txt'), 'utf8'));
  const { run, parameterCount } = await lab.record();
  await expect(lab.figure.getByText(/parameters \(/)).toContainText(parameterCount.toLocaleString('en'));
  await expect(lab.figure.locator('svg[role=img]')).toContainText(`ln ${V + 1} = `); // and the mask token
  const { evaluations } = await call(page, 'train.curve', { run });
  expect(evaluations.at(-1)?.lossNats).toBeLessThan(Math.log(V + 1));
  await expect(lab.fact('Held-out bound')).toContainText(evaluations.at(-1)?.lossNats.toFixed(3) ?? '');
  await expect(lab.written().last()).toContainText(
    'after step 40 · seed 1 · 16 steps, low-confidence remasking',
  );
});

test('a run that another tab trains is left to it, with a sentence, and taken over when it is paused there', async ({
  page,
  context,
}) => {
  const lab = await Lab.open(page, { steps: 5000 });
  await lab.button('Train').click();
  await expect(lab.fact('Step')).toContainText(/^\d{2,}/);
  const other = await Lab.open(await context.newPage(), { steps: 5000 });
  await other.button(/^Go on from step \d+$/).click();
  await expect(other.figure.getByRole('alert')).toContainText(
    'is being trained in another tab. Pause it there, or read on there.',
  );
  await page.bringToFront();
  await lab.button('Pause').press('Enter');
  await expect(lab.button(/^Go on from step/)).toBeFocused();
  await other.page.bringToFront();
  await other.button('Try again').click();
  await expect(other.figure.getByRole('progressbar', { name: /^Step/ })).toBeVisible();
  await other.button('Stop and discard').click();
  await expect(other.button('Train')).toBeEnabled();
  expect((await call(other.page, 'train.list', {})).runs).toEqual([]);
});

test('a run goes on where the browser has no room for it, and says that nothing is kept', async ({
  page,
  context,
}) => {
  const lab = await Lab.open(page);
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
  await lab.train();
  await expect(
    lab.figure.getByText(/no more room\. .* The run goes on without checkpoints\.$/),
  ).toBeVisible();
  await expect(lab.figure.getByText(/^This browser kept nothing of the run: /)).toBeVisible();
  await expect(lab.fact('Step')).toHaveText('40 / 40');
  await expect(lab.button('model.safetensors')).toBeHidden();
});
