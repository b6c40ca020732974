// “Quality and variety by steps” in the page: the recorded run at once, and one of the reader's beside it, stopped and gone on with.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { RecordedQuality } from '../../src/widgets/quality-steps/cells';
import type { QualityState } from '../../src/widgets/quality-steps/state';
import { openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

const recorded = JSON.parse(
  readFileSync(new URL('../../src/widgets/quality-steps/recorded.json', import.meta.url), 'utf8'),
) as Record<string, RecordedQuality>;

async function open(page: Page, settings: Partial<QualityState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`quality-steps.${key}`, String(value)]);
  const query = Object.fromEntries([['quality-steps.v', '1'], ...pairs]) as Record<string, string>;
  await openBook(page, { path: 'gallery/quality-steps/', device: 'wasm', query });
  return page.getByRole('figure', { name: 'Quality and variety by steps' }).first();
}

const percent = (p: number) => `${(100 * p).toFixed(1)}%`;

/** Rows of the data behind the charts. */
async function dataOf(figure: Locator): Promise<string[][]> {
  const table = figure.getByRole('region', { name: 'Every kind, with 95 % intervals' }).getByRole('table');
  if (!(await table.isVisible())) await figure.getByText('Show the data').click();
  await expect(table).toBeVisible();
  return table.evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    ),
  );
}

test('the recorded run is there at once, of every kind, with its command', async ({ page }) => {
  const figure = await open(page, { temperature: '1', share: 'holds', n: '4' });
  await expect(figure.locator('[data-provenance=recorded]')).toContainText('npm run claims -- quality-steps');
  const rows = await dataOf(figure);
  expect(rows).toHaveLength(10);
  for (const [source, remasking = '', steps, count, , holds] of rows) {
    const saved = recorded[`${remasking.toLowerCase()}-1-${steps}`];
    expect([source, count]).toEqual(['recorded', '200']);
    expect(saved).toBeDefined();
    if (!saved) continue;
    const { value, low, high } = saved.holds;
    expect(holds).toBe(`${percent(value)} (${percent(low)} to ${percent(high)})`);
  }
  await expectAccessible(page, 'quality by steps', 'figure');
  await expectFits(page, 'quality by steps', figure);
});

test('a run of the reader’s can be stopped and gone on with, and its first stories are those of the recording', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const figure = await open(page, { temperature: '0.5', stories: '25' });
  await figure.getByRole('button', { name: 'Run it here' }).click();
  await figure.getByText(/^Random remasking, 16 steps: story \d+ of 25/).waitFor({ timeout: 300_000 });
  await figure.getByRole('button', { name: 'Cancel' }).click();
  await expect(figure.getByText('Stopped: 2 of 10 kinds are done.')).toBeVisible();
  const rows = (await dataOf(figure)).filter(([source]) => source === 'here');
  expect(rows.map((row) => row.slice(1, 4))).toEqual([
    ['Random', '8', '25'],
    ['Low-confidence', '8', '25'],
  ]);
  await expect(figure.locator('[data-provenance=live]')).toBeVisible();
  await figure.getByRole('button', { name: 'Go on' }).click();
  await expect(figure.getByText(/^Random remasking, 16 steps: story \d+ of 25/)).toBeVisible({
    timeout: 60_000,
  });
});

test('a model that does not arrive is said', async ({ page, problems }) => {
  problems.announce(/net::ERR_/);
  await page.route('**/models/story-llada/model.safetensors', (route) => route.abort('internetdisconnected'));
  const figure = await open(page);
  await figure.getByRole('button', { name: 'Run it here' }).click();
  await expect(figure.getByRole('alert')).toContainText('the download failed');
});
