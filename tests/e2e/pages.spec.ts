// Every page of the book, in narrow and wide windows and both themes: nothing cut off, no rule of WCAG broken.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openBook } from './support/book';
import { expect, test } from './support/test';

const PAGES = [
  '',
  'en/n-grams/',
  'en/sampling/',
  'en/errata/',
  'gallery/',
  'gallery/ngram-counter/',
  'gallery/sampling-sliders/',
  'gallery/decoding-tree/',
  '404.html',
];
const WIDTHS = [360, 1280, 1920];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Goes down the page, so that every figure comes near and runs, and waits until all stand still. */
async function runFigures(page: Page): Promise<void> {
  for (const figure of await page.getByRole('figure').all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
    await expect(figure.getByText(/^Generating: \d+/)).toHaveCount(0, { timeout: 60_000 });
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** What reaches beyond the right edge of the window, unless something around it scrolls. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What breaks the rules; once a width all of them, in the other theme those on colours, which alone can differ. */
async function violations(page: Page, width: number, isOtherTheme: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  // A chapter's figures are judged at the narrowest width; wider, each widget on its own page, in all its views, says enough.
  if (width !== WIDTHS[0]) axe.exclude('figure ~ figure');
  const result = await (
    isOtherTheme ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe.withTags(RULES)
  ).analyze();
  expect(result.passes.length).toBeGreaterThan(isOtherTheme ? 0 : 10);
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join('; ')}`,
  );
}

for (const path of PAGES) {
  test(`fits and keeps WCAG 2.2 A and AA at 360, 1280 and 1920 pixels in both themes: /${path}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await openBook(page, { path, device: 'wasm' });
    await runFigures(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `at ${width} pixels`).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(
          await violations(page, width, colorScheme === 'dark'),
          `${colorScheme} at ${width} pixels`,
        ).toEqual([]);
      }
    }
  });
}
