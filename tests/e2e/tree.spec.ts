// The decoding tree: the beams and samples that it shows are those that are computed by hand, and everybody can walk through it.
import type { Page } from '@playwright/test';
import { uniform } from '../../src/pure/random/philox';
import { call } from './support/book';
import { logProbabilities, nextLogits, only, probabilities, ranked, topP } from './support/naive';
import { pressWhen } from './support/moments';
import { BEGIN_TOKEN, END_TOKEN, greedyReference, MODEL } from './support/storyGpt';
import { linkToTree, readNats, Tree } from './support/Tree';
import { expect, test } from './support/test';

const promptIds = () => greedyReference().promptIds;

interface Beam {
  tokens: number[];
  total: number;
}

interface Search {
  /** Every continuation that was looked at in each depth, by its tokens. */
  looked: Map<string, number>;
  kept: Beam[][];
  finished: Beam[];
}

/** Beam search as plainly as it can be written: all continuations of all beams, sorted. */
async function searchByHand(page: Page, width: number, depth: number): Promise<Search> {
  let beams: Beam[] = [{ tokens: [], total: 0 }];
  const search: Search = { looked: new Map(), kept: [], finished: [] };
  for (let step = 0; step < depth; step++) {
    const all: Beam[] = [];
    for (const { tokens, total } of beams) {
      const logProbs = logProbabilities(await nextLogits(page, [...promptIds(), ...tokens]));
      for (const id of ranked(logProbs).slice(0, width + 1)) {
        all.push({ tokens: [...tokens, id], total: total + (logProbs[id] ?? NaN) });
      }
    }
    for (const { tokens, total } of all) search.looked.set(tokens.join(), total);
    all.sort((a, b) => b.total - a.total);
    const ends = (beam: Beam) => beam.tokens.at(-1) === END_TOKEN;
    search.finished.push(...all.slice(0, width).filter(ends));
    beams = all.filter((beam) => !ends(beam)).slice(0, width);
    search.kept.push(beams);
  }
  return search;
}

/** ln p of the tokens after the prompt, in the model. */
async function logProbOf(page: Page, tokens: readonly number[]): Promise<number> {
  let total = 0;
  for (const [index, token] of tokens.entries()) {
    const logits = await nextLogits(page, [...promptIds(), ...tokens.slice(0, index)]);
    total += logProbabilities(logits)[token] ?? NaN;
  }
  return total;
}

const whole = (value: number) => value.toLocaleString('en');

