// The BPE merger in the page: its merges, pairs, cuts, curve and trees against merging by hand, its file, and what readers bring.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parseTokenizer } from '../../src/pure/tokenizers';
import { COURSE, type BpeState } from '../../src/widgets/bpe-merger/state';
import { openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { NaiveBpe } from './support/naiveBpe';
import { shippedText } from './support/naiveNgrams';
import { expect, test } from './support/test';

async function open(page: Page, settings: Partial<BpeState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`bpe-merger.${key}`, String(value)]);
  const query = Object.fromEntries(pairs.length > 0 ? [['bpe-merger.v', '1'], ...pairs] : []) as Record<
    string,
    string
  >;
  await openBook(page, { path: 'gallery/bpe-merger/', device: 'wasm', query });
  return page.getByRole('figure', { name: 'BPE merger' }).first();
}

/** What the last merge did and what the text has become, in a sentence. */
const outcomeOf = (figure: Locator) => figure.getByRole('status').filter({ hasText: 'of a vocabulary of' });
const choose = (figure: Locator, group: string, option: string) =>
  figure.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true }).check();

/** The table behind the figure, opened. */
async function dataOf(figure: Locator): Promise<string[][]> {
  const data = figure.locator('details').filter({ has: figure.page().getByText('Show the data') });
  if ((await data.getAttribute('open')) === null) await data.getByText('Show the data').click();
  const table = data.getByRole('table');
  await expect(table).toBeVisible();
  return table.evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => (cell as HTMLElement).innerText),
    ),
  );
}

const course = new NaiveBpe(COURSE, 1000);

test.describe('merges', () => {
  test('are those of merging by hand, with counts, ties and tokens', async ({ page }) => {
    const figure = await open(page);
    await expect(outcomeOf(figure)).toContainText(
      `Before the first merge the text has ${course.symbols} tokens of a vocabulary of ${course.alphabet.length}.`,
    );
    const rows = await dataOf(figure);
    expect(rows).toEqual(
      course.merges.map(({ pair, token, count, tied, tokens }, index) =>
        [index + 1, ...pair, token, count, tied, tokens, course.alphabet.length + index + 1].map(String),
      ),
    );
    expect(rows).toHaveLength(56);
  });

  test('are gone through forwards, backwards and to any step, and stay in the address', async ({ page }) => {
    const figure = await open(page);
    const words = figure.getByRole('region', { name: 'Words of the text' }).getByRole('listitem');
    const check = async (step: number) => {
      const merge = course.merges[step - 1];
      if (merge) {
        await expect(outcomeOf(figure)).toContainText(
          `After merge ${step} of 56, ${merge.pair.join(' + ')} → ${merge.token}`,
        );
      }
      for (const [index, [word, times]] of [...course.words].entries()) {
        const pieces = course.cut(word, step).join('');
        await expect(words.nth(index)).toHaveText(`${times} ×${pieces}`);
      }
      const marked = [...course.words.keys()].flatMap((word) =>
        course.cut(word, step).filter((token) => token === merge?.token),
      );
      await expect(words.locator('mark')).toHaveText(marked);
    };
    await check(0);
    await figure.getByRole('button', { name: 'Forward' }).click();
    await check(1);
    await figure.getByRole('button', { name: 'Forward' }).click();
    await check(2);
    await figure.getByRole('button', { name: 'Back' }).click();
    await check(1);
    // What was joined comes apart again.
    await expect(words.locator('[data-apart]').first()).toBeVisible();
    await figure.getByRole('radio', { name: /^merge 16: / }).click();
    await check(16);
    // The list is one stop for the Tab key, and its arrows go on.
    await page.keyboard.press('ArrowDown');
    await check(17);
    await expect(figure.getByRole('radio', { name: /^merge 17: / })).toBeFocused();
    await page.keyboard.press('End');
    await check(56);
    await expect.poll(() => new URL(page.url()).searchParams.get('bpe-merger.step')).toBe('56');
    await page.reload();
    await check(56);
  });

  test('of another rule for ties', async ({ page }) => {
    const first = new NaiveBpe(COURSE, 1000, 'first');
    const figure = await open(page, { tieRule: 'first', step: 1 });
    await expect(outcomeOf(figure)).toContainText('the rule took the one that stands first in the text.');
    expect((await dataOf(figure)).map((row) => row[3])).toEqual(first.merges.map(({ token }) => token));
    await figure.getByRole('combobox', { name: 'Of pairs with the same count' }).selectOption('ids');
    await expect(outcomeOf(figure)).toContainText('i + s → is');
  });

  test('more than there are are said', async ({ page }) => {
    const figure = await open(page, { merges: 4096, step: 4096 });
    await expect(
      figure.getByText('There are 56 merges, so what is shown is after the last one.'),
    ).toBeVisible();
    await expect(outcomeOf(figure)).toContainText('After merge 56 of 56');
    await figure.getByRole('textbox', { name: 'Least count of a pair' }).fill('100');
    await expect(figure.getByText('No pair stands there so often, so there is no merge.')).toBeVisible();
    await expect(outcomeOf(figure)).toContainText('Before the first merge the text has 101 tokens');
  });
});

