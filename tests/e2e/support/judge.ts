// What is asked of every page and every view: that it fits into the window, and keeps the rules of WCAG 2.2 A and AA.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules on colours, the only ones that may differ in another theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Judged {
  /** What is judged; default: the whole page. */
  include?: string;
  rules?: 'all' | 'colours';
}

/** What breaks the rules. */
async function violations(page: Page, { include, rules = 'all' }: Judged): Promise<string[]> {
  // The page has no frames, so nothing has to be put together in a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (include !== undefined) axe.include(include);
  // Formulas have the colour of the text around them, and are thousands of elements.
  if (rules === 'colours') axe.exclude('.katex');
  const result = await (rules === 'all' ? axe.withTags(RULES) : axe.withRules(COLOUR_RULES)).analyze();
  expect(result.passes.length).toBeGreaterThan(rules === 'all' ? 10 : 0);
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join('; ')}`,
  );
}

/** Judges the page as it stands: all rules in the light theme, those on colours in the dark one too. */
export async function expectAccessible(page: Page, what: string, include?: string): Promise<void> {
  for (const [colorScheme, rules] of [
    ['dark', 'colours'],
    ['light', 'all'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const judged = { rules, ...(include !== undefined && { include }) };
    expect(await violations(page, judged), `${what}, ${colorScheme}`).toEqual([]);
  }
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

/** Parts of figures that are cut off at their edges: they reach beyond them, and nothing around them scrolls. */
function cutOff(figures: Locator): Promise<string[]> {
  return figures.evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const { right, left } = figure.getBoundingClientRect();
      const scrolls = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowX);
      const isInside = (one: Element | null): boolean =>
        one !== null && one !== figure && (scrolls(one) || isInside(one.parentElement));
      return [...figure.querySelectorAll('input, button, td, th, p, summary, svg')]
        .filter((one) => one.checkVisibility() && !isInside(one.parentElement))
        .filter((one) => {
          const box = one.getBoundingClientRect();
          return box.width > 1 && (box.right > right + 1 || box.left < left - 1);
        })
        .map((one) => one.outerHTML.slice(0, 100));
    }),
  );
}

const WIDTHS = [1920, 1280, 360];

/** In narrow and wide windows, the narrowest last: nothing reaches out of the page, nothing of its figures is cut off. */
export async function expectFits(page: Page, what: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // Charts take their new width a moment after the window.
    await expect.poll(() => overflow(page), `${what}: at ${width} pixels`).toEqual([]);
    const figures = page.locator('figure');
    await expect.poll(() => cutOff(figures), `${what}: at ${width} pixels`).toEqual([]);
  }
}
