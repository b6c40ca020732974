// “Draft and verify” in the page: its rounds are those of the core, and its text is the model's own.
import type { Locator, Page } from '@playwright/test';
import type { MtpState } from '../../src/widgets/mtp-lab/state';
import { call, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

const MODEL = 'story-moe';
const PROMPT = 'Once upon a time there was';

async function open(page: Page, change: Partial<MtpState> = {}): Promise<Locator> {
  const pairs = Object.entries({ prompt: PROMPT, tokens: 24, ...change }).map(([key, value]) => [
    `mtp-lab.${key}`,
    String(value),
  ]);
  const query = Object.fromEntries([['mtp-lab.v', '1'], ...pairs]) as Record<string, string>;
  await openBook(page, { path: 'gallery/mtp-lab/', device: 'wasm', query });
  const figure = page.getByRole('figure', { name: 'Draft and verify' }).first();
  await expect(figure.getByText(/drafts were kept/)).toBeVisible({ timeout: 30_000 });
  return figure;
}

const rowsOf = async (figure: Locator): Promise<string[][]> => {
  await figure.getByText('Show the data').first().click();
  return figure
    .getByRole('table', { name: 'The rounds' })
    .evaluate((one) =>
      [...one.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    );
};

test('shows the rounds of the core; p of a draft is what the model says there', async ({ page }) => {
  const temperature = 0.8;
  const figure = await open(page, { temperature, seed: 3 });
  const rows = await rowsOf(figure);
  const prompt = [1, ...(await call(page, 'text.encode', { model: MODEL, text: PROMPT })).ids];
  const rounds = await page.evaluate(
    async ({ prompt, temperature }) => {
      const found: { draft: number; tokens: number[]; modelProbability: number; accepted: boolean }[] = [];
      let first = -1;
      await window.book.call(
        'generate.speculative',
        {
          ...{ model: 'story-moe', prompt, seed: 3, maxNewTokens: 24, forbidEnd: true },
          settings: { greedy: false, temperature },
        },
        {
          onProgress(progress) {
            if (progress.stage === 'first') first = progress.token;
            if (progress.stage === 'round') found.push(progress);
          },
        },
      );
      return { first, found };
    },
    { prompt, temperature },
  );
  expect(rows).toHaveLength(rounds.found.length);
  const kept = rounds.found.filter(({ accepted }) => accepted).length;
  await expect(
    figure.getByText(new RegExp(`^${kept} of ${rounds.found.length} drafts were kept`)),
  ).toBeVisible();
  // p(draft): softmax of the logits after all tokens before it, at the temperature; end tokens are forbidden.
  const tokens = [...prompt, rounds.first];
  for (const [index, round] of rounds.found.slice(0, 6).entries()) {
    const p = await page.evaluate(
      async ({ tokens, draft, temperature }) => {
        const { logits } = await window.book.call('model.logits', { model: 'story-moe', tokens });
        const V = logits.shape[1] ?? 0;
        const exps = Array.from(logits.values.slice(-V), (z, id) =>
          id === 2 ? 0 : Math.exp(z / temperature),
        );
        return (exps[draft] ?? NaN) / exps.reduce((sum, one) => sum + one, 0);
      },
      { tokens, draft: round.draft, temperature },
    );
    expect(Number(rows[index]?.[3])).toBeCloseTo(p, 2);
    expect(rows[index]?.[5]).toBe(round.accepted ? 'yes' : 'no');
    tokens.push(...round.tokens);
  }
});

test('at temperature 0 writes what the model writes token by token, and says so', async ({ page }) => {
  const figure = await open(page, { temperature: 0 });
  await figure.getByRole('button', { name: 'Measure whether it is the same' }).click();
  await expect(figure.getByText(/^All 64 tokens are the same with drafts and without/)).toBeVisible({
    timeout: 30_000,
  });
});

test('tests the distribution, and measures acceptance and speed', async ({ page }) => {
  test.setTimeout(120_000);
  const figure = await open(page, { temperature: 1 });
  await figure.getByRole('button', { name: 'Measure whether it is the same' }).click();
  await expect(figure.getByText(/^600 pairs; .* χ² = /)).toBeVisible({ timeout: 60_000 });
  await expect(figure.getByText(/could well have been drawn/)).toBeVisible();
  // What is expected of the pairs is p(first) · p(second | first), by the logits.
  await figure.getByText('Show the data').last().click();
  const pairs = await figure
    .getByRole('table', { name: /^Pairs of tokens/ })
    .evaluate((one) =>
      [...one.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    );
  const counted = pairs.map((row) => Number(row[3]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(600);
  const [first = '', second = '', expected = ''] = pairs.find((row) => row[1] !== 'any other') ?? [];
  const prompt = [1, ...(await call(page, 'text.encode', { model: MODEL, text: PROMPT })).ids];
  const idOf = async (label: string) => {
    const { ids } = await call(page, 'text.encode', { model: MODEL, text: label.replace('·', ' ') });
    expect(ids).toHaveLength(1);
    return ids[0] ?? NaN;
  };
  const [firstId, secondId] = [await idOf(first), await idOf(second)];
  const shareOf = async (tokens: number[], id: number) => {
    const { logits } = await call(page, 'model.logits', { model: MODEL, tokens });
    const V = logits.shape[1] ?? 0;
    const exps = [...logits.values.slice(-V)].map((z, other) => (other === 2 ? 0 : Math.exp(z)));
    return (exps[id] ?? NaN) / exps.reduce((sum, one) => sum + one, 0);
  };
  const both = (await shareOf(prompt, firstId)) * (await shareOf([...prompt, firstId], secondId));
  expect(Math.abs(Number(expected) - 600 * both)).toBeLessThan(0.2);
  await figure.getByRole('button', { name: 'Measure acceptance' }).click();
  await expect(figure.getByRole('img', { name: /^Share of drafts kept over the temperature/ })).toBeVisible({
    timeout: 90_000,
  });
  await expect(figure.getByText(/^At temperature 1.0, which is set above, /)).toBeVisible();
  await figure.getByRole('button', { name: 'Measure speed' }).click();
  await expect(figure.getByText(/times as fast \(from/)).toBeVisible({ timeout: 60_000 });
  await expect(figure.getByText(/^A token alone takes .* a token\. Drafts/)).toBeVisible();
});

test('is gone through round by round, by keyboard; reads Korean; refuses a beginning that is too long', async ({
  page,
}) => {
  const figure = await open(page, { prompt: '옛날에 여우가 🦊' });
  const bar = figure.getByRole('slider', { name: 'Round' });
  await bar.focus();
  await bar.press('Home');
  await expect(bar).toHaveAttribute('aria-valuetext', /round 0 of/);
  await bar.press('ArrowRight');
  await expect(figure.getByText(/^The draft .* was/)).toBeVisible();
  await figure.getByRole('textbox', { name: 'Beginning' }).fill('word '.repeat(119));
  await figure.getByRole('textbox', { name: 'New tokens' }).fill('200');
  await figure.getByRole('textbox', { name: 'Beginning' }).fill('qzx'.repeat(200));
  await expect(figure.getByText(/Shorten the beginning, or ask for fewer/)).toBeVisible();
  await figure.getByRole('textbox', { name: 'Beginning' }).fill('');
  await expect(figure.getByText(/drafts were kept/)).toBeVisible();
  await expectAccessible(page, 'mtp-lab');
});

test('fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await expectFits(page, 'mtp-lab');
});
