// Claims: what is recorded is what a run finds, and a reader can run, stop and open each.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { RecordedFinding } from '../../src/ui/claim';
import { openBook } from './support/book';
import { expect, test } from './support/test';

const CLAIMS = fileURLToPath(new URL('../../src/claims/', import.meta.url));
const recorded = Object.assign(
  {},
  ...readdirSync(CLAIMS).map((folder) =>
    JSON.parse(readFileSync(path.join(CLAIMS, folder, 'recorded.json'), 'utf8')),
  ),
) as Record<string, RecordedFinding>;

const run = (page: Page, name: string) => page.evaluate((one) => window.book.claim(one), name);

/** Claims that take a few seconds here; the others do the same with more tokens. */
const QUICK = [
  'hotIsUniform',
  'coldIsGreedy',
  'topKCutsEntropy',
  'unseenIsInfinite',
  'addKTurnsUp',
  'kneserNeyFlattens',
  'descentFindsCounts',
  'boundAboveNll',
  'urnNearsShare',
  'heldOutSentencesAreNew',
  'wordPairsPreferWellFormed',
  'pairsInOneStep',
  'pairsInTwoSteps',
  'mergesShortenAndSlow',
  'ownTextIsShorter',
  'koreanCostsMore',
  'newerIsFairer',
];

test('every claim is recorded, with its interval, and holds', () => {
  expect(Object.keys(recorded).length).toBeGreaterThanOrEqual(10);
  for (const [name, { value, low, high, count, holds, sentence, date }] of Object.entries(recorded)) {
    expect(count, name).toBeGreaterThan(0);
    expect(low <= value && value <= high, name).toBe(true);
    expect(holds, name).toBe(true);
    expect(sentence, name).toMatch(/\d/);
    expect(date, name).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('nothing that is shown as recorded is missing: every claim, and every part of a figure’s run', async ({
  page,
}) => {
  await openBook(page, { path: 'en/' });
  const claims = Object.values(await page.evaluate(() => window.book.claims())).flat();
  expect(claims.filter((name) => !(name in recorded))).toEqual([]);
  const figures = Object.entries(await page.evaluate(() => window.book.recordings()));
  expect(figures.length).toBeGreaterThan(0);
  for (const [widget, parts] of figures) {
    const file = new URL(`../../src/widgets/${widget}/recorded.json`, import.meta.url);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual(
      expect.arrayContaining([...parts]),
    );
  }
});

for (const name of QUICK) {
  test(`a run of ${name} finds what is recorded`, async ({ page }) => {
    test.setTimeout(90_000);
    await openBook(page, { path: 'en/', device: 'wasm' });
    const found = await run(page, name);
    const saved = recorded[name];
    expect(saved).toBeDefined();
    if (!saved) return;
    expect(found.count).toBe(saved.count);
    expect(found.holds).toBe(saved.holds);
    // Rounding differs between processors, so that the last digits may.
    expect(Math.abs(found.value - saved.value)).toBeLessThanOrEqual(0.02 * Math.abs(saved.value) + 1e-12);
    expect(found.rows.length).toBeGreaterThan(0);
  });
}

test('a claim shows the recorded number, and the live one once it has been run', async ({ page }) => {
  test.setTimeout(90_000);
  await openBook(page, { path: 'en/sampling/', device: 'wasm' });
  const claim = page.locator('[data-claim="hotIsUniform"]');
  await claim.scrollIntoViewIfNeeded();
  const saved = recorded['hotIsUniform'];
  await expect(claim.getByText(`${saved?.value.toExponential(1)} nats`).first()).toBeVisible();
  await expect(claim.locator('[data-provenance="recorded"]')).toContainText('npm run claims');
  await claim.getByRole('button', { name: /^Run it here/ }).click();
  await expect(claim.locator('[data-provenance="live"]')).toBeVisible({ timeout: 60_000 });
  await expect(claim.getByText('The claim holds in this run.')).toBeVisible();
  await claim.getByText('Show the data').click();
  await expect(claim.getByRole('table').getByRole('row')).toHaveCount(101); // head and 100 beginnings
});

test('a run that is stopped leaves the recorded number', async ({ page }) => {
  await openBook(page, { path: 'en/sampling/', device: 'wasm' });
  const claim = page.locator('[data-claim="greedyLoops"]');
  await claim.getByRole('button', { name: /^Run it here/ }).click();
  await expect(claim.getByRole('progressbar')).toBeVisible();
  await claim.getByRole('button', { name: 'Cancel' }).click();
  await expect(claim.getByRole('progressbar')).toHaveCount(0);
  await expect(claim.locator('[data-provenance="recorded"]')).toBeVisible();
  await expect(claim.getByRole('button', { name: /^Run it here/ })).toBeVisible();
});
