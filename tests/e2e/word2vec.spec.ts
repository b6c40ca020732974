// “Train word vectors” in the page: good neighbours, runs that resume exactly, files that others read, and texts of every kind.
import type { Download, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { TrainerState } from '../../src/widgets/word2vec-trainer/state';
import { call, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

const NAME = 'word2vec-trainer';
const RUN = `word2vec-${NAME}`;
const TEXT =
  'the fox saw the moon and the moon saw the fox. the cat saw the sun and the sun saw the cat. '.repeat(40);

async function open(page: Page, settings: Partial<TrainerState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`${NAME}.${key}`, String(value)]);
  const query = Object.fromEntries([[`${NAME}.v`, '1'], ...pairs]) as Record<string, string>;
  await openBook(page, { path: `gallery/${NAME}/`, device: 'wasm', query });
  return page.getByRole('figure', { name: 'Train word vectors' }).first();
}

const says = (figure: Locator, text: string | RegExp) => figure.getByRole('status').filter({ hasText: text });
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });

async function train(figure: Locator): Promise<void> {
  await button(figure, 'Start').click();
  await expect(says(figure, /passes are made/)).toBeVisible({ timeout: 60_000 });
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** word2vec's text format, read by splitting. */
function parse(text: string): { words: string[]; rows: number[][] } {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const [V, C] = head.split(' ').map(Number);
  const parts = lines.map((line) => line.split(' '));
  expect(parts).toHaveLength(V ?? -1);
  for (const part of parts) expect(part).toHaveLength(1 + (C ?? -1));
  return {
    words: parts.map(([word = '']) => word),
    rows: parts.map(([, ...numbers]) => numbers.map(Number)),
  };
}

test('learns the stories of the world: neighbours of one kind far above chance, counted again here', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const figure = await open(page, { view: 'precision' });
  await expect(says(figure, /^Precision@10/)).toBeVisible({ timeout: 30_000 });
  await train(figure);
  const {
    words = [],
    values,
    dimension: C,
  } = await call(page, 'train.vectors', { run: RUN, withWords: true });
  const { categories } = await call(page, 'story.categories', {});
  const names = categories.map(([name, list]): [string, string[]] => [
    name,
    [...new Set(list.map((one) => one.toLowerCase()))],
  ]);
  const uses = new Map<string, number>();
  for (const word of names.flatMap(([, list]) => list)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rowOf = new Map(words.map((word, row) => [word, row]));
  const known = names
    .map(([, list]) => list.filter((word) => uses.get(word) === 1 && rowOf.has(word)))
    .filter((list) => list.length > 1);
  const row = (at: number) => Array.from({ length: C }, (_none, c) => values[at * C + c] ?? NaN);
  const unit = words.map((_word, at) => {
    const own = row(at);
    const length = Math.hypot(...own);
    return own.map((one) => one / length);
  });
  let [hits, judged] = [0, 0];
  for (const list of known) {
    const rows = new Set(list.map((word) => rowOf.get(word)));
    for (const at of rows) {
      if (at === undefined) continue;
      const scores = unit.map((other, n) => ({
        n,
        score: other.reduce((sum, one, c) => sum + one * (unit[at]?.[c] ?? NaN), 0),
      }));
      const near = scores
        .filter(({ n }) => n !== at)
        .sort((a, b) => b.score - a.score)
        .slice(0, 10);
      hits += near.filter(({ n }) => rows.has(n)).length / 10;
      judged += 1;
    }
  }
  const precision = hits / judged;
  expect(precision).toBeGreaterThan(0.2);
  await expect(says(figure, /^Precision@10/)).toContainText(
    `Precision@10 ${precision.toFixed(2)} over ${judged} words`,
  );
  await figure.getByRole('radio', { name: 'neighbours' }).check();
  await expect(says(figure, 'Nearest to fox')).toBeVisible();
  await figure.getByRole('radio', { name: 'analogies' }).check();
  await expect(says(figure, 'papa is to mama as grandpa is to')).toContainText('chance would be 1 in 1,522.');
  await figure.getByRole('radio', { name: 'loss' }).check();
  await expect(says(figure, /^Loss/)).toContainText(`not knowing costs ${(6 * Math.LN2).toFixed(3)}.`);
});

test('a wide window brings in words of the same stories, as the exercise says', async ({ page }) => {
  test.setTimeout(90_000);
  const precisions: number[] = [];
  for (const window of [1, 10]) {
    const figure = await open(page, { view: 'neighbours', window });
    await button(figure, window === 1 ? 'Start' : 'Train again').click();
    await expect(says(figure, /passes are made/)).toHaveCount(0);
    await expect(says(figure, /passes are made/)).toBeVisible({ timeout: 60_000 });
    const nearest = (await says(figure, 'Nearest to fox').innerText()).split(/[ ,.]+/);
    expect(nearest.includes('den')).toBe(window === 10);
    await figure.getByRole('radio', { name: 'precision' }).check();
    const said = await says(figure, /^Precision@10/).innerText();
    precisions.push(Number(/@10 (0\.\d\d)/.exec(said)?.[1]));
  }
  const [narrow = NaN, wide = NaN] = precisions;
  expect(wide).toBeLessThan(narrow);
});

test('is stopped, found after a reload, and comes to the vectors of a run that was never stopped', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const settings: Partial<TrainerState> = { epochs: 100, dimension: 200 };
  let figure = await open(page, settings);
  await button(figure, 'Start').click();
  await expect(figure.getByText(/^Pass 0\.[3-9]|^Pass [1-9]/)).toBeVisible({ timeout: 30_000 });
  await button(figure, 'Stop').click();
  await expect(says(figure, /^Stopped after/)).toBeVisible();
  const { config } = (await call(page, 'train.list', {})).runs.find((one) => one.run === RUN) ?? {};
  await page.reload();
  figure = page.getByRole('figure', { name: 'Train word vectors' }).first();
  await expect(says(figure, /^This browser keeps a run/)).toBeVisible();
  const until = 200;
  await call(page, 'train.resume', { run: RUN, until });
  const { ids, sentenceStarts, words } = await call(page, 'words.open', { source: { shipped: 'world' } });
  const source = { ids: [...ids], vocabSize: words.length, documentStarts: [...sentenceStarts] };
  if (!config) throw new Error('there is no run');
  await call(page, 'train.run', { run: 'whole', config, data: { source }, until });
  const [resumed, whole] = [
    await call(page, 'train.vectors', { run: RUN }),
    await call(page, 'train.vectors', { run: 'whole' }),
  ];
  expect(resumed.step).toBe(until);
  expect([...resumed.values]).toEqual([...whole.values]);
});

