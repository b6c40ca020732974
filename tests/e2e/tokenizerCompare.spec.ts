// The comparison of tokenizers in the page: ids and bytes by the package that holds the ranks, prices by counting, and texts of all kinds.
import type { Locator, Page } from '@playwright/test';
import { Tiktoken } from 'js-tiktoken/lite';
import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';
import r50k from 'js-tiktoken/ranks/r50k_base';
import type { CompareState } from '../../src/widgets/tokenizer-compare/state';
import { openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

const ENCODERS = {
  r50k_base: new Tiktoken(r50k),
  cl100k_base: new Tiktoken(cl100k),
  o200k_base: new Tiktoken(o200k),
};
type Name = keyof typeof ENCODERS;
const NAMES = Object.keys(ENCODERS) as Name[];
const idsOf = (name: Name, text: string, special = false) =>
  special ? ENCODERS[name].encode(text, 'all') : ENCODERS[name].encode(text, [], []);

const LATE = { timeout: 30_000 };

async function open(page: Page, settings: Partial<CompareState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`tokenizer-compare.${key}`, String(value)]);
  const query = Object.fromEntries(
    pairs.length > 0 ? [['tokenizer-compare.v', '1'], ...pairs] : [],
  ) as Record<string, string>;
  await openBook(page, { path: 'gallery/tokenizer-compare/', query });
  return page.getByRole('figure', { name: 'Tokenizer compare' }).first();
}

const stripOf = (figure: Locator, name: string) =>
  figure.getByRole('radiogroup', { name: `Tokens of ${name}` }).getByRole('radio');

async function dataOf(figure: Locator): Promise<string[][]> {
  const data = figure.locator('details').filter({ has: figure.page().getByText('Show the data') });
  if ((await data.getAttribute('open')) === null) await data.getByText('Show the data').click();
  return data
    .getByRole('table')
    .evaluate((element) =>
      [...element.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => (cell as HTMLElement).innerText),
      ),
    );
}

test('four tokenizers cut the cat, and tell what was downloaded', async ({ page }) => {
  const figure = await open(page);
  await expect(figure.getByRole('status').filter({ hasText: 'characters:' })).toHaveText(
    '44 characters: r50k_base 11 tokens, cl100k_base 11, o200k_base 11, the book’s own 13.',
    LATE,
  );
  const text = 'I saw a cute grey cat playing in the garden.';
  const rows = await dataOf(figure);
  for (const name of NAMES) {
    const own = rows.filter(([tokenizer]) => tokenizer === name);
    expect(own.map(([, , id]) => Number(id))).toEqual(idsOf(name, text));
    const bytes = own.map(([, , , hex = '']) => hex.replaceAll(' ', '')).join('');
    expect(bytes).toBe(Buffer.from(text).toString('hex').toUpperCase());
  }
  await expect(figure.getByText('vocabulary 50,256 and 1 special')).toBeVisible();
  await expect(figure.getByText('vocabulary 100,256 and 5 special')).toBeVisible();
  await expect(figure.getByText('vocabulary 199,998 and 2 special')).toBeVisible();
  await expect(figure.getByText('vocabulary 4,089 and 7 special')).toBeVisible();
});

test('an encoding is downloaded when it is first used, and its size is told before', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const figure = await open(page, { cl100k: false, o200k: false, r50k: false });
  await expect(stripOf(figure, 'the book’s own').first()).toBeVisible(LATE);
  expect(loaded.filter((url) => /k_base/.test(url))).toEqual([]);
  await expect(figure.getByText('2.3 MB when it is first used')).toBeVisible();
  await figure.getByRole('switch', { name: 'o200k_base' }).check();
  await expect(stripOf(figure, 'o200k_base').first()).toBeVisible(LATE);
  const ranks = loaded.filter((url) => /k_base/.test(url));
  expect(ranks).toHaveLength(1);
  expect(ranks[0]).toMatch(/o200k_base/);
});

