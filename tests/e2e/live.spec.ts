// The live figure: what it shows is what the model computes, and every control does what it says.
import type { Page } from '@playwright/test';
import { decodeFloats, relativeError, TOLERANCE } from '../support/parity';
import { call, generateGreedily } from './support/book';
import { pressWhen } from './support/moments';
import { probabilities } from './support/naive';
import { Sliders, type ShownRow } from './support/Sliders';
import { untilGenerated } from './support/spy';
import { greedyReference, MODEL, storyGolden } from './support/storyGpt';
import { expect, test } from './support/test';

/** The logits after the last of `tokens`, [V]. */
async function lastLogits(page: Page, tokens: number[]): Promise<Float32Array> {
  const { logits } = await call(page, 'model.logits', { model: MODEL, tokens });
  const [, V = 0] = logits.shape;
  return logits.values.slice(-V);
}

/** What the figure writes for a probability must be that probability, rounded. */
function expectShown(shown: string, p: number, what: string): void {
  if (shown === '<0.1%') {
    expect(p, what).toBeLessThan(0.0005 + 1e-6);
    expect(p, what).toBeGreaterThan(0);
  } else {
    expect(shown, what).toMatch(/^\d+\.\d%$/);
    expect(Math.abs(parseFloat(shown) - 100 * p), `${what}: ${shown}, expected ${100 * p}`).toBeLessThan(
      0.0501,
    );
  }
}

const promptIds = () => greedyReference().promptIds;

test('runs the very model that transformers ran: the same logits', async ({ page }) => {
  const sliders = await Sliders.open(page, { greedy: true, maxNewTokens: 1 });
  for (const { name, ids, lastLogits: expected } of storyGolden().cases) {
    const got = await lastLogits(sliders.page, ids);
    expect(got, name).toHaveLength(storyGolden().vocabSize);
    expect(relativeError(got, decodeFloats(expected)), name).toBeLessThanOrEqual(TOLERANCE);
  }
});

test('goes on greedily as transformers does, in the figure and in the core', async ({ page }) => {
  const reference = greedyReference();
  expect(reference.ids.length).toBeGreaterThanOrEqual(5);
  const sliders = await Sliders.open(page, {
    greedy: true,
    prompt: reference.prompt,
    maxNewTokens: reference.ids.length,
  });
  expect(await sliders.ids()).toEqual(reference.ids);
  const { ids } = await call(page, 'text.encode', { model: MODEL, text: reference.prompt });
  const { beginToken } = await call(page, 'model.load', { model: MODEL });
  expect([beginToken, ...ids]).toEqual(reference.promptIds);
  const run = await generateGreedily(page, MODEL, reference.promptIds, reference.ids.length, 5);
  expect(run.tokens).toEqual(reference.ids);
});

test('shows the model’s probabilities before, and after every setting', async ({ page }) => {
  const sliders = await Sliders.open(page, { temperature: 1, maxNewTokens: 3 });
  const logits = await lastLogits(page, promptIds());
  const before = probabilities(logits);
  const ranked = before.map((p, id) => ({ p, id })).sort((a, b) => b.p - a.p);

  async function expectRows(after: (id: number) => number, what: string): Promise<ShownRow[]> {
    const rows = await sliders.rows();
    expect(rows.length, what).toBeGreaterThanOrEqual(10);
    for (const row of rows) {
      expectShown(row.before, before[row.token] ?? NaN, `${what}, before, token ${row.token}`);
      const p = after(row.token);
      if (p === 0) expect(row.after, `${what}, after, token ${row.token}`).toBe('cut');
      else expectShown(row.after, p, `${what}, after, token ${row.token}`);
    }
    return rows;
  }
  const set = (label: string, value: string) => untilGenerated(page, () => sliders.field(label).fill(value));

  const rows = await expectRows((id) => before[id] ?? NaN, 'all off');
  expect(rows.slice(0, 10).map((row) => row.token)).toEqual(ranked.slice(0, 10).map(({ id }) => id));
  expect(rows.filter((row) => row.isChosen)).toHaveLength(1);

  await set('Temperature', '2');
  const warm = probabilities(logits, 2);
  await expectRows((id) => warm[id] ?? NaN, 'temperature 2');
  await set('Temperature', '0.5');
  const cold = probabilities(logits, 0.5);
  await expectRows((id) => cold[id] ?? NaN, 'temperature 0.5');

  await set('Temperature', '1');
  await set('Top-k', '3');
  const three = ranked.slice(0, 3);
  const mass = three.reduce((sum, { p }) => sum + p, 0);
  await expectRows((id) => (three.some((one) => one.id === id) ? (before[id] ?? NaN) / mass : 0), 'top-k 3');
  await set('Top-k', '1');
  const [best] = await expectRows((id) => (id === ranked[0]?.id ? 1 : 0), 'top-k 1');
  expect(best?.after).toBe('100.0%');
  expect(best?.isChosen).toBe(true);

  await set('Top-k', '0');
  await set('Top-p', '0.6');
  const nucleus: typeof ranked = [];
  for (let sum = 0, rank = 0; sum < 0.6; rank++) {
    const next = ranked[rank];
    if (!next) break;
    nucleus.push(next);
    sum += next.p;
  }
  const kept = nucleus.reduce((sum, { p }) => sum + p, 0);
  await expectRows(
    (id) => (nucleus.some((one) => one.id === id) ? (before[id] ?? NaN) / kept : 0),
    'top-p 0.6',
  );
});

