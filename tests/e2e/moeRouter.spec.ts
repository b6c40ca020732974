// The router of a mixture of experts in the page: its affinities from the checkpoint on the disk, its choices, gates, loads and losses by hand.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { RoutingChange } from '../../src/pure/routing/RoutingChange';
import { parseSafetensors } from '../../src/pure/formats/safetensors';
import type { RouterState } from '../../src/widgets/moe-router/state';
import { call, failure, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

const MODEL = 'story-moe';
const FOLDER = fileURLToPath(new URL(`../../public/models/${MODEL}/`, import.meta.url));
const TEXT = 'The fox was glad, and the moon was full.';

const config = JSON.parse(readFileSync(`${FOLDER}config.json`, 'utf8')) as Record<string, number>;
const field = (name: string) => config[name] ?? NaN;
const BEGIN = field('bos_token_id');
const E = field('n_routed_experts');
const K = field('num_experts_per_tok');
const LAYERS = Array.from(
  { length: field('num_hidden_layers') - field('first_k_dense_replace') },
  (_unused, index) => field('first_k_dense_replace') + index,
);

const figureOn = (page: Page) =>
  page.getByRole('figure', { name: 'The router of a mixture of experts' }).first();

function linkTo(settings: Partial<RouterState>): Record<string, string> {
  const pairs = Object.entries(settings).map(([key, value]) => [`moe-router.${key}`, String(value)]);
  return Object.fromEntries([['moe-router.v', '1'], ...pairs]) as Record<string, string>;
}

async function visit(page: Page, settings: Partial<RouterState> = {}): Promise<Locator> {
  await openBook(page, { path: 'gallery/moe-router/', device: 'wasm', query: linkTo(settings) });
  return figureOn(page);
}

const chipsIn = (figure: Locator) =>
  figure.getByRole('radiogroup', { name: 'Tokens of your text with their experts' }).getByRole('radio');

async function open(page: Page, settings: Partial<RouterState> = {}): Promise<Locator> {
  const figure = await visit(page, { text: TEXT, ...settings });
  await chipsIn(figure).first().waitFor({ timeout: 60_000 });
  return figure;
}

async function tokensOf(page: Page, text: string): Promise<number[]> {
  return [BEGIN, ...(await call(page, 'text.encode', { model: MODEL, text })).ids];
}

/** The cells of a table behind the figure. */
async function cellsOf(figure: Locator, caption: string): Promise<string[][]> {
  const table = figure.getByRole('region', { name: caption, exact: true }).getByRole('table');
  const parts = figure.locator('details').filter({ hasText: 'Show the data' });
  for (const part of await parts.all()) {
    if (!(await part.evaluate((one) => (one as HTMLDetailsElement).open))) {
      await part.locator('summary').click();
    }
  }
  await expect(table).toBeVisible();
  return table.evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    ),
  );
}

/** A tensor inside the model as rows. */
function insideOf(
  page: Page,
  tokens: number[],
  taps: string[],
  routing: RoutingChange[] = [],
): Promise<Record<string, number[][]>> {
  return page.evaluate(
    async (args) => {
      const found = await window.book.call('model.logits', args);
      return Object.fromEntries(
        Object.entries(found.taps).map(([name, { shape, values }]) => {
          const width = shape.at(-1) ?? 1;
          const rows = Array.from({ length: values.length / width }, (_unused, row) => [
            ...values.slice(row * width, (row + 1) * width),
          ]);
          return [name, rows];
        }),
      );
    },
    { model: MODEL, tokens, taps, routing },
  );
}

async function natsOf(page: Page, tokens: number[], routing: RoutingChange[] = []): Promise<number[]> {
  return page.evaluate(async (args) => [...(await window.book.call('model.score', args)).nats], {
    ...{ model: MODEL, tokens, routing },
  });
}

const meanOf = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

function best(scores: number[], count: number): number[] {
  return scores
    .map((_score, expert) => expert)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, count);
}

/** How often each expert is among the chosen. */
const countsOf = (chosen: number[][]) =>
  Array.from({ length: E }, (_unused, expert) => chosen.flat().filter((one) => one === expert).length);

