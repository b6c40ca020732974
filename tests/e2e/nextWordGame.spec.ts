// The next-word game in the page: what each player pays against sums by hand, and that nothing is given away.
import type { Locator, Page } from '@playwright/test';
import type { GameState } from '../../src/widgets/next-word-game/state';
import { call, failure, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { logProbabilities } from './support/naive';
import { NaiveNgrams, sentencesOf } from './support/naiveNgrams';
import { BEGIN_TOKEN, MODEL } from './support/storyGpt';
import { expect, test } from './support/test';

async function open(page: Page, settings: Partial<GameState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`next-word-game.${key}`, String(value)]);
  const query = Object.fromEntries([['next-word-game.v', '1'], ...pairs]) as Record<string, string>;
  await openBook(page, { path: 'gallery/next-word-game/', device: 'wasm', query });
  return page.getByRole('figure', { name: 'Next-word game' }).first();
}

const field = (figure: Locator) => figure.getByRole('textbox', { name: /^Next (word|letter)$/ });
const said = (figure: Locator, text: string | RegExp) => figure.getByRole('status').filter({ hasText: text });

/** Types a guess and hands it in with Enter. */
async function guess(figure: Locator, text: string): Promise<void> {
  await field(figure).fill(text);
  await field(figure).press('Enter');
}

interface Word {
  token: string;
  /** The token before it in its sentence. */
  before: string;
  from: number;
  to: number;
}

/** The words of a text, each with its place. */
function wordsOf(text: string): Word[] {
  let at = 0;
  return sentencesOf(text).flatMap((sentence) =>
    sentence.slice(1, -1).map((token, index) => {
      const from = text.indexOf(token, at);
      at = from + token.length;
      return { token, before: sentence[index] ?? '', from, to: at };
    }),
  );
}

async function storyOf(page: Page, index: number): Promise<{ text: string; nats: number; words: Word[] }> {
  const { text, nats } = await call(page, 'story.tell', { split: 'held-out', index });
  return { text, nats, words: wordsOf(text) };
}

/** Opens the table behind the figure and reads its rows. */
async function dataOf(figure: Locator, caption: string | RegExp): Promise<string[][]> {
  const summary = figure.getByText('Show the data', { exact: true });
  if (!(await summary.evaluate((element) => element.closest('details')?.open))) await summary.click();
  return figure
    .getByRole('table', { name: caption })
    .evaluate((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim()),
      ),
    );
}

/** The cells of what everybody paid, by player. */
async function resultOf(figure: Locator): Promise<Map<string, number[]>> {
  const rows = await figure
    .getByRole('table', { name: 'What each player paid' })
    .evaluate((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td:not([aria-hidden])')].map((cell) =>
          (cell as HTMLElement).innerText.trim(),
        ),
      ),
    );
  return new Map(rows.map(([name = '', ...cells]) => [name, cells.map(Number)]));
}

/** Waits until story-gpt has answered: it is told what it pays. */
const modelIsThere = (figure: Locator) =>
  expect(said(figure, 'story-gpt pays')).toBeVisible({ timeout: 60_000 });

