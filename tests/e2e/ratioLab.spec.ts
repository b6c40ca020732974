// The ratio lab in the page: what it shows is what the core trained and measured, and a stop loses nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ROOT } from '../../tools/setup.mjs';
import type { RatioState } from '../../src/widgets/ratio-lab/state';
import { call, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { pressWhen } from './support/moments';
import { atRest } from './support/rest';
import { spyOnWorkers } from './support/spy';
import { expect, test } from './support/test';

const TINY: Partial<RatioState> = {
  ...{ text: 'fables', layers: 1, width: 16, heads: 2, context: 16, batch: 8, steps: 48 },
  ...{ learningRate: 0.02, samplingSteps: 4 },
};

class RatioLab {
  readonly page: Page;
  readonly figure: Locator;

  constructor(page: Page) {
    this.page = page;
    this.figure = page.getByRole('figure', { name: 'A fixed share of masks, or any' }).first();
  }

  static async open(page: Page, change: Partial<RatioState> = {}): Promise<RatioLab> {
    const pairs = Object.entries({ ...TINY, ...change }).map(([key, value]) => [
      `ratio-lab.${key}`,
      String(value),
    ]);
    const query = Object.fromEntries([['ratio-lab.v', '1'], ...pairs]) as Record<string, string>;
    await openBook(page, { path: 'gallery/ratio-lab/', device: 'wasm', query });
    return new RatioLab(page);
  }

  button(name: string | RegExp): Locator {
    return this.figure.getByRole('button', { name, exact: true });
  }

  async finished(): Promise<void> {
    await this.figure.getByText(/The area under a curve estimates the bound/).waitFor({ timeout: 60_000 });
    await expect(this.button('Draw another of each')).toBeEnabled();
  }

  part(name: string): Locator {
    return this.figure.getByRole('region', { name, exact: true });
  }

  /** The rows behind a chart. */
  async rows(part: string): Promise<string[][]> {
    await this.part(part).getByText('Show the data').click();
    return this.part(part)
      .getByRole('table')
      .evaluate((table) =>
        [...table.querySelectorAll('tbody tr')].map((row) =>
          [...row.querySelectorAll('td')].map((cell) => cell.textContent),
        ),
      );
  }

  /** The two runs as the core lists them. */
  async runs() {
    const { runs } = await call(this.page, 'train.list', {});
    const ours = runs.filter(({ run }) => run.startsWith('ratio-lab.'));
    const formOf = (one: (typeof runs)[number]) => ('form' in one.config.loss ? one.config.loss.form : '');
    const find = (form: string) => ours.find((one) => formOf(one) === form);
    return { fixed: find('fixed'), drawn: find('bernoulli') };
  }
}

const CURVES = 'Loss in training';
const SHARES = 'Loss of a masked token, held out';

test('shows what the core trained, measures both on the same masks, and both write', async ({ page }) => {
  test.setTimeout(120_000);
  const lab = await RatioLab.open(page);
  await lab.button('Train both').click();
  await lab.finished();
  const { fixed, drawn } = await lab.runs();
  if (!fixed || !drawn) throw new Error('no runs are kept');
  expect(fixed.config).toMatchObject({
    loss: { kind: 'llada', form: 'fixed', ratio: 0.15 },
    seed: 1,
    steps: 48,
  });
  expect({ ...fixed.config, loss: 0 }).toEqual({ ...drawn.config, loss: 0 });

  // Both are trained as if each had been alone.
  for (const one of [fixed, drawn]) {
    await page.evaluate(
      ({ config, run }) =>
        window.book.call('train.run', { run, config, data: { source: { shipped: 'fables' } } }),
      { config: one.config, run: `alone.${one.run}` },
    );
  }
  const curves = await lab.rows(CURVES);
  expect(curves).toHaveLength(48);
  for (const [column, { run }] of [fixed, drawn].entries()) {
    const kept = Object.values((await call(page, 'train.curve', { run })).losses);
    const alone = Object.values((await call(page, 'train.curve', { run: `alone.${run}` })).losses);
    expect(kept).toEqual(alone);
    expect(curves.map((row) => row[column + 1])).toEqual(kept.map((loss) => loss.toFixed(4)));
  }

  const shares = await lab.rows(SHARES);
  expect(shares.map(([t]) => t)).toEqual(
    Array.from({ length: 20 }, (_unused, n) => ((n + 1) / 20).toFixed(2)),
  );
  for (const row of [2, 17, 19]) {
    const [t, tokens, ...losses] = shares[row] ?? [];
    for (const [column, { run }] of [fixed, drawn].entries()) {
      const loss = { kind: 'llada', form: 'fixed', ratio: Number(t) } as const;
      const { lossNats, count } = await call(page, 'train.loss', { run, loss });
      expect([String(count), lossNats.toFixed(4)]).toEqual([tokens, losses[column]]);
    }
  }
  // Held out are the last 3,760 of 37,602 characters: 235 sequences of 16, at t = 1 all of them masked.
  const characters = [...readFileSync(path.join(ROOT, 'public/texts/fables.txt'), 'utf8')].length;
  expect(shares[19]?.[1]).toBe(String(16 * Math.floor(Math.round(characters * 0.1) / 16)));

  const written = lab.part('What they write from nothing but masks');
  await expect(written.getByRole('listitem')).toHaveCount(2);
  await lab.button('Draw another of each').click();
  await expect(written.getByRole('listitem')).toHaveCount(4);
  const { text } = await call(page, 'train.sample', {
    ...{ run: drawn.run, prompt: '', length: 16, steps: 4, remasking: 'random', temperature: 1, seed: 2 },
  });
  await expect(written.getByRole('listitem').last().locator('[lang=""]')).toHaveText(
    (text ?? '').replaceAll('\n', '↵\u00a0'),
  );
});

test('is paused in the middle, found again after a reload, and comes to the end that it would have come to', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const lab = await RatioLab.open(page, { steps: 320, seed: 4 });
  const pressed = pressWhen(lab.figure, /Step [4-9]\d of 320 and step/, 'Pause');
  await lab.button('Train both').click();
  await pressed;
  await lab.figure.getByText(/^Paused at step/).waitFor();
  const before = await lab.runs();
  expect(Math.abs((before.fixed?.step ?? NaN) - (before.drawn?.step ?? NaN))).toBeLessThanOrEqual(20);
  await page.reload();
  await expect(lab.figure.getByText(/of 320 steps are made\./)).toBeVisible();
  const stopped = pressWhen(lab.figure, /Measuring the loss at t = 0\.[3-9]/, 'Stop');
  await lab.button('Go on').click();
  await stopped;
  await expect(lab.figure.getByText('The measuring was stopped.')).toBeVisible();
  await lab.button('Go on measuring').click();
  await lab.finished();
  const { fixed } = await lab.runs();
  if (!fixed) throw new Error('no run is kept');
  await page.evaluate(
    ({ config }) =>
      window.book.call('train.run', { run: 'alone', config, data: { source: { shipped: 'fables' } } }),
    { config: fixed.config },
  );
  const lossesOf = async (run: string) => Object.values((await call(page, 'train.curve', { run })).losses);
  expect(await lossesOf(fixed.run)).toEqual(await lossesOf('alone'));

  // In the address stands what was set; begun again with the next seed, two others are trained.
  await lab.button('Next seed').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('ratio-lab.seed')).toBe('5');
  await lab.figure.getByRole('progressbar', { name: /^Step/ }).waitFor();
  await lab.button('Pause').click();
  await lab.figure.getByText(/^Paused at step/).waitFor();
  expect(
    (await call(page, 'train.list', {})).runs.filter(({ config }) => config.seed === 5).length,
  ).toBeGreaterThan(0);
});