test('affinities, bias, choice and gates are those of the checkpoint, worked out by hand', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const layer = LAYERS.at(-1) ?? 0;
  const figure = await open(page, { layer });
  const tokens = await tokensOf(page, TEXT);
  const tensors = parseSafetensors(readFileSync(`${FOLDER}model.safetensors`));
  const tensor = (name: string) => tensors.get(`model.layers.${layer}.mlp.gate.${name}`)?.decode() ?? [];
  const centroids = tensor('weight');
  const biases = [...tensor('e_score_correction_bias')];
  expect(biases).toHaveLength(E);
  const norm = `layers.${layer}.mlp_norm`;
  const { [norm]: inputs = [] } = await insideOf(page, tokens, [norm]);

  const shown = await cellsOf(figure, `Affinity, bias, choice and gate of every token, layer ${layer}`);
  expect(shown).toHaveLength(tokens.length * E);
  let changedByBias = 0;
  inputs.forEach((u, place) => {
    const affinities = Array.from({ length: E }, (_unused, expert) => {
      const product = u.reduce((sum, x, c) => sum + x * (centroids[expert * u.length + c] ?? NaN), 0);
      return 1 / (1 + Math.exp(-product));
    });
    const scores = affinities.map((affinity, expert) => affinity + (biases[expert] ?? NaN));
    const chosen = best(scores, K);
    const alone = best(affinities, K);
    if (chosen.some((expert) => !alone.includes(expert))) changedByBias++;
    const sum = chosen.reduce((total, expert) => total + (affinities[expert] ?? NaN), 0);
    for (let expert = 0; expert < E; expert++) {
      const row = shown[place * E + expert] ?? [];
      expect(row[0]).toBe(String(place));
      expect(row[2]).toBe(String(expert));
      expect(Math.abs(Number(row[3]) - (affinities[expert] ?? NaN))).toBeLessThan(2e-4);
      expect(Math.abs(Number(row[4]) - (biases[expert] ?? NaN))).toBeLessThan(2e-5);
      expect(Math.abs(Number(row[5]) - (scores[expert] ?? NaN))).toBeLessThan(2e-4);
      const at = chosen.indexOf(expert);
      expect(row[6]).toBe(at < 0 ? '' : String(at + 1));
      if (at < 0) expect(row[7]).toBe('');
      else {
        const gate = (field('routed_scaling_factor') * (affinities[expert] ?? NaN)) / sum;
        expect(Math.abs(Number(row[7]) - gate)).toBeLessThan(2e-3);
      }
    }
  });
  await expect(
    figure.getByText(new RegExp(`the bias changed where ${changedByBias} of ${tokens.length} tokens`)),
  ).toBeVisible();
});

test('a token that the bias sends elsewhere is marked, and its gates leave the bias out', async ({
  page,
}) => {
  const figure = await open(page);
  const one = chipsIn(figure).filter({ hasText: '≠' }).first();
  await expect(one).toBeVisible();
  const layer = /layer (\d+): experts [\d, ]+, changed/.exec(
    (await one.getAttribute('aria-label')) ?? '',
  )?.[1];
  await figure
    .getByRole('group', { name: 'Layer' })
    .getByRole('radio', { name: layer ?? '', exact: true })
    .check();
  await one.click();
  const details = figure.getByRole('region', { name: 'The router and this token' });
  await expect(details.getByRole('status')).toContainText('the bias changed the choice');
  await expect(details.getByText('by affinity alone', { exact: true }).first()).toBeVisible();
  const says = await details
    .getByText(/^Gate of expert/)
    .first()
    .innerText();
  const numbers = /(\d+\.?\d*) × (\d\.\d+) \/ \((\d\.\d+) \+ (\d\.\d+)\) = (\d\.\d+)/.exec(says);
  const [scale, affinity, first, second, gate] = (numbers ?? []).slice(1).map(Number);
  expect(((scale ?? NaN) * (affinity ?? NaN)) / ((first ?? NaN) + (second ?? NaN))).toBeCloseTo(
    gate ?? NaN,
    1,
  );
});

