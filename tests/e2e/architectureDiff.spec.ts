// “Llama 3 8B and LLaDA 8B” in the page: weights by formula, costs by hand, what one changed token changes, and what goes wrong.
import type { Locator, Page } from '@playwright/test';
import type { ArchitectureState } from '../../src/widgets/architecture-diff/state';
import { openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

async function open(page: Page, settings: Partial<ArchitectureState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`architecture-diff.${key}`, String(value)]);
  const query = Object.fromEntries(
    pairs.length > 0 ? [['architecture-diff.v', '1'], ...pairs] : [],
  ) as Record<string, string>;
  await openBook(page, { path: 'gallery/architecture-diff/', device: 'wasm', query });
  return page.getByRole('figure', { name: 'Llama 3 8B and LLaDA 8B' }).first();
}

const said = (figure: Locator, pattern: RegExp) => figure.getByRole('status').filter({ hasText: pattern });
const whole = (n: number) => n.toLocaleString('en');

/** Cells of the row of that name, the name left out. */
const cellsOf = (figure: Locator, table: RegExp, row: string) =>
  figure
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: figure.page().getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell')
    .allTextContents();

test('the published models have equal layers, and no model is loaded to count them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const figure = await open(page);
  await expect(said(figure, /A layer of either has 218,112,000 weights/)).toBeVisible({ timeout: 30_000 });
  const [C, D, V] = [4096, 128, { llama: 128_256, llada: 126_464 }];
  const layer = (K: number, F: number) => 2 * C * C + 2 * C * K * D + 3 * C * F + 2 * C;
  const all = (vocabulary: number, K: number, F: number) => 32 * layer(K, F) + 2 * vocabulary * C + C;
  const [, llama, , llada, difference] = await cellsOf(figure, /part by part/, 'The whole model');
  expect([llama, llada]).toEqual([whole(all(V.llama, 8, 14_336)), whole(all(V.llada, 32, 12_288))]);
  expect(difference).toBe(`−${whole(all(V.llama, 8, 14_336) - all(V.llada, 32, 12_288))}`);
  expect(await cellsOf(figure, /part by part/, 'Keys')).toEqual([
    ...['[1,024 × 4,096]', '4,194,304', '[4,096 × 4,096]', '16,777,216', '+12,582,912'],
  ]);
  expect(asked.filter((url) => url.includes('/models/'))).toEqual([]);
  await expectAccessible(page, 'the two architectures', 'figure');
  await expectFits(page, 'the two architectures');
});

test('other sizes are counted anew, and the figure says which F makes the layers equal', async ({ page }) => {
  const figure = await open(page, { lladaGroups: '8' });
  // Attention shrinks by 2 C · 24 D, the FFN grows by as much: 2 · 24 · 128 / 3 = 2,048 units of F.
  await expect(said(figure, /With F = 14,336 LLaDA’s would be equal/)).toBeVisible({ timeout: 30_000 });
  await figure
    .getByRole('group', { name: 'LLaDA 8B, changed' })
    .getByRole('textbox', { name: 'FFN width F' })
    .fill('14336');
  await expect(
    said(figure, /A layer of either has 218,112,000 weights, equal to the last one\./),
  ).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('architecture-diff.lladaFfn')).toBe('14336');
  await figure.getByRole('button', { name: 'As published' }).click();
  await expect(said(figure, /attention has 25,165,824 more/)).toBeVisible();
});

test('sizes of which there is no model are answered with the sentence of the config', async ({ page }) => {
  const figure = await open(page);
  await expect(said(figure, /218,112,000/)).toBeVisible({ timeout: 30_000 });
  const hidden = figure
    .getByRole('group', { name: 'LLaDA 8B' })
    .getByRole('textbox', { name: 'Hidden size C' });
  await hidden.fill('4100');
  await expect(
    figure.getByText('config.json: d_model / n_heads must be an even whole number, got 128.125'),
  ).toBeVisible();
  await hidden.fill('4096');
  await expect(figure.getByText(/d_model \/ n_heads/)).toHaveCount(0);
  await expect(said(figure, /218,112,000/)).toBeVisible();
});

