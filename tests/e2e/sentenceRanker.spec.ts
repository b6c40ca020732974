// The sentence ranker in the page: counting against n-grams counted anew, story-gpt against its own logits.
import type { Locator, Page } from '@playwright/test';
import type { RankerState } from '../../src/widgets/sentence-ranker/state';
import { call, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { logProbabilities } from './support/naive';
import { NaiveNgrams, sentencesOf, shippedText } from './support/naiveNgrams';
import { BEGIN_TOKEN, END_TOKEN, MODEL } from './support/storyGpt';
import { expect, test } from './support/test';

const MUT = 'The mut is tinning the tebn.';
const TEBN = 'Mut the tinning tebn is the.';

async function open(page: Page, settings: Partial<RankerState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`sentence-ranker.${key}`, String(value)]);
  const query = Object.fromEntries([['sentence-ranker.v', '1'], ...pairs]) as Record<string, string>;
  await openBook(page, { path: 'gallery/sentence-ranker/', device: 'wasm', query });
  return page.getByRole('figure', { name: 'Sentence ranker' }).first();
}

const spokenOf = (figure: Locator) => figure.getByRole('status').filter({ hasText: /^(By|Counting whole)/ });

const naive = new NaiveNgrams(shippedText('fables'));
const known = new Set(naive.training.flat());

/** Bits of a sentence by pairs of words, and by single words, each counted anew. */
function bitsByHand(text: string): { unigram: number; bigram: number } {
  const [tokens = []] = sentencesOf(text).map((words) =>
    words.map((word) => (known.has(word) ? word : '<unk>')),
  );
  const bigram = naive.kneserNeyBigrams();
  const counts = naive.ofOrder(1).filter(([[token]]) => token !== '<s>');
  const [once, twice] = [1, 2].map((n) => counts.filter(([, count]) => count === n).length);
  const D = (once ?? NaN) / ((once ?? NaN) + 2 * (twice ?? NaN));
  const unigram = (token: string) =>
    (Math.max(naive.count(token) - D, 0) + (D * counts.length) / naive.V) / naive.predicted;
  const sum = (p: (token: string, before: string) => number) =>
    tokens.slice(1).reduce((total, token, at) => total - Math.log2(p(token, tokens[at] ?? '')), 0);
  return {
    unigram: sum((token) => (token === '<unk>' ? unigram('\u0000') : unigram(token))),
    bigram: sum((token, before) => bigram([before], token)),
  };
}

/** Bits of a sentence by the model's logits. */
async function modelBits(page: Page, text: string): Promise<number> {
  const { ids } = await call(page, 'text.encode', { model: MODEL, text });
  const tokens = [BEGIN_TOKEN, ...ids, END_TOKEN];
  const rows = await page.evaluate(
    async ({ model, tokens }) => {
      const { logits } = await window.book.call('model.logits', { model, tokens });
      const V = logits.shape[1] ?? 0;
      return tokens.map((_token, at) => [...logits.values.slice(at * V, (at + 1) * V)]);
    },
    { model: MODEL, tokens },
  );
  const nats = tokens.slice(1).map((token, at) => -(logProbabilities(rows[at] ?? [])[token] ?? NaN));
  return nats.reduce((sum, one) => sum + one, 0) / Math.LN2;
}

/** The rows of the ranking, cells as they are read. */
function rowsOf(figure: Locator): Promise<string[][]> {
  return figure
    .getByRole('table', { name: /^The lines by/ })
    .evaluate((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.trim()),
      ),
    );
}

const firstNumber = (cell: string | undefined) =>
  Number(/[\d,.]+/.exec(cell ?? '')?.[0]?.replaceAll(',', ''));