test('the loads of the text and of held-out stories are counted again', async ({ page }) => {
  test.setTimeout(240_000);
  const layer = LAYERS[1] ?? LAYERS[0] ?? 0;
  const figure = await open(page, { view: 'loads', stories: 5, least: 4, layer });
  const names = LAYERS.map((one) => `layers.${one}.router.experts`);
  const own = await insideOf(page, await tokensOf(page, TEXT), names);
  const rowsOf = (counts: number[][]) =>
    counts.flatMap((all, index) => all.map((count, expert) => [LAYERS[index], expert, count].map(String)));
  expect(await cellsOf(figure, 'Choices of each expert over this text')).toEqual(
    rowsOf(names.map((name) => countsOf(own[name] ?? []))),
  );

  await figure.getByRole('button', { name: 'Count over held-out stories' }).click();
  await expect(figure.getByText(/^5 held-out stories, [\d,]+ tokens/)).toBeVisible({ timeout: 120_000 });
  const counts = LAYERS.map(() => new Array<number>(E).fill(0));
  const sent = new Map<number, { all: number; to: number[] }>();
  for (let index = 0; index < 5; index++) {
    const { text } = await call(page, 'story.tell', { split: 'held-out', index });
    const tokens = await tokensOf(page, text);
    const inside = await insideOf(page, tokens, names);
    LAYERS.forEach((one, at) => {
      const chosen = inside[names[at] ?? ''] ?? [];
      counts[at] = countsOf(chosen).map((count, expert) => count + (counts[at]?.[expert] ?? 0));
      if (one !== layer) return;
      tokens.forEach((token, place) => {
        const entry = sent.get(token) ?? { all: 0, to: new Array<number>(E).fill(0) };
        entry.all += 1;
        const to = entry.to.map((count, expert) => count + (chosen[place]?.includes(expert) ? 1 : 0));
        sent.set(token, { ...entry, to });
      });
    });
  }
  const shown = await cellsOf(figure, 'Choices of each expert over held-out stories');
  expect(shown.map((row) => row.slice(0, 3))).toEqual(rowsOf(counts));

  // What each expert is sent: shares and counts of each list, the largest share first.
  const liked = await cellsOf(figure, `Tokens with the largest share sent to each expert, layer ${layer}`);
  for (let expert = 0; expert < E; expert++) {
    const expected = [...sent.values()]
      .filter(({ all, to }) => all >= 4 && (to[expert] ?? 0) > 0)
      .map(({ all, to }) => [to[expert] ?? 0, all] as const)
      .sort((a, b) => b[0] / b[1] - a[0] / a[1] || b[1] - a[1])
      .slice(0, 12);
    const rows = liked.filter(([of]) => of === String(expert));
    expect(rows.map(([, , to, all]) => [Number(to), Number(all)])).toEqual(expected);
  }
});

test('changes: the losses are those of model.score, the forbidden expert has no load, and the text is that of generate', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const [layer = 1] = LAYERS;
  const tokens = await (async () => {
    await openBook(page, { device: 'wasm' });
    return tokensOf(page, TEXT);
  })();
  const name = `layers.${layer}.router.experts`;
  const { [name]: chosen = [] } = await insideOf(page, tokens, [name]);
  const counts = countsOf(chosen);
  const busiest = counts.indexOf(Math.max(...counts));
  const routing: RoutingChange[] = [{ layer, kind: 'forbid', expert: busiest }];
  const figure = await open(page, { view: 'change', layer, seed: 5, temperature: 0.7, prompt: 'The fox' });
  await expect(figure.getByText(/Nothing is changed yet/)).toBeVisible();
  await figure.getByRole('combobox', { name: 'Expert', exact: true }).selectOption(String(busiest));
  await figure.getByRole('button', { name: 'Add the change' }).click();

  const says = figure.getByRole('status').filter({ hasText: 'As the model was trained' });
  await expect(says).toContainText('With the changes', { timeout: 60_000 });
  const [before, after] = [await natsOf(page, tokens), await natsOf(page, tokens, routing)];
  const said = /trained: ([\d.]+) nats.*changes: ([\d.]+) nats/.exec(await says.innerText());
  expect(Math.abs(Number(said?.[1]) - meanOf(before))).toBeLessThan(1e-3);
  expect(Math.abs(Number(said?.[2]) - meanOf(after))).toBeLessThan(1e-3);
  const rows = await cellsOf(figure, 'Loss of each token, nats');
  rows.forEach((row, index) => {
    expect(Math.abs(Number(row[2]) - (before[index] ?? NaN))).toBeLessThan(2e-4);
    expect(Math.abs(Number(row[3]) - (after[index] ?? NaN))).toBeLessThan(2e-4);
  });
  // The change of each token stands on its chip.
  const notes = await chipsIn(figure).evaluateAll((all) =>
    all.map((one) => /; ([+−]?\d+\.\d\d) nats$/.exec(one.getAttribute('aria-label') ?? '')?.[1]),
  );
  expect(notes[0]).toBeUndefined();
  notes.slice(1).forEach((note, index) => {
    const value = (after[index] ?? NaN) - (before[index] ?? NaN);
    expect(Math.abs(Number(note?.replace('−', '-')) - value)).toBeLessThan(6e-3);
  });

  // What is written is what the same call writes by hand.
  await expect(figure.getByText(/^(The two |Both texts)/)).toBeVisible({ timeout: 60_000 });
  for (const [title, changes] of [
    ['As it was trained', []],
    ['With the changes', routing],
  ] as const) {
    const { tokens: written } = await call(page, 'generate', {
      ...{ model: MODEL, prompt: await tokensOf(page, 'The fox'), seed: 5, maxNewTokens: 60 },
      ...{ settings: { temperature: 0.7 }, routing: [...changes] },
    });
    const { text } = await call(page, 'text.decode', { model: MODEL, ids: written });
    const shown = figure
      .getByRole('region', { name: title })
      .locator('p')
      .filter({ hasText: /^The fox/ });
    expect((await shown.textContent())?.trim()).toBe(`The fox${text}`.trim());
  }

  // The forbidden expert has no load, and everything is in the address.
  await figure.getByRole('radio', { name: 'Loads', exact: true }).check();
  const loads = await cellsOf(figure, 'Choices of each expert over this text');
  const own = loads.filter(([of]) => of === String(layer));
  expect(own.map((row) => Number(row[2]))).toEqual(counts);
  expect(Number(own[busiest]?.[3])).toBe(0);
  const { [name]: other = [] } = await insideOf(page, tokens, [name], routing);
  expect(own.map((row) => Number(row[3]))).toEqual(countsOf(other));
  await expect
    .poll(() => new URL(page.url()).searchParams.get('moe-router.changes'))
    .toBe(`${layer}-forbid-${busiest}`);
  await page.reload();
  await expect(chipsIn(figureOn(page)).first()).toBeVisible({ timeout: 60_000 });
  await expect(figureOn(page).getByText('With 1 change of the routing.')).toBeVisible();
});

