// What the reader has set is in the address, and what the address says is what the figure does, however odd.
import type { Page } from '@playwright/test';
import { call, generateGreedily, openBook } from './support/book';
import { linkTo, Sliders, SLIDERS_PATH } from './support/Sliders';
import { untilGenerated } from './support/spy';
import { MODEL } from './support/storyGpt';
import { expect, test } from './support/test';

const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test('a change is written into the address once the reader is still, and nothing else is touched', async ({
  page,
}) => {
  const sliders = await Sliders.open(
    page,
    { maxNewTokens: 5 },
    { query: { other: 'a b&c', 'other-figure.v': '7' } },
  );
  const before = page.url();
  await page.evaluate(() => {
    const { replaceState } = history;
    const writes: string[] = [];
    Object.assign(window, { writes });
    history.replaceState = (...args) => {
      writes.push(String(args[2]));
      replaceState.apply(history, args);
    };
  });
  const entries = await page.evaluate(() => history.length);
  // Moved five times in a row, as a hand does, without a pause in which it would be written.
  const meanwhile = await sliders.slider('Temperature').evaluate((slider) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    return ['1.1', '1.2', '1.3', '1.4', '1.5'].map((value) => {
      set?.call(slider, value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      return location.href;
    });
  });
  expect(new Set(meanwhile)).toEqual(new Set([before]));
  await expect.poll(() => query(page)['sampling-sliders.temperature']).toBe('1.5');
  expect(query(page)).toEqual({
    device: 'wasm',
    other: 'a b&c',
    'other-figure.v': '7',
    'sampling-sliders.v': '1',
    'sampling-sliders.maxNewTokens': '5',
    'sampling-sliders.temperature': '1.5',
  });
  expect(await page.evaluate(() => (window as unknown as { writes: string[] }).writes)).toHaveLength(1);
  expect(await page.evaluate(() => history.length)).toBe(entries);

  // Back at the defaults the figure leaves the address altogether.
  await sliders.button('Reset').click();
  await expect.poll(() => query(page)).toEqual({ device: 'wasm', other: 'a b&c', 'other-figure.v': '7' });
  await expect(sliders.field('Temperature')).toHaveValue('0.8');
});

test('a link opens the figure as it was left, with the same text', async ({ page, context }) => {
  const settings = { prompt: 'The king & the fox: 100% + “more”?', temperature: 1.25, topK: 30, seed: 77 };
  const sliders = await Sliders.open(page, { maxNewTokens: 12 });
  await sliders.prompt.fill(settings.prompt);
  await sliders.field('Temperature').fill(String(settings.temperature));
  await sliders.field('Top-k').fill(String(settings.topK));
  await untilGenerated(page, () => sliders.field('Seed').fill(String(settings.seed)));
  await expect.poll(() => query(page)['sampling-sliders.seed']).toBe('77');
  expect(query(page)['sampling-sliders.prompt']).toBe(settings.prompt);
  await expect(sliders.outcome).toContainText(settings.prompt);

  const other = await context.newPage();
  await other.goto(page.url());
  const copy = new Sliders(other);
  await expect(copy.outcome).toContainText(settings.prompt);
  await expect(copy.prompt).toHaveValue(settings.prompt);
  await expect(copy.field('Temperature')).toHaveValue('1.25');
  await expect(copy.field('Top-k')).toHaveValue('30');
  await expect(copy.field('Seed')).toHaveValue('77');
  expect(await copy.ids()).toEqual(await sliders.ids());
});

test('each figure of a chapter has its own part of the address', async ({ page }) => {
  const path = 'en/sampling/';
  await openBook(page, {
    path,
    device: 'wasm',
    query: { 'warm-and-cold.v': '1', 'warm-and-cold.temperature': '3' },
  });
  const warm = page.locator('#warm-and-cold');
  const first = page.locator('#first-run');
  await warm.scrollIntoViewIfNeeded();
  await expect(warm.getByRole('textbox', { name: 'Temperature' })).toHaveValue('3');
  await first.scrollIntoViewIfNeeded();
  await expect(first.getByRole('textbox', { name: 'Temperature' })).not.toHaveValue('3');
  await first.getByRole('textbox', { name: 'Seed' }).fill('5');
  await expect
    .poll(() => query(page))
    .toEqual({
      device: 'wasm',
      'warm-and-cold.v': '1',
      'warm-and-cold.temperature': '3',
      'first-run.v': '1',
      'first-run.seed': '5',
    });
});

