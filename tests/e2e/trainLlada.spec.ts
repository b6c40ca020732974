// “Train a diffusion model” in the page: the training lab of one family, what it writes as it learns, and the lines that it is compared with.
import { readFileSync } from 'node:fs';
import { inEnglish, PLOTS } from '../../src/pure/corpus';
import { storyOf } from '../../src/pure/corpus/story';
import { call } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { Lab, shares } from './support/Lab';
import { pressWhen } from './support/moments';
import { atRest } from './support/rest';
import { spyOnWorkers } from './support/spy';
import { expect, test } from './support/test';

const NAME = 'train-llada';
const TEXT = 'the fox saw the moon and the moon saw the fox.\n'.repeat(60);

test('learns the stories of the world, beside guessing, the frequencies and the floor', async ({ page }) => {
  test.setTimeout(60_000);
  const stories = Array.from({ length: 600 }, (_unused, n) => storyOf(PLOTS, inEnglish(), 'train', n));
  const text = stories.map((story) => story.text).join('\n\n');
  const nats = stories.reduce((sum, { logProbability }) => sum - logProbability, 0);
  const { V, entropyNats } = shares(text);
  const lab = await Lab.open(page, { steps: 60 }, NAME);
  const chart = lab.figure.locator('svg[role=img]');
  await expect(chart).toContainText(`guessing: ln ${V + 1} = ${Math.log(V + 1).toFixed(3)}`, {
    timeout: 30_000,
  });
  await expect(chart).toContainText(`character frequencies alone: ${entropyNats.toFixed(3)}`);
  await expect(chart).toContainText(`the world itself: ${(nats / text.length).toFixed(3)}`);
  await expect(lab.figure.getByRole('combobox', { name: 'Model and objective' })).toHaveCount(0);
  await expect(
    lab.figure.getByText(
      `Before training, all ${V + 1} tokens, the mask among them, are about equally likely`,
    ),
  ).toBeVisible();
  await lab.train();
  const { run, config } = await lab.record();
  expect(config).toMatchObject({ family: 'llada', loss: { kind: 'llada', form: 'exact' } });
  const { evaluations } = await call(page, 'train.curve', { run });
  const bound = evaluations.at(-1)?.lossNats ?? NaN;
  expect(bound).toBeLessThan(Math.log(V + 1));
  await expect(lab.fact('Held-out bound')).toContainText(bound.toFixed(3));
  await expect(lab.figure.getByText(`Held-out bound ${bound.toFixed(3)} nats.`)).toBeVisible();
  await lab.figure.getByText('1 run kept in this browser').click();
  await expect(lab.figure.getByRole('cell', { name: 'a bound' })).toContainText(bound.toFixed(3));
});

test('writes what the core writes by reverse diffusion, before it has learned and after, as it is set', async ({
  page,
}) => {
  const lab = await Lab.open(page, { text: 'own', samplingSteps: 8, learningRate: 0.02 }, NAME);
  await lab.figure.getByRole('textbox', { name: 'Type or paste a text' }).fill(TEXT);
  await lab.train();
  await expect(lab.written().first()).toContainText(
    'before training · seed 1 · 8 steps, low-confidence remasking',
  );
  await expect(lab.written().last()).toContainText('after step 40 · seed 1 · 8 steps');
  const { run } = await lab.record();
  const settings = { run, prompt: 'the fox ', length: 8, temperature: 0.8 };
  const expected = await call(page, 'train.sample', { ...settings, seed: 2, steps: 4, remasking: 'random' });
  expect(new Set(TEXT)).toEqual(new Set([...TEXT, ...(expected.text ?? '')]));

  await lab.figure.getByRole('textbox', { name: 'Samples begin with' }).fill('the fox ');
  await lab.figure.getByRole('radio', { name: 'random' }).check();
  await lab.figure.getByRole('textbox', { name: 'Steps of a sample' }).fill('4');
  await lab.button('Draw another').click();
  const last = lab.written().last();
  await expect(last).toContainText('after step 40 · seed 2 · 4 steps, random remasking');
  const text = `the fox ${expected.text ?? ''}`.replaceAll('\n', '↵\u00a0');
  await expect(last.locator('[lang=""]')).toHaveText(text);

  // A beginning without room for a mask is answered with what to do.
  await lab.figure.getByRole('textbox', { name: 'Samples begin with' }).fill('the fox saw the moon');
  await lab.button('Draw another').click();
  await expect(
    lab.figure.getByText('leaves no room for a mask. Shorten it by at least 5 tokens.'),
  ).toBeVisible();
});

test('is paused, found again after a reload with its settings, gone on with, and given out', async ({
  page,
}) => {
  const lab = await Lab.open(page, { text: 'fables', steps: 400, seed: 5 }, NAME);
  const pressed = pressWhen(lab.figure, /Step (?:[2-9]\d|1\d\d) of 400/, 'Pause');
  await lab.button('Train').click();
  await pressed;
  await lab.figure.getByText(/^Paused at step/).waitFor();
  const { run, step, config, parameterCount } = await lab.record();
  expect(run).toContain('.llada.');
  await page.reload();
  await expect(lab.figure.getByText(`${step} of 400 steps are made`)).toBeVisible();
  await lab.button(`Go on from step ${step}`).click();
  await lab.finished();
  await page.evaluate(
    ({ config }) =>
      window.book.call('train.run', { run: 'alone', config, data: { source: { shipped: 'fables' } } }),
    { config },
  );
  expect(await lab.losses(run)).toEqual(await lab.losses('alone'));
  const weights = readFileSync(await (await lab.save('model.safetensors')).path());
  const header = JSON.parse(weights.subarray(8, 8 + Number(weights.readBigUInt64LE())).toString()) as Record<
    string,
    { shape: number[] }
  >;
  const shapes = Object.entries(header).filter(([name]) => name !== '__metadata__');
  const numbers = shapes.reduce((sum, [, { shape }]) => sum + shape.reduce((a, b) => a * b, 1), 0);
  expect(numbers).toBe(parameterCount);
  const exported: unknown = JSON.parse(readFileSync(await (await lab.save('config.json')).path(), 'utf8'));
  expect(exported).toMatchObject({ model_type: 'llada', d_model: 16, n_layers: 1, max_sequence_length: 16 });
});

test('leaves runs of other families to the training lab, and refuses a link to them', async ({ page }) => {
  const other = await Lab.open(page, {});
  await other.train();
  const lab = await Lab.open(page, { text: 'fables' }, NAME);
  await lab.figure.getByText('1 run kept in this browser').click();
  await expect(lab.button(/^Delete: /)).toBeVisible();
  await expect(lab.button(/^Show: /)).toHaveCount(0);
  const refused = await Lab.open(page, { family: 'gpt2' }, NAME);
  await expect(
    refused.figure.getByText(/family must be one of llada.*the figure shows its defaults/),
  ).toBeVisible();
});

test('fits from a phone to a wide screen, and can be read by all', async ({ page }) => {
  test.setTimeout(120_000);
  await spyOnWorkers(page);
  const lab = await Lab.open(page, { text: 'fables' }, NAME);
  await lab.train();
  await lab.figure.getByText('after step 40').first().waitFor();
  await lab.figure.getByText('Show the data').click();
  await atRest(page);
  await expectFits(page, 'a trained diffusion model');
  await expectAccessible(page, 'a trained diffusion model', 'main');
});
