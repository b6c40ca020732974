// “Masks of fine-tuning” in the page: its masks by counting, its losses by the model's logits, and texts that cannot be taken.
import type { Locator, Page } from '@playwright/test';
import { uniform } from '../../src/pure/random/philox';
import type { SftState } from '../../src/widgets/sft-masking/state';
import { call, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { logProbabilities } from './support/naive';
import { expect, test } from './support/test';

const MODEL = 'story-llada';
const MASK = 0;
const BEGIN = 1;
const END = 2;
const PROMPT = 'The fox was glad.';
const ANSWER = 'The moon was full.';

async function open(page: Page, settings: Partial<SftState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`sft-masking.${key}`, String(value)]);
  const query = Object.fromEntries([['sft-masking.v', '1'], ...pairs]) as Record<string, string>;
  await openBook(page, { path: 'gallery/sft-masking/', device: 'wasm', query });
  return page.getByRole('figure', { name: 'Masks of fine-tuning' }).first();
}

const outcomeOf = (figure: Locator) => figure.getByRole('status').filter({ hasText: /stays whole/ });

async function encode(page: Page, text: string): Promise<number[]> {
  return (await call(page, 'text.encode', { model: MODEL, text })).ids;
}

/** Prompt, response and masked places as the figure must have them. */
async function pairByHand(page: Page, { t, padTo, seed }: Pick<SftState, 't' | 'padTo' | 'seed'>) {
  const prompt = [BEGIN, ...(await encode(page, PROMPT))];
  const answer = await encode(page, ` ${ANSWER}`);
  const ends = Math.max(1, padTo - prompt.length - answer.length);
  const response = [...answer, ...Array<number>(ends).fill(END)];
  const masked = response.flatMap((_token, place) => (uniform(seed, place, 2 ** 40) < t ? [place] : []));
  return { prompt, answer, response, masked };
}

test('masks the response alone, and counts the loss of what is masked', async ({ page }) => {
  const settings = { t: 0.6, padTo: 30, seed: 4 };
  const figure = await open(page, { prompt: PROMPT, answer: ANSWER, ...settings });
  const outcome = outcomeOf(figure);
  await expect(outcome).toContainText('nats a place', { timeout: 30_000 });
  const { prompt, answer, response, masked } = await pairByHand(page, settings);
  expect(masked.length).toBeGreaterThan(3);
  const seen = response.map((token, place) => (masked.includes(place) ? MASK : token));
  const rows = await page.evaluate(
    async ({ model, ids, places }) => {
      const { logits } = await window.book.call('model.logits', { model, tokens: ids });
      const V = logits.shape[1] ?? 0;
      return places.map((place) => [...logits.values.slice(place * V, (place + 1) * V)]);
    },
    { model: MODEL, ids: [...prompt, ...seen], places: masked.map((place) => prompt.length + place) },
  );
  const nats = rows.map((row, index) => -(logProbabilities(row)[response[masked[index] ?? 0] ?? 0] ?? NaN));
  const sum = nats.reduce((total, one) => total + one, 0);
  const ofAnswer = nats.reduce((total, one, i) => total + ((masked[i] ?? 0) < answer.length ? one : 0), 0);
  const says = await outcome.innerText();
  expect(says).toContain(`The response has ${response.length} places, ${answer.length} of the answer`);
  expect(says).toContain(`${masked.length} of them are masked here`);
  const said = says.match(
    /answer’s cost ([\d.]+) nats, the end tokens ([\d.]+)\..* is ([\d.]+) nats a place/,
  );
  [ofAnswer, sum - ofAnswer, sum / 0.6 / response.length].forEach((value, index) =>
    expect(Math.abs(Number(said?.[index + 1]) - value)).toBeLessThan(2e-3),
  );
  const chips = figure
    .getByRole('radiogroup', { name: 'The response as the model sees it' })
    .getByRole('radio');
  await expect(chips).toHaveCount(response.length);
  await expect(figure.locator('[data-look=masked][role=radio]')).toHaveCount(masked.length);
});

test('at t = 1 everything of the response is masked and nothing of the prompt', async ({ page }) => {
  const figure = await open(page, { prompt: PROMPT, answer: ANSWER, t: 1, padTo: 1 });
  await expect(outcomeOf(figure)).toContainText('nats a place', { timeout: 30_000 });
  const { response } = await pairByHand(page, { t: 1, padTo: 1, seed: 1 });
  await expect(figure.locator('[data-look=masked][role=radio]')).toHaveCount(response.length);
  await expect(outcomeOf(figure)).toContainText('it has one end token, and nothing fills it up');
  await expect(figure.getByText('·fox')).toBeVisible();
});

test('a shorter answer leaves more to end tokens, and stays in the address', async ({ page }) => {
  const figure = await open(page, { prompt: PROMPT, answer: ANSWER, padTo: 40 });
  const shareOf = async () => {
    const says = await outcomeOf(figure).innerText();
    return Number(/end tokens \((\d+)%\)/.exec(says)?.[1]);
  };
  await expect(outcomeOf(figure)).toBeVisible({ timeout: 30_000 });
  const before = await shareOf();
  await figure.getByRole('textbox', { name: 'Answer' }).fill('Yes.');
  await expect.poll(shareOf).toBeGreaterThan(before);
  await expect.poll(() => new URL(page.url()).searchParams.get('sft-masking.answer')).toBe('Yes.');
});

test('texts that make no pair are answered with a sentence, and the next one works', async ({ page }) => {
  const figure = await open(page, { prompt: PROMPT, answer: ANSWER });
  await expect(outcomeOf(figure)).toBeVisible({ timeout: 30_000 });
  const answer = figure.getByRole('textbox', { name: 'Answer' });
  await answer.fill('   ');
  await expect(figure.getByText('Write an answer of at least one letter')).toBeVisible();
  await answer.fill('<|mask|>');
  await expect(figure.getByText('holds <|mask|>, a token with a meaning of its own')).toBeVisible();
  await answer.fill('The end. <|end|>');
  await expect(figure.getByText('holds <|end|>, a token with a meaning of its own')).toBeVisible();
  await answer.fill('꿿'.repeat(600));
  await expect(figure.getByText(/and the model reads 512\. Shorten the texts by at least \d+/)).toBeVisible();
  await answer.fill('옛날 🦊 & $1');
  await expect(figure.getByText(/Shorten the texts/)).toHaveCount(0);
  await expect(outcomeOf(figure)).toContainText('nats a place');
  await expect(figure.getByRole('alert')).toHaveCount(0);
  await expectAccessible(page, 'the masks of fine-tuning', 'figure');
  await expectFits(page, 'the masks of fine-tuning');
});

test('a link that cannot be read, and a model that does not arrive, are said', async ({ page, problems }) => {
  problems.announce(/net::ERR_/);
  await page.route('**/models/story-llada/model.safetensors', (route) => route.abort('internetdisconnected'));
  const figure = await open(page, { t: 7 });
  await expect(figure.getByRole('status').filter({ hasText: /t must be at most 1/ })).toBeVisible();
  await expect(figure.getByRole('alert')).toContainText('the download failed', { timeout: 30_000 });
  await page.unroute('**/models/story-llada/model.safetensors');
  await figure.getByRole('button', { name: 'Try again' }).click();
  await expect(outcomeOf(figure)).toContainText('nats a place', { timeout: 30_000 });
});