const BAD: { what: string; search: string; says: RegExp }[] = [
  { what: 'a number out of range', search: 'v=1&temperature=99', says: /temperature must be at most 5/ },
  { what: 'no number', search: 'v=1&temperature=hot', says: /temperature must be a number, got "hot"/ },
  { what: 'infinity', search: 'v=1&temperature=1e999', says: /temperature must be a number/ },
  { what: 'half a token', search: 'v=1&topK=1.5', says: /topK must be a whole number/ },
  { what: 'an old version', search: 'v=0&seed=3', says: /the link must be of version 1, got "0"/ },
  { what: 'no version', search: 'seed=3', says: /the link must be of version 1, got none/ },
  { what: 'an unknown setting', search: 'v=1&colour=red', says: /there is no setting "colour"/ },
  { what: 'the prototype', search: 'v=1&__proto__=1', says: /there is no setting "__proto__"/ },
  { what: 'a setting twice', search: 'v=1&seed=1&seed=2', says: /must set "seed" once/ },
  { what: 'broken encoding', search: 'v=1&prompt=%E0%A4', says: /must be percent-encoded UTF-8/ },
  {
    what: 'a text too long',
    search: `v=1&prompt=${'x'.repeat(700)}`,
    says: /prompt must be at most 600 char/,
  },
  { what: 'far too much', search: `v=1&prompt=${'x'.repeat(5000)}`, says: /at most 2048 bytes of settings/ },
];

test('a link that cannot be used is answered with a sentence and the defaults', async ({ page }) => {
  test.setTimeout(120_000);
  for (const { what, search, says } of BAD) {
    const own = search.replace(/(^|&)/g, '$1sampling-sliders.');
    await openBook(page, { path: `${SLIDERS_PATH}?device=wasm&kept=yes&${own}` });
    const sliders = new Sliders(page);
    const notice = sliders.figure.getByRole('status').filter({ hasText: 'the figure shows its defaults' });
    await expect(notice, what).toHaveText(says);
    for (const [label, value] of [
      ['Temperature', '0.8'],
      ['Top-k', '0'],
      ['Top-p', '1'],
      ['Seed', '1'],
      ['Max new tokens', '40'],
    ] as const) {
      await expect(sliders.field(label), what).toHaveValue(value);
    }
    await expect(sliders.prompt, what).toHaveValue('Once upon a time');
    await expect(sliders.chips, what).not.toHaveCount(0);
    expect(query(page)['kept'], what).toBe('yes');
  }
});

test('a hostile text in a link is text', async ({ page }) => {
  const prompt = '<img src=x onerror="document.title=1"><script>document.title=1</script>\u202e{{7*7}}';
  const sliders = await Sliders.open(page, { prompt, maxNewTokens: 3, greedy: true });
  await expect(sliders.prompt).toHaveValue(prompt);
  await expect(sliders.outcome).toContainText('<img src=x onerror="document.title=1">');
  await expect(sliders.figure.locator('img, script')).toHaveCount(0);
  await expect(page).toHaveTitle('Sampling sliders · Unmasked');
});

/** What stands on the chips: the reader's tokens and the model's. */
async function labels(sliders: Sliders): Promise<string[]> {
  const given = sliders.figure.getByTitle('of your text', { exact: true });
  return [...(await given.allTextContents()), ...(await sliders.chips.allTextContents())];
}

test('Korean and emoji are whole characters or bytes that are named, never a character that is none', async ({
  page,
}) => {
  const prompt = '옛날 옛적에 호랑이가 🐯👨‍👩‍👧‍👦 살았어요.';
  const sliders = await Sliders.open(page, { prompt, maxNewTokens: 20, temperature: 2 });
  const shown = await labels(sliders);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.join('')).not.toContain('\ufffd');
  // The bytes of the text come back whole.
  const { ids } = await call(page, 'text.encode', { model: MODEL, text: prompt });
  expect(await call(page, 'text.decode', { model: MODEL, ids })).toEqual({ text: prompt });
  const { pieces } = await call(page, 'text.vocabulary', { model: MODEL });
  const given = await sliders.figure.getByTitle('of your text', { exact: true }).allTextContents();
  const own = given.slice(-ids.length);
  for (const [index, id] of ids.entries()) {
    const bytes = [...(pieces[id]?.bytes ?? [])];
    const isWhole = !Buffer.from(bytes).toString('utf8').includes('\ufffd');
    const hex = bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
    if (isWhole) expect(own[index]).not.toContain('⟨');
    else expect(own[index]).toBe(`⟨${hex}⟩`);
  }
  await expect(sliders.outcome).toContainText('호랑이가 🐯');
  await page.reload();
  await expect(sliders.prompt).toHaveValue(prompt);
});

