// “Two tokens that belong together” in the page: exact shares and draws, by hand.
import type { Locator, Page } from '@playwright/test';
import { uniform } from '../../src/pure/random/philox';
import type { CoupledState } from '../../src/widgets/coupled-tokens/state';
import { openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

async function open(page: Page, settings: Partial<CoupledState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`coupled-tokens.${key}`, String(value)]);
  const query = Object.fromEntries(pairs.length > 0 ? [['coupled-tokens.v', '1'], ...pairs] : []) as Record<
    string,
    string
  >;
  await openBook(page, { path: 'gallery/coupled-tokens/', query });
  return page.getByRole('figure', { name: 'Two tokens that belong together' }).first();
}

/** What comes of both ways, in sentences. */
const outcomeOf = (figure: Locator) =>
  figure.getByRole('status').filter({ hasText: 'Both words in one step' });

test('half of the pairs are right in one step and all in two, and the draws are those of the seed', async ({
  page,
}) => {
  const figure = await open(page, { draws: 300, seed: 9 });
  // Each word is New or Los, York or Angeles, as its own number is below one half or not.
  let right = 0;
  for (let n = 0; n < 300; n++) right += Number(uniform(9, 0, 2 * n) < 0.5 === uniform(9, 1, 2 * n) < 0.5);
  const outcome = outcomeOf(figure);
  await expect(outcome).toContainText(`right with probability 50.0%. Of 300 draws ${right} are right`);
  await expect(outcome).toContainText('300 of 300 are right');
  const table = figure.getByRole('table', { name: 'In one step: share of each pair' });
  await expect(table.getByRole('row', { name: /≠ Los York/ })).toContainText('25.0%');
  await figure.getByRole('button', { name: 'Next seed' }).click();
  await expect(figure.getByText('Seed 10', { exact: true })).toBeVisible();
});

test('weights and words can be changed, and stay in the address', async ({ page }) => {
  const figure = await open(page);
  await figure.getByRole('textbox', { name: /^New York · p/ }).fill('100');
  await figure.getByRole('textbox', { name: /^Los Angeles · p/ }).fill('25');
  // 0.8² + 0.2²
  await expect(outcomeOf(figure)).toContainText('right with probability 68.0%');
  await figure.getByRole('textbox', { name: 'First word', exact: true }).fill('서울');
  await expect(figure.getByRole('textbox', { name: /^서울 York · p = 80\.0%/ })).toHaveValue('100');
  await expect.poll(() => new URL(page.url()).searchParams.get('coupled-tokens.firstA')).toBe('서울');
  await page.reload();
  await expect(outcomeOf(figure)).toContainText('right with probability 68.0%');
});

test('pairs that are none are answered with a sentence', async ({ page }) => {
  const figure = await open(page);
  const word = figure.getByRole('textbox', { name: 'Other first word' });
  await word.fill('');
  await expect(figure.getByText('Each of the four words needs at least one letter.')).toBeVisible();
  await word.fill('New');
  await expect(figure.getByText('The two first words must differ')).toBeVisible();
  await word.fill('x'.repeat(400));
  await expect(figure.getByText('The figure takes 24 characters; the rest was left out.')).toBeVisible();
  for (const pair of [/^New York · p/, /^x+ Angeles · p/]) {
    await figure.getByRole('textbox', { name: pair }).fill('0');
  }
  await expect(figure.getByText('All weights are 0, so no pair can be drawn.')).toBeVisible();
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect(outcomeOf(figure)).toContainText('right with probability 50.0%');
});

test('fits from a phone to a wide screen, can be read by all, and says where its numbers come from', async ({
  page,
}) => {
  const figure = await open(page);
  await expect(figure.getByText('live', { exact: true })).toBeVisible();
  await expectAccessible(page, 'coupled tokens');
  await expectFits(page, 'coupled tokens');
});