for (const [width, depth] of [
  [3, 4],
  [1, 5],
  [5, 3],
] as const) {
  test(`a search of ${width} beams to depth ${depth} is the one that is done by hand`, async ({ page }) => {
    const tree = await Tree.open(page, { width, depth });
    const byHand = await searchByHand(page, width, depth);
    const nodes = await tree.nodes();
    expect(nodes).toHaveLength(byHand.looked.size);
    const { pieces } = await call(page, 'text.vocabulary', { model: MODEL });
    const textOf = (tokens: number[]) =>
      Buffer.concat(
        tokens.filter((id) => id !== END_TOKEN).map((id) => Buffer.from(pieces[id]?.bytes ?? [])),
      ).toString('utf8');
    // Every continuation, with the sum of its logarithms.
    const sums = [...byHand.looked].map(([key, total]) => ({ tokens: key.split(',').map(Number), total }));
    for (const { depth: at, token, text, total } of nodes) {
      const same = sums.filter(
        ({ tokens }) => tokens.length === at && tokens.at(-1) === token && textOf(tokens) === text,
      );
      expect(same.length, `${text} at depth ${at}`).toBeGreaterThan(0);
      expect(Math.min(...same.map((one) => Math.abs(one.total - total)))).toBeLessThan(2e-3);
    }
    for (const [index, kept] of byHand.kept.entries()) {
      const shown = nodes.filter((node) => node.depth === index + 1 && node.status === 'kept');
      expect(shown.map(({ text }) => text)).toEqual(kept.map(({ tokens }) => textOf(tokens)));
    }
    // The texts, best first, and greedy's.
    const found = [...byHand.finished, ...(byHand.kept.at(-1) ?? [])].sort((a, b) => b.total - a.total);
    const texts = await tree.texts();
    expect(texts).toHaveLength(found.length + 1);
    for (const [index, { tokens, total }] of found.entries()) {
      const [rank, sum, text] = texts[index] ?? [];
      expect([rank, text]).toEqual([String(index + 1), textOf(tokens)]);
      expect(Math.abs(readNats(sum) - total)).toBeLessThan(2e-3);
    }
    const greedy = await call(page, 'generate', {
      ...{ model: MODEL, prompt: promptIds(), settings: { greedy: true }, seed: 0, maxNewTokens: depth },
    });
    const greedyTotal = await logProbOf(page, greedy.tokens);
    const [rank, sum, text] = texts.at(-1) ?? [];
    expect([rank, text]).toEqual(['greedy', textOf(greedy.tokens)]);
    expect(Math.abs(readNats(sum) - greedyTotal)).toBeLessThan(2e-3);
    // And in a sentence.
    const kept = byHand.kept.flat().length;
    const finished = byHand.finished.length;
    await expect(tree.outcome).toContainText(
      `looked at ${whole(nodes.length)} continuations, kept ${kept}, finished ${finished} and pruned ${whole(nodes.length - kept - finished)}.`,
    );
    const best = found[0];
    if (best?.tokens.join() === greedy.tokens.join()) {
      await expect(tree.outcome).toContainText('Its best text is greedy’s');
    } else {
      const times = Math.exp((best?.total ?? NaN) - greedyTotal);
      const [, said = ''] =
        /the best is ([\d.,]+) times/.exec((await tree.outcome.textContent()) ?? '') ?? [];
      expect(Math.abs(Number(said.replaceAll(',', '')) / times - 1)).toBeLessThan(0.02);
    }
  });
}

test('the widest and deepest search runs, and its crowded columns say what they leave out', async ({
  page,
}) => {
  const tree = await Tree.open(page, { width: 8, depth: 24 });
  const nodes = await tree.nodes();
  expect(nodes.length).toBeGreaterThan(1000);
  for (const depth of [2, 12]) {
    const all = nodes.filter((node) => node.depth === depth);
    const shown = await tree.figure.locator(`[role=treeitem][aria-level="${depth + 1}"]`).count();
    expect(shown).toBeLessThan(all.length);
    await expect(
      tree.figure.getByText(`${all.length - shown} more pruned`, { exact: true }).first(),
    ).toBeAttached();
  }
});

