// The text of a chapter, which no script holds: the prerendered page keeps it, and elsewhere it is loaded.
import type { Page } from '@playwright/test';
import { openBook } from './support/book';
import { urlOf } from './support/servers';
import { serveSmallChapter, type SmallChapter } from './support/smallChapter';
import { expect, test } from './support/test';

const CHAPTER = 'en/sampling/';
/** The script with the HTML strings of a chapter. */
const TEXT = /\/en\.mdx-[\w-]+\.js$/;

/** Figures would start their widgets, which change the page rightly. */
async function holdFigures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.IntersectionObserver = class {
      observe() {}
      disconnect() {}
    } as unknown as typeof IntersectionObserver;
  });
}

/** The HTML of all parts of the text by `select`, in a page or in the source of one. */
const TEXT_PARTS = 'article :is(h2, h3, p, li, td, .katex):not(noscript *)';

async function partsIn(page: Page, source?: string): Promise<string[]> {
  return page.evaluate(
    ([select, html]) => {
      const one = html === '' ? document : new DOMParser().parseFromString(html, 'text/html');
      return [...one.querySelectorAll(select)].map((element) =>
        element.outerHTML.replaceAll('<!-- -->', '').replaceAll(/_[rR]_\w*_/g, '_id_'),
      );
    },
    [TEXT_PARTS, source ?? ''] as const,
  );
}

async function prerenderedParts(page: Page): Promise<string[]> {
  const parts = await partsIn(page, await (await page.request.get(urlOf(CHAPTER))).text());
  expect(parts.length).toBeGreaterThan(300);
  expect(parts.filter((part) => part.includes('katex')).length).toBeGreaterThan(100);
  return parts;
}

/** Marks this page load: the mark is gone if the browser loads a page anew. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);

function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => void scripts.push(new URL(request.url()).pathname));
  return scripts;
}

test('a prerendered page keeps its text as it is, and does not load it', async ({ page }) => {
  const scripts = scriptsOf(page);
  await holdFigures(page);
  await page.addInitScript((select) => {
    // Before any module runs.
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      for (const element of document.querySelectorAll(select))
        Object.assign(element, { isPrerendered: true });
    });
  }, TEXT_PARTS);
  await openBook(page, { path: CHAPTER });
  await expect(page.getByText('Nothing has been computed on this page yet.')).toBeVisible();
  const expected = await prerenderedParts(page);
  const check = async () => {
    expect(await partsIn(page)).toEqual(expected);
    const replaced = await page.evaluate(
      (select) =>
        [...document.querySelectorAll(select)]
          .filter((element) => !('isPrerendered' in element))
          .map((element) => element.outerHTML),
      TEXT_PARTS,
    );
    expect(replaced).toEqual([]);
  };
  await check();

  // Rendered again: by the address, by the theme, by opening parts.
  await page.locator('article summary', { hasText: 'On this page' }).click();
  await page.locator('article').getByRole('link', { name: 'Temperature', exact: true }).click();
  await expect(page).toHaveURL(/#temperature$/);
  await page.evaluate(() => history.pushState(null, '', '#top-p'));
  await page.goBack();
  await page.locator('article section summary').evaluateAll((summaries) => {
    for (const summary of summaries) (summary as HTMLElement).click();
  });
  // Code that was opened comes from the server, and says so meanwhile.
  await expect(page.getByText(/^Loading src/)).toHaveCount(0);
  await page.waitForTimeout(500);
  await check();
  expect(scripts.filter((file) => TEXT.test(file))).toEqual([]);
});

test('a chapter that is come to inside the page has the text of the prerendered one', async ({ page }) => {
  const scripts = scriptsOf(page);
  await holdFigures(page);
  await openBook(page);
  expect(scripts.filter((file) => TEXT.test(file))).toEqual([]);
  await mark(page);
  await page.getByRole('main').getByRole('link', { name: 'Choosing the next token', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choosing the next token');
  expect(await partsIn(page)).toEqual(await prerenderedParts(page));
  expect(scripts.filter((file) => TEXT.test(file))).toHaveLength(1);
  expect(await isMarked(page)).toBe(true);
});

test('a chapter that was left has its text when the reader comes back', async ({ page }) => {
  await holdFigures(page);
  await openBook(page, { path: CHAPTER });
  const expected = await prerenderedParts(page);
  await mark(page);
  for (let round = 0; round < 2; round++) {
    await page.getByRole('banner').getByRole('link', { name: 'Contents' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unmasked');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choosing the next token');
    expect(await partsIn(page)).toEqual(expected);
  }
  expect(await isMarked(page)).toBe(true);
});

test('a page that is not what was prerendered is made anew, with its text', async ({ page, problems }) => {
  problems.announce(/Minified React error #(418|423|425)/);
  await holdFigures(page);
  const expected = await prerenderedParts(page);
  await page.route(urlOf(CHAPTER), async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const changed = html.replace('<h1>Choosing the next token</h1>', '<h1>Something else</h1>');
    expect(changed).not.toBe(html);
    await route.fulfill({ response, body: changed });
  });
  await openBook(page, { path: CHAPTER });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choosing the next token');
  await expect.poll(() => partsIn(page)).toEqual(expected);
});

test('a text that cannot be loaded is answered with a sentence, and loaded when it can be', async ({
  page,
  problems,
}) => {
  problems.announce(/ERR_FAILED|Failed to fetch dynamically imported module/);
  let tries = 0;
  await holdFigures(page);
  await openBook(page);
  await page.route(TEXT, (route) => {
    tries++;
    return route.abort();
  });
  await page.getByRole('main').getByRole('link', { name: 'Choosing the next token', exact: true }).click();
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('could not be shown');
  await page.waitForTimeout(2000);
  expect(tries).toBeLessThan(4);

  await page.unroute(TEXT);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choosing the next token');
  expect(await partsIn(page)).toEqual(await prerenderedParts(page));
});

for (const server of ['isolated', 'sub'] as const) {
  test(`a link in the text leads to another page of the book without loading it (${server})`, async ({
    page,
    context,
  }) => {
    await holdFigures(page);
    await openBook(page, { path: CHAPTER, server });
    const root = new URL(urlOf('', server)).pathname;
    // Links as a chapter may hold them, inside an element that React knows only from outside.
    await page
      .locator('article > p')
      .nth(3)
      .evaluate((paragraph, base) => {
        paragraph.innerHTML = [
          ['other', '../'],
          ['here', '#temperature'],
          ['window', `${base}en/" target="_blank`],
        ]
          .map(([name, href]) => `<a href="${href}">to the ${name} <em>page</em></a>`)
          .join(' · ');
      }, root);
    await mark(page);
    const link = (name: string) => page.getByRole('link', { name: `to the ${name} page` });

    await link('here').click();
    await expect(page).toHaveURL(urlOf(`${CHAPTER}#temperature`, server));
    expect(await isMarked(page)).toBe(true);
    for (const open of [
      () => link('window').click(),
      () => link('other').click({ modifiers: ['ControlOrMeta'] }),
    ]) {
      const [opened] = await Promise.all([context.waitForEvent('page'), open()]);
      await expect(opened).toHaveURL(urlOf('en/', server));
      await opened.close();
    }
    await expect(page).toHaveURL(urlOf(`${CHAPTER}#temperature`, server));

    await link('other').locator('em').click();
    await expect(page).toHaveURL(urlOf('en/', server));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unmasked');
    expect(await isMarked(page)).toBe(true);
  });
}

/** HTML as the browser writes it: with other escapes. */
const asParsed = (page: Page, html: string) =>
  page.evaluate((text) => new DOMParser().parseFromString(text, 'text/html').body.innerHTML, html);

