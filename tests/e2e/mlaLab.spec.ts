// “One latent vector for all heads” in the page: the numbers are those of the weights on the disk, and of the published sizes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parseSafetensors } from '../../src/pure/formats/safetensors';
import type { MlaState } from '../../src/widgets/mla-lab/state';
import { ROOT } from '../../tools/setup.mjs';
import { call, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

const MODEL = 'story-moe';
const [H, DN, DR, DV, DC] = [4, 32, 16, 32, 48];
const TEXT = 'The old fox slept.';

async function open(page: Page, change: Partial<MlaState> = {}): Promise<Locator> {
  const pairs = Object.entries(change).map(([key, value]) => [`mla-lab.${key}`, String(value)]);
  const query = Object.fromEntries([['mla-lab.v', '1'], ...pairs]) as Record<string, string>;
  await openBook(page, { path: 'gallery/mla-lab/', device: 'wasm', query });
  return page.getByRole('figure', { name: 'One latent vector for all heads' }).first();
}

const cells = (table: Locator) =>
  table.evaluate((one) =>
    [...one.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  );

test('shows keys and values that come out of what is kept, by the weights on the disk', async ({ page }) => {
  const [layer, head, token] = [2, 3, 4];
  const figure = await open(page, { text: TEXT, layer, head, token });
  await expect(figure.getByText(/Both forms give the same answer/)).toBeVisible({ timeout: 30_000 });
  await figure.getByText('Show the data').first().click();
  const rows = await cells(figure.getByRole('table', { name: 'The numbers of the token' }));
  const column = (name: RegExp) =>
    rows.filter(([what]) => name.test(what ?? '')).map((row) => Number(row[2]?.replace('−', '-')));
  const latent = column(/^c\^KV/);
  const rotated = column(/^k\^R,/);
  expect([latent.length, rotated.length]).toEqual([DC, DR]);
  // The same numbers as the core gives when it is asked by hand.
  const { ids } = await call(page, 'text.encode', { model: MODEL, text: TEXT });
  const tokens = [1, ...ids];
  const [ofLatents, ofKeys] = [`layers.${layer}.latents`, `layers.${layer}.keys`];
  const { taps } = await call(page, 'model.logits', { model: MODEL, tokens, taps: [ofLatents, ofKeys] });
  const own = Object.values(taps[ofLatents]?.values ?? []).slice(token * DC, (token + 1) * DC);
  /** Of all numbers that are shown to three places. */
  const agree = (shown: number[], wanted: (at: number) => number) =>
    shown.forEach((value, at) => expect(Math.abs(value - wanted(at))).toBeLessThan(0.001));
  agree(latent, (at) => own[at] ?? NaN);
  // [k^C; v] of the head: rows of kv_b_proj times c^KV.
  const file = parseSafetensors(readFileSync(path.join(ROOT, `public/models/${MODEL}/model.safetensors`)));
  const up = file.get(`model.layers.${layer}.self_attn.kv_b_proj.weight`)?.decode() ?? new Float32Array();
  expect(up).toHaveLength(H * (DN + DV) * DC);
  const times = (row: number) =>
    own.reduce((sum, value, at) => sum + value * (up[(head * (DN + DV) + row) * DC + at] ?? NaN), 0);
  expect(column(/^k\^C/)).toHaveLength(DN);
  agree(column(/^k\^C/), times);
  expect(column(/^v =/)).toHaveLength(DV);
  agree(column(/^v =/), (row) => times(DN + row));
  // The rest of the key, of this head and of all others: k^R.
  expect(column(/^k\^R again/)).toEqual(rotated);
  const keys = Object.values(taps[ofKeys]?.values ?? []); // [H, T, Dn + Dr]
  for (let one = 0; one < H; one++) {
    agree(rotated, (at) => keys[(one * tokens.length + token) * (DN + DR) + DN + at] ?? NaN);
  }
  const said = await figure.getByText(/Both forms give the same answer/).textContent();
  expect(Number(/differ by ([\d.e-]+)/.exec((said ?? '').replaceAll('−', '-'))?.[1])).toBeLessThan(1e-4);
});

test('counts what a token takes: 576 against 32,768 for DeepSeek-V3, and the book’s own models', async ({
  page,
}) => {
  const figure = await open(page);
  const table = (name: RegExp) => figure.getByRole('table', { name });
  await expect(table(/Cache of DeepSeek-V3: 128 heads of 128/)).toBeVisible({ timeout: 30_000 });
  const numbers = async (name: RegExp) => (await cells(table(name))).map((row) => row.slice(0, 3));
  expect(await numbers(/Cache of DeepSeek-V3/)).toEqual([
    ['multi-head', '32,768', '1,998,848'],
    ['grouped-query, 8 groups', '2,048', '124,928'],
    ['multi-query', '256', '15,616'],
    ['latent (its own)', '576', '35,136'],
  ]);
  await figure.getByRole('combobox', { name: 'Sizes of' }).selectOption('story-gpt');
  await figure.getByRole('textbox', { name: 'Groups K' }).fill('2');
  await expect(table(/Cache of story-gpt/)).toBeVisible({ timeout: 30_000 });
  expect(await numbers(/Cache of story-gpt/)).toEqual([
    ['multi-head', '256', '1,024'],
    ['grouped-query, 2 groups (its own)', '128', '512'],
    ['multi-query', '64', '256'],
  ]);
});

test('is used by keyboard, reads Korean, and asks for a text where there is none', async ({ page }) => {
  const figure = await open(page, { text: '옛날에 여우가 살았다 🦊' });
  const strip = figure.getByRole('slider', { name: /^c\^KV/ });
  await strip.focus();
  await strip.press('ArrowRight');
  await expect(strip).toHaveAttribute('aria-valuetext', /number 2 of 48/);
  await strip.press('End');
  await expect(strip).toHaveAttribute('aria-valuetext', /number 48 of 48/);
  await figure
    .getByRole('radiogroup', { name: 'The text; choose a token' })
    .getByRole('radio')
    .last()
    .click();
  await expect(page).toHaveURL(/mla-lab\.token=\d+/);
  await figure.getByRole('textbox', { name: 'Text' }).fill('');
  await expect(figure.getByText('There is no text. Type some words.')).toBeVisible();
  await expectAccessible(page, 'mla-lab');
});

test('fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const figure = await open(page);
  await expect(figure.getByText(/Both forms give the same answer/)).toBeVisible({ timeout: 30_000 });
  await expectFits(page, 'mla-lab');
});