test('samples on one seed share the branches of their beginnings', async ({ page }) => {
  const settings = { temperature: 0.8, topK: 20, topP: 0.95 };
  const [width, depth, seed] = [6, 5, 11];
  const tree = await Tree.open(page, { method: 'samples', width, depth, seed, ...settings });
  // Each sample is what the core gives on its stream.
  const samples: number[][] = [];
  for (let stream = 0; stream < width; stream++) {
    const args = { model: MODEL, prompt: promptIds(), settings, seed, stream, maxNewTokens: depth };
    const { tokens, finish } = await call(page, 'generate', args);
    samples.push(finish === 'end' ? [...tokens, END_TOKEN] : tokens);
  }
  const prefixes = new Map<string, number>();
  for (const tokens of samples) {
    for (let length = 1; length <= tokens.length; length++) {
      const key = tokens.slice(0, length).join();
      prefixes.set(key, (prefixes.get(key) ?? 0) + 1);
    }
  }
  const nodes = await tree.nodes();
  expect(nodes).toHaveLength(prefixes.size);
  // Each branch has the probability that it was drawn with, and its number of samples.
  const expected: { depth: number; token: number; count: number; logProb: number; total: number }[] = [];
  const totals = new Map<string, number>([['', 0]]);
  for (const [key, count] of prefixes) {
    const tokens = key.split(',').map(Number);
    const token = tokens.at(-1) ?? -1;
    const logits = await nextLogits(page, [...promptIds(), ...tokens.slice(0, -1)]);
    const twenty = only(logits, ranked(logits).slice(0, 20));
    const p = probabilities(only(twenty, topP(probabilities(twenty, 0.8), 0.95)), 0.8);
    const logProb = Math.log(p[token] ?? NaN);
    const total = (totals.get(tokens.slice(0, -1).join()) ?? NaN) + logProb;
    totals.set(key, total);
    expected.push({ depth: tokens.length, token, count, logProb, total });
  }
  const order = (a: { depth: number; total: number }, b: { depth: number; total: number }) =>
    a.depth - b.depth || b.total - a.total;
  expected.sort(order);
  for (const [index, node] of nodes.entries()) {
    const { depth, token, count, logProb, total } = expected[index] ?? {};
    expect([node.depth, node.token]).toEqual([depth, token]);
    expect(node.status).toMatch(new RegExp(`^in ${count} samples?\\b`));
    expect(Math.abs(node.logProb - (logProb ?? NaN))).toBeLessThan(2e-3);
    expect(Math.abs(node.total - (total ?? NaN))).toBeLessThan(2e-3);
  }
  const first = new Set(samples.map(([token]) => token)).size;
  const different = new Set(samples.map((tokens) => tokens.join())).size;
  await expect(tree.outcome).toContainText(
    `6 samples on seed 11: ${different} different texts, ${first === 1 ? 'all with the same first token' : `${first} different first tokens`}.`,
  );
  await expect(tree.figure.getByText('Seed 11', { exact: true })).toBeVisible();
  // The table has them all, with their sums in the model.
  const texts = await tree.texts();
  expect(texts).toHaveLength(width);
  const models = await Promise.all(samples.map((tokens) => logProbOf(page, tokens)));
  const shown = texts.map(([, sum]) => readNats(sum)).sort((a, b) => a - b);
  for (const [index, total] of models.sort((a, b) => a - b).entries()) {
    expect(Math.abs((shown[index] ?? NaN) - total)).toBeLessThan(3e-3);
  }
});

test('a sample that the model ends has its end token as a branch, with its probability', async ({ page }) => {
  test.setTimeout(120_000);
  const tree = await Tree.open(page, { method: 'samples', width: 1, depth: 1 });
  // A text that the model has ended itself, and a seed whose first number falls into the end token's stretch, nearly the first of the line.
  // With the model as it is, the first seed gives such a text.
  let found: { prompt: string; p: number } | undefined;
  for (let seed = 45; found === undefined && seed <= 200; seed++) {
    const run = await call(page, 'generate', {
      ...{ model: MODEL, prompt: promptIds(), settings: {}, seed, maxNewTokens: 120 },
    });
    if (run.finish !== 'end' || run.tokens.length < 4) continue;
    const all = [...promptIds().slice(1), ...run.tokens];
    const { text } = await call(page, 'text.decode', { model: MODEL, ids: all });
    const { ids } = await call(page, 'text.encode', { model: MODEL, text });
    const p = probabilities(await nextLogits(page, [BEGIN_TOKEN, ...ids]))[END_TOKEN] ?? 0;
    if (p > 0.02 && text.length < 600) found = { prompt: text, p };
  }
  if (!found) throw new Error('no seed from 45 to 200 gives a text that the model would end');
  const { prompt, p } = found;
  let seed = 1;
  while (uniform(seed, 0, 0) >= p / 2) seed += 1;
  await tree.prompt.fill(prompt);
  await tree.field('Depth').fill('3');
  await tree.field('Seed').fill(String(seed));
  await expect(tree.figure.getByRole('treeitem', { name: /^end, probability/ })).toBeVisible();
  const [node] = await tree.nodes();
  expect(node).toMatchObject({ depth: 1, token: END_TOKEN, label: 'end' });
  expect(Math.abs((node?.logProb ?? NaN) - Math.log(p))).toBeLessThan(2e-3);
  expect(node?.status).toBe('in 1 sample, finished');
  const [[, sum, , , length] = []] = await tree.texts();
  expect(Math.abs(readNats(sum) - Math.log(p))).toBeLessThan(2e-3);
  expect(length).toBe('1 token with the end token');
});

