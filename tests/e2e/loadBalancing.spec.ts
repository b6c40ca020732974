// “Balancing the loads of experts” in the page: what it shows is what the core trained, and a pause loses nothing.
import type { Locator, Page } from '@playwright/test';
import type { BalancingState } from '../../src/widgets/load-balancing/state';
import { call, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { pressWhen } from './support/moments';
import { expect, test } from './support/test';

const STEPS = 60;
const E = 8;
const LAYERS = 2;

async function open(page: Page, change: Partial<BalancingState> = {}): Promise<Locator> {
  const pairs = Object.entries({ steps: STEPS, ...change }).map(([key, value]) => [
    `load-balancing.${key}`,
    String(value),
  ]);
  const query = Object.fromEntries([['load-balancing.v', '1'], ...pairs]) as Record<string, string>;
  await openBook(page, { path: 'gallery/load-balancing/', device: 'wasm', query });
  return page.getByRole('figure', { name: 'Balancing the loads of experts' }).first();
}

/** The runs as the core keeps them: without balancing, with the loss, with the bias. */
async function kept(page: Page) {
  const { runs } = await call(page, 'train.list', {});
  return ['none', 'auxiliary', 'bias'].map((kind) =>
    runs.find(({ config }) => config.balancing.kind === kind),
  );
}

const finished = (figure: Locator) =>
  figure.getByText(/^Over the last 50 steps/).waitFor({ timeout: 90_000 });

test('shows the loads that the core counted, and what each way of balancing ends with', async ({ page }) => {
  test.setTimeout(120_000);
  const figure = await open(page);
  await figure.getByRole('button', { name: 'Train all three' }).click();
  await finished(figure);
  const rows = await figure
    .getByRole('table', { name: 'At the end' })
    .evaluate((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    );
  expect(rows.map(([name]) => name)).toEqual(['no balancing', 'auxiliary loss', 'bias']);
  const runs = await kept(page);
  const seeds = new Set(runs.map((one) => one?.config.seed));
  expect(seeds).toEqual(new Set([1]));
  for (const [index, one] of runs.entries()) {
    const { loads = new Float32Array(), evaluations } = await call(page, 'train.curve', {
      run: one?.run ?? '',
    });
    const values = Object.values(loads); // [step · layers · E]
    expect(values).toHaveLength(STEPS * LAYERS * E);
    const worst: number[] = [];
    for (let step = STEPS - 50; step < STEPS; step++) {
      const layers = Array.from({ length: LAYERS }, (_unused, layer) =>
        values.slice((step * LAYERS + layer) * E, (step * LAYERS + layer + 1) * E),
      );
      for (const row of layers) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
      worst.push(Math.max(...layers.map((row) => E * Math.max(...row))));
    }
    const mean = worst.reduce((sum, value) => sum + value, 0) / worst.length;
    expect(rows[index]?.[1]).toBe(mean.toFixed(2));
    expect(rows[index]?.[3]).toBe((evaluations.at(-1)?.lossNats ?? NaN).toFixed(3));
  }
  // The same run alone, asked by hand, has the same loads: the figure adds nothing and leaves out nothing.
  const [, , bias] = runs;
  if (!bias) throw new Error('no run with the bias');
  await page.evaluate(
    (config) =>
      window.book.call('train.run', { run: 'alone', config, data: { source: { shipped: 'fables' } } }),
    bias.config,
  );
  const alone = await call(page, 'train.curve', { run: 'alone' });
  const shown = await call(page, 'train.curve', { run: bias.run });
  expect(Object.values(alone.loads ?? [])).toEqual(Object.values(shown.loads ?? []));
  expect(Number(rows[2]?.[1])).toBeLessThan(Number(rows[0]?.[1]));
  await expectAccessible(page, 'load-balancing');
});

test('is paused, found again after a reload, and goes on; a changed setting is another set of runs', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const figure = await open(page, { steps: 200, seed: 5 });
  const pressed = pressWhen(figure, /no balancing: step [3-9]\d of 200/, 'Pause');
  await figure.getByRole('button', { name: 'Train all three' }).click();
  await pressed;
  await figure.getByText('Paused; this browser keeps what is trained.').waitFor();
  await page.reload();
  await figure.getByText('Paused; this browser keeps what is trained.').waitFor();
  await expect(figure.getByRole('button', { name: 'Go on' })).toBeEnabled();
  await figure.getByRole('textbox', { name: 'Steps', exact: true }).fill('60');
  await expect(figure.getByText('Three mixtures begin with the same weights')).toBeVisible();
  await figure.getByRole('button', { name: 'Train all three' }).press('Enter');
  await finished(figure);
});

test('answers a text that is too short with a sentence, and trains on Korean', async ({ page }) => {
  test.setTimeout(90_000);
  const figure = await open(page, { text: 'own', steps: 20 });
  const box = figure.getByRole('textbox', { name: 'Type or paste a text' });
  await box.fill('짧은 글 🦊');
  await expect(
    figure.getByText(/This text is too short: it has 6 characters, and 330 are needed/),
  ).toBeVisible();
  await box.fill('옛날에 여우가 살았다. 여우는 달을 보았다 🦊\n'.repeat(40));
  await figure.getByRole('button', { name: 'Train all three' }).click();
  await finished(figure);
});

test('fits a phone', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const figure = await open(page, { steps: 20 });
  await figure.getByRole('button', { name: 'Train all three' }).click();
  await finished(figure);
  await expectFits(page, 'load-balancing');
});
