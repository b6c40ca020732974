// Every page of the book, in narrow and wide windows and both themes: nothing cut off, no rule of WCAG broken.
// Other views of a figure than the one that it opens with are judged in views.spec.ts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../tools/setup.mjs';
import { openBook } from './support/book';
import { expectAccessible, expectFits } from './support/judge';
import { runFigures } from './support/rest';
import { spyOnWorkers } from './support/spy';
import { test } from './support/test';

/** Names of the folders in one of the repository's. */
const foldersIn = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The shell is the same on every page; on these it is judged in a wide window, too. */
const SHELL = ['', 'gallery/', 'models/', 'en/errata/', '404.html'];
const MODELS = foldersIn('public/models').map((name) => `models/${name}/`);
const CHAPTERS = foldersIn('chapters').map((name) => `en/${name.replace(/^\d+-/, '')}/`);
const chapterTexts = foldersIn('chapters')
  .map((name) => readFileSync(path.join(ROOT, 'chapters', name, 'en.mdx'), 'utf8'))
  .join('');
/** A figure that stands in a chapter is judged there; the page around it in the gallery is one for all. */
const GALLERY = foldersIn('src/widgets')
  .filter((name) => name === 'sampling-sliders' || !chapterTexts.includes(`'@/widgets/${name}'`))
  .map((name) => `gallery/${name}/`);

for (const address of [...CHAPTERS, ...GALLERY, ...MODELS, ...SHELL]) {
  test(`fits and keeps WCAG 2.2 A and AA from 360 to 1920 pixels in both themes: /${address}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await spyOnWorkers(page);
    await openBook(page, { path: address, device: 'wasm' });
    await runFigures(page);
    await expectFits(page, address);
    await expectAccessible(page, 'at 360 pixels');
    if (!SHELL.includes(address)) return;
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectAccessible(page, 'at 1280 pixels');
  });
}