test('arrow keys walk through the tree, one stop for the Tab key', async ({ page }) => {
  const tree = await Tree.open(page, { width: 3, depth: 4 });
  await expect(tree.selected()).toHaveCount(1);
  await expect(tree.selected()).toHaveAccessibleName(/on the most probable path/);
  expect(await tree.items.evaluateAll((all) => all.filter((one) => one.tabIndex === 0).length)).toBe(1);
  const nodes = await tree.nodes();
  await tree.selected().focus();
  await page.keyboard.press('Home');
  await expect(tree.selected()).toHaveAccessibleName('Your text: Once upon a time');
  await expect(tree.selected()).toBeFocused();

  const first = nodes.filter((node) => node.depth === 1);
  const level = (depth: number) => tree.figure.locator(`[role=treeitem][aria-level="${depth + 1}"]`);
  await expect(level(1)).toHaveCount(first.length);
  await page.keyboard.press('ArrowRight');
  await expect(level(1).nth(0)).toBeFocused();
  const share = `${(100 * Math.exp(first[0]?.logProb ?? NaN)).toFixed(1)}%`;
  await expect(level(1).nth(0)).toHaveAttribute(
    'aria-label',
    new RegExp(`, probability ${share.replace('.', '\\.')}, sum`),
  );
  await page.keyboard.press('ArrowDown');
  await expect(level(1).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp'); // there is nothing above
  await expect(level(1).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  expect(await level(2).evaluateAll((all) => all.some((one) => one === document.activeElement))).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect(level(1).nth(0)).toBeFocused();
  // What it is stands below.
  const node = first[0];
  await expect(tree.details).toContainText(`Once upon a time${node?.text ?? ''}`);
  await expect(tree.details).toContainText(`${(100 * Math.exp(node?.logProb ?? NaN)).toFixed(1)}%`);
  await expect(tree.details).toContainText(`${(node?.total ?? NaN).toFixed(3).replace('-', '−')} nats`);
  await page.keyboard.press('End');
  await expect(tree.selected()).toHaveAccessibleName(/kept, on the most probable path/);
  await expect(tree.selected()).toHaveAttribute('aria-level', '5');
  // A click selects, too.
  await level(1).nth(2).click();
  await expect(level(1).nth(2)).toHaveAttribute('aria-selected', 'true');
});

test('branches are as thick as they are probable, and pruned ones are dashed', async ({ page }) => {
  const tree = await Tree.open(page, { width: 2, depth: 3 });
  const drawn = await tree.figure.locator('path[data-status]').evaluateAll((paths) =>
    paths.map((path) => ({
      width: Number(path.getAttribute('stroke-width')),
      status: (path as SVGPathElement).dataset['status'],
      dashes: getComputedStyle(path).strokeDasharray,
    })),
  );
  const nodes = await tree.nodes();
  expect(drawn).toHaveLength(nodes.length);
  const widths = nodes.map(({ logProb }) => Math.max(0.08, 0.75 * Math.exp(logProb))).sort((a, b) => a - b);
  for (const [index, width] of drawn
    .map((one) => one.width)
    .sort((a, b) => a - b)
    .entries()) {
    expect(Math.abs(width - (widths[index] ?? NaN))).toBeLessThan(1e-3);
  }
  for (const { status, dashes } of drawn) expect(dashes === 'none').toBe(status !== 'pruned');
});

test('the tree is gone through depth by depth', async ({ page }) => {
  const tree = await Tree.open(page, { width: 3, depth: 5 });
  const nodes = await tree.nodes();
  const upTo = (depth: number) => nodes.filter((node) => node.depth <= depth).length + 1;
  await expect(tree.items).toHaveCount(upTo(5));
  await expect(tree.button('Forward')).toBeDisabled();
  await tree.button('Back').click();
  await expect(tree.items).toHaveCount(upTo(4));
  await tree.button('Back').click();
  await expect(tree.items).toHaveCount(upTo(3));
  await expect(tree.figure.getByText('3 of 5', { exact: true })).toBeVisible();
  // The best text of that depth is the one that is selected.
  const best = nodes.filter((node) => node.depth === 3 && node.status === 'kept')[0];
  await expect(tree.details).toContainText(best?.text ?? 'none');
  const slider = tree.figure.getByRole('slider', { name: 'Depth shown' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(tree.items).toHaveCount(upTo(1));
  await expect(tree.button('Back')).toBeDisabled();
  await tree.button('Forward').click();
  await expect(tree.items).toHaveCount(upTo(2));
  const paused = pressWhen(tree.figure, /^3 of 5$/, 'Pause');
  await tree.button('Play').click();
  await paused;
  await page.waitForTimeout(1500); // longer than a step
  await expect(tree.items).toHaveCount(upTo(3));
  await tree.button('Play').click();
  await expect(tree.items).toHaveCount(upTo(5));
  await expect(tree.button('Play')).toBeVisible();
});

test('nothing moves for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const tree = await Tree.open(page, { width: 2, depth: 3 });
  await expect(tree.button('Play')).toBeHidden();
  await tree.button('Back').click();
  const moving = await tree.figure.evaluate((figure) => figure.getAnimations({ subtree: true }).length);
  expect(moving).toBe(0);
});

test('what is set is in the link, and a link that cannot be used is answered', async ({ page, context }) => {
  const tree = await Tree.open(page, { width: 2, depth: 3 });
  await tree.figure.getByRole('radio', { name: 'Samples' }).check();
  await tree.field('Seed').fill('5');
  await tree.prompt.fill('The king & the “fox”');
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
    .toEqual({
      device: 'wasm',
      ...linkToTree({ prompt: 'The king & the “fox”', method: 'samples', width: 2, depth: 3, seed: 5 }),
    });
  await expect(tree.outcome).toContainText('2 samples on seed 5');
  const texts = await tree.texts();
  const other = await context.newPage();
  await other.goto(page.url());
  const copy = new Tree(other);
  await expect(copy.outcome).toContainText('2 samples on seed 5');
  expect(await copy.texts()).toEqual(texts);

  for (const [key, value, says] of [
    ['width', '9', /width must be at most 8/],
    ['depth', '1.5', /depth must be a whole number/],
    ['method', 'magic', /method must be one of beam, samples, got "magic"/],
  ] as const) {
    const query = { 'decoding-tree.v': '1', [`decoding-tree.${key}`]: value };
    const bad = await Tree.open(page, {}, { query });
    await expect(bad.figure.getByRole('status').filter({ hasText: says })).toBeVisible();
    await expect(bad.field('Beams')).toHaveValue('3');
  }
});

const PROMPTS: [what: string, prompt: string][] = [
  ['emoji and Korean', '옛날 옛적에 🐯👨‍👩‍👧‍👦'],
  ['markup and dollars', '<b onclick="x">$& $1 {a}</b>'],
  ['nothing', ''],
];
for (const [what, prompt] of PROMPTS) {
  test(`grows after ${what}, by beams and by samples`, async ({ page }) => {
    const tree = await Tree.open(page, { prompt, depth: 3, width: 2 });
    await expect(tree.details).toContainText(prompt.trim());
    await expect(tree.figure.getByRole('tree')).toHaveAccessibleName(`Tree of the texts after “${prompt}”`);
    await tree.figure.getByRole('radio', { name: 'Samples' }).check();
    await expect(tree.outcome).toContainText('2 samples on seed 1');
    await expect(tree.figure.getByRole('alert')).toHaveCount(0);
    await expect(tree.figure.locator('b')).toHaveCount(0);
  });
}

test('a text that is too long for the model is answered with a sentence, and the next one works', async ({
  page,
}) => {
  const tree = await Tree.open(page, { depth: 3 });
  await tree.prompt.fill('꿿'.repeat(600));
  const alert = tree.figure.getByRole('alert');
  await expect(alert).toContainText(
    /generate\.beam: the prompt has \d+ tokens, and this model reads 512 in all/,
  );
  await tree.prompt.fill('A fox');
  await expect(tree.outcome).toContainText('The search of 3 beams');
  await expect(alert).toHaveCount(0);
  await expect(tree.details).toContainText('A fox');
});

test('a model that does not arrive is said, and the tree grows once the network is back', async ({
  page,
  problems,
}) => {
  problems.announce(/net::ERR_/);
  await page.route(`**/models/${MODEL}/model.safetensors`, (route) => route.abort('internetdisconnected'));
  const tree = await Tree.visit(page, { depth: 3 });
  await expect(tree.figure.getByRole('alert')).toContainText('the download failed');
  await page.unroute(`**/models/${MODEL}/model.safetensors`);
  await tree.button('Try again').click();
  await expect(tree.outcome).toContainText('The search of 3 beams');
  await expect(tree.figure.getByRole('alert')).toHaveCount(0);
});

test('a search is stopped when it is told to, and starts again', async ({ page }) => {
  const tree = await Tree.visit(page, { width: 8, depth: 24 }, { device: 'cpu' });
  await pressWhen(tree.figure, /^Searching: depth [1-9]/, 'Cancel');
  await expect(tree.figure.getByText('Stopped. Grow starts again.')).toBeVisible();
  await call(page, 'device.report', {});
  const count = await tree.items.count();
  expect(count).toBeGreaterThan(1);
  await page.waitForTimeout(500);
  expect(await tree.items.count()).toBe(count);
  await expect(tree.outcome).toHaveCount(0);
  await tree.field('Depth').fill('2');
  await expect(tree.outcome).toBeVisible({ timeout: 30_000 });
});

test('a worker that is lost in the middle of a search is replaced: the same tree, and a sentence', async ({
  page,
}) => {
  const calm = await Tree.open(page, { width: 4, depth: 12 });
  const nodes = await calm.nodes();
  await page.evaluate(() => window.spy.terminateAt({ stage: 'depth', depth: 5 }));
  await calm.button('Grow').click();
  await expect(calm.figure.getByRole('status').filter({ hasText: 'was lost' })).toBeVisible();
  await calm.outcome.waitFor();
  expect(await calm.nodes()).toEqual(nodes);
});

test('on a phone the newest column is in view when the tree has grown', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const tree = await Tree.open(page, { width: 3, depth: 8 });
  const last = tree.figure.locator('[role=treeitem][aria-level="9"]').first();
  const box = await last.boundingBox();
  expect(box?.x).toBeGreaterThan(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});

test('says where its numbers come from', async ({ page }) => {
  const tree = await Tree.open(page, { depth: 2 });
  await expect(tree.figure.getByText('live', { exact: true })).toBeVisible();
  const card = tree.figure.getByRole('link', { name: 'shipped weights: story-gpt' });
  await expect(card).toHaveAttribute('href', '/models/story-gpt/');
  await tree.figure.getByText('Show the code').click();
  await expect(tree.figure.getByText('src/pure/sampling/beam.ts').first()).toBeVisible();
});