/** Puts a text into the field as it is: Playwright would not send half a character. */
async function type(sliders: Sliders, codeUnits: number[]): Promise<void> {
  await sliders.prompt.evaluate((field, units) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(field, String.fromCharCode(...units));
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, codeUnits);
}

test('half a character is taken, and what cannot be in a link is said', async ({ page }) => {
  const sliders = await Sliders.open(page, { maxNewTokens: 5, greedy: true });
  await untilGenerated(page, () => type(sliders, [0x41, 0xd83d, 0x42]));
  await expect(sliders.outcome).toBeVisible();
  await expect(sliders.chips).toHaveCount(5);
  await expect(
    sliders.figure.getByRole('status').filter({ hasText: 'prompt must be whole characters to be in a link' }),
  ).toBeVisible();
  await untilGenerated(page, () => sliders.prompt.fill('A fox'));
  await expect(sliders.outcome).toContainText('A fox');
  await expect.poll(() => query(page)['sampling-sliders.prompt']).toBe('A fox');
  await expect(sliders.figure.getByText('must be whole characters')).toHaveCount(0);
});

test('without a text the model begins by itself', async ({ page }) => {
  const sliders = await Sliders.open(page, { maxNewTokens: 6, greedy: true });
  await untilGenerated(page, () => sliders.prompt.fill(''));
  await expect(sliders.outcome).toContainText(/\d+ tokens?/);
  await expect(sliders.figure.getByRole('alert')).toHaveCount(0);
  const { beginToken } = await call(page, 'model.load', { model: MODEL });
  const alone = await generateGreedily(page, MODEL, [beginToken ?? -1], 6);
  expect(await sliders.ids()).toEqual(alone.tokens);
});

test('a text that is too long is cut, and the figure says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sliders = await Sliders.open(page, { maxNewTokens: 3, greedy: true });
  await page.evaluate(() => navigator.clipboard.writeText('word '.repeat(1000)));
  await sliders.prompt.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await untilGenerated(page, () => page.keyboard.press('ControlOrMeta+v'));
  await expect(sliders.prompt).toHaveValue('word '.repeat(120));
  await expect(sliders.prompt).toHaveAccessibleDescription(
    /The figure takes 600 characters; the rest was left out\.$/,
  );
  await expect(sliders.outcome).toContainText('3 tokens');
  await expect(sliders.figure.getByRole('alert')).toHaveCount(0);

  // The cut may fall into a character: then that character is left out as a whole.
  const whole = `${'word '.repeat(119)}word`;
  await untilGenerated(page, () => sliders.prompt.fill(`${whole}🐭 and more`));
  await expect(sliders.prompt).toHaveValue(whole);
  await expect(sliders.prompt).toHaveAccessibleDescription(/the rest was left out\.$/);
  await expect(sliders.outcome).toContainText('3 tokens');
});

test('a text that is too long for the model is answered with a sentence', async ({ page }) => {
  // One token a byte: 600 characters of Korean are far more tokens than the model reads.
  const sliders = await Sliders.open(page, { maxNewTokens: 3, greedy: true });
  await sliders.prompt.fill('꿿'.repeat(600));
  const alert = sliders.figure.getByRole('alert');
  await expect(alert).toContainText(/the prompt has \d+ tokens, and this model reads 512 in all\. Shorten/);
  await sliders.prompt.fill('A fox');
  await expect(sliders.outcome).toContainText('A fox');
  await expect(alert).toHaveCount(0);
});

test('the link is copied with the place of its figure', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sliders = await Sliders.open(page, { seed: 9, maxNewTokens: 3 });
  await sliders.button('Copy link').click();
  await expect(sliders.figure.getByText('Link copied, with everything that is set.')).toBeVisible();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.hash).toBe('#sampling-sliders');
  expect(Object.fromEntries(copied.searchParams)).toEqual({
    device: 'wasm',
    ...linkTo({ seed: 9, maxNewTokens: 3 }),
  });
});
