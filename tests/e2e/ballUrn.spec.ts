// The ball urn in the page: draws, probabilities and bands against counting by hand.
import type { Locator, Page } from '@playwright/test';
import { uniform } from '../../src/pure/random/philox';
import type { UrnState } from '../../src/widgets/ball-urn/state';
import { call, failure, openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

async function open(page: Page, settings: Partial<UrnState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`ball-urn.${key}`, String(value)]);
  const query = Object.fromEntries(pairs.length > 0 ? [['ball-urn.v', '1'], ...pairs] : []) as Record<
    string,
    string
  >;
  await openBook(page, { path: 'gallery/ball-urn/', query });
  return page.getByRole('figure', { name: 'Ball urn' }).first();
}

/** What was drawn, in a sentence. */
const outcomeOf = (figure: Locator) =>
  figure.getByRole('status').filter({ hasText: /^Of [\d,]+ balls? drawn/ });

/** Draws of each colour by hand. */
function drawnBy(seed: number, draws: number, counts: readonly number[]): number[] {
  const drawn = counts.map(() => 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  for (let d = 0; d < draws; d += 1) {
    let ball = Math.floor(uniform(seed, d) * total);
    const colour = counts.findIndex((count) => (ball -= count) < 0);
    drawn[colour] = (drawn[colour] ?? 0) + 1;
  }
  return drawn;
}

/** Opens the table behind the figure and reads its rows. */
async function dataOf(figure: Locator, caption: string | RegExp): Promise<string[][]> {
  for (const summary of await figure.getByText('Show the data', { exact: true }).all()) {
    const isOpen = await summary.evaluate((element) => element.closest('details')?.open);
    if (!isOpen) await summary.click();
  }
  return figure
    .getByRole('table', { name: caption })
    .evaluate((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim()),
      ),
    );
}

test('draws the balls of the seed, one, a hundred and a million', async ({ page }) => {
  const figure = await open(page);
  const outcome = outcomeOf(figure);
  await expect(outcome).toHaveText(
    'Of 100 balls drawn, 28 were green: 0.2800. The probability is 5/18 = 0.2778, and 95 in 100 such runs lie between 0.190 and 0.366.',
  );
  await figure.getByRole('button', { name: 'Draw one', exact: true }).click();
  const [green = 0] = drawnBy(1, 101, [5, 6, 4, 3]);
  await expect(outcome).toContainText(`Of 101 balls drawn, ${green} were green`);
  await figure.getByRole('button', { name: 'Draw 100', exact: true }).click();
  await expect(outcome).toContainText('Of 201 balls drawn');
  await figure.getByRole('button', { name: 'Draw a million' }).click();
  await expect(outcome).toContainText('Of 1,000,000 balls drawn, 276,990 were green: 0.2770.', {
    timeout: 30_000,
  });
  await expect(outcome).toContainText('between 0.2769 and 0.2787');
  await expect(figure.getByRole('button', { name: 'Draw one', exact: true })).toBeDisabled();
  await figure.getByRole('button', { name: 'Empty the tray' }).click();
  await expect(outcome).toContainText('Of 1 ball drawn');
  // Ball 16 is the second yellow one.
  await expect(figure.getByRole('list', { name: /^The balls in the order/ })).toHaveText(
    /^\s*y\s*yellow\s*$/,
  );
  await figure.getByRole('button', { name: 'Again with the next seed' }).click();
  await expect(figure.getByText('Seed 2', { exact: true })).toBeVisible();
});

test('shows few balls one by one, and every colour with its share', async ({ page }) => {
  const figure = await open(page, { draws: 10 });
  const balls = figure.getByRole('list', { name: /^The balls in the order/ }).getByRole('listitem');
  await expect(balls).toHaveCount(10);
  expect(await balls.locator('.visually-hidden').allTextContents()).toEqual([
    ...['yellow', 'blue', 'green', 'blue', 'green', 'green', 'red', 'red', 'yellow', 'green'],
  ]);
  const rows = await dataOf(figure, /^Each colour/);
  expect(rows.map((row) => [row[0], Number(row[3])])).toEqual([
    ['green', 4],
    ['red', 2],
    ['blue', 2],
    ['yellow', 2],
  ]);
  expect(rows[1]?.[2]).toBe('6/18 = 1/3 = 0.3333');
  const error = Math.sqrt((5 * 13) / 18 / 18 / 10);
  expect(rows[0]?.[6]).toBe(`+${((0.4 - 5 / 18) / error).toFixed(2)}`);
});