test('ranks by pairs of words as counting anew does, beside single words and story-gpt', async ({ page }) => {
  test.setTimeout(90_000);
  const figure = await open(page);
  const spoken = spokenOf(figure);
  await expect(spoken).toContainText('story-gpt says', { timeout: 60_000 });
  const hand = [MUT, TEBN].map(bitsByHand);
  const model = [await modelBits(page, MUT), await modelBits(page, TEBN)];
  const [mut, tebn] = hand;
  await expect(spoken).toContainText(
    `By pairs of words, ‘${MUT}’ is the more probable of two: ${mut?.bigram.toFixed(1)} bits against ${tebn?.bigram.toFixed(1)}. Single words say ${mut?.unigram.toFixed(1)} and ${tebn?.unigram.toFixed(1)}.`,
  );
  const rows = await rowsOf(figure);
  expect(rows.map((row) => row[1])).toEqual([MUT, TEBN]);
  expect(rows.map((row) => row[2])).toEqual([
    expect.stringContaining('0/758: no counted sentence is this one'),
    expect.stringContaining('0/758'),
  ]);
  expect(rows[1]?.[4]).toContain('+3.5 bits, 12 times less probable');
  for (const [index, row] of rows.entries()) {
    expect(Math.abs(firstNumber(row[5]) - (model[index] ?? NaN))).toBeLessThan(0.1);
  }
  await expect(figure.getByText('Counting whole sentences cannot rank these')).toBeVisible();
});

test('the tokens of a line add up, unknown words are marked, and arrow keys go from one to the next', async ({
  page,
}) => {
  const figure = await open(page, { view: 'tokens', scorers: 'counting', sentences: MUT });
  await expect(spokenOf(figure)).toContainText('takes 61.5 bits');
  const chips = figure.getByRole('radiogroup').getByRole('radio');
  await expect(chips).toHaveCount(8);
  expect(await chips.evaluateAll((all) => all.map((one) => one.firstChild?.textContent))).toEqual([
    ...['The', 'mut', 'is', 'tinning', 'the', 'tebn', '.', '</s>'],
  ]);
  await expect(figure.locator('[data-look=masked][role=radio]')).toHaveCount(3);
  const detail = figure.getByRole('region', { name: 'The chosen token' });
  await expect(detail).toContainText('“The” after “<s>”: p = ');
  await chips.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(chips.nth(1)).toBeFocused();
  await expect(detail).toContainText('“mut” after “The”');
  await expect(detail).toContainText('all unknown words are one, <unk>');
  await page.keyboard.press('End');
  await expect(detail).toContainText('so far 61.5 bits.');
});

test('every chip of story-gpt stands for one of its tokens', async ({ page }) => {
  test.setTimeout(90_000);
  const figure = await open(page, { view: 'tokens', shown: 'story-gpt', sentences: 'The fox was glad.' });
  await expect(spokenOf(figure)).toContainText('By story-gpt', { timeout: 60_000 });
  const { ids } = await call(page, 'text.encode', { model: MODEL, text: 'The fox was glad.' });
  const notes = await figure
    .getByRole('radiogroup')
    .getByRole('radio')
    .evaluateAll((all) => all.map((one) => Number(one.lastChild?.textContent)));
  expect(notes).toHaveLength(ids.length + 1);
  const bits = await modelBits(page, 'The fox was glad.');
  expect(Math.abs(notes.reduce((sum, one) => sum + one, 0) - bits)).toBeLessThan(0.05 * notes.length + 0.1);
});