test('gives a file that anybody reads, and reads one', async ({ page }) => {
  const figure = await open(page, { text: 'own', minCount: 1, dimension: 5, epochs: 2, view: 'neighbours' });
  await figure.getByRole('textbox', { name: 'Type or paste a text' }).fill(`${TEXT} 고양이가 👩‍🚀 잤다.`);
  await train(figure);
  const saving = page.waitForEvent('download');
  await button(figure, 'Export').click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('vectors-own.txt');
  const { words, rows } = parse(await textOf(download));
  const kept = await call(page, 'train.vectors', { run: RUN, withWords: true });
  expect(words).toEqual(kept.words);
  expect(rows.flat().map(Math.fround)).toEqual([...kept.values]);

  await figure
    .locator('input[type=file]')
    .last()
    .setInputFiles({
      ...{ name: 'mine.txt', mimeType: 'text/plain' },
      buffer: Buffer.from('3 2\nfox 1 0\nwolf 1 0.1\nmoon 0 1\n'),
    });
  await expect(figure.getByText('Vectors of the file mine.txt')).toBeVisible();
  await expect(says(figure, 'Nearest to fox: wolf 1.00, moon 0.00.')).toBeVisible();
  await figure
    .locator('input[type=file]')
    .last()
    .setInputFiles({
      ...{ name: 'broken.txt', mimeType: 'text/plain' },
      buffer: Buffer.from('fox 1 0\n'),
    });
  await expect(figure.getByText('the first line must be two numbers')).toBeVisible();
  await button(figure, 'Back to the run').click();
  await expect(figure.getByText('Vectors of the file')).toHaveCount(0);
});