test('the curve has a row for each point, inside its band or not', async ({ page }) => {
  const figure = await open(page, { draws: 3000, seed: 5, asked: 'C', view: 'frequency' });
  await expect(outcomeOf(figure)).toContainText('Of 3,000 balls drawn');
  await expect(figure.getByRole('img', { name: /^Frequency of blue after 1 to 3,000 draws/ })).toBeVisible();
  const rows = await dataOf(figure, /^The frequency of blue/);
  expect(rows.map(([N]) => Number(N))).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 3000]);
  for (const [N = '', drawn = '', frequency, low, high, inside] of rows) {
    const byHand = drawnBy(5, Number(N), [5, 6, 4, 3])[2] ?? NaN;
    expect(Number(drawn)).toBe(byHand);
    const p = 4 / 18;
    const half = 1.96 * Math.sqrt((p * (1 - p)) / Number(N));
    const share = byHand / Number(N);
    expect([frequency, low, high]).toEqual(
      [share, Math.max(0, p - half), Math.min(1, p + half)].map((one) => one.toFixed(4)),
    );
    expect(inside).toBe(Math.abs(share - p) <= half ? 'yes' : 'no');
  }
});

test('balls and names can be changed, stay in the address, and an urn without balls says so', async ({
  page,
}) => {
  const figure = await open(page, { draws: 50 });
  const outcome = outcomeOf(figure);
  await figure.getByRole('textbox', { name: 'Colour A' }).fill('초록');
  await expect(outcome).toContainText('were 초록');
  await expect.poll(() => new URL(page.url()).searchParams.get('ball-urn.nameA')).toBe('초록');
  for (const name of ['red', 'blue', 'yellow']) {
    await figure.getByRole('textbox', { name: `${name}: balls` }).fill('0');
  }
  await expect(outcome).toHaveText(
    'Of 50 balls drawn, 50 were 초록: 1.0000. The probability is 5/5 = 1, so the frequency is 1.0000 whatever is drawn: the band has width 0.',
  );
  await page.reload();
  await expect(outcome).toContainText('50 were 초록');
  await figure.getByRole('textbox', { name: '초록: balls' }).fill('0');
  await expect(figure.getByText('The urn is empty. Put in a ball.')).toBeVisible();
  await figure.getByRole('textbox', { name: 'Draws' }).fill('1000001');
  await expect(figure.getByText('Draws takes a whole number from 1 to 1,000,000.')).toBeVisible();
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(outcome).toContainText('28 were green');
});

test('a link that cannot be used is answered with a sentence', async ({ page }) => {
  await openBook(page, {
    path: 'gallery/ball-urn/',
    query: { 'ball-urn.v': '1', 'ball-urn.countA': '-3' },
  });
  const figure = page.getByRole('figure', { name: 'Ball urn' }).first();
  await expect(figure.getByText(/countA must be at least 0/)).toBeVisible();
  await expect(outcomeOf(figure)).toContainText('28 were green');
});

test('the call says what it cannot draw from, and draws what the seed names', async ({ page }) => {
  await openBook(page);
  const { drawn } = await call(page, 'urn.draw', { counts: [2, 3], draws: 500, seed: 9 });
  expect(drawn).toEqual(drawnBy(9, 500, [2, 3]));
  expect(await failure(page, 'urn.draw', { counts: [0, 0], draws: 5, seed: 1 })).toMatchObject({
    ...{ name: 'CountingError', message: 'urn: the urn is empty; put in at least one ball' },
  });
  expect(await failure(page, 'urn.draw', { counts: 'x', draws: 5, seed: 1 })).toMatchObject({
    message: expect.stringContaining('urn: counts must be a list'),
  });
});

for (const view of ['balls', 'frequency'] as const) {
  test(`fits from a phone to a wide screen and can be read by all: ${view}`, async ({ page }) => {
    const figure = await open(page, { view, draws: 60, nameA: 'W'.repeat(16), countA: 1_000_000 });
    await expect(outcomeOf(figure)).toBeVisible();
    await expect(figure.getByText('live', { exact: true })).toBeVisible();
    for (const summary of await figure.getByText('Show the data', { exact: true }).all())
      await summary.click();
    await expectAccessible(page, view);
    await expectFits(page, view);
  });
}