test('sentences, texts and switches can be changed, and what cannot be ranked is answered', async ({
  page,
}) => {
  const figure = await open(page, { scorers: 'counting' });
  const spoken = spokenOf(figure);
  await expect(spoken).toContainText('61.5 bits against 65.0');
  await figure.getByRole('switch', { name: 'Without capitals and full stops' }).check();
  await expect(spoken).toContainText('72.0 bits against 74.7');
  await figure.getByRole('switch', { name: 'Without capitals and full stops' }).uncheck();
  const field = figure.getByRole('textbox', { name: 'Sentences, one a line' });
  await field.fill('She studies morphosyntax.\nShe studies xylophones.');
  await expect(spoken).toContainText('the two are equally probable: 35.2 bits');
  await field.fill('');
  await expect(figure.getByText('Type a sentence.', { exact: true })).toBeVisible();
  await expect(figure.getByRole('table', { name: /^The lines by/ })).toContainText('She studies xylophones.');
  await field.fill('a\n'.repeat(9));
  await expect(figure.getByText('There are 9 lines, and at most 8 are ranked.')).toBeVisible();
  await field.fill('A fox came. She asked.');
  await expect(figure.getByText('counted as 2 sentences')).toBeVisible();
  await figure.getByRole('combobox', { name: 'Text' }).selectOption('iyagi');
  await field.fill('호랑이가 왔다.\n왔다 호랑이가.');
  await expect(spoken).toContainText('호랑이가');
  await figure.getByRole('combobox', { name: 'Text' }).selectOption('own');
  await expect(figure.getByText('There is no text of yours in this browser yet.')).toBeVisible();
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(field).toHaveValue(`${MUT}\n${TEBN}`);
});

test('without the model the counting scorers stand alone, and a sentence says so', async ({
  page,
  problems,
}) => {
  problems.announce(/net::ERR_/);
  await page.route('**/*.safetensors', (route) => route.abort());
  const figure = await open(page);
  await expect(figure.getByText('The counting scorers stand alone: story-gpt is missing.')).toBeVisible({
    timeout: 30_000,
  });
  await expect(spokenOf(figure)).toContainText('61.5 bits against 65.0');
  await expect(figure.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('who does not want the download runs it without, and can switch the model on later', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('.safetensors')) asked.push(request.url());
  });
  await page.addInitScript(() => {
    localStorage.setItem('unmasked.settings', JSON.stringify({ state: { downloads: 'ask' }, version: 0 }));
  });
  await openBook(page, { path: 'gallery/sentence-ranker/', device: 'wasm' });
  const figure = page.getByRole('figure', { name: 'Sentence ranker' }).first();
  await expect(figure.getByRole('button', { name: /^Download .* and run$/ })).toBeVisible();
  await figure.getByRole('button', { name: 'Run without the download' }).click();
  await expect(spokenOf(figure)).toContainText('61.5 bits against 65.0');
  await expect(figure.getByText('story-gpt is switched off: the counting scorers stand alone')).toBeVisible();
  expect(asked).toEqual([]);
  await figure.getByRole('switch', { name: 'Ask story-gpt too' }).check();
  await expect(spokenOf(figure)).toContainText('story-gpt says', { timeout: 60_000 });
  expect(asked.length).toBeGreaterThan(0);
});

test('a special token and a text that is too long are refused by story-gpt alone', async ({ page }) => {
  test.setTimeout(90_000);
  const figure = await open(page);
  await figure
    .getByRole('textbox', { name: 'Sentences, one a line' })
    .fill(`A fox <|end|> came.\n${'고양이 '.repeat(120)}`);
  await expect(figure.getByText('<|end|> is a token of its own for story-gpt')).toBeVisible({
    timeout: 60_000,
  });
  await expect(figure.getByText(/tokens, begin and end included; story-gpt reads at most 512/)).toBeVisible();
  await expect(spokenOf(figure)).toContainText('By pairs of words');
});

for (const view of ['table', 'tokens'] as const) {
  test(`fits from a phone to a wide screen and can be read by all: ${view}`, async ({ page }) => {
    test.setTimeout(90_000);
    const figure = await open(page, {
      ...{ view, perCharacter: true },
      sentences: `${MUT}\n${TEBN}\nDonaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen!\n정원에서 놀고 있는 고양이.`,
    });
    await expect(spokenOf(figure)).toContainText('Bits are those of a character.', { timeout: 60_000 });
    await figure.getByText('Show the data', { exact: true }).click();
    await expectAccessible(page, view);
    await expectFits(page, view);
  });
}