test('changes that cannot be made are refused with the sentence of the core, and taken back', async ({
  page,
}) => {
  const [layer = 1] = LAYERS;
  const routing = Array.from({ length: E - K + 1 }, (_unused, expert): RoutingChange => ({
    layer,
    kind: 'forbid',
    expert,
  }));
  const changes = routing.map((_change, expert) => `${layer}-forbid-${expert}`);
  const figure = await open(page, { view: 'change', changes: changes.join('_') });
  const refusal = await failure(page, 'model.score', { model: MODEL, tokens: [BEGIN, 5], routing });
  const sentence = 'message' in refusal ? refusal.message : '';
  expect(sentence).toMatch(/^routing: .*; allow some\.$/);
  await expect(figure.getByText(sentence).first()).toBeVisible({ timeout: 60_000 });
  await expect(figure.getByRole('alert')).toHaveCount(0);
  await figure.getByRole('button', { name: `Take back: layer ${layer}: forbid 0` }).click();
  await expect(figure.getByText(sentence)).toHaveCount(0);
  await expect(figure.getByRole('status').filter({ hasText: 'With the changes' })).toBeVisible({
    timeout: 60_000,
  });
  await figure.getByRole('button', { name: 'Take all back' }).click();
  await expect(figure.getByText(/Nothing is changed yet/)).toBeVisible();
  // A swap names two experts.
  await figure.getByRole('radio', { name: 'Swap', exact: true }).check();
  await figure.getByRole('combobox', { name: 'With expert' }).selectOption('5');
  await figure.getByRole('button', { name: 'Add the change' }).click();
  await expect(figure.getByText(`layer ${layer}: swap 0 and 5`)).toBeVisible();
});

test('texts of every kind are routed or answered with a sentence', async ({ page }) => {
  test.setTimeout(120_000);
  const figure = await open(page);
  const field = figure.getByRole('textbox', { name: 'Your text' });
  for (const text of ['옛날 옛적에 여우가 살았어요 🦊', '<b>x</b> & $1 {t}', 'x\ud83dy']) {
    await field.fill(text);
    const tokens = await tokensOf(page, text);
    await expect(chipsIn(figure)).toHaveCount(tokens.length, { timeout: 30_000 });
  }
  await field.fill('   ');
  await expect(figure.getByText('There is no text to route. Write a sentence.')).toBeVisible();
  await expect(chipsIn(figure)).toHaveCount(0);
  await field.fill('The end. <|end|>');
  await expect(figure.getByText('The text holds <|end|>, a token with a meaning of its own')).toBeVisible();
  await field.fill('꿿'.repeat(600));
  await expect(figure.getByText(/and 512 fit here: [\d,]+ too many\. Shorten it\./)).toBeVisible();
  await field.fill('A fox ran.');
  const tokens = await tokensOf(page, 'A fox ran.');
  await expect(chipsIn(figure)).toHaveCount(tokens.length, { timeout: 30_000 });
  await expect(figure.getByText(/too many/)).toHaveCount(0);
  await expect(figure.getByRole('alert')).toHaveCount(0);
});

