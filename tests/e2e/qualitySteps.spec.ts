// “Quality and variety by steps” in the page: the recorded run at once, and one of the reader's beside it, stopped and gone on with.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { LENGTH, SEED, streamOf, type QualitySetting } from '../../src/pure/quality/settings';
import type { RecordedQuality } from '../../src/widgets/quality-steps/cells';
import type { QualityState } from '../../src/widgets/quality-steps/state';
import { call, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

const MODEL = 'story-llada';
const MASK = 0;
const BEGIN = 1;
const END = 2;

const recorded = JSON.parse(
  readFileSync(new URL('../../src/widgets/quality-steps/recorded.json', import.meta.url), 'utf8'),
) as Record<string, RecordedQuality>;

async function open(page: Page, settings: Partial<QualityState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`quality-steps.${key}`, String(value)]);
  const query = Object.fromEntries([['quality-steps.v', '1'], ...pairs]) as Record<string, string>;
  await openBook(page, { path: 'gallery/quality-steps/', device: 'wasm', query });
  return page.getByRole('figure', { name: 'Quality and variety by steps' }).first();
}

const percent = (p: number) => (p > 0 && p < 0.0005 ? '<0.1%' : `${(100 * p).toFixed(1)}%`);

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
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const figure = await open(page, { n: '4' });
  await expect(figure.locator('[data-provenance=recorded]')).toContainText('npm run claims -- quality-steps');
  await expect(figure.getByText(`Seed ${SEED}`)).toBeVisible();
  const rows = await dataOf(figure);
  expect(rows).toHaveLength(10);
  for (const [source, remasking = '', steps, count, surprise, understood, , , parses, holds] of rows) {
    const saved = recorded[`${remasking.toLowerCase()}-0.5-${steps}`];
    expect([source, count]).toEqual(['recorded', '200']);
    expect(saved).toBeDefined();
    if (!saved?.surprise) continue;
    const { value: nats, low: least, high: most } = saved.surprise;
    expect(surprise).toBe(`${nats.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`);
    for (const [cell, { value, low, high }] of [
      [understood, saved.understood],
      [parses, saved.parses],
      [holds, saved.holds],
    ] as const) {
      expect(cell).toBe(`${percent(value)} (${percent(low)} to ${percent(high)})`);
    }
  }
  await expect(figure.getByRole('img', { name: /^Surprise of story-gpt/ })).toBeVisible();
  await expect(figure.getByRole('img', { name: /^How much of a story the world understands/ })).toBeVisible();
  await expect(figure.getByRole('img', { name: /^Contradictions in 1,000 characters/ })).toBeVisible();
  await expect(figure.getByRole('img', { name: /^distinct-4 by the number of steps/ })).toBeVisible();
  expect(asked.filter((url) => url.includes(`/models/${MODEL}/`))).toEqual([]);
  await expectAccessible(page, 'quality by steps', 'figure');
  await expectFits(page, 'quality by steps');
});

test('every share can be shown, one without a sample is said, and the choice stays in the address', async ({
  page,
}) => {
  const figure = await open(page);
  const share = figure.getByRole('combobox', { name: 'What the world understands' });
  await share.selectOption('clean');
  await expect(figure.getByRole('img', { name: /^Of the stories understood whole/ })).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('quality-steps.share')).toBe('clean');
  const silent = Object.entries(recorded).some(
    ([part, { clean }]) => part.startsWith('random') && clean === null,
  );
  await expect(figure.getByText(/With random remasking no story is understood whole/)).toHaveCount(
    silent ? 1 : 0,
  );
  await expect(figure).not.toContainText('NaN');
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(share).toHaveValue('understood');
});

test('a temperature that is not recorded, and a link that cannot be read, are said', async ({ page }) => {
  const figure = await open(page, { temperature: '1', stories: String(7) as '25' });
  await expect(figure.getByRole('status').filter({ hasText: /stories must be one of/ })).toBeVisible();
  await figure.getByRole('radio', { name: '1', exact: true }).first().check();
  await expect(figure.getByText('At temperature 1 there is no recorded run. Run it here.')).toBeVisible();
  await expect(figure.getByRole('button', { name: 'Run it here' })).toBeVisible();
});

/** Of the first stories of a setting, asked for by hand: the share that is understood of each, and nats a token by the twin. */
async function foundByHand(page: Page, setting: QualitySetting, count: number) {
  const shares: number[] = [];
  let [nats, tokens] = [0, 0];
  for (let story = 0; story < count; story++) {
    const { answer } = await call(page, 'generate.diffusion', {
      ...{ model: MODEL, prompt: [BEGIN], answer: Array<number>(LENGTH).fill(MASK), candidates: 0 },
      ...{ ...setting, seed: SEED, stream: streamOf(setting, story) },
    });
    const end = answer.indexOf(END);
    const ids = end < 0 ? answer : answer.slice(0, end);
    const { text } = await call(page, 'text.decode', { model: MODEL, ids });
    const { understood } = await call(page, 'story.check', { text });
    shares.push(text === '' ? 0 : understood / text.length);
    const { nats: costs } = await call(page, 'model.score', { model: 'story-gpt', tokens: [BEGIN, ...ids] });
    for (const cost of costs) nats += cost;
    tokens += ids.length;
  }
  return { shares, surprise: nats / tokens };
}

test('a run of the reader’s can be stopped and gone on with, and says what a run by hand finds', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const figure = await open(page, { temperature: '0.5', stories: '25' });
  await figure.getByRole('button', { name: 'Run it here' }).click();
  await figure.getByText(/^Random remasking, 8 steps: story \d+ of 25/).waitFor({ timeout: 300_000 });
  await figure.getByRole('button', { name: 'Cancel' }).click();
  await expect(figure.getByText('Stopped: 2 of 10 kinds are done.')).toBeVisible();
  const rows = (await dataOf(figure)).filter(([source]) => source === 'here');
  expect(rows.map((row) => row.slice(1, 4))).toEqual([
    ['Random', '4', '25'],
    ['Low-confidence', '4', '25'],
  ]);
  const { shares, surprise } = await foundByHand(
    page,
    { remasking: 'random', temperature: 0.5, steps: 4 },
    25,
  );
  const mean = shares.reduce((sum, share) => sum + share, 0) / 25;
  expect(rows[0]?.[4]).toContain(`${surprise.toFixed(2)} (`);
  expect(rows[0]?.[5]).toContain(`${percent(mean)} (`);
  await expect(figure.locator('[data-provenance=live]')).toBeVisible();
  await figure.getByRole('button', { name: 'Go on' }).click();
  await expect(figure.getByText(/^Random remasking, 8 steps: story \d+ of 25/)).toBeVisible({
    timeout: 60_000,
  });
});

test('a model that does not arrive is said, and asked for again', async ({ page, problems }) => {
  problems.announce(/net::ERR_/);
  await page.route('**/models/story-llada/model.safetensors', (route) => route.abort('internetdisconnected'));
  const figure = await open(page);
  await figure.getByRole('button', { name: 'Run it here' }).click();
  await expect(figure.getByRole('alert')).toContainText('the download failed', { timeout: 30_000 });
  await page.unroute('**/models/story-llada/model.safetensors');
  await figure.getByRole('button', { name: 'Try again' }).click();
  await figure.getByText(/^Random remasking, 4 steps: story \d+ of 25/).waitFor({ timeout: 60_000 });
  await figure.getByRole('button', { name: 'Cancel' }).click();
  await expect(figure.getByRole('button', { name: 'Run it here' })).toBeVisible();
});
