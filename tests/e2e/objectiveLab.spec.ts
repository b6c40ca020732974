// The objective lab in the page: its losses are those of the model's logits by hand, and the toy asks no model at all.
import type { Locator, Page } from '@playwright/test';
import { LEAST_T } from '../../src/pure/diffusion/leastT';
import { uniform } from '../../src/pure/random/philox';
import type { ObjectiveState } from '../../src/widgets/objective-lab/state';
import { call, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { pressWhen } from './support/moments';
import { logProbabilities } from './support/naive';
import { expect, test } from './support/test';

const MODEL = 'story-llada';
const MASK = 0;
const BEGIN = 1;
const END = 2;
const SENTENCE = 'The fox was glad, and the moon was full.';

const figureOn = (page: Page) => page.getByRole('figure', { name: 'The loss of masked diffusion' }).first();

function linkTo(settings: Partial<ObjectiveState>): Record<string, string> {
  const pairs = Object.entries(settings).map(([key, value]) => [`objective-lab.${key}`, String(value)]);
  return Object.fromEntries([['objective-lab.v', '1'], ...pairs]) as Record<string, string>;
}

async function open(page: Page, settings: Partial<ObjectiveState> = {}): Promise<Locator> {
  await openBook(page, { path: 'gallery/objective-lab/', device: 'wasm', query: linkTo(settings) });
  return figureOn(page);
}

/** The sentence that begins so, once it is there. */
const said = (figure: Locator, pattern: RegExp) => figure.getByRole('status').filter({ hasText: pattern });

/** −ln p of each hidden place under this mask, by the model's logits. */
async function natsByHand(page: Page, tokens: number[], hidden: number[]): Promise<number[]> {
  if (hidden.length === 0) return [];
  const shown = tokens.map((token, place) => (hidden.includes(place) ? MASK : token));
  const rows = await page.evaluate(
    async ({ model, ids, hidden }) => {
      const { logits } = await window.book.call('model.logits', { model, tokens: ids });
      const V = logits.shape[1] ?? 0;
      return hidden.map((place) => [...logits.values.slice((place + 1) * V, (place + 2) * V)]);
    },
    { model: MODEL, ids: [BEGIN, ...shown], hidden },
  );
  return rows.map((row, index) => -(logProbabilities(row)[tokens[hidden[index] ?? 0] ?? 0] ?? NaN));
}

async function tokensOf(page: Page, text: string): Promise<number[]> {
  const { ids } = await call(page, 'text.encode', { model: MODEL, text });
  return [...ids, END];
}

const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

test('the loss of one mask is what the logits give, with 1/t and without', async ({ page }) => {
  const figure = await open(page, { sentence: SENTENCE, t: 0.4, samples: 8, seed: 5 });
  const outcome = said(figure, /tokens? (is|are) masked/);
  await outcome.waitFor({ timeout: 30_000 });
  const tokens = await tokensOf(page, SENTENCE);
  const L = tokens.length;
  const hidden = tokens.flatMap((_token, place) => (uniform(5, place, 2 ** 40) < 0.4 ? [place] : []));
  const sum = sumOf(await natsByHand(page, tokens, hidden));
  const says = await outcome.innerText();
  expect(says).toContain(`${hidden.length} of ${L} tokens`);
  const numbers = /add up to (\d+\.\d+) nats.* is (\d+\.\d+) nats a token; .* it is (\d+\.\d+)/.exec(says);
  [sum, sum / L, sum / L / 0.4].forEach((value, index) =>
    expect(Math.abs(Number(numbers?.[index + 1]) - value)).toBeLessThan(2e-3),
  );
  await expect(figure.getByRole('radiogroup').getByRole('radio', { name: /masked/ })).toHaveCount(
    hidden.length,
  );
});

test('a larger t masks the same tokens and more', async ({ page }) => {
  const figure = await open(page, { sentence: SENTENCE, t: 0.3, samples: 8 });
  const chips = figure.getByRole('radiogroup', { name: 'Tokens of your text as the model sees them' });
  const masked = () =>
    chips
      .getByRole('radio')
      .evaluateAll((all) =>
        all.flatMap((one, place) => (one.getAttribute('aria-label')?.includes('masked') ? [place] : [])),
      );
  await expect(said(figure, /masked; t · L/)).toBeVisible({ timeout: 30_000 });
  const few = await masked();
  await figure.getByRole('textbox', { name: 'Masking ratio t' }).fill('0.8');
  await expect.poll(async () => (await masked()).length).toBeGreaterThan(few.length);
  expect(await masked()).toEqual(expect.arrayContaining(few));
  // Arrow keys go from token to token.
  await chips.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('End');
  await expect(figure.getByRole('region', { name: 'The selected token' })).toContainText('“end”');
});

test('the means over draws are those by hand, of both forms', async ({ page }) => {
  test.setTimeout(120_000);
  const samples = 8;
  const figure = await open(page, { view: 'estimators', sentence: SENTENCE, samples, seed: 3 });
  await expect(said(figure, /Over 8 draws each/)).toBeVisible({ timeout: 60_000 });
  const tokens = await tokensOf(page, SENTENCE);
  const L = tokens.length;
  const byHand = { bernoulli: [] as number[], exact: [] as number[] };
  for (let n = 0; n < samples; n++) {
    const t = 1 - (1 - LEAST_T) * uniform(3, 0, 2 * n);
    const hidden = tokens.flatMap((_token, place) => (uniform(3, 1 + place, 2 * n) < t ? [place] : []));
    byHand.bernoulli.push(sumOf(await natsByHand(page, tokens, hidden)) / t / L);
    const l = 1 + Math.floor(L * uniform(3, 0, 2 * n + 1));
    const order = tokens.map((_token, place) => place);
    for (let i = 0; i < l; i++) {
      const other = i + Math.floor((L - i) * uniform(3, 1 + i, 2 * n + 1));
      [order[i], order[other]] = [order[other] ?? NaN, order[i] ?? NaN];
    }
    const chosen = order.slice(0, l).sort((a, b) => a - b);
    byHand.exact.push(sumOf(await natsByHand(page, tokens, chosen)) / l);
  }
  await figure.getByText('Show the data').click();
  const table = figure
    .getByRole('region', { name: 'Every draw of both forms, nats a token' })
    .locator('tbody tr');
  await expect(table).toHaveCount(samples);
  const rows = await table.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
  );
  rows.forEach(([, , bernoulli, , exact], n) => {
    expect(Math.abs(Number(bernoulli) - (byHand.bernoulli[n] ?? NaN))).toBeLessThan(5e-3);
    expect(Math.abs(Number(exact) - (byHand.exact[n] ?? NaN))).toBeLessThan(5e-3);
  });
});