test('the chart follows the slider at once, before the text is written anew', async ({ page }) => {
  const sliders = await Sliders.open(page, { temperature: 1, maxNewTokens: 40 });
  const [first] = await sliders.rows();
  await sliders.slider('Temperature').fill('0.3');
  const cold = probabilities(await lastLogits(page, promptIds()), 0.3)[first?.token ?? -1] ?? NaN;
  expectShown((await sliders.rows())[0]?.after ?? '', cold, 'temperature 0.3');
  await expect(sliders.field('Temperature')).toHaveValue('0.3');
});

test('draws the same text with the same seed, and another with the next', async ({ page }) => {
  const sliders = await Sliders.open(page, { temperature: 1 });
  const first = await sliders.ids();
  await untilGenerated(page, () => sliders.button('Generate').click());
  await expect(sliders.outcome).toBeVisible();
  expect(await sliders.ids()).toEqual(first);
  await untilGenerated(page, () => sliders.button('Next seed').click());
  await expect(sliders.outcome).toBeVisible();
  const second = await sliders.ids();
  expect(second).not.toEqual(first);
  await expect(sliders.field('Seed')).toHaveValue('2');
  await untilGenerated(page, () => sliders.field('Seed').fill('1'));
  await expect(sliders.outcome).toBeVisible();
  expect(await sliders.ids()).toEqual(first);
  // A new page, a new worker: still the same.
  await page.reload();
  await expect(sliders.outcome).toBeVisible();
  expect(await sliders.ids()).toEqual(first);
});

test('has one row of data a token, with the probabilities that the model gave', async ({ page }) => {
  const sliders = await Sliders.open(page, { temperature: 0.7, maxNewTokens: 8 });
  const data = await sliders.data();
  const ids = await sliders.ids();
  await expect(sliders.chips).toHaveCount(data.length);
  const labels = await sliders.chips.allTextContents();
  let sum = 0;
  for (const [index, [step, label, id, before, after, sumLn]] of data.entries()) {
    const logits = await lastLogits(page, [...promptIds(), ...ids.slice(0, index)]);
    const token = Number(id);
    const [p = NaN, q = NaN] = [probabilities(logits)[token], probabilities(logits, 0.7)[token]];
    sum += Math.log(p);
    expect([step, label]).toEqual([String(index + 1), labels[index]]);
    // Read token by token there and all at once here: equal up to rounding.
    expect(Math.abs(Number(before) / p - 1)).toBeLessThan(2e-3);
    expect(Math.abs(Number(after) / q - 1)).toBeLessThan(2e-3);
    expect(Math.abs(Number(sumLn) - sum)).toBeLessThan(5e-3);
  }
});

test('opens the choice of the chip that is clicked', async ({ page }) => {
  const sliders = await Sliders.open(page, { greedy: true, maxNewTokens: 6 });
  const ids = await sliders.ids();
  await expect(sliders.choice(1)).toBeVisible();
  await sliders.chips.nth(3).click();
  await expect(sliders.choice(4)).toBeVisible();
  await expect(sliders.choice()).toHaveCount(1);
  await expect(sliders.chips.nth(3)).toBeChecked();
  const chosen = (await sliders.rows()).filter((row) => row.isChosen);
  expect(chosen.map((row) => row.token)).toEqual([ids[3]]);
  const before = probabilities(await lastLogits(page, [...promptIds(), ...ids.slice(0, 3)]));
  expectShown(chosen[0]?.before ?? '', before[ids[3] ?? -1] ?? NaN, 'the chosen token');
});