test.describe('pairs', () => {
  for (const step of [0, 5]) {
    test(`after merge ${step}: counted by hand, added up and multiplied`, async ({ page }) => {
      const figure = await open(page, { view: 'pairs', step });
      await expect(figure.getByRole('status').filter({ hasText: 'one-hot rows' })).toContainText(
        'Largest difference to the counts kept while merging: 0.',
        { timeout: 30_000 },
      );
      const expected = [...course.pairsAfter(step)]
        .map(([key, count]) => [...(JSON.parse(key) as string[]), String(count)])
        .map((row) => row.join(' '));
      const rows = await dataOf(figure);
      expect(rows.map((row) => row.join(' ')).sort()).toEqual(expected.sort());
      const next = course.merges[step];
      await expect(
        figure.getByText(
          `The next merge, ${next?.pair.join(' + ')}, was kept with the count ${next?.count}.`,
        ),
      ).toBeVisible();
    });
  }

  test('are chosen by keyboard, and none are left at the end', async ({ page }) => {
    const figure = await open(page, { view: 'pairs' });
    const cell = figure.getByRole('gridcell');
    await figure.getByRole('combobox', { name: 'Token', exact: true }).selectOption('t');
    await figure.getByRole('combobox', { name: 'Followed by' }).selectOption('h');
    await expect(cell).toHaveAccessibleName('“t” is followed by “h” 5 times.');
    await cell.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(cell).not.toHaveAccessibleName(/followed by “h”/);
    await figure.getByRole('slider', { name: 'Merges played' }).press('End');
    await expect(figure.getByText('Every word is one token: there is no pair left.')).toBeVisible();
  });
});

test.describe('a text that is cut', () => {
  test('word by word, with the merges that were applied', async ({ page }) => {
    const figure = await open(page, { view: 'encode', step: 56, encoded: 'then tokenizers realization' });
    const words = figure.getByRole('radiogroup', { name: 'The words, in tokens' }).getByRole('radio');
    for (const [index, word] of ['then', 'tokenizers', 'realization'].entries()) {
      await expect(words.nth(index)).toHaveAccessibleName(
        `${course.cut(word, 56).join(' ')}, word ${index + 1} of 3`,
      );
    }
    const applied = figure.getByRole('table', { name: /^The merges of “then”/ });
    await expect(applied.getByRole('rowheader')).toHaveText(['2', '7']); // t + h, e + n
    await words.first().press('ArrowRight');
    const ofTokenizers = figure.getByRole('table', { name: /^The merges of “tokenizers”/ });
    const ranks = (await ofTokenizers.getByRole('rowheader').allInnerTexts()).map(Number);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks.map((rank) => course.merges[rank - 1]?.token).at(-1)).toBe('tokenizer');
    const rows = await dataOf(figure);
    expect(rows.map(([token]) => token)).toEqual(
      ['then', 'tokenizers', 'realization'].flatMap((word) => course.cut(word, 56)),
    );
  });

  test('what is not in the alphabet is told, and an empty text is answered', async ({ page }) => {
    const figure = await open(page, { view: 'encode', step: 56, encoded: 'They' });
    await expect(figure.getByText('Not in the alphabet, and so lost: T y (2 places).')).toBeVisible();
    const field = figure.getByRole('textbox', { name: 'Text to cut' });
    await field.fill('');
    await expect(figure.getByText('Type a text. What is shown below is as it was.')).toBeVisible();
    await expect(figure.getByText('Not in the alphabet, and so lost: T y (2 places).')).toBeVisible();
    await field.fill('한국');
    await expect(figure.getByText('Nothing of this text is in the alphabet.')).toBeVisible();
    await field.fill('x'.repeat(700));
    await expect(figure.getByText('The figure takes 600 characters; the rest was left out.')).toBeVisible();
    // With bytes nothing is lost.
    await field.fill('They 한국 😀');
    await choose(figure, 'Smallest pieces', 'bytes');
    await expect(figure.getByText('Not in the alphabet')).toHaveCount(0);
    const bytes = (await dataOf(figure)).map((row) => row[2]).join(' ');
    expect(bytes.replaceAll(' ', '')).toBe(Buffer.from('They 한국 😀').toString('hex').toUpperCase());
  });
});