test('a game is charged as the code of the guesses says, and the others for the same words', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const figure = await open(page, { story: 3, start: 12, guesses: 2, length: 5 });
  await expect(field(figure)).toBeVisible({ timeout: 30_000 });
  const { text, nats, words } = await storyOf(page, 3);
  const stretch = words.slice(12, 17);
  const [first, second, third, fourth, fifth] = stretch.map(({ token }) => token);
  await guess(figure, (first ?? '').toUpperCase());
  await expect(said(figure, `Right, at guess 1: ‘${first}’.`)).toBeVisible();
  await guess(figure, 'qwxz');
  await expect(said(figure, 'No: not ‘qwxz’. 1 guess left.')).toBeVisible();
  await guess(figure, second ?? '');
  await expect(said(figure, `Right, at guess 2: ‘${second}’.`)).toBeVisible();
  await figure.getByRole('button', { name: 'I give up' }).click();
  await expect(said(figure, `Missed: it was ‘${third}’.`)).toBeVisible();
  await expect(field(figure)).toBeFocused();
  await modelIsThere(figure);
  await guess(figure, fourth ?? '');
  await guess(figure, fifth ?? '');
  await expect(said(figure, '5 of 5 words: 3 at the first guess, 1 missed.')).toBeVisible();
  await expect(figure.getByText('Your guesses: 1: 3, 2: 1, missed: 1.')).toBeVisible();

  // By hand: pairs of words counted anew in the stories of the world, and the outcomes one after the other.
  const world = new NaiveNgrams((await call(page, 'text.shipped', { name: 'world' })).text);
  const known = new Set(world.training.flat());
  const asKnown = (token: string) => (known.has(token) ? token : '<unk>');
  const counts = world.ofOrder(1).filter(([[token]]) => token !== '<s>');
  const [once = NaN, twice = NaN] = [1, 2].map((n) => counts.filter(([, count]) => count === n).length);
  const D = once / (once + 2 * twice);
  const unigram = (token: string) =>
    (Math.max((known.has(token) ? world.count(token) : 0) - D, 0) + (D * counts.length) / world.V) /
    world.predicted;
  const bigram = world.kneserNeyBigrams();
  const frequencies = stretch.map(({ token }) => -Math.log2(unigram(token)));
  const pairs = stretch.map(({ token, before }) => -Math.log2(bigram([asKnown(before)], asKnown(token))));
  // Three outcomes: 1/3, 1/4, 1/5, 2/6, 3/7.
  const outcomes = [1 / 3, 1 / 4, 1 / 5, 2 / 6, 3 / 7].map((q) => -Math.log2(q));
  const reader = outcomes.map((bits, place) => bits + (place === 2 ? (frequencies[2] ?? NaN) : 0));
  const rows = await dataOf(figure, /^Each finished place/);
  expect(rows.map((row) => row.slice(1, 4))).toEqual([
    [first, '1', '1'],
    [second, '2', '2'],
    [third, '0', 'missed'],
    [fourth, '1', '1'],
    [fifth, '1', '1'],
  ]);
  rows.forEach((row, place) => {
    expect(Math.abs(Number(row[4]) - (reader[place] ?? NaN)), `reader ${place}`).toBeLessThan(0.051);
    expect(Math.abs(Number(row[7]) - (pairs[place] ?? NaN)), `pairs ${place}`).toBeLessThan(0.051);
    expect(Math.abs(Number(row[8]) - (frequencies[place] ?? NaN)), `words ${place}`).toBeLessThan(0.051);
  });
  const characters = Array.from(text.slice(stretch[0]?.from, stretch[4]?.to)).length;
  const result = await resultOf(figure);
  const sum = (bits: readonly number[]) => bits.reduce((total, one) => total + one, 0);
  for (const [player, bits] of [
    ['you', sum(reader)],
    ['pairs', sum(pairs)],
    ['frequencies', sum(frequencies)],
    [
      'what the world’s own chances cost on average over this story',
      (nats / Math.LN2 / Array.from(text).length) * characters,
    ],
  ] as const) {
    expect(Math.abs((result.get(player)?.[0] ?? NaN) - bits), player).toBeLessThan(0.051);
    expect(Math.abs((result.get(player)?.[1] ?? NaN) - bits / characters), player).toBeLessThan(0.0051);
  }

  // story-gpt by its logits, each token shared out by its bytes.
  const { ids } = await call(page, 'text.encode', { model: MODEL, text });
  const { pieces } = await call(page, 'text.vocabulary', { model: MODEL });
  const lengths = ids.map((id) => Object.values(pieces[id]?.bytes ?? {}).length);
  expect(sum(lengths)).toBe(new TextEncoder().encode(text).length);
  const tokens = [BEGIN_TOKEN, ...ids];
  const logits = await page.evaluate(
    async ({ model, tokens }) => {
      const { logits } = await window.book.call('model.logits', { model, tokens });
      const V = logits.shape[1] ?? 0;
      return tokens.map((_token, at) => [...logits.values.slice(at * V, (at + 1) * V)]);
    },
    { model: MODEL, tokens: tokens.slice(0, 60) },
  );
  const [from = 0, to = 0] = [stretch[0]?.from ?? 0, stretch[4]?.to ?? 0];
  let begin = 0;
  let bits = 0;
  ids.slice(0, 59).forEach((id, at) => {
    const end = begin + (lengths[at] ?? 0);
    const inside = Math.max(0, Math.min(end, to) - Math.max(begin, from));
    bits -= ((logProbabilities(logits[at] ?? [])[id] ?? NaN) / Math.LN2) * (inside / (end - begin));
    begin = end;
  });
  expect(begin).toBeGreaterThan(to);
  expect(Math.abs((result.get('story-gpt')?.[0] ?? NaN) - bits)).toBeLessThan(0.1);
});