test('the device that is lost comes back, and the two go on', async ({ page }) => {
  test.setTimeout(120_000);
  const lab = await RatioLab.open(page, { steps: 160 });
  await lab.button('Train both').click();
  await lab.figure.getByRole('progressbar', { name: /^Step \d{2,}/ }).waitFor();
  await call(page, 'device.fail', { how: 'crash' });
  await lab.finished();
  const { fixed, drawn } = await lab.runs();
  expect([fixed?.step, drawn?.step]).toEqual([160, 160]);
});

test('settings and texts that do not do are answered with a sentence', async ({ page }) => {
  const lab = await RatioLab.open(page, { text: 'own', heads: 3 });
  await lab.figure.getByRole('textbox', { name: 'Type or paste a text' }).fill('여우와 달 🦊\n'.repeat(60));
  await expect(lab.figure.getByText(/Rotary positions turn pairs of numbers/)).toBeVisible();
  await lab.figure.getByRole('textbox', { name: 'Heads' }).fill('2');
  await expect(lab.figure.getByText(/of its characters are held out, and the losses need 200/)).toBeVisible();
  await lab.figure.getByRole('textbox', { name: 'Type or paste a text' }).fill('여우와 달 🦊\n'.repeat(400));
  await expect(lab.button('Train both')).toBeEnabled();
  await lab.figure.getByRole('textbox', { name: 'Learning rate η' }).fill('1000000');
  await lab.button('Train both').click();
  await expect(lab.figure.getByRole('alert')).toContainText(/^The model with .* broke at step \d+/);
  await expect(lab.button('Begin again')).toBeVisible();
});

test('says that nothing is kept where the browser has no room, and tries again', async ({
  page,
  context,
}) => {
  const lab = await RatioLab.open(page);
  const browser = await context.newCDPSession(page);
  const quota = (quotaSize?: number) =>
    browser.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(page.url()).origin,
      ...(quotaSize !== undefined && { quotaSize }),
    });
  await quota(1);
  await lab.button('Train both').click();
  await expect(lab.figure.getByRole('alert')).toContainText('This browser keeps nothing of a run', {
    timeout: 30_000,
  });
  await quota();
  await lab.button('Try again').click();
  await lab.finished();
});

test('fits from a phone to a wide screen, and can be read by all', async ({ page }) => {
  test.setTimeout(120_000);
  await spyOnWorkers(page);
  const lab = await RatioLab.open(page);
  await lab.button('Train both').click();
  await lab.finished();
  for (const one of await lab.figure.getByText('Show the data', { exact: true }).all()) await one.click();
  await atRest(page);
  await expectFits(page, 'the ratio lab');
  await expectAccessible(page, 'the ratio lab', 'main');
});