test('two runs are compared', async ({ page }) => {
  test.setTimeout(90_000);
  const figure = await open(page, {
    text: 'own',
    minCount: 1,
    dimension: 8,
    epochs: 3,
    view: 'neighbours',
    compare: true,
  });
  await figure.getByRole('textbox', { name: 'Type or paste a text' }).fill(TEXT);
  await train(figure);
  await expect(figure.getByText('There is no run before this one')).toBeVisible();
  await figure.getByRole('textbox', { name: 'Seed' }).fill('2');
  await expect(figure.getByText(/trained with other settings \(Seed\)/)).toBeVisible();
  await button(figure, 'Train again').click();
  await expect(figure.getByText(/^Overlap of the two lists/)).toBeVisible({ timeout: 30_000 });
  const table = figure.getByRole('table', { name: 'Settings that differ' });
  await expect(table.getByRole('row', { name: /^Seed/ })).toHaveText('Seed21');
});

test('texts of every kind are answered', async ({ page }) => {
  const figure = await open(page, { text: 'own' });
  const text = figure.getByRole('textbox', { name: 'Type or paste a text' });
  await expect(figure.getByText('Write or choose a text of your own above.')).toBeVisible();
  await text.fill('fox fox fox fox fox fox');
  await expect(
    figure.getByText('but only one does. Take a longer text, or a smaller minimum count.'),
  ).toBeVisible();
  await text.fill('👩‍🚀 🇰🇷 👩‍🚀 🇰🇷 👩‍🚀 🇰🇷 👩‍🚀 🇰🇷 👩‍🚀 🇰🇷 \ud83d');
  await expect(figure.getByText(/V = 2 that occur 5 times or more/)).toBeVisible();
  await figure.getByRole('combobox', { name: 'Text' }).selectOption('iyagi');
  await figure.getByRole('textbox', { name: 'Minimum count' }).fill('2');
  await expect(figure.getByText(/that occur 2 times or more/)).toBeVisible({ timeout: 20_000 });
  await train(figure);
});

test('5 MB are cut and trained on while the page is heard', async ({ page }) => {
  test.setTimeout(120_000);
  const figure = await open(page, { text: 'own', epochs: 1, dimension: 16 });
  const long = TEXT.repeat(Math.floor(4_900_000 / TEXT.length));
  await figure
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      ...{ name: 'long.txt', mimeType: 'text/plain' },
      buffer: Buffer.from(long),
    });
  await expect(figure.getByText(/different ones, V = /)).toBeVisible({ timeout: 60_000 });
  await button(figure, 'Start').click();
  await expect(figure.getByText(/pairs a second/)).toBeVisible({ timeout: 30_000 });
  await button(figure, 'Stop').click();
  await expect(says(figure, /^Stopped after|passes are made/)).toBeVisible({ timeout: 20_000 });
});

test('the map is drawn without overlaps, by keys too, and stands still where no movement is wanted', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await open(page, { points: 200 });
  await expect(says(figure, 'words on two axes that keep')).toContainText('before training, at random', {
    timeout: 30_000,
  });
  await train(figure);
  await expect(says(figure, 'words on two axes that keep')).toContainText('after 20 of 20 passes');
  const map = figure.getByRole('application', { name: /^Map of the words/ });
  await expect.poll(() => map.locator('canvas').getAttribute('data-words')).toContain('fox');
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get(`${NAME}.word`)).not.toBeNull();
  await figure.getByRole('radio', { name: 'UMAP' }).check();
  await expect(says(figure, 'words as UMAP lays them')).toBeVisible({ timeout: 60_000 });
});

test('fits from a phone to a wide screen, and can be read by all', async ({ page }) => {
  const figure = await open(page, { text: 'own', minCount: 1, dimension: 8, epochs: 1 });
  await figure.getByRole('textbox', { name: 'Type or paste a text' }).fill(TEXT);
  await train(figure);
  await expectAccessible(page, 'word vectors');
  await expectFits(page, 'word vectors');
});
