// Visits to a widget in the gallery, by links inside the page: opened, and left at any moment.
import { expect, type Page } from '@playwright/test';
import type {} from './spy';

/** Of a widget, one after the other; with more, what is lost now and then is found, too: `VISITS=50 npm test`. */
export const VISITS = Number(process.env['VISITS'] ?? 6);

/** When a visit is left: as soon as the frame stands, while a worker computes, or while what its main button began goes on. */
export type Leave = 'loading' | 'computing' | 'pressed';

/** Addresses of all widgets, from the gallery that is open. */
export function widgetPaths(page: Page): Promise<string[]> {
  return page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

/** Opens the widget from the gallery. */
export async function enter(page: Page, path: string): Promise<void> {
  await page.locator(`main a[href="${path}"]`).click();
  await page.getByRole('main').getByRole('figure').first().waitFor();
}

/** Goes back to the gallery. */
export async function leave(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Book' }).getByRole('link', { name: 'Gallery' }).click();
  await expect(page.getByRole('main').getByRole('figure')).toHaveCount(0);
}

/**
 * Enters and leaves the widget once for each of `leaves`, as fast as the page goes, from the gallery and back to it. Needs
 * `spyOnWorkers`. Returns how many of the visits were
 * left while a worker still had a call to answer, and how many after the main button was pressed.
 */
export function hurry(
  page: Page,
  path: string,
  leaves: Leave[],
): Promise<{ interrupted: number; pressed: number }> {
  return page.evaluate(
    async ({ path, leaves }) => {
      const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
      const until = async (isSo: () => boolean, ms: number) => {
        const endMs = performance.now() + ms;
        while (!isSo() && performance.now() < endMs) await new Promise((later) => setTimeout(later, 5));
        return isSo();
      };
      const press = async (selector: string, ms: number) => {
        const isThere = await until(() => find(selector) !== null, ms);
        find(selector)?.click();
        return isThere;
      };
      let [interrupted, pressed] = [0, 0];
      for (const [index, moment] of leaves.entries()) {
        await press(`main a[href="${path}"]`, 5000);
        if (!(await until(() => find('main figure') !== null, 5000))) throw new Error(`${path} did not open`);
        if (moment !== 'loading') await until(() => window.spy.open() > 0, 300);
        if (moment === 'pressed' && (await press('main figure button.primary:enabled', 1000))) pressed += 1;
        if (moment !== 'loading') {
          // A little further each time.
          await until(() => false, 20 * (Math.floor(index / 2) % 4));
          await until(() => window.spy.open() > 0, 100);
        }
        if (window.spy.open() > 0) interrupted += 1;
        await press('nav a[href$="/gallery/"]', 0);
        if (!(await until(() => find('main figure') === null, 5000))) throw new Error(`${path} stayed`);
      }
      return { interrupted, pressed };
    },
    { path, leaves },
  );
}
