// The sampling sliders in full: the chain stage by stage, two runs on one seed, and the whole run.
import type { Page } from '@playwright/test';
import { inEnglish } from '../../src/pure/corpus';
import { check } from '../../src/pure/corpus/check';
import { uniform } from '../../src/pure/random/philox';
import type { SamplingState } from '../../src/widgets/sampling-sliders/state';
import { call } from './support/book';
import {
  drawnWith,
  entropy,
  loopOf,
  minP,
  nextLogits,
  only,
  penalised,
  probabilities,
  ranked,
  readShare,
  rep4,
  topP,
} from './support/naive';
import { linkTo, Sliders, type FunnelRow } from './support/Sliders';
import { untilGenerated } from './support/spy';
import { BEGIN_TOKEN, END_TOKEN, greedyReference, MODEL } from './support/storyGpt';
import { expect, test } from './support/test';

const promptIds = () => greedyReference().promptIds;

/** `8.3%12 tokens` in its parts. */
function taken(row: FunnelRow | undefined): { mass: number; tokens: number } {
  const [, share = '', tokens = ''] = /^(<?[\d.]+%)([\d,]+) tokens?$/.exec(row?.taken ?? '') ?? [];
  return { mass: readShare(share), tokens: Number(tokens.replaceAll(',', '')) };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const massOf = (p: readonly number[], ids: readonly number[]) => sum(ids.map((id) => p[id] ?? 0));

test('the chain goes stage by stage as it is computed by hand', async ({ page }) => {
  const sliders = await Sliders.open(page, {
    ...{ forbidEnd: true, repetitionPenalty: 1.3, temperature: 0.9, topK: 60, topP: 0.9, minP: 0.04 },
    maxNewTokens: 12,
  });
  const ids = await sliders.ids();
  const step = 9;
  await sliders.chips.nth(step).click();
  const history = [...promptIds(), ...ids.slice(0, step)];
  const raw = await nextLogits(page, history);
  const funnel = await sliders.funnel();

  const stages: { key: string; name: string; logits: number[]; temperature: number; cut: boolean }[] = [];
  let logits = only(
    raw,
    [...raw.keys()].filter((id) => id !== END_TOKEN),
  );
  const add = (key: string, name: string, next: number[], temperature: number, cut: boolean) => {
    stages.push({ key, name, logits: next, temperature, cut });
    logits = next;
  };
  add('forbidden', 'Forbidden: end token', logits, 1, true);
  add('repetition-penalty', 'Repetition penalty 1.3', penalised(logits, history, 1.3), 1, false);
  add('temperature', 'Temperature 0.9', logits, 0.9, false);
  const p = () => probabilities(logits, 0.9);
  add('top-k', 'Top-k 60', only(logits, ranked(p()).slice(0, 60)), 0.9, true);
  add('top-p', 'Top-p 0.9', only(logits, topP(p(), 0.9)), 0.9, true);
  add('min-p', 'Min-p 0.04', only(logits, minP(p(), 0.04)), 0.9, true);

  expect(Object.keys(funnel)).toEqual(['model', ...stages.map(({ key }) => key)]);
  expect(Number(funnel['model']?.entropy)).toBeCloseTo(entropy(probabilities(raw)), 1.9);
  let before = raw;
  let beforeT = 1;
  for (const { key, name, logits: after, temperature, cut } of stages) {
    const row = funnel[key];
    const [p0, p1] = [probabilities(before, beforeT), probabilities(after, temperature)];
    const left = after.filter((logit) => logit > -Infinity).length;
    expect(row?.name).toBe(name);
    expect(Number(row?.left.replace(',', '')), key).toBe(left);
    expect(Math.abs(Number(row?.entropy) - entropy(p1)), `${key}: entropy`).toBeLessThan(0.0051);
    const gone = [...after.keys()].filter((id) => after[id] === -Infinity && before[id] !== -Infinity);
    if (cut && gone.length > 0) {
      expect(taken(row).tokens, key).toBe(gone.length);
      expect(Math.abs(taken(row).mass - massOf(p0, gone)), `${key}: mass`).toBeLessThan(0.00051);
    } else if (key === 'repetition-penalty') {
      const seen = [...new Set(history)];
      expect(taken(row).tokens, key).toBe(seen.length);
      const lost = massOf(p0, seen) - massOf(p1, seen);
      expect(Math.abs(taken(row).mass - lost), `${key}: mass`).toBeLessThan(0.00051);
    } else {
      expect(row?.taken, key).toBe('–');
    }
    [before, beforeT] = [after, temperature];
  }

  // The bars: before, after, and which tokens are out.
  const final = p();
  for (const row of await sliders.rows()) {
    expect(Math.abs(readShare(row.before) - (probabilities(raw)[row.token] ?? NaN))).toBeLessThan(0.00051);
    if (final[row.token] === 0) expect(row.after).toBe('cut');
    else expect(Math.abs(readShare(row.after) - (final[row.token] ?? NaN))).toBeLessThan(0.00051);
  }
  // The line: the seed's tenth number falls into the stretch of the token that was written.
  const u = uniform(1, step);
  const falls = drawnWith(final, u);
  expect(falls.id).toBe(ids[step]);
  await expect(sliders.choice(step + 1)).toContainText(
    `u = ${u.toFixed(4)} falls into the stretch of “${(await sliders.chips.nth(step).textContent()) ?? ''}”, from ${falls.start.toFixed(4)} to ${falls.end.toFixed(4)}.`,
  );
  // And in words.
  await expect(sliders.choice(step + 1)).toContainText(
    /Forbidding the end token takes .*; the repetition penalty takes .* that the text has already; temperature reshapes, and cuts nothing; top-k leaves 60 of 2,047 tokens/,
  );
});

test('greedy takes the most probable token, and says that nothing is drawn', async ({ page }) => {
  const sliders = await Sliders.open(page, { greedy: true, maxNewTokens: 4 });
  const funnel = await sliders.funnel();
  expect(Object.keys(funnel)).toEqual(['model', 'greedy']);
  const p = probabilities(await nextLogits(page, promptIds()));
  expect(funnel['greedy']).toMatchObject({ left: '1', entropy: '0.00' });
  expect(taken(funnel['greedy']).tokens).toBe(2047);
  expect(Math.abs(taken(funnel['greedy']).mass - (1 - Math.max(...p)))).toBeLessThan(0.00051);
  await expect(sliders.choice(1)).toContainText('Nothing is drawn');
  await expect(sliders.slider('Temperature')).toBeDisabled();
});

/** A run that the model ends by itself, with the seed that gives it. */
async function endedRun(page: Page): Promise<{ seed: number; tokens: number[] }> {
  // With the model as it is, the first seed gives one.
  for (let seed = 45; seed <= 200; seed++) {
    const settings = { greedy: false, temperature: 1, topK: 0, topP: 1 };
    const run = await call(page, 'generate', {
      ...{ model: MODEL, prompt: promptIds(), settings, seed, maxNewTokens: 150 },
    });
    if (run.finish === 'end' && run.tokens.length > 5) return { seed, tokens: run.tokens };
  }
  throw new Error('no seed from 45 to 200 gives a text that ends within 150 tokens');
}

test('a forbidden end token lets the text go on', async ({ page }) => {
  const sliders = await Sliders.open(page, { temperature: 1, maxNewTokens: 150, seed: 1_000_000 });
  const { seed, tokens } = await endedRun(page);
  await untilGenerated(page, () => sliders.field('Seed').fill(String(seed)));
  await expect(sliders.outcome).toContainText('then the end token: the model says that its text is over.');
  expect(await sliders.ids()).toEqual(tokens);
  await sliders.figure.getByText('When to stop').click();
  await untilGenerated(page, () =>
    sliders.figure.getByRole('switch', { name: 'Forbid the end token' }).check(),
  );
  await expect(sliders.outcome).toContainText('150 tokens, as many as were asked for.');
  const ids = await sliders.ids();
  expect(ids).toHaveLength(150);
  expect(ids).not.toContain(END_TOKEN);
  // The end token had a stretch near the beginning of the line, which all others now share.
  const logits = await nextLogits(page, [...promptIds(), ...tokens]);
  const u = uniform(seed, tokens.length);
  expect(drawnWith(probabilities(logits), u).id).toBe(END_TOKEN);
  if (tokens.join() === ids.slice(0, tokens.length).join()) {
    const others = [...logits.keys()].filter((id) => id !== END_TOKEN);
    expect(ids[tokens.length]).toBe(drawnWith(probabilities(only(logits, others)), u).id);
  }
});

for (const { stopAt, ends, option } of [
  { stopAt: 'sentence', ends: /[.!?]$/, option: 'a full stop, ! or ?' },
  { stopAt: 'line', ends: /[\n\r]/, option: 'a line break' },
] as const) {
  test(`stops at ${option}`, async ({ page }) => {
    const sliders = await Sliders.open(page, { temperature: 1, maxNewTokens: 200, forbidEnd: true });
    const whole = await sliders.ids();
    // The fold is open, for one of its settings is on.
    await untilGenerated(page, async () => {
      await sliders.figure.getByRole('combobox', { name: 'Stop at' }).selectOption(option);
    });
    await expect(sliders.outcome).toContainText('the last of them one to stop at.');
    const ids = await sliders.ids();
    const { pieces } = await call(page, 'text.vocabulary', { model: MODEL });
    const text = (id: number) => Buffer.from(pieces[id]?.bytes ?? []).toString('latin1');
    const first = whole.findIndex((id) => ends.test(text(id)));
    expect(first).toBeGreaterThan(0);
    expect(ids).toEqual(whole.slice(0, first + 1));
    await expect.poll(() => new URL(page.url()).searchParams.get('sampling-sliders.stopAt')).toBe(stopAt);
  });
}

test('two settings on one seed: the first token that differs is marked and said', async ({ page }) => {
  const B = { compare: true, temperatureB: 1.4, topKB: 50 };
  const sliders = await Sliders.open(page, { temperature: 0.7, maxNewTokens: 30, seed: 5, ...B });
  const runs: Record<'A' | 'B', number[]> = { A: [], B: [] };
  for (const [side, , , id] of await sliders.data()) runs[side as 'A' | 'B'].push(Number(id));
  // Each is what the core gives by itself.
  const alone = async (settings: object) =>
    (
      await call(page, 'generate', {
        ...{ model: MODEL, prompt: promptIds(), settings, seed: 5, maxNewTokens: 30 },
      })
    ).tokens;
  expect(runs.A).toEqual(await alone({ temperature: 0.7 }));
  expect(runs.B).toEqual(await alone({ temperature: 1.4, topK: 50 }));

  const step = runs.A.findIndex((id, index) => id !== runs.B[index]);
  expect(step).toBeGreaterThanOrEqual(0);
  const [a, b] = [runs.A[step] ?? -1, runs.B[step] ?? -1];
  const [labelA, labelB] = [
    await sliders.chipsOf('A').nth(step).textContent(),
    await sliders.chipsOf('B').nth(step).textContent(),
  ];
  const u = uniform(5, step);
  const begins =
    step === 0
      ? 'The two texts differ from the first token on:'
      : `The two texts are the same for ${step} token${step === 1 ? '' : 's'}; then`;
  const sentence = `${begins} A wrote “${labelA ?? ''}”, B “${labelB ?? ''}”; on this step both drew u = ${u.toFixed(4)}.`;
  await expect(sliders.outcome).toContainText(sentence);
  for (const side of ['A', 'B'] as const) {
    const chips = sliders.chipsOf(side);
    await expect(chips.nth(step)).toHaveAccessibleName(/; here the texts part$/);
    const marked = await chips.evaluateAll(
      (all) => all.filter((chip) => chip.ariaLabel?.includes('part')).length,
    );
    expect(marked).toBe(1);
  }
  // The same number falls into the stretches of both tokens, each in its own distribution.
  const logits = await nextLogits(page, [...promptIds(), ...runs.A.slice(0, step)]);
  const warm = only(logits, ranked(logits).slice(0, 50));
  expect(drawnWith(probabilities(logits, 0.7), u).id).toBe(a);
  expect(drawnWith(probabilities(warm, 1.4), u).id).toBe(b);

  // It can be opened: both choices side by side, each with its own token marked.
  await sliders.button(`Open token ${step + 1}`).click();
  await expect(sliders.choice(step + 1, 'A')).toBeVisible();
  await expect(sliders.choice(step + 1, 'B')).toBeVisible();
  const chosen = async (side: 'A' | 'B') => (await sliders.rows(side)).filter((row) => row.isChosen);
  expect((await chosen('A')).map((row) => row.token)).toEqual([a]);
  expect((await chosen('B')).map((row) => row.token)).toEqual([b]);
  expect(Object.keys(await sliders.funnel('B'))).toEqual(['model', 'temperature', 'top-k']);
});

test('two runs with the same settings are the same text, and it is said', async ({ page }) => {
  const sliders = await Sliders.open(page, { compare: true, temperature: 1, maxNewTokens: 20 });
  await expect(sliders.outcome).toContainText('The two texts are the same: 20 tokens.');
  await expect(sliders.button('Open token 1')).toHaveCount(0);
});

test('moving a slider of B generates B alone, and A stays as it is', async ({ page }) => {
  const sliders = await Sliders.open(page, { compare: true, maxNewTokens: 20 });
  const labels = await sliders.chipsOf('A').allTextContents();
  const asked = await page.evaluate(() => window.spy.asked.size);
  await untilGenerated(page, () => sliders.field('Temperature B').fill('2'));
  await expect(sliders.outcome).toContainText(/A: \d+ tokens.*B: \d+ tokens/s);
  expect(await page.evaluate(() => window.spy.asked.size)).toBe(asked + 1);
  expect(await sliders.chipsOf('A').allTextContents()).toEqual(labels);

  // A token that the reader puts into B is B's alone, and was not drawn.
  await sliders.chipsOf('B').nth(2).click();
  const other = (await sliders.rows('B')).find((row) => !row.isChosen);
  await untilGenerated(page, () =>
    sliders
      .choice(3, 'B')
      .getByRole('button', { name: other?.label ?? '', exact: true })
      .first()
      .click(),
  );
  await expect(sliders.choice(3, 'B')).toContainText(/You put “.*” here; nothing was drawn\./);
  expect(await sliders.chipsOf('A').allTextContents()).toEqual(labels);
  await expect(sliders.chipsOf('B').nth(2)).toHaveText(other?.label ?? '');
});

test('a text that goes in circles is said to: its loop, and the share of 4-grams that came before', async ({
  page,
}) => {
  const sliders = await Sliders.open(page, { greedy: true, forbidEnd: true, maxNewTokens: 150 });
  const prompts = ['Once upon a time', 'A little girl'];
  let found = 0;
  for (const prompt of prompts) {
    if ((await sliders.prompt.inputValue()) !== prompt) {
      await untilGenerated(page, () => sliders.prompt.fill(prompt));
    }
    await expect(sliders.outcome).toContainText('150 tokens');
    const ids = await sliders.ids();
    expect(ids).toHaveLength(150);
    const loop = loopOf(ids);
    const tokens = `${loop?.period ?? 0} token${loop?.period === 1 ? '' : 's'}`;
    if (loop) found += 1;
    expect(await sliders.measure('Ending')).toEqual([
      loop ? `ends in a loop of ${tokens}, repeated ${loop.repeats} times` : 'no loop',
    ]);
    const [shown = ''] = await sliders.measure('Repeated 4-grams');
    expect(Math.abs(readShare(shown) - rep4(ids))).toBeLessThan(0.00051);
  }
  expect(found).toBeGreaterThan(0);
});

test('the entropy of every choice is in the table, and its mean in the measures and the sentence', async ({
  page,
}) => {
  const sliders = await Sliders.open(page, { temperature: 0.7, topK: 40, maxNewTokens: 6 });
  const data = await sliders.data();
  const ids = await sliders.ids();
  const [befores, afters]: number[][] = [[], []];
  for (const [index, cells] of data.entries()) {
    const logits = await nextLogits(page, [...promptIds(), ...ids.slice(0, index)]);
    const before = entropy(probabilities(logits));
    const after = entropy(probabilities(only(logits, ranked(logits).slice(0, 40)), 0.7));
    expect(Math.abs(Number(cells[6]) - before)).toBeLessThan(2e-3);
    expect(Math.abs(Number(cells[7]) - after)).toBeLessThan(2e-3);
    befores?.push(before);
    afters?.push(after);
  }
  const mean = (values: number[] = []) => sum(values) / values.length;
  const [shown = ''] = await sliders.measure('Mean entropy');
  const [before = NaN, after = NaN] = shown.match(/[\d.]+/g)?.map(Number) ?? [];
  expect(Math.abs(before - mean(befores))).toBeLessThan(0.006);
  expect(Math.abs(after - mean(afters))).toBeLessThan(0.006);
  const widest = (afters ?? []).indexOf(Math.max(...(afters ?? []))) + 1;
  await expect(
    sliders.figure.getByRole('img', { name: `the most open choice after them is token ${widest}, with` }),
  ).toBeVisible();
});

test('links from before there were more settings open as they did', async ({ page }) => {
  const settings = { temperature: 1.25, topK: 30, topP: 0.95 };
  const old: Partial<SamplingState> = { ...settings, prompt: 'The old fox', seed: 77, maxNewTokens: 12 };
  const sliders = await Sliders.open(page, old);
  const { ids } = await call(page, 'text.encode', { model: MODEL, text: 'The old fox' });
  const run = await call(page, 'generate', {
    ...{ model: MODEL, prompt: [BEGIN_TOKEN, ...ids], settings, seed: 77, maxNewTokens: 12 },
  });
  expect(await sliders.ids()).toEqual(run.tokens);
  await expect(sliders.figure.getByText('the figure shows its defaults')).toHaveCount(0);
  await expect(sliders.field('Min-p')).toHaveCount(0); // folded away
});

test('settings that are folded away are seen when a link has them on, and can be folded by hand', async ({
  page,
}) => {
  const sliders = await Sliders.open(page, { minP: 0.1, maxNewTokens: 5 });
  await expect(sliders.field('Min-p')).toHaveValue('0.1');
  await expect(sliders.figure.getByRole('combobox', { name: 'Stop at' })).toBeHidden();
  await sliders.figure.getByText('More settings', { exact: true }).click();
  await expect(sliders.field('Min-p')).toHaveCount(0);
  await sliders.button('Reset').click();
  await sliders.figure.getByText('More settings', { exact: true }).click();
  await untilGenerated(page, () => sliders.slider('Repetition penalty').fill('1.5'));
  expect(Object.keys(await sliders.funnel())).toEqual(['model', 'repetition-penalty', 'temperature']);
});

test('a link that cannot be used is answered with a sentence and the defaults', async ({ page }) => {
  for (const [key, value, says] of [
    ['minP', '2', /minP must be at most 1/],
    ['stopAt', 'never', /stopAt must be one of end, sentence, line, got "never"/],
    ['repetitionPenaltyB', '0.5', /repetitionPenaltyB must be at least 1/],
    ['compare', 'maybe', /compare must be true or false/],
  ] as const) {
    const query = { 'sampling-sliders.v': '1', [`sampling-sliders.${key}`]: value };
    const sliders = await Sliders.open(page, {}, { query });
    await expect(sliders.figure.getByRole('status').filter({ hasText: says })).toBeVisible();
    await expect(sliders.chips).toHaveCount(40);
  }
});

test('a comparison is in the link, with everything that differs', async ({ page, context }) => {
  const sliders = await Sliders.open(page, { maxNewTokens: 8 });
  await sliders.figure.getByRole('switch', { name: 'Compare with settings B' }).check();
  await sliders.field('Top-p B').fill('0.5');
  await expect(sliders.chipsOf('B')).toHaveCount(8);
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
    .toEqual({ device: 'wasm', ...linkTo({ maxNewTokens: 8, compare: true, topPB: 0.5 }) });
  await expect(sliders.outcome).toBeVisible();
  const labels = await sliders.chipsOf('B').allTextContents();
  const other = await context.newPage();
  await other.goto(page.url());
  const copy = new Sliders(other);
  await expect(copy.outcome).toBeVisible();
  expect(await copy.chipsOf('B').allTextContents()).toEqual(labels);
});

const HOSTILE: [what: string, prompt: string][] = [
  ['emoji and Korean', '옛날 옛적에 🐯👨‍👩‍👧‍👦'],
  ['markup and dollars', '<b onclick="x">$& $1 {a} {{b}}</b>'],
  ['nothing', ''],
];
for (const [what, prompt] of HOSTILE) {
  test(`two runs after ${what}`, async ({ page }) => {
    const sliders = await Sliders.open(page, { prompt, compare: true, maxNewTokens: 10, temperatureB: 3 });
    await expect(sliders.chipsOf('A')).toHaveCount(10);
    await expect(sliders.outcome).toContainText(prompt.trim());
    await expect(sliders.figure.getByRole('alert')).toHaveCount(0);
    await expect(sliders.figure.locator('b')).toHaveCount(0);
  });
}

test('the controls of B stand beside those of A where there is room, and below them where there is not', async ({
  page,
}) => {
  const sliders = await Sliders.open(page, { compare: true, maxNewTokens: 5 });
  const boxOf = async (name: string) =>
    (await sliders.figure.getByRole('group', { name }).boundingBox()) ?? NaN;
  for (const [width, beside] of [
    [1280, true],
    [390, false],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const [a, b] = [await boxOf('Settings A'), await boxOf('Settings B')];
    if (typeof a === 'number' || typeof b === 'number') throw new Error('the settings are not there');
    if (beside) expect([b.y, b.x > a.x + a.width]).toEqual([a.y, true]);
    else expect([b.x, b.y >= a.y + a.height]).toEqual([a.x, true]);
  }
});

test('a text is held against the world of the stories, as far as the world could have told it', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const sliders = await Sliders.open(page, { temperature: 0.5, maxNewTokens: 200, checked: true });
  const verdict = sliders.figure
    .getByRole('status')
    .filter({ hasText: /^(The world could|The sentences are|No story)/ });
  const seen = new Set<string>();
  for (const [prompt, temperature] of [
    ['Once upon a time', '0.5'],
    ['Once upon a time', '2'],
    ['Quantum computers', '1'],
    ['옛날 옛적에', '1'],
  ] as const) {
    await untilGenerated(page, async () => {
      await sliders.prompt.fill(prompt);
      await sliders.slider('Temperature').fill(temperature);
    });
    const text = await sliders.text();
    const { parses, understood, contradictions } = check(text, inEnglish());
    if (understood === 0) {
      seen.add('nothing');
      await expect(verdict).toHaveText(/^No story of the world begins like this/);
    } else if (parses) {
      seen.add('all');
      const says = contradictions.length > 0 ? contradictions.join(' ') : 'The world could have told this';
      await expect(verdict).toContainText(says);
    } else {
      seen.add('part');
      const last = text.slice(0, understood).slice(-20);
      const next = text.slice(understood).trim().slice(0, 12).trim();
      await expect(verdict).toContainText(`${last}”`);
      await expect(verdict).toContainText(`“${next}`);
    }
  }
  expect(seen.size).toBeGreaterThan(1);
  await sliders.figure.getByRole('switch', { name: 'Check it against the world' }).uncheck();
  await expect(verdict).toHaveCount(0);
});