test('nothing that comes after the place that is guessed is in the page', async ({ page }) => {
  test.setTimeout(90_000);
  const figure = await open(page, { story: 5, start: 8, length: 10 });
  await expect(field(figure)).toBeVisible({ timeout: 30_000 });
  const { text, words } = await storyOf(page, 5);
  await guess(figure, words[8]?.token ?? '');
  await modelIsThere(figure);
  await figure.getByText('Show the data', { exact: true }).click();
  const html = await page.evaluate(() => {
    const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
    return [document.documentElement.outerHTML, ...fields].join('\n').replaceAll('&quot;', '"');
  });
  const seen = text.slice(0, words[8]?.to);
  expect(html.replaceAll('<mark>', '').replaceAll('</mark>', '')).toContain(seen);
  const isGiven = (word: string) => seen.toLowerCase().includes(word.toLowerCase());
  const later = words
    .slice(9)
    .map(({ from }) => text.slice(from, from + 18))
    .filter((part) => part.length > 9);
  expect(later.length).toBeGreaterThan(20);
  for (const part of later) expect(html, part).not.toContain(part);
  // Not even by itself: the next words that are long enough to be told from the words of the page.
  const alone = words.slice(9, 60).filter(({ token }) => token.length > 6 && !isGiven(token));
  expect(alone.length).toBeGreaterThan(0);
  for (const { token } of alone) expect(html.toLowerCase()).not.toContain(token.toLowerCase());
  await figure.getByRole('button', { name: 'Reveal' }).click();
  await expect(figure.getByRole('region', { name: 'The text so far' })).toContainText(text.slice(-40));
  await expect(said(figure, 'The whole text is shown. This game does not count.')).toBeVisible();
});

test('what is no guess costs nothing, and letters are guessed with their spaces', async ({ page }) => {
  const figure = await open(page, {
    story: 2,
    unit: 'letters',
    start: 3,
    guesses: 3,
    length: 6,
    model: false,
  });
  await expect(field(figure)).toBeVisible({ timeout: 30_000 });
  const { text } = await storyOf(page, 2);
  const letters = Array.from(text).slice(3, 9);
  await field(figure).press('Enter');
  await expect(said(figure, 'Type a guess first.')).toBeVisible();
  await guess(figure, 'xyz');
  await expect(said(figure, 'Guess one letter, sign or space at a time.')).toBeVisible();
  await expect(figure.getByText('3 guesses left')).toBeVisible();
  await guess(figure, '한');
  await expect(said(figure, 'No: not ‘한’. 2 guesses left.')).toBeVisible();
  await guess(figure, '한');
  await expect(said(figure, 'You guessed ‘한’ here before. That was not counted.')).toBeVisible();
  for (const letter of letters) await guess(figure, letter.toUpperCase());
  await expect(said(figure, '6 of 6 letters: 5 at the first guess, 0 missed.')).toBeVisible();
  const chips = figure.getByRole('radiogroup', { name: /^What was guessed/ }).getByRole('radio');
  expect(await chips.evaluateAll((all) => all.map((one) => one.firstChild?.textContent))).toEqual(
    letters.map((letter) => (letter === ' ' ? '␣' : letter)),
  );
  await chips.last().focus();
  await page.keyboard.press('Home');
  await expect(chips.first()).toBeFocused();
  await expect(figure.getByText(/right at guess 2\. Bits: you .* Wrong: ‘한’\./)).toBeVisible();
});

test('finished games are kept in this browser, plotted, and forgotten when that is wished', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const figure = await open(page, { length: 5, model: false });
  for (const story of [0, 1]) {
    await expect(field(figure)).toBeVisible({ timeout: 30_000 });
    await expect(figure.getByRole('textbox', { name: 'Story' })).toHaveValue(String(story));
    for (let place = 0; place < 5; place += 1) {
      await figure.getByRole('button', { name: 'I give up' }).click();
    }
    await expect(said(figure, '5 of 5 words: 0 at the first guess, 5 missed.')).toBeVisible();
    if (story === 0) await figure.getByRole('button', { name: 'Next story' }).click();
  }
  await page.reload();
  await figure.getByRole('radio', { name: 'Scores' }).check();
  await expect(said(figure, '2 games are kept in this browser only.')).toBeVisible({ timeout: 30_000 });
  await expect(
    figure.getByRole('img', { name: 'Bits per character of each player in 2 games' }),
  ).toBeVisible();
  const rows = await dataOf(figure, 'The games that this browser keeps');
  expect(rows.map((row) => [row[2], row[5]])).toEqual([
    ['stories of the book’s world 0', '1: 0, 2: 0, 3: 0, 4: 0, 5: 0, missed: 5'],
    ['stories of the book’s world 1', '1: 0, 2: 0, 3: 0, 4: 0, 5: 0, missed: 5'],
  ]);
  await figure.getByRole('button', { name: 'Forget the games' }).click();
  await expect(figure.getByText('Forget all of them? They cannot be brought back.')).toBeVisible();
  await figure.getByRole('button', { name: 'Keep them' }).click();
  await expect(said(figure, '2 games are kept')).toBeVisible();
  await figure.getByRole('button', { name: 'Forget the games' }).click();
  await figure.getByRole('button', { name: 'Forget them' }).click();
  await expect(figure.getByText('No finished game is kept in this browser yet.')).toBeVisible();
});

