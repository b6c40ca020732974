// “One-hot vectors” in the page: its numbers by hand, its keys, and what it answers to too few words.
import type { Locator, Page } from '@playwright/test';
import type { OneHotState } from '../../src/widgets/one-hot/state';
import { openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { expect, test } from './support/test';

async function open(page: Page, settings: Partial<OneHotState> = {}): Promise<Locator> {
  const pairs = Object.entries(settings).map(([key, value]) => [`one-hot.${key}`, value]);
  const query = Object.fromEntries(pairs.length > 0 ? [['one-hot.v', '1'], ...pairs] : []) as Record<
    string,
    string
  >;
  await openBook(page, { path: 'gallery/one-hot/', query });
  return page.getByRole('figure', { name: 'One-hot vectors' }).first();
}

test('every two different words are at a right angle and √2 apart', async ({ page }) => {
  const words = ['Rome', 'Paris', 'Italy', 'France'];
  const figure = await open(page);
  const distance = Math.hypot(1, -1).toFixed(3);
  await expect(figure.getByRole('status').filter({ hasText: 'Rome and Italy' })).toHaveText(
    `Rome and Italy: dot product 0, distance ${distance}, as for every two different words of the 4.`,
  );
  await figure.getByText('Show the data').last().click();
  const rows = figure.getByRole('table', { name: 'Every pair of words' }).getByRole('row');
  await expect(rows).toHaveCount(1 + (words.length * (words.length + 1)) / 2);
  await expect(rows.filter({ hasText: 'Rome · Paris' })).toHaveText(`Rome · Paris0${distance}0`);
  await expect(rows.filter({ hasText: 'Paris · Paris' })).toHaveText('Paris · Paris101');
});

test('rows are chosen by key and stay in the address; any script will do', async ({ page }) => {
  const figure = await open(page);
  await figure.getByRole('button', { name: /^Rome: 1 at place 1/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(
    figure.getByRole('status').filter({ hasText: 'Paris and Italy: dot product 0' }),
  ).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('one-hot.first')).toBe('Paris');
  await figure.getByRole('textbox', { name: 'Words' }).fill('고양이, 개 🦊 새');
  await expect(figure.getByRole('status').filter({ hasText: '고양이 and 개: dot product 0' })).toBeVisible();
  await figure.getByRole('textbox', { name: 'Words' }).fill('alone');
  await expect(figure.getByText('Write at least two different words.')).toBeVisible();
  await expect(figure.getByRole('button', { name: /^고양이: 1 at place 1/ })).toBeVisible();
  const many = Array.from({ length: 20 }, (_none, n) => `w${n}`).join(' ');
  await figure.getByRole('textbox', { name: 'Words' }).fill(many);
  await expect(figure.getByText('The first 12 of 20 words are shown.')).toBeVisible();
});

test('fits from a phone to a wide screen, and can be read by all', async ({ page }) => {
  const figure = await open(page);
  await expect(figure.getByText('live', { exact: true })).toBeVisible();
  await expectAccessible(page, 'one-hot vectors');
  await expectFits(page, 'one-hot vectors');
});