test('a bill by hand: 355 tokens once, and 356 in each of 64 steps', async ({ page }) => {
  const figure = await open(page);
  const T = 356;
  const W = { llama: 8_030_261_248 - 128_256 * 4096, llada: 8_015_581_184 - 126_464 * 4096 };
  const perKey = 4 * 32 * 4096;
  // The last token is written and never read; token j reads j keys.
  const once = 2 * W.llama * (T - 1) + (perKey * (T - 1) * T) / 2;
  const steps = 64 * T * (2 * W.llada + perKey * T);
  const tera = (operations: number) => `${(operations / 1e12).toPrecision(3)} TFLOP`;
  const outcome = said(figure, /With 356 tokens in all/);
  await expect(outcome).toBeVisible({ timeout: 30_000 });
  await expect(outcome).toContainText(`64 diffusion steps take ${tera(steps)}, and`);
  await expect(outcome).toContainText(`left to right it is ${tera(once)}`);
  await expect(outcome).toContainText('fetched 64 times with diffusion and 256 times from left to right');
  const fetched = (passes: number, weights: number) => `${((2 * passes * weights) / 1e12).toPrecision(3)} TB`;
  const table = /^A prompt of 100 and an answer of 256 tokens$/;
  expect(await cellsOf(figure, table, 'Llama 3, left to right with a cache')).toEqual([
    ...['256', tera(once), fetched(256, W.llama), `${((355 * 65_536 * 2) / 1e6).toPrecision(3)} MB`],
  ]);
  expect(await cellsOf(figure, table, 'LLaDA in 64 steps')).toEqual([
    ...['64', tera(steps), `${((2 * 64 * W.llada) / 1e9).toPrecision(3)} GB`, '0'],
  ]);
});

test('one changed token changes one place of story-gpt, and from the second layer on every place of story-llada', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const figure = await open(page);
  await figure.getByRole('button', { name: 'Change a token' }).click();
  const table = figure.getByRole('table', { name: /^The last of \d+ tokens changes/ });
  await expect(table).toBeVisible({ timeout: 60_000 });
  const rows = await table
    .getByRole('row')
    .evaluateAll((all) =>
      all.slice(1).map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
  expect(rows).toHaveLength(4);
  const places = /^1 of (\d+)$/.exec(rows[0]?.[0] ?? '')?.[1] ?? '';
  expect(Number(places)).toBeGreaterThan(8);
  expect(rows.map(([gpt]) => gpt)).toEqual(Array<string>(4).fill(`1 of ${places}`));
  expect(rows.map(([, llada]) => llada)).toEqual([
    `1 of ${places}`,
    ...Array<string>(3).fill(`${places} of ${places}`),
  ]);
});

test('a link that cannot be read is answered with a sentence and the published models', async ({ page }) => {
  const figure = await open(page, { llamaGroups: String(3) as '4' });
  await expect(said(figure, /llamaGroups must be one of/)).toBeVisible();
  await expect(said(figure, /218,112,000/)).toBeVisible({ timeout: 30_000 });
});

test('models that do not arrive are said, and asked for again', async ({ page, problems }) => {
  problems.announce(/net::ERR_/);
  await page.route('**/models/story-gpt/model.safetensors', (route) => route.abort('internetdisconnected'));
  const figure = await open(page);
  await figure.getByRole('button', { name: 'Change a token' }).click();
  await expect(figure.getByRole('alert')).toContainText('the download failed', { timeout: 30_000 });
  await page.unroute('**/models/story-gpt/model.safetensors');
  await figure.getByRole('button', { name: 'Try again' }).click();
  await expect(figure.getByRole('table', { name: /^The last of \d+ tokens changes/ })).toBeVisible({
    timeout: 60_000,
  });
});
