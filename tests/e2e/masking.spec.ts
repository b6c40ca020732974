// The masking animator: what it masks is what chance says, what it fills in is what the core fills in, and everybody can walk through it.
import type { Page } from '@playwright/test';
import { inEnglish } from '../../src/pure/corpus';
import { check } from '../../src/pure/corpus/check';
import { uniform } from '../../src/pure/random/philox';
import type { MaskingState } from '../../src/widgets/masking-animator/state';
import { call, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import {
  diffuseByHand,
  linkToMasking,
  LLADA,
  LLADA_BEGIN,
  LLADA_END,
  MASK_TOKEN,
  Masking,
  type DiffusionStep,
} from './support/Masking';
import { pressWhen } from './support/moments';
import { probabilities, ranked, readShare } from './support/naive';
import { atRest } from './support/rest';
import { expect, test } from './support/test';

const TWIN = 'story-gpt';

/** Few places and steps, without the twin: what most tests need. */
const SMALL = {
  prompt: 'Once upon a time',
  length: 24,
  steps: 8,
  twin: false,
} satisfies Partial<MaskingState>;

/** The number that decides when a token of the forward process is masked: from a stream of its own. */
const numberOf = (seed: number, place: number) => uniform(seed, place, 2 ** 40);

const masks = (count: number) => new Array<number>(count).fill(MASK_TOKEN);

async function encode(page: Page, text: string): Promise<number[]> {
  return (await call(page, 'text.encode', { model: LLADA, text })).ids;
}

async function promptOf(page: Page, text = 'Once upon a time'): Promise<number[]> {
  return [LLADA_BEGIN, ...(await encode(page, text))];
}

/** How a chip must look after step `at`; the steps count from 0 in the core and from 1 in the figure. */
function looksByHand(answer: readonly number[], steps: readonly DiffusionStep[], at: number) {
  const filledIn = new Map(
    steps.flatMap(({ step, filled }) => filled.map(({ place }) => [place, step + 1] as const)),
  );
  return answer.map((token, place) => {
    if (token !== MASK_TOKEN) return 'kept';
    const step = filledIn.get(place) ?? Infinity;
    if (step > at) return 'masked';
    return step === at ? 'new' : undefined;
  });
}

const REVERSES: [what: string, settings: Partial<MaskingState>][] = [
  ['low-confidence remasking', { temperature: 0.7, seed: 5 }],
  ['random remasking', { remasking: 'random', temperature: 1, seed: 9 }],
  ['nothing drawn', { temperature: 0 }],
  ['one token a step', { length: 10, steps: 10 }],
  ['more steps than masks', { length: 5, steps: 9 }],
  ['one step', { steps: 1 }],
  ['blocks', { blockLength: 7, steps: 9, seed: 3 }],
  ['guidance', { guidance: 1.5, length: 12, steps: 4 }],
];

for (const [what, change] of REVERSES) {
  test(`fills in what the core fills in, step by step: ${what}`, async ({ page }) => {
    test.setTimeout(90_000);
    const settings = { ...SMALL, temperature: 0.5, seed: 1, ...change };
    const masking = await Masking.open(page, settings);
    const prompt = await promptOf(page);
    const { length = 0, steps = 0, blockLength, ...rest } = settings;
    const answer = masks(length);
    const byHand = await diffuseByHand(page, {
      ...{ prompt, answer, steps, temperature: rest.temperature, seed: rest.seed, candidates: 8 },
      ...(rest.remasking && { remasking: rest.remasking }),
      ...(rest.guidance !== undefined && { guidance: rest.guidance }),
      ...(blockLength !== undefined && { blockLength }),
    });
    expect(byHand.steps).toHaveLength(steps);

    // The data: every token with its step, its confidence and the best of the others.
    const rows = await masking.rows();
    const filled = byHand.steps.flatMap(({ step, filled }) => filled.map((one) => ({ ...one, step })));
    expect(rows.map(({ step, place, token }) => [step, place, token])).toEqual(
      filled.map(({ step, place, token }) => [step + 1, place + 1, token]),
    );
    for (const [index, { confidence, candidates, token }] of filled.entries()) {
      const row = rows[index];
      expect(Math.abs((row?.confidence ?? NaN) / confidence - 1), `row ${index}`).toBeLessThan(2e-3);
      const other = candidates.find(({ id }) => id !== token);
      expect(Math.abs((row?.otherProbability ?? NaN) / (other?.probability ?? NaN) - 1)).toBeLessThan(2e-3);
    }

    // The chips after any step.
    for (const at of [0, 1, Math.ceil(steps / 2), steps]) {
      await masking.step.fill(String(at));
      const done = byHand.steps.slice(0, at).flatMap((step) => step.filled).length;
      await expect(
        masking.figure.getByText(`${at} of ${steps}: ${done} of ${length} filled in`, { exact: true }),
      ).toBeVisible();
      expect(await masking.looks()).toEqual(looksByHand(answer, byHand.steps, at));
    }
    // The text, and what it took.
    const end = byHand.answer.indexOf(LLADA_END);
    const told = end === -1 ? byHand.answer : byHand.answer.slice(0, end);
    const { text } = await call(page, 'text.decode', { model: LLADA, ids: [...prompt.slice(1), ...told] });
    await masking.figure.getByText('As plain text').click();
    expect(await masking.text()).toBe(text);
    const asked = byHand.steps.filter((step) => step.filled.length > 0).length;
    const passes = rest.guidance ? 2 * asked : asked;
    await expect(masking.outcome).toContainText(
      `${length} mask${length === 1 ? '' : 's'} filled in by ${passes} forward pass${passes === 1 ? '' : 'es'} in `,
    );
    await expect(masking.outcome).toContainText(
      end === -1 ? 'The answer holds no end token.' : 'The answer holds the end token',
    );
    const idle = byHand.steps.findLastIndex((step) => step.filled.length > 0) + 1;
    if (idle < steps) {
      await expect(masking.outcome).toContainText(`After step ${idle} nothing was left to fill in.`);
    }
  });
}

test('on WebGL it fills in what WASM fills in', async ({ page, context }) => {
  test.setTimeout(120_000);
  const settings = { ...SMALL, length: 12, steps: 4, temperature: 0, seed: 1 };
  const masking = await Masking.open(page, settings, { device: 'webgl' });
  await expect(masking.outcome).toContainText('12 masks filled in by 4 forward passes');
  await expect(masking.figure).toContainText('WebGL');
  const rows = await masking.rows();
  const other = await context.newPage();
  await openBook(other, { device: 'wasm' });
  const { steps } = await diffuseByHand(other, {
    ...{ prompt: await promptOf(other), answer: masks(12), steps: 4, temperature: 0, seed: 1, candidates: 2 },
  });
  const filled = steps.flatMap(({ step, filled }) => filled.map((one) => ({ ...one, step })));
  expect(rows.map(({ step, place, token }) => [step, place, token])).toEqual(
    filled.map(({ step, place, token }) => [step + 1, place + 1, token]),
  );
  for (const [index, { confidence }] of filled.entries()) {
    expect(Math.abs((rows[index]?.confidence ?? NaN) / confidence - 1), `row ${index}`).toBeLessThan(5e-3);
  }
});

test('fills in between what is kept', async ({ page }) => {
  const infill = ' there was a [3] who lived in [4]. The end. [[sic] [2][end]';
  const masking = await Masking.open(page, { ...SMALL, infill, steps: 5, temperature: 0.6, seed: 2 });
  await expect(masking.field('Masks')).toBeDisabled();
  // One space before masks belongs to what is filled in.
  const [first, second, third] = await Promise.all(
    [' there was a', ' who lived in', '. The end. [sic]'].map((text) => encode(page, text)),
  );
  const answer = [
    ...(first ?? []),
    ...masks(3),
    ...(second ?? []),
    ...masks(4),
    ...(third ?? []),
    ...masks(2),
  ];
  answer.push(LLADA_END);
  const { steps } = await diffuseByHand(page, {
    ...{ prompt: await promptOf(page), answer, steps: 5, temperature: 0.6, seed: 2 },
  });
  for (const at of [0, 2, 5]) {
    await masking.step.fill(String(at));
    expect(await masking.looks()).toEqual(looksByHand(answer, steps, at));
  }
  expect((await masking.rows()).map(({ place, token }) => [place, token])).toEqual(
    steps.flatMap(({ filled }) => filled.map(({ place, token }) => [place + 1, token])),
  );
  await masking.chips.first().click();
  await expect(masking.details).toContainText('You gave this token');
});

test('a place tells its confidence, what it beat, and the step that fixed it; by keyboard, too', async ({
  page,
}) => {
  const masking = await Masking.open(page, { ...SMALL, seed: 4, temperature: 1 });
  const { steps } = await diffuseByHand(page, {
    ...{ prompt: await promptOf(page), answer: masks(24), steps: 8, temperature: 1, seed: 4, candidates: 8 },
  });
  const { pieces } = await call(page, 'text.vocabulary', { model: LLADA });
  const filled = steps.flatMap(({ step, filled }) => filled.map((one) => ({ ...one, step: step + 1 })));
  await masking.chips.first().focus();
  for (let place = 0; place < 24; place++) {
    const one = filled.find((candidate) => candidate.place === place);
    if (!one) throw new Error(`nothing was filled in at ${place}`);
    const chip = masking.chips.nth(place);
    await expect(chip).toBeFocused();
    await expect(chip).toBeChecked();
    const percent = (one.confidence * 100).toFixed(1);
    await expect(chip).toHaveAccessibleName(
      one.step === 8 ? /filled in by this step/ : new RegExp(`filled in by step ${one.step}, `),
    );
    await expect(masking.details).toContainText(`Place${place + 1} of 24`);
    if (one.confidence >= 0.0005) await expect(masking.details).toContainText(`Confidence${percent}%`);
    if (one.step < 8) await expect(masking.details).toContainText(`fixed since step ${one.step}`);
    // The candidates in their order, with the one that was taken among them.
    const shown = await masking.details.getByRole('row').evaluateAll((rows) =>
      rows.slice(1).map((row) => ({
        label: row.querySelector('th')?.textContent ?? '',
        p: row.querySelector('td')?.textContent ?? '',
      })),
    );
    const beaten = one.candidates.some(({ id }) => id === one.token)
      ? one.candidates
      : [...one.candidates, { id: one.token, probability: one.confidence }];
    expect(shown).toHaveLength(beaten.length);
    for (const [index, { id, probability }] of beaten.entries()) {
      expect(Math.abs(readShare(shown[index]?.p ?? '') - probability)).toBeLessThan(0.00051);
      const word = Buffer.from(pieces[id]?.bytes ?? [])
        .toString('utf8')
        .trim();
      if (id > 6 && !word.includes('\ufffd')) expect(shown[index]?.label).toContain(word.slice(0, 1));
    }
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Home');
  await expect(masking.chips.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(masking.chips.nth(23)).toBeFocused();
  // Before its step a place tells nothing of what comes.
  await masking.step.fill('0');
  await expect(masking.details).toContainText(/masked; step \d+ fills it in/);
  await expect(masking.details.getByRole('row')).toHaveCount(0);
});

test('is gone through step by step, played, and paused', async ({ page }) => {
  const masking = await Masking.open(page, SMALL);
  const says = (at: number) => masking.figure.getByText(new RegExp(`^${at} of 8: `));
  await expect(says(8)).toBeVisible();
  await expect(masking.button('Forward')).toBeDisabled();
  await masking.button('Back').click();
  await expect(says(7)).toBeVisible();
  await masking.step.focus();
  await page.keyboard.press('Home');
  await expect(says(0)).toBeVisible();
  await expect(masking.button('Back')).toBeDisabled();
  expect(new Set(await masking.looks())).toEqual(new Set(['masked']));
  await masking.button('Forward').click();
  await expect(says(1)).toBeVisible();
  const paused = pressWhen(masking.figure, /^3 of 8: /, 'Pause');
  await masking.button('Play').click();
  await paused;
  await page.waitForTimeout(1500); // longer than a step
  await expect(says(3)).toBeVisible();
  await masking.button('Play').click();
  await expect(says(8)).toBeVisible({ timeout: 15_000 });
  await expect(masking.button('Play')).toBeVisible();
  // Pressing the map goes to a step, too.
  const map = masking.figure.getByRole('img', { name: /^Steps from top to bottom/ });
  const box = await map.boundingBox();
  await map.click({ position: { x: 10, y: ((box?.height ?? 0) * 4.5) / 9 } });
  await expect(says(4)).toBeVisible();
});

test('going through the steps asks nobody, and draws only what changes', async ({ page }) => {
  const masking = await Masking.open(page, { ...SMALL, length: 60, steps: 30 });
  await atRest(page);
  const { steps } = await diffuseByHand(page, {
    ...{ prompt: await promptOf(page), answer: masks(60), steps: 30, temperature: 0.5, seed: 1 },
  });
  await masking.step.fill('10');
  const before = await page.evaluate(() => window.spy.progressCount);
  for (const at of [11, 12, 11]) {
    const watched = await masking.figure
      .getByRole('radiogroup', { name: 'Places of the answer' })
      .evaluateHandle((strip) => {
        const chips = [...strip.querySelectorAll('[role=radio]')];
        const places = new Set<number>();
        const observer = new MutationObserver((mutations) => {
          for (const { target } of mutations) {
            const element = target instanceof Element ? target : target.parentElement;
            places.add(chips.indexOf(element?.closest('[role=radio]') ?? strip));
          }
        });
        observer.observe(strip, { subtree: true, childList: true, attributes: true, characterData: true });
        return { places, observer };
      });
    const from = Number(await masking.step.inputValue());
    await masking.step.fill(String(at));
    // What was new becomes fixed, or masked again; what was masked becomes new.
    const expected = [from, at].flatMap((step) => steps[step - 1]?.filled.map(({ place }) => place) ?? []);
    await expect(masking.figure.getByText(new RegExp(`^${at} of 30: `))).toBeVisible();
    const changed = await watched.evaluate(({ places, observer }) => {
      observer.disconnect();
      return [...places].sort((a, b) => a - b);
    });
    expect(changed).toEqual([...new Set(expected)].sort((a, b) => a - b));
  }
  expect(await page.evaluate(() => window.spy.open())).toBe(0);
  expect(await page.evaluate(() => window.spy.progressCount)).toBe(before);
});

test('the steps are gone through at sixty frames a second', async ({ page }) => {
  const masking = await Masking.open(page, { ...SMALL, length: 128, steps: 128, temperature: 0 });
  await atRest(page);
  const timesMs = await masking.step.evaluate(async (slider) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const times: number[] = [];
    for (let at = 0; at <= 128; at++) {
      const start = performance.now();
      set?.call(slider, String(at));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      // What React does with it is done in a microtask; then the page is laid out.
      await Promise.resolve();
      void document.body.offsetHeight;
      times.push(performance.now() - start);
      await new Promise(requestAnimationFrame);
    }
    return times.sort((a, b) => a - b);
  });
  // Nine steps of ten; others may use the machine meanwhile.
  expect(timesMs[Math.floor(timesMs.length * 0.9)]).toBeLessThan(1000 / 60);
});

test('nothing moves by itself for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const masking = await Masking.open(page, SMALL);
  await expect(masking.button('Play')).toBeHidden();
  await masking.button('Back').click();
  expect(await masking.figure.evaluate((figure) => figure.getAnimations({ subtree: true }).length)).toBe(0);
});

test('the twin writes as many tokens after the same prompt, and both are counted', async ({ page }) => {
  test.setTimeout(90_000);
  const settings = { prompt: 'A girl', length: 20, steps: 5, temperature: 0.8, seed: 6, twin: true };
  const masking = await Masking.open(page, settings);
  const { ids } = await call(page, 'text.encode', { model: TWIN, text: 'A girl' });
  const { beginToken } = await call(page, 'model.load', { model: TWIN });
  const prompt = beginToken === undefined ? ids : [beginToken, ...ids];
  const { tokens } = await call(page, 'generate', {
    ...{ model: TWIN, prompt, settings: { temperature: 0.8 }, seed: 6, maxNewTokens: 20, forbidEnd: true },
  });
  expect(tokens).toHaveLength(20);
  const twin = masking.figure.getByRole('region', { name: 'The twin' });
  const { text } = await call(page, 'text.decode', { model: TWIN, ids: [...ids, ...tokens] });
  expect((await twin.locator('p').nth(1).textContent()) ?? '').toContain(text);
  for (const passes of [0, 3, 5]) {
    await masking.step.fill(String(passes));
    await expect(twin).toContainText(`After ${passes} forward passes the twin has written ${passes} tokens.`);
  }
  const costs = await masking.costs();
  const places = (await promptOf(page, 'A girl')).length + 20;
  expect(costs['Tokens filled in or written']).toEqual(['20', '20']);
  expect(costs['Forward passes']).toEqual(['5', '20']);
  expect(costs['Positions read in all of them']).toEqual([
    (5 * places).toLocaleString('en'),
    (prompt.length + 19).toLocaleString('en'),
  ]);
  for (const time of costs['Time'] ?? []) expect(parseFloat(time.replaceAll(',', ''))).toBeGreaterThan(0);
  expect(costs['Computed on']).toEqual(['WebAssembly SIMD', 'WebAssembly SIMD']);
  await masking.figure.getByRole('switch', { name: 'The twin beside it' }).uncheck();
  await expect(twin).toHaveCount(0);
  // What it wrote is still there.
  const asked = await page.evaluate(() => window.spy.asked.size);
  await masking.figure.getByRole('switch', { name: 'The twin beside it' }).check();
  await expect(twin).toBeVisible();
  await atRest(page);
  expect(await page.evaluate(() => window.spy.asked.size)).toBe(asked);
});

test.describe('forward', () => {
  const TEXT = 'The doctor got up at midnight and went to bed at noon.';

  test('masks the tokens whose numbers are below t, and no other', async ({ page }) => {
    const masking = await Masking.open(page, { view: 'forward', text: TEXT, t: 0, maskSeed: 12 });
    const tokens = [...(await encode(page, TEXT)), LLADA_END];
    await expect(masking.tokens).toHaveCount(tokens.length);
    const numbers = tokens.map((_token, place) => numberOf(12, place));
    let before = new Set<number>();
    for (const t of [0, 0.05, 0.3, 0.31, 0.72, 1]) {
      await masking.slider('t').fill(String(t));
      const masked = numbers.flatMap((number, place) => (number < t ? [place] : []));
      expect(await masking.looks(masking.tokens)).toEqual(
        numbers.map((number) => (number < t ? 'masked' : undefined)),
      );
      for (const place of before) expect(masked).toContain(place);
      before = new Set(masked);
      await expect(masking.figure.getByRole('status').filter({ hasText: /^At t/ })).toContainText(
        `${masked.length} of ${tokens.length} tokens masked. Expected are ${(t * tokens.length).toFixed(1)}`,
      );
    }
    const cells = await masking.forwardCells();
    expect(cells.map(([, , id, number]) => [Number(id), number])).toEqual(
      tokens.map((id, place) => [id, (numbers[place] ?? NaN).toFixed(4)]),
    );
    await masking.button('Next seed').click();
    await expect(masking.field('Seed of the masks')).toHaveValue('13');
    // Back and forth: nothing is lost.
    await masking.figure.getByRole('radio', { name: 'Reverse: fill in' }).check();
    await masking.outcome.waitFor({ timeout: 60_000 });
    await masking.figure.getByRole('radio', { name: 'Forward: mask' }).check();
    await expect(masking.tokens).toHaveCount(tokens.length);
    await expect(masking.slider('t')).toHaveValue('1');
  });

  test('shows what the model guesses, from all that is left', async ({ page }) => {
    const t = 0.4;
    const masking = await Masking.open(page, { view: 'forward', text: TEXT, t, maskSeed: 3, guesses: true });
    const tokens = [...(await encode(page, TEXT)), LLADA_END];
    const masked = tokens.flatMap((_token, place) => (numberOf(3, place) < t ? [place] : []));
    const seen = tokens.map((token, place) => (masked.includes(place) ? MASK_TOKEN : token));
    const rows = await page.evaluate(
      async ({ model, tokens, masked }) => {
        const { logits } = await window.book.call('model.logits', { model, tokens });
        const V = logits.shape[1] ?? 0;
        return masked.map((place) => [...logits.values.slice((place + 1) * V, (place + 2) * V)]);
      },
      { model: LLADA, tokens: [LLADA_BEGIN, ...seen], masked },
    );
    let right = 0;
    let sum = 0;
    await expect(masking.figure.getByText(/^The most probable token is the right one for/)).toBeVisible();
    const cells = await masking.forwardCells();
    for (const [index, place] of masked.entries()) {
      const logits = rows[index] ?? [];
      logits[MASK_TOKEN] = -Infinity;
      const p = probabilities(logits);
      const [best = -1] = ranked(p);
      const truth = p[tokens[place] ?? -1] ?? NaN;
      if (best === tokens[place]) right += 1;
      sum += truth;
      const [, , , , isMasked, , guessed, ofTruth] = cells[place] ?? [];
      expect(isMasked).toBe('yes');
      expect(Math.abs(Number(guessed) / (p[best] ?? NaN) - 1)).toBeLessThan(2e-3);
      expect(Math.abs(Number(ofTruth) / truth - 1)).toBeLessThan(5e-3);
    }
    const says = masking.figure.getByText(/^The most probable token/);
    await expect(says).toContainText(`right one for ${right} of ${masked.length} mask`);
    const [, mean = ''] = /probability of (\S+) on average/.exec((await says.textContent()) ?? '') ?? [];
    expect(Math.abs(readShare(mean) - sum / masked.length)).toBeLessThan(0.00051);
    await masking.tokens.nth(masked[0] ?? 0).click();
    await expect(masking.details).toContainText('is below 0.4');
    await expect(masking.details.getByRole('row')).toHaveCount(9);
  });

  for (const [what, text] of [
    ['emoji and Korean', '옛날 옛적에 🐯👨‍👩‍👧‍👦'],
    ['markup and dollars', '<b onclick="x">$& $1 {a}</b>'],
    ['nothing', ''],
  ] as const) {
    test(`masks ${what}`, async ({ page }) => {
      const masking = await Masking.open(page, { view: 'forward', text, t: 0.6, guesses: true });
      const tokens = [...(await encode(page, text)), LLADA_END];
      await expect(masking.tokens).toHaveCount(tokens.length);
      await expect(masking.notice(/^Your text is empty/)).toHaveCount(text === '' ? 1 : 0);
      await expect(masking.figure.getByRole('alert')).toHaveCount(0);
      await expect(masking.figure.locator('b')).toHaveCount(0);
    });
  }

  test('a text that is too long is answered, and the one before stays', async ({ page }) => {
    const masking = await Masking.open(page, { view: 'forward', text: TEXT });
    const count = await masking.tokens.count();
    await masking.field('Your text').fill('꿿'.repeat(600));
    await expect(masking.notice(/^That is 1,802 tokens, and the model reads 512 in all/)).toBeVisible();
    await expect(masking.tokens).toHaveCount(count);
    await masking.field('Your text').fill('A<|mask|>');
    await expect(masking.notice(/^Your text holds the mask token itself/)).toBeVisible();
    await masking.field('Your text').fill('A fox');
    await expect(masking.tokens).toHaveCount((await encode(page, 'A fox')).length + 1);
    await expect(masking.notice(/^(That is|Your text holds)/)).toHaveCount(0);
  });
});

test('nothing begins anew when the reader comes back from the other direction', async ({ page }) => {
  const masking = await Masking.open(page, SMALL);
  await atRest(page);
  const before = await page.evaluate(() => window.spy.progressCount);
  await masking.figure.getByRole('radio', { name: 'Forward: mask' }).check();
  await masking.tokens.first().waitFor();
  // Reset sets back the direction that is shown, and not the other.
  await masking.slider('t').fill('0.9');
  await masking.button('Reset').click();
  await expect(masking.slider('t')).toHaveValue('0.5');
  await masking.figure.getByRole('radio', { name: 'Reverse: fill in' }).check();
  await expect(masking.outcome).toBeVisible();
  await expect(masking.field('Masks')).toHaveValue('24');
  await atRest(page);
  expect(await page.evaluate(() => window.spy.progressCount)).toBe(before);
});

test('what cannot be filled in is said, and what there is stays', async ({ page }) => {
  const masking = await Masking.open(page, SMALL);
  const answer = masking.field('Answer');
  for (const [infill, says] of [
    ['a fox', /^There is nothing to fill in: write \[5\]/],
    ['a [5', /^A bracket is open at “\[5”/],
    ['a [$&]', /here it is “\[\$&\]”/],
    ['a [0]', /^“\[0\]” must be from \[1\] to \[512\]/],
    [
      'a [512]',
      /^That is \d+ tokens, and the model reads 512 in all\. Shorten it by \d+ tokens?\. What is shown below is as it was\.$/,
    ],
  ] as const) {
    await answer.fill(infill);
    await expect(masking.notice(says)).toBeVisible();
    await expect(masking.chips).toHaveCount(24);
    await expect(masking.figure.getByRole('alert')).toHaveCount(0);
  }
  await answer.fill('');
  await masking.field('Block length').waitFor({ state: 'hidden' });
  await masking.figure.getByText('More settings', { exact: true }).click();
  await masking.field('Block length').fill('1');
  await expect(
    masking.notice(/^24 blocks need at least 24 steps, got 8\. Take more steps or longer blocks\. /),
  ).toBeVisible();
  await masking.field('Block length').fill('0');
  await masking.field('Prompt').fill('꿿'.repeat(600));
  await expect(masking.notice(/and the model reads 512 in all/)).toBeVisible();
  await expect(masking.chips).toHaveCount(24);
  await masking.field('Prompt').fill('A fox');
  await masking.field('Masks').fill('6');
  await expect(masking.chips).toHaveCount(6);
  await expect(masking.notice(/reads 512/)).toHaveCount(0);
});

for (const [what, prompt] of [
  ['emoji and Korean', '옛날 옛적에 🐯👨‍👩‍👧‍👦'],
  ['markup and dollars', '<b onclick="x">$& $1 {a}</b>'],
  ['nothing', ''],
] as const) {
  test(`fills in after ${what}`, async ({ page }) => {
    const masking = await Masking.open(page, { ...SMALL, prompt, twin: true });
    await expect(masking.chips).toHaveCount(24);
    await expect(masking.outcome).toContainText(prompt.trim());
    await expect(masking.figure.getByRole('alert')).toHaveCount(0);
    await expect(masking.figure.locator('b')).toHaveCount(0);
  });
}

test('what is set is in the link, the step too, and a link that cannot be used is answered', async ({
  page,
  context,
}) => {
  const masking = await Masking.open(page, SMALL);
  await masking.figure.getByRole('radio', { name: 'any', exact: true }).check();
  await masking.field('Seed').fill('21');
  await masking.field('Answer').fill(' a [4] & “[3]”');
  await expect(masking.figure.getByText('8 of 8: 7 of 7 filled in', { exact: true })).toBeVisible();
  await masking.outcome.waitFor();
  await masking.step.fill('3');
  const { length, steps, twin } = SMALL;
  const set = {
    length,
    steps,
    twin,
    infill: ' a [4] & “[3]”',
    remasking: 'random',
    seed: 21,
    at: 3,
  } as const;
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
    .toEqual({ device: 'wasm', ...linkToMasking(set) });
  const other = await context.newPage();
  await other.goto(page.url());
  const copy = new Masking(other);
  await copy.outcome.waitFor({ timeout: 60_000 });
  await expect(copy.step).toHaveValue('3');
  expect(await copy.looks()).toEqual(await masking.looks());
  expect(await copy.rows()).toEqual(await masking.rows());
  // The last step is the last one of any run, and not in the link.
  await masking.step.fill('8');
  await expect.poll(() => new URL(page.url()).searchParams.get('masking-animator.at')).toBe(null);

  for (const [key, value, says] of [
    ['steps', '129', /steps must be at most 128/],
    ['t', 'half', /t must be a number/],
    ['remasking', 'magic', /remasking must be one of low-confidence, random, got "magic"/],
  ] as const) {
    const query = { 'masking-animator.v': '1', [`masking-animator.${key}`]: value };
    const bad = await Masking.visit(page, {}, { query });
    await expect(bad.notice(says)).toBeVisible();
    await expect(bad.field('Steps')).toHaveValue('60');
  }
});

test('a model that does not arrive is said, and it goes on once the network is back', async ({
  page,
  problems,
}) => {
  problems.announce(/net::ERR_/);
  await page.route(`**/models/${TWIN}/model.safetensors`, (route) => route.abort('internetdisconnected'));
  const masking = await Masking.visit(page, { ...SMALL, twin: true });
  const alert = masking.figure.getByRole('alert');
  await expect(alert).toContainText('the download failed', { timeout: 60_000 });
  // The diffusion is there already, and is not done again.
  await expect(masking.chips).toHaveCount(24);
  await page.unroute(`**/models/${TWIN}/model.safetensors`);
  await masking.button('Try again').click();
  await expect(masking.figure.getByRole('table', { name: 'What both took' })).toBeVisible();
  await expect(masking.outcome).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('is stopped when it is told to, and starts again', async ({ page }) => {
  const masking = await Masking.visit(page, { ...SMALL, length: 128, steps: 128 }, { device: 'cpu' });
  await pressWhen(masking.figure, /^Filling in: step [1-9]/, 'Cancel');
  await expect(masking.figure.getByText('Stopped. Fill in starts again.')).toBeVisible();
  await call(page, 'device.report', {});
  const most = await masking.step.getAttribute('max');
  expect(Number(most)).toBeGreaterThan(0);
  expect(Number(most)).toBeLessThan(128);
  await page.waitForTimeout(500);
  expect(await masking.step.getAttribute('max')).toBe(most);
  await expect(masking.outcome).toHaveCount(0);
  await masking.field('Masks').fill('3');
  await masking.field('Steps').fill('2');
  await expect(masking.outcome).toContainText('3 masks filled in by 2 forward passes', { timeout: 60_000 });
});

test('a worker that is lost in the middle is replaced: the same steps, and a sentence', async ({ page }) => {
  const masking = await Masking.open(page, { ...SMALL, remasking: 'random', temperature: 1 });
  const rows = await masking.rows();
  await page.evaluate(() => window.spy.terminateAt({ stage: 'step', step: 4 }));
  await masking.button('Fill in').click();
  await expect(masking.notice(/was lost/)).toBeVisible();
  await masking.outcome.waitFor();
  expect(await masking.rows()).toEqual(rows);
});

test('both texts are held against the world of the stories', async ({ page }) => {
  test.setTimeout(90_000);
  const masking = await Masking.open(page, { ...SMALL, twin: true, checked: true });
  const truth = masking.notice(/^story-llada: (The world could|The sentences are|No story)/);
  await expect(truth).toBeVisible();
  await masking.figure.getByText('As plain text').click();
  const { parses, understood, contradictions } = check(await masking.text(), inEnglish());
  const begins =
    understood === 0
      ? 'No story of the world begins like this'
      : parses
        ? 'The world could have told this'
        : 'The world could have told the text up to';
  await expect(truth).toContainText(contradictions[0] ?? begins);
  await expect(truth).toContainText('story-gpt: ');
  await masking.figure.getByRole('switch', { name: 'Check it against the world' }).uncheck();
  await expect(truth).toHaveCount(0);
});

test('says where its numbers come from', async ({ page }) => {
  const masking = await Masking.open(page, { ...SMALL, twin: true });
  await expect(masking.figure.getByText('live', { exact: true })).toBeVisible();
  for (const model of [LLADA, TWIN]) {
    await expect(masking.figure.getByRole('link', { name: `shipped weights: ${model}` })).toHaveAttribute(
      'href',
      `/models/${model}/`,
    );
  }
  await masking.figure.getByText('Show the code').click();
  await expect(masking.figure.getByText('src/pure/sampling/unmask.ts').first()).toBeVisible();
});

for (const [what, settings] of [
  ['forward, with guesses', { view: 'forward', guesses: true, t: 0.6 }],
  ['reverse, with everything', { length: 40, steps: 20, checked: true, blockLength: 10, at: 9 }],
  ['an answer with masks', { ...SMALL, infill: ' there was a [3] who lived in [4]. [end]' }],
] as const) {
  test(`fits and keeps the rules of WCAG: ${what}`, async ({ page }) => {
    test.setTimeout(120_000);
    const masking = await Masking.open(page, settings);
    await masking.figure.getByText('Show the data').click();
    await atRest(page);
    await expectFits(page, what);
    await expectAccessible(page, what, 'main');
  });
}