test.describe('with React as it is while the book is written, which reports every mismatch', () => {
  test.describe.configure({ mode: 'default' }); // one server for all
  let small: SmallChapter;
  test.beforeAll(async () => {
    small = await serveSmallChapter(
      `export function Later({ children }) {
         const [isOpen, setOpen] = useState(false);
         return <><button onClick={() => setOpen(!isOpen)}>Toggle</button>{isOpen && children}</>;
       }

       ## A heading {/* heading */}

       Text that is *prerendered*, "with" $x^2$ & all.

       | a | b |
       | --: | - |
       | 1 | 2 |

       A line <Later>*later* in it</Later> that goes on for much longer than forty characters.

       <Later>

       - Only **later**.

       </Later>
      `.replaceAll(/^ {7}/gm, ''),
    );
  });
  test.afterAll(() => small.close());

  test('hydrates without a word, and loads no text', async ({ page }) => {
    const requests = scriptsOf(page);
    const warnings: string[] = [];
    page.on('console', (message) => void warnings.push(message.text()));
    await page.goto(small.url);
    await page.waitForFunction(() => 'isHydrated' in window);
    expect(await page.locator('#app').innerHTML()).toBe(await asParsed(page, small.html));
    expect(small.html).toContain('katex-mathml');
    expect(small.html).toContain('<td style="text-align:right">1</td>');
    expect(requests.filter((file) => file.includes('text.mdx.text'))).toEqual([]);
    expect(warnings.filter((text) => !/React DevTools/.test(text))).toEqual([]);
  });

  test('loads the text of what is mounted later, and leaves the rest as it is', async ({ page }) => {
    const requests = scriptsOf(page);
    await page.goto(small.url);
    await page.waitForFunction(() => 'isHydrated' in window);
    const held = await page.locator('#app p em').first().elementHandle();
    for (const round of [1, 2]) {
      await page.getByRole('button').nth(1).click();
      await expect(page.locator('#app ul'), `round ${round}`).toHaveText('Only later.');
      await page.getByRole('button').nth(0).click();
      await expect(page.locator('#app p em').nth(1)).toHaveText('later');
      for (const button of await page.getByRole('button').all()) await button.click();
      await expect(page.locator('#app ul')).toHaveCount(0);
      expect(await page.locator('#app').innerHTML()).toBe(await asParsed(page, small.html));
    }
    expect(await held?.evaluate((element) => element.isConnected)).toBe(true);
    expect(requests.filter((file) => file.includes('text.mdx.text'))).toHaveLength(1);
  });
});
