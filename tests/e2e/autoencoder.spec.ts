// “An autoencoder” in the page: its plane counted again, its pictures, its runs, and rows of words.
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { digitRows } from '../../src/pure/autoencoding/rows';
import type { AutoencoderState } from '../../src/widgets/autoencoder/state';
import { call, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

const NAME = 'autoencoder';
const RUN = `autoencoder-${NAME}`;

async function open(page: Page, settings: Partial<AutoencoderState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`${NAME}.${key}`, String(value)]);
  const query = Object.fromEntries([[`${NAME}.v`, '1'], ...pairs]) as Record<string, string>;
  await openBook(page, { path: `gallery/${NAME}/`, device: 'wasm', query });
  return page.getByRole('figure', { name: 'An autoencoder' }).first();
}

const says = (figure: Locator, text: string | RegExp) => figure.getByRole('status').filter({ hasText: text });
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });

async function train(figure: Locator): Promise<void> {
  await button(figure, 'Start').click();
  await expect(says(figure, /passes are made/)).toBeVisible({ timeout: 60_000 });
}

test('two numbers part the digits, as counting the nearest of all says', async ({ page }) => {
  test.setTimeout(90_000);
  const figure = await open(page, { epochs: 20 });
  await expect(figure.getByText('Train first: the plane is that of the trained network.')).toBeVisible();
  await train(figure);
  const rows = digitRows(new Uint8Array(readFileSync('public/data/digits.bin')));
  // The rows travel as plain numbers through page.evaluate.
  const codes = await page.evaluate(
    async (values) => {
      const found = await window.book.call('train.encode', {
        run: 'autoencoder-autoencoder',
        rows: Float32Array.from(values),
      });
      return [...found.values];
    },
    [...rows.values],
  );
  expect(codes).toHaveLength(2 * rows.count);
  const labels = [...(rows.labels ?? [])];
  let share = 0;
  for (let row = rows.training; row < rows.count; row += 1) {
    const near = Array.from({ length: rows.training }, (_none, other) => ({
      other,
      distance: Math.hypot(
        (codes[2 * other] ?? 0) - (codes[2 * row] ?? 0),
        (codes[2 * other + 1] ?? 0) - (codes[2 * row + 1] ?? 0),
      ),
    })).sort((a, b) => a.distance - b.distance);
    share +=
      near.slice(0, 5).filter(({ other }) => labels[other] === labels[row]).length /
      5 /
      (rows.count - rows.training);
  }
  await expect(says(figure, 'digits on two numbers')).toContainText(
    `of the 5 nearest neighbours of a held-out picture ${Math.round(100 * share)}% are the same digit`,
  );
  const plane = figure.getByRole('application', { name: /^Plane of the codes/ });
  await plane.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => new URL(page.url()).searchParams.get(`${NAME}.x`)).toBe('0.1');
  await expect(figure.getByRole('img', { name: /^Drawn from the cross \(0\.10, 0\.00\)/ })).toBeVisible();
});

test('what is made again, and the loss, are beside PCA; a run goes on after a reload', async ({ page }) => {
  test.setTimeout(90_000);
  let figure = await open(page, { view: 'reconstructions', epochs: 60, width: 256 });
  await button(figure, 'Start').click();
  await expect(figure.getByText(/^Pass [1-9]/)).toBeVisible({ timeout: 30_000 });
  await button(figure, 'Stop').click();
  await expect(says(figure, /^Stopped after/)).toBeVisible();
  await page.reload();
  figure = page.getByRole('figure', { name: 'An autoencoder' }).first();
  await button(figure, 'Go on').click();
  await expect(says(figure, /60 passes are made/)).toBeVisible({ timeout: 60_000 });
  const { losses, evaluations } = await call(page, 'train.curve', { run: RUN });
  const steps = Math.floor(1438 / 64);
  expect(losses).toHaveLength(60 * steps);
  // Over the same rows, there in float64 and here in batches of float32: the last digit may differ.
  // Its last digit may differ: the run judges itself in batches of float32.
  const shown = async () =>
    Number(
      /error (0\.\d{4}) through/.exec((await says(figure, /^Mean squared error/).textContent()) ?? '')?.[1],
    );
  await expect
    .poll(async () => Math.abs((await shown()) - (evaluations.at(-1)?.lossNats ?? NaN)))
    .toBeLessThan(1.01e-4);
  await expect(figure.getByRole('table', { name: 'Held-out rows, made again' }).getByRole('row')).toHaveCount(
    11,
  );
  await figure.getByRole('radio', { name: 'loss' }).check();
  const last = [...losses].slice(-steps);
  const mean = last.reduce((sum, one) => sum + one, 0) / last.length;
  await expect(says(figure, /^Mean squared error/)).toContainText(`${mean.toFixed(4)} in training`);
});

test('words without a run are asked for, and taken where there is one', async ({ page }) => {
  const figure = await open(page, { data: 'words', epochs: 2 });
  await expect(figure.getByText('Train word vectors first, in the figure above.')).toBeVisible();
  const { ids, sentenceStarts, words } = await call(page, 'words.open', { source: { shipped: 'fables' } });
  const source = {
    ids: [...ids],
    vocabSize: words.length,
    documentStarts: [...sentenceStarts],
    words: [...words],
  };
  const config = {
    ...{ family: 'word2vec' as const, model: { hidden_size: 8 }, optimizer: 'sgd' as const },
    loss: { kind: 'skip-gram' as const, window: 2, negatives: 5 },
    ...{ sequenceLength: 2000, batchSize: 64, heldOut: 0, learningRate: 0.05, steps: 10 },
  };
  await call(page, 'train.run', { run: 'some-words', config, data: { source } });
  await page.reload();
  await expect(figure.getByText(/rows of 8 numbers/)).toBeVisible();
  await train(figure);
  await expect(says(figure, 'words on two numbers; near the cross lie')).toBeVisible();
});

test('fits from a phone to a wide screen, and can be read by all', async ({ page }) => {
  const figure = await open(page, { epochs: 1 });
  await train(figure);
  await expectAccessible(page, 'autoencoder');
  await expectFits(page, 'autoencoder');
});
