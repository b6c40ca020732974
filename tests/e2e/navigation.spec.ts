// The book as an application: hydration, navigation inside the page, and the theme.
import type { Page } from '@playwright/test';
import { openBook } from './support/book';
import { urlOf } from './support/servers';
import { chooseSetting, openSettings } from './support/shell';
import { expect, test } from './support/test';

const CHAPTER = 'en/sampling/';
const CHAPTER_TITLE = 'Choosing the next token · Unmasked';

/** Marks this page load: the mark is gone if the browser loads a page anew. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);

for (const path of ['', 'en/', CHAPTER, 'gallery/', 'gallery/sampling-sliders/', '404.html']) {
  test(`hydrates what was prerendered: /${path}`, async ({ page }) => {
    // A mismatch is thrown as an error that React recovers from, and fails every test; here also the text must stay.
    const html = await (await page.request.get(urlOf(path))).text();
    await page.addInitScript(() => {
      // Figures would start their widgets, which change the text rightly.
      window.IntersectionObserver = class {
        observe() {}
        disconnect() {}
      } as unknown as typeof IntersectionObserver;
    });
    await openBook(page, { path });
    await expect(page.getByText('Nothing has been computed on this page yet.')).toBeVisible();
    const [prerendered, hydrated] = await page.evaluate((source) => {
      return [new DOMParser().parseFromString(source, 'text/html'), document].map((one) => {
        const main = one.querySelector('main')?.cloneNode(true) as HTMLElement;
        main.querySelectorAll('noscript').forEach((part) => part.remove());
        return main.innerHTML.replaceAll('<!-- -->', '');
      });
    }, html);
    expect(hydrated).toBe(prerendered);
  });
}

test('goes from the contents to a chapter and back without loading a page', async ({ page }) => {
  await openBook(page);
  await mark(page);
  await page.getByRole('main').getByRole('link', { name: 'Choosing the next token' }).click();
  await expect(page).toHaveURL(urlOf(CHAPTER));
  await expect(page).toHaveTitle(CHAPTER_TITLE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choosing the next token');
  await expect(page.getByRole('main')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goBack();
  await expect(page).toHaveURL(urlOf());
  await expect(page).toHaveTitle('Unmasked: how large language models work');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unmasked');
  // What was read last is offered.
  await expect(page.getByRole('link', { name: 'Go on reading: Choosing the next token' })).toBeVisible();

  await page.goForward();
  await expect(page).toHaveTitle(CHAPTER_TITLE);
  await expect(page.getByRole('main')).toBeFocused();
  expect(await isMarked(page)).toBe(true);
});

test('leads from each chapter to its neighbours', async ({ page }) => {
  await openBook(page, { path: 'en/llada/' });
  await mark(page);
  const neighbours = page.getByRole('navigation', { name: 'Neighbouring chapters' });
  const links = await neighbours.getByRole('link').allTextContents();
  // The last chapter leads on to the contents.
  expect(links).toEqual(['← DeepSeek-V3: few weights for each token', 'Contents →']);
  await neighbours.getByRole('link', { name: 'Contents →' }).click();
  await expect(page).toHaveURL(urlOf('en/'));
  await expect(page.getByRole('main')).toBeFocused();
  expect(await isMarked(page)).toBe(true);
});

test('skips to the text from the keyboard', async ({ page }) => {
  await openBook(page, { path: CHAPTER });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('shows the error page inside the page too, with the way home', async ({ page, problems }) => {
  problems.announce(/status of 404/);
  await openBook(page, { path: 'nowhere/at/all' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await mark(page);
  await page.getByRole('main').getByRole('link', { name: 'To the contents' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unmasked');
  expect(await isMarked(page)).toBe(true);
});

test('an address without its closing slash shows the same page', async ({ page }) => {
  await openBook(page, { path: CHAPTER.slice(0, -1) });
  await expect(page).toHaveTitle(CHAPTER_TITLE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choosing the next token');
});

test('keeps the theme over a reload, set before anything is painted', async ({ page }) => {
  await page.addInitScript(() => {
    // What the root element says when the body begins: nothing can have been painted before.
    new MutationObserver((_changes, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { themeAtFirst: document.documentElement.dataset['theme'] ?? 'none' });
    }).observe(document, { childList: true, subtree: true });
  });
  const themeAtFirst = () =>
    page.evaluate(() => (window as unknown as { themeAtFirst: string }).themeAtFirst);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  await page.emulateMedia({ colorScheme: 'light' });
  await openBook(page);
  expect(await themeAtFirst()).toBe('none');
  const light = await background();
  await chooseSetting(page, 'Theme', 'Dark');
  const dark = await background();
  expect(dark).not.toBe(light);

  await page.reload();
  expect(await themeAtFirst()).toBe('dark');
  expect(await background()).toBe(dark);
  const dialog = await openSettings(page);
  await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'System' }).check();
  expect(await background()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).toBe(dark);
  await page.reload();
  expect(await themeAtFirst()).toBe('none');
  expect(await background()).toBe(dark);
});