test('tokens are chosen by keys, by pointer and by touch, and stay in the address', async ({ page }) => {
  const figure = await open(page, { token: 2 });
  const details = figure.getByRole('region', { name: 'The router and this token' }).getByRole('status');
  await expect(details).toContainText('is token 2.');
  await chipsIn(figure).nth(2).focus();
  await page.keyboard.press('ArrowRight');
  await expect(details).toContainText('is token 3.');
  await expect(chipsIn(figure).nth(3)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(details).toContainText('is token 0.');
  await page.keyboard.press('End');
  const last = (await chipsIn(figure).count()) - 1;
  await expect(details).toContainText(`is token ${last}.`);
  // The pointer shows another one for as long as it stays.
  await chipsIn(figure).nth(4).hover();
  await expect(details).toContainText('is token 4.');
  await figure.getByRole('button', { name: 'Reset' }).hover();
  await expect(details).toContainText(`is token ${last}.`);
  await chipsIn(figure).nth(5).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('moe-router.token')).toBe('5');
  await figure.getByRole('group', { name: 'Layer' }).getByRole('radio', { name: '3', exact: true }).check();
  await expect(details).toContainText('In layer 3');
});

test('the next held-out story is the world’s, its first sentences', async ({ page }) => {
  const figure = await open(page, { story: 6 });
  await figure.getByRole('button', { name: 'Next held-out story' }).click();
  const { text } = await call(page, 'story.tell', { split: 'held-out', index: 7 });
  const field = figure.getByRole('textbox', { name: 'Your text' });
  await expect(field).not.toHaveValue(TEXT);
  const opening = await field.inputValue();
  expect(opening.length).toBeGreaterThan(20);
  expect(text.startsWith(opening)).toBe(true);
  await expect(chipsIn(figure)).toHaveCount((await tokensOf(page, opening)).length, { timeout: 30_000 });
});

test('counting is stopped when it is told to, and starts again', async ({ page }) => {
  test.setTimeout(120_000);
  const figure = await open(page, { view: 'loads', stories: 400 });
  await figure.getByRole('button', { name: 'Count over held-out stories' }).click();
  await expect(figure.getByText(/^Counting: \d+ of 400 stories/)).toBeVisible({ timeout: 60_000 });
  await figure.getByRole('button', { name: 'Cancel' }).click();
  await expect(figure.getByText('Stopped. A change, or this button, starts again.')).toBeVisible();
  await figure.getByRole('textbox', { name: 'Held-out stories' }).fill('5');
  await figure.getByRole('button', { name: 'Count over held-out stories' }).click();
  await expect(figure.getByText(/^5 held-out stories/)).toBeVisible({ timeout: 60_000 });
});

for (const view of ['choice', 'loads', 'change'] as const) {
  test(`fits and keeps the rules: ${view}`, async ({ page }) => {
    test.setTimeout(180_000);
    const [layer = 1] = LAYERS;
    const figure = await open(page, {
      ...{ view, stories: 5, least: 2 },
      ...(view === 'change' && { changes: `${layer}-forbid-3_${layer}-swap-0-4` }),
    });
    if (view === 'loads') {
      await figure.getByRole('button', { name: 'Count over held-out stories' }).click();
      await expect(figure.getByText(/^5 held-out stories/)).toBeVisible({ timeout: 60_000 });
    }
    if (view === 'change') {
      await expect(figure.getByText(/^(The two |Both texts)/)).toBeVisible({ timeout: 60_000 });
    }
    for (const one of await figure.getByText('Show the data').all()) await one.click();
    await expectFits(page, view);
    await expectAccessible(page, view, 'figure');
  });
}

test('says where its numbers come from, answers a bad link, and asks again for a model that did not arrive', async ({
  page,
  problems,
}) => {
  problems.announce(/net::ERR_/);
  await page.route(`**/models/${MODEL}/model.safetensors`, (route) => route.abort('internetdisconnected'));
  const figure = await visit(page, { layer: 7, changes: 'none' });
  await expect(figure.getByText(/changes must be a value that the figure can use/)).toBeVisible();
  await expect(figure.getByRole('alert')).toContainText('the download failed', { timeout: 30_000 });
  await page.unroute(`**/models/${MODEL}/model.safetensors`);
  await figure.getByRole('button', { name: 'Try again' }).click();
  await expect(chipsIn(figure).first()).toBeVisible({ timeout: 60_000 });
  await expect(figure.getByRole('alert')).toHaveCount(0);
  await expect(figure.getByRole('link', { name: `shipped weights: ${MODEL}` })).toBeVisible();
});