test('the toy needs no model: the bound by hand, and none is loaded', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const figure = await open(page, { view: 'toy', toyLength: 2 });
  // New first: 1/2; York first, without seeing New: 1/2 · 1/2.
  const [bound, sampler] = [(Math.log(2) + Math.log(4)) / 2, -Math.log(3 / 8)];
  const outcome = said(figure, /^For “/);
  await expect(outcome).toContainText(
    `For “New York” the bound, summed over 3 masks, is ${bound.toFixed(3)} nats. The any-order sampler writes it with ${sampler.toFixed(3)} nats`,
  );
  await figure.getByRole('combobox', { name: 'Mask predictor' }).selectOption('perfect');
  await expect(outcome).toContainText('they are equal');
  // Both words at once: 1/2 · 1/2.
  await figure.getByRole('textbox', { name: 'Steps of random remasking' }).fill('1');
  await expect(outcome).toContainText(`(here 1) writes it with ${Math.log(4).toFixed(3)} nats`);
  expect(asked.filter((url) => url.includes(`/models/${MODEL}/`))).toEqual([]);
  await expectAccessible(page, 'the toy of the objective lab');
  await expectFits(page, 'the toy of the objective lab');
});

for (const [what, text] of [
  ['Korean', '옛날 옛적에 여우가 살았어요 🦊'],
  ['markup', '<b>x</b> & $1 {t}'],
] as const) {
  test(`${what} is masked like any other text`, async ({ page }) => {
    const figure = await open(page, { samples: 8 });
    await figure.getByRole('textbox', { name: 'Your text' }).fill(text);
    const L = (await tokensOf(page, text)).length;
    await expect(said(figure, new RegExp(`of ${L} tokens`)).first()).toBeVisible({ timeout: 30_000 });
    await expect(figure.getByRole('alert')).toHaveCount(0);
  });
}

test('a text that cannot be taken is answered with a sentence, and the next one works', async ({ page }) => {
  const figure = await open(page, { samples: 8 });
  const field = figure.getByRole('textbox', { name: 'Your text' });
  await field.fill('   ');
  await expect(figure.getByText('There is no text to mask. Write a sentence.')).toBeVisible();
  await field.fill('꿿'.repeat(600));
  await expect(
    figure.getByText(/and the model reads 512 at most: [\d,]+ too many\. Shorten it\./).first(),
  ).toBeVisible();
  await field.fill('A fox ran.');
  await expect(said(figure, /tokens? (is|are) masked/)).toBeVisible({ timeout: 30_000 });
  await expect(figure.getByText(/too many/)).toHaveCount(0);
});

test('draws are stopped when they are told to, and start again', async ({ page }) => {
  await openBook(page, {
    ...{ path: 'gallery/objective-lab/', device: 'cpu' },
    query: linkTo({ view: 'estimators', samples: 256 }),
  });
  const figure = figureOn(page);
  await pressWhen(figure, /^Drawing: \d+ of 256/, 'Cancel');
  await expect(figure.getByText('Stopped. Press Start to begin again.')).toBeVisible();
  await figure.getByRole('textbox', { name: 'Draws' }).fill('8');
  await expect(said(figure, /Over 8 draws each/)).toBeVisible({ timeout: 60_000 });
});

test('a model that does not arrive is said, and asked again once the network is back', async ({
  page,
  problems,
}) => {
  problems.announce(/net::ERR_/);
  await page.route(`**/models/${MODEL}/model.safetensors`, (route) => route.abort('internetdisconnected'));
  const figure = await open(page, { view: 'estimators', samples: 8 });
  await expect(figure.getByRole('alert')).toContainText('the download failed');
  await page.unroute(`**/models/${MODEL}/model.safetensors`);
  await figure.getByRole('button', { name: 'Try again' }).click();
  await expect(said(figure, /Over 8 draws each/)).toBeVisible({ timeout: 60_000 });
  await expect(figure.getByRole('alert')).toHaveCount(0);
});

test('says where its numbers come from, and answers a bad link with a sentence', async ({ page }) => {
  const figure = await open(page, { samples: 8 });
  await expect(figure.getByRole('link', { name: `shipped weights: ${MODEL}` })).toBeVisible({
    timeout: 30_000,
  });
  await expect(figure.getByText('Seed 1', { exact: true })).toBeVisible();
  await openBook(page, { path: 'gallery/objective-lab/', query: linkTo({ t: 0 }) });
  await expect(figureOn(page).getByText(/t must be at least 0\.01/)).toBeVisible();
});