test('goes on with the alternative that is taken, and keeps what stood before it', async ({ page }) => {
  const sliders = await Sliders.open(page, { greedy: true, maxNewTokens: 10 });
  const first = await sliders.ids();
  await sliders.chips.nth(4).click();
  const other = (await sliders.rows()).find((row) => !row.isChosen);
  if (!other) throw new Error('there is no alternative');
  await untilGenerated(page, () =>
    sliders.choice().getByRole('button', { name: other.label, exact: true }).first().click(),
  );
  await expect(sliders.outcome).toBeVisible();
  const second = await sliders.ids();
  expect(second.slice(0, 4)).toEqual(first.slice(0, 4));
  expect(second[4]).toBe(other.token);
  // The rest is what the model says after that very beginning.
  const kept = [...promptIds(), ...second.slice(0, 5)];
  const rest = await generateGreedily(page, MODEL, kept, 5);
  expect(second.slice(5)).toEqual(rest.tokens);
});

test('stops when it is told to, and keeps what is there', async ({ page }) => {
  const sliders = await Sliders.visit(page, { greedy: true, maxNewTokens: 200 }, { device: 'cpu' });
  await pressWhen(sliders.figure, /^Generating: [1-9]/, 'Stop');
  await expect(sliders.outcome).toContainText(/Stopped after \d+ tokens?/);
  const count = (await sliders.ids()).length;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(150);
  // The core is free at once, and nothing is added to the text any more.
  await call(page, 'device.report', {});
  expect(await sliders.ids()).toHaveLength(count);
  await expect(sliders.button('Generate')).toBeVisible();
});

test('answers a number out of range with a sentence, and goes on with the last good one', async ({
  page,
}) => {
  const sliders = await Sliders.open(page, { maxNewTokens: 5 });
  const ids = await sliders.ids();
  const wrong: [string, string, string][] = [
    ['Temperature', '9', 'Temperature takes a number from 0 to 5.'],
    ['Temperature', 'warm', 'Temperature takes a number from 0 to 5.'],
    ['Temperature', '', 'Temperature takes a number from 0 to 5.'],
    ['Top-k', '2.5', 'Top-k takes a whole number from 0 to 200.'],
    ['Top-p', '-1', 'Top-p takes a number from 0 to 1.'],
    ['Max new tokens', '0', 'Max new tokens takes a whole number from 1 to 200.'],
    ['Seed', '-3', 'Seed takes a whole number from 0 to 2,147,483,647.'],
    ['Seed', '1e99', 'Seed takes a whole number from 0 to 2,147,483,647.'],
  ];
  for (const [label, typed, sentence] of wrong) {
    const field = sliders.field(label);
    const before = await field.inputValue();
    await field.fill(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(sentence);
    await field.blur();
    await expect(field).toHaveValue(before);
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  }
  expect(await sliders.ids()).toEqual(ids);
  await untilGenerated(page, () => sliders.field('Max new tokens').fill('7'));
  await expect(sliders.chips).toHaveCount(7);
});

test('says in words what it shows and what happened', async ({ page }) => {
  const sliders = await Sliders.open(page, { greedy: true, maxNewTokens: 5 });
  await expect(sliders.figure).toHaveAccessibleName('Sampling sliders');
  await expect(sliders.figure).toContainText('A small language model continues your text');
  await expect(sliders.outcome).toContainText(
    /^5 tokens, as many as were asked for\. Greedy\. [\d,]+ tokens\/s on WebAssembly SIMD\./,
  );
  await expect(sliders.outcome).toHaveRole('status');
  // The text itself is spoken too.
  await expect(sliders.outcome).toContainText('Once upon a time');
  await sliders.figure.getByText('As plain text').click();
  await expect(sliders.figure.getByRole('paragraph').filter({ hasText: /^Once upon a time/ })).toBeVisible();
  // Where the numbers come from.
  await expect(sliders.figure.getByText('live', { exact: true })).toBeVisible();
  const card = sliders.figure.getByRole('link', { name: 'shipped weights: story-gpt' });
  await expect(card).toHaveAttribute('href', '/models/story-gpt/');
});