test('the curve is that of merging by hand, on the text and on the logbook', async ({ page }) => {
  const figure = await open(page, { text: 'fables', view: 'curve', merges: 64, step: 32 });
  const fables = new NaiveBpe(shippedText('fables'), 64);
  const logbook = shippedText('logbook');
  const characters = (text: string) => [...text.replace(/\s/gu, '')].length;
  const own = characters(shippedText('fables'));
  const other = logbook.split(/\s+/u).filter((word) => word !== '');
  await expect(figure.getByText('the logbook, not learned from')).toBeVisible({ timeout: 30_000 });
  const rows = await dataOf(figure);
  for (const step of [0, 1, 2, 4, 8, 16, 32, 64]) {
    const tokens = fables.tokensAfter(step);
    const ofLogbook = other.reduce((sum, word) => sum + fables.cut(word, step).length, 0);
    expect(rows.find(([merges]) => merges === String(step))).toEqual([
      ...[step, fables.alphabet.length + step, tokens].map(String),
      (tokens / own).toFixed(2),
      (ofLogbook / characters(logbook)).toFixed(2),
    ]);
  }
  await expect(outcomeOf(figure)).toContainText('After merge 32 of 64');
});

test('the tree of a token, and of what is none', async ({ page }) => {
  const figure = await open(page, { view: 'tree', step: 56, token: 'tokenizer' });
  const says = figure.getByRole('status').filter({ hasText: 'is made of' });
  const last = course.merges.findIndex(({ token }) => token === 'tokenizer') + 1;
  const pair = course.merges[last - 1]?.pair.join(' + ');
  await expect(says).toContainText(
    `“tokenizer” is made of 9 symbols by 8 merges; the last, merge ${last}, joins ${pair}.`,
  );
  const rows = await dataOf(figure);
  for (const [rank, left, right, token] of rows) {
    expect(course.merges[Number(rank) - 1]).toMatchObject({ pair: [left, right], token });
  }
  expect(rows).toHaveLength(8);
  await figure.getByRole('textbox', { name: 'Token', exact: true }).fill('zebra');
  await expect(figure.getByText('“zebra” is no token after 56 merges.')).toBeVisible();
  await figure.getByRole('textbox', { name: 'Token', exact: true }).fill('');
  const made = course.merges[55]?.token ?? '';
  await expect(figure.getByRole('img', { name: `The merges that make “${made}”` })).toBeVisible();
});

test('the file that is exported cuts texts alike', async ({ page }) => {
  const figure = await open(page, { step: 16 });
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Export tokenizer.json' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('tokenizer.json');
  const tokenizer = parseTokenizer(readFileSync(await file.path(), 'utf8'));
  for (const text of ['then tokenizers', 'this is the hugging face course .', 'realization']) {
    const expected = text.split(' ').flatMap((word) => course.cut(word, 16));
    expect(tokenizer.encode(text).map((id) => tokenizer.idToToken(id))).toEqual(expected);
  }
  await expect(figure.getByText(/^tokenizer.json with 16 merges/)).toBeVisible();
});

test('a text of the reader’s own, in any script', async ({ page }) => {
  const figure = await open(page, { text: 'own', step: 3, merges: 3 });
  await expect(figure.getByText('There is no text of yours in this browser yet.')).toBeVisible();
  const field = figure.getByRole('textbox', { name: 'Type or paste a text' });
  await field.fill('these these these these those those those set set set set set');
  // By hand: 50 characters; s e 12 times, then t h 7, then se t 5.
  await expect(outcomeOf(figure)).toContainText(
    'After merge 3 of 3, se + t → set, which stood there 5 times, the text has 26 tokens',
  );
  await field.fill('한국 한국 한국어 😀😀 $1');
  const naive = new NaiveBpe('한국 한국 한국어 😀😀 $1', 3);
  await expect(outcomeOf(figure)).toContainText(`the text has ${naive.merges[2]?.tokens} tokens`);
  await field.fill('');
  await expect(figure.getByText('There is no text of yours in this browser yet.')).toBeVisible();
});

test('an old or broken link is answered with a sentence', async ({ page }) => {
  await openBook(page, {
    path: 'gallery/bpe-merger/',
    query: { 'bpe-merger.v': '0', 'bpe-merger.step': '3' },
  });
  const figure = page.getByRole('figure', { name: 'BPE merger' }).first();
  await expect(figure.getByText(/must be of version 1/)).toBeVisible();
  await expect(outcomeOf(figure)).toContainText('Before the first merge');
});

for (const view of ['merges', 'pairs', 'encode', 'curve', 'tree'] as const) {
  test(`the view ${view} fits from a phone to a wide screen, and can be read by all`, async ({ page }) => {
    const figure = await open(page, { view, step: 16, text: view === 'curve' ? 'fables' : 'course' });
    await expect(figure.getByText('live', { exact: true })).toBeVisible();
    await expect(outcomeOf(figure)).toContainText('After merge 16', { timeout: 30_000 });
    await expectAccessible(page, `bpe merger, ${view}`);
    await expectFits(page, `bpe merger, ${view}`);
  });
}