test('games that cannot be read are answered with a sentence', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'unmasked.guesses',
      JSON.stringify({ state: { games: [{ source: 'x' }] }, version: 0 }),
    );
  });
  const figure = await open(page, { view: 'scores', model: false });
  await expect(figure.getByText(/could not be read, so it starts afresh/)).toBeVisible();
  await expect(figure.getByText('No finished game is kept in this browser yet.')).toBeVisible();
});

test('a paragraph of the fables is one in which nothing was counted, and one that is not there is named', async ({
  page,
}) => {
  const figure = await open(page, { source: 'fables', story: 1999, start: 4, model: false });
  await expect(field(figure)).toBeVisible({ timeout: 30_000 });
  const fables = (await call(page, 'text.shipped', { name: 'fables' })).text;
  const sentences = sentencesOf(fables);
  const heldOut = sentences.slice(sentences.length - Math.round(sentences.length / 10));
  const last =
    fables
      .trim()
      .split(/\n\s*\n/)
      .at(-1)
      ?.trim() ?? '';
  const shown = await figure.getByRole('region', { name: 'The text so far' }).innerText();
  expect(last.startsWith(shown.trim().split('\n')[0]?.slice(0, 8) ?? 'x')).toBe(true);
  expect(heldOut.map((words) => words.slice(1, -1).join(' '))).toContain(
    sentencesOf(last)[0]?.slice(1, -1).join(' '),
  );
  await expect(figure.getByText(/There are \d+ paragraphs, 0 to \d+; this is number \d+\./)).toBeVisible();
});

test('without the model the others play on, and a sentence says so', async ({ page, problems }) => {
  problems.announce(/net::ERR_/);
  await page.route('**/*.safetensors', (route) => route.abort());
  const figure = await open(page, { length: 5 });
  await expect(figure.getByText('The players who count stand alone: story-gpt is missing.')).toBeVisible({
    timeout: 30_000,
  });
  await figure.getByRole('button', { name: 'I give up' }).click();
  await expect(said(figure, '1 of 5 words')).toContainText('word frequencies');
});

test('the call tells stories and refuses what is none', async ({ page }) => {
  await openBook(page);
  const { text, nats } = await call(page, 'story.tell', { split: 'train', index: 0 });
  const world = await call(page, 'text.shipped', { name: 'world' });
  expect(world.text.startsWith(`${text}\n\n`)).toBe(true);
  expect(nats).toBeGreaterThan(0);
  expect(await failure(page, 'story.tell', { split: 'test', index: 0 })).toMatchObject({
    ...{ name: 'StoryError', message: 'story.tell: split must be train or held-out, got test' },
  });
  expect(await failure(page, 'story.tell', { split: 'train', index: -1 })).toMatchObject({
    message: 'story.tell: index must be a whole number from 0 to 999999, got -1',
  });
});

for (const view of ['play', 'scores'] as const) {
  test(`fits from a phone to a wide screen and can be read by all: ${view}`, async ({ page }) => {
    test.setTimeout(90_000);
    const figure = await open(page, { length: 5, guesses: 2, model: view === 'play' });
    await expect(field(figure)).toBeVisible({ timeout: 30_000 });
    await guess(figure, 'W'.repeat(60));
    for (let place = 0; place < 5; place += 1) {
      await figure.getByRole('button', { name: 'I give up' }).click();
    }
    if (view === 'play')
      await expect(figure.getByText(/of story-gpt reach/)).toBeVisible({ timeout: 60_000 });
    else await figure.getByRole('radio', { name: 'Scores' }).check();
    await figure.getByText('Show the data', { exact: true }).click();
    await expectAccessible(page, view);
    await expectFits(page, view);
  });
}