test('a download that fails is said, and tried again', async ({ page }) => {
  await page.route(/o200k_base/, (route) => route.abort());
  const figure = await open(page, { cl100k: false, r50k: false });
  const alert = figure.getByRole('alert');
  await expect(alert).toContainText('o200k_base: the download failed', LATE);
  await expect(stripOf(figure, 'the book’s own').first()).toBeVisible();
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('Korean, emoji, numbers and odd characters have the ids of the package', async ({ page }) => {
  const figure = await open(page, { view: 'ids', text: '한국어' });
  const field = figure.getByRole('textbox', { name: 'Text', exact: true });
  for (const text of ['한국어', '👨‍👩‍👧 1234567', 'e\u0301 HELLO  \n x', '<|endoftext|>', '$1 {n} & <b>']) {
    await field.fill(text);
    for (const name of NAMES) {
      await expect(stripOf(figure, name)).toHaveText(idsOf(name, text).map(String), LATE);
    }
  }
  await field.fill('<|endoftext|>');
  await figure.getByRole('switch', { name: 'Special tokens written in the text are read as such' }).check();
  for (const name of NAMES) {
    await expect(stripOf(figure, name)).toHaveText(idsOf(name, '<|endoftext|>', true).map(String));
  }
});

test('a token is chosen by keyboard and told with its bytes; parts of a character are marked', async ({
  page,
}) => {
  const figure = await open(page, { text: '한 cat', cl100k: false, o200k: false, book: false });
  const chips = stripOf(figure, 'r50k_base');
  await expect(chips).toHaveText(['⟨ED 95⟩', '⟨9C⟩', '·cat'], LATE);
  await chips.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(chips.nth(1)).toBeFocused();
  await expect(chips.nth(1)).toHaveAccessibleName(/token 2 of 3, id \d+, bytes 9C, cuts a character apart/);
  await page.keyboard.press('End');
  await expect(chips.nth(2)).toHaveAccessibleName(/bytes 20 63 61 74$/);
  await expect(figure.getByText('20 63 61 74')).toBeVisible();
});

test('languages: the price is counted, and texts are taken', async ({ page }) => {
  const figure = await open(page, { view: 'languages' });
  await expect(figure.getByText('Write the same sentence in another language')).toBeVisible(LATE);
  await figure.getByRole('button', { name: 'The cat' }).click();
  await expect(figure.getByRole('status').filter({ hasText: 'In Korean' })).toHaveText(
    'In Korean the sentence takes 5.6 times the tokens of the English one with r50k_base, 1.5 times with o200k_base.',
  );
  await figure.getByRole('button', { name: 'Article 1' }).click();
  await expect.poll(async () => (await dataOf(figure)).length).toBe(12);
  await expect(figure.getByRole('row', { name: /^Korean/ }).first()).toContainText('197');
  const lines = (await figure.getByRole('textbox', { name: /^The same in other/ }).inputValue()).split('\n');
  const text = await figure.getByRole('textbox', { name: 'Text', exact: true }).inputValue();
  const rows = await dataOf(figure);
  for (const name of NAMES) {
    const counts = [text, ...lines].map((one) => idsOf(name, one).length);
    const own = rows.filter((row) => row[1] === name);
    expect(own.map((row) => Number(row[4]))).toEqual(counts);
    expect(own.map((row) => row[6])).toEqual(counts.map((one) => (one / (counts[0] ?? 1)).toFixed(2)));
  }
  await figure.getByRole('textbox', { name: /^The same in other/ }).fill('a\nb\nc\nd\ne');
  await expect(
    figure.getByText('5 lines are there, and the first 4 are compared. Take some out.'),
  ).toBeVisible();
});

test('scripts: what is one character to the reader', async ({ page }) => {
  const figure = await open(page, { view: 'scripts', text: '👨‍👩‍👧' });
  await expect(figure.getByRole('status').filter({ hasText: 'made of' })).toContainText(
    'What a reader takes for 1 character is made of 5 Unicode characters and 18 bytes.',
    LATE,
  );
  await figure.getByRole('textbox', { name: 'Text', exact: true }).fill('한국어');
  await expect
    .poll(async () => (await dataOf(figure)).map((row) => row.slice(1).join(' ')))
    .toEqual([...['3 0 3', '3 2 1', '3 3 0', '3 0 3']]);
});

test('an empty text is answered, a long one is cut, and a broken link is told', async ({ page }) => {
  const figure = await open(page);
  await expect(stripOf(figure, 'r50k_base')).toHaveCount(11, LATE);
  const field = figure.getByRole('textbox', { name: 'Text', exact: true });
  await field.fill('');
  await expect(figure.getByText('Type a sentence. What is shown below is as it was.')).toBeVisible();
  await expect(stripOf(figure, 'r50k_base')).toHaveCount(11);
  await field.fill('x'.repeat(2100));
  await expect(figure.getByText('The figure takes 2000 characters; the rest was left out.')).toBeVisible();
  await openBook(page, { path: 'gallery/tokenizer-compare/', query: { 'tokenizer-compare.v': '7' } });
  await expect(figure.getByText(/must be of version 1/)).toBeVisible();
});

for (const view of ['pieces', 'ids', 'languages', 'scripts'] as const) {
  test(`the view ${view} fits from a phone to a wide screen, and can be read by all`, async ({ page }) => {
    const figure = await open(page, { view, compareWith: '정원에서 놀고 있는 고양이를 보았다.' });
    await expect(figure.getByText('vocabulary 199,998 and 2 special')).toBeVisible(LATE);
    await expect(figure.getByText('live', { exact: true })).toBeVisible();
    await expectAccessible(page, `tokenizer compare, ${view}`);
    await expectFits(page, `tokenizer compare, ${view}`);
  });
}
