// “The window of skip-gram” in the page: its numbers against loops of their own, its steps, its keys and its sentences.
import type { Locator, Page } from '@playwright/test';
import { uniform } from '../../src/pure/random/philox';
import type { WindowState } from '../../src/widgets/skipgram-window/state';
import { openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

async function open(page: Page, settings: Partial<WindowState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`skipgram-window.${key}`, String(value)]);
  const query = Object.fromEntries(pairs.length > 0 ? [['skipgram-window.v', '1'], ...pairs] : []) as Record<
    string,
    string
  >;
  await openBook(page, { path: 'gallery/skipgram-window/', query });
  return page.getByRole('figure', { name: 'The window of skip-gram' }).first();
}

const WORDS = 'I saw a cute grey cat playing in the garden'.split(' ');
const says = (figure: Locator, text: string | RegExp) => figure.getByRole('status').filter({ hasText: text });

/** P(o | c) from the seed's first vectors. */
function probability(c: number, o: number, seed: number): number {
  const at = (word: number, stream: number) => [0, 1].map((i) => 2 * uniform(seed, 2 * word + i, stream) - 1);
  const [x = 0, y = 0] = at(c, 0);
  const exps = WORDS.map((_word, w) => {
    const [a = 0, b = 0] = at(w, 1);
    return Math.exp(a * x + b * y);
  });
  return (exps[o] ?? NaN) / exps.reduce((sum, one) => sum + one, 0);
}

test('the window moves by key, and its pairs have the probabilities of a softmax', async ({ page }) => {
  const figure = await open(page, { seed: 5 });
  await expect(says(figure, 'Centre cat')).toHaveText(
    'Centre cat: its context words are cute, grey, playing, in; 34 pairs in the sentence.',
  );
  await figure.getByRole('group', { name: /^The sentence/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(says(figure, 'Centre playing')).toContainText('grey, cat, in, the');
  const p = probability(6, 5, 5).toFixed(3);
  const table = figure.getByRole('table', { name: 'The pairs of the centre playing' });
  await expect(table.getByRole('row', { name: /P\(cat \| playing\)/ })).toContainText(p);
  await expect.poll(() => new URL(page.url()).searchParams.get('skipgram-window.position')).toBe('6');
  await figure.getByRole('radio', { name: 'full softmax' }).check();
  await expect(says(figure, 'P(cat | playing)')).toContainText(
    `= ${p}, a loss of ${(-Math.log(probability(6, 5, 5))).toFixed(3)} nats; ln V is 2.303.`,
  );
});

test('steps follow the pairs in their order, and a link brings the same vectors back', async ({ page }) => {
  const figure = await open(page, { view: 'gradient', learningRate: 0.2 });
  await figure.getByRole('button', { name: 'Step: I → saw' }).click();
  await expect(figure.getByText('1 steps made, one pair each; the next is I → a.')).toBeVisible();
  await figure.getByRole('button', { name: '10 steps' }).click();
  const sentence = says(figure, 'The step moves');
  const said = await sentence.textContent();
  await expect.poll(() => new URL(page.url()).searchParams.get('skipgram-window.steps')).toBe('11');
  await page.reload();
  await expect(sentence).toHaveText(said ?? '');
  await figure.getByRole('button', { name: 'Back to step 0' }).click();
  await expect(figure.getByText('0 steps made')).toBeVisible();
});

test('negatives are drawn again, odd sentences are answered, and nothing ever shows no number', async ({
  page,
}) => {
  const figure = await open(page, { view: 'negatives' });
  const first = await says(figure, /^Loss/).textContent();
  expect(first).toContain(`before training it would be ${(3 * Math.LN2).toFixed(3)}.`);
  await figure.getByRole('button', { name: 'Draw again' }).click();
  await expect(figure.getByRole('textbox', { name: 'Seed' })).toHaveValue('2');
  const sentence = figure.getByRole('textbox', { name: 'Sentence' });
  await sentence.fill('cat');
  await expect(figure.getByText('Write at least two different words.')).toBeVisible();
  await sentence.fill('작은 여우가 달을 보았다');
  await figure.getByRole('radio', { name: 'the window' }).check();
  await expect(says(figure, 'Centre 보았다')).toBeVisible();
  const wild = await open(page, { view: 'gradient', learningRate: 5, steps: 500, sentence: 'a b a c' });
  await expect(wild).not.toContainText(/NaN|Infinity/);
});

test('fits from a phone to a wide screen, and can be read by all', async ({ page }) => {
  await open(page, { view: 'gradient', steps: 20 });
  await expectAccessible(page, 'skip-gram window');
  await expectFits(page, 'skip-gram window');
});
