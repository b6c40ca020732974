// `npm run screenshot`: takes the README's picture of the running book.
import path from 'node:path';
import { openBook } from './openBook.mjs';
import { ROOT } from './setup.mjs';

/** As much of the figure as is shown, in pixels. */
const HEIGHT = 1230;

const { url, page, close } = await openBook({
  viewport: { width: 1200, height: 1000 },
  colorScheme: 'light',
});
await page.goto(`${url}en/sampling/`);
const figure = page.locator('#first-run');
await figure.getByText(/tokens\/s/).waitFor();
await figure.getByRole('radio').nth(3).click();
await figure.scrollIntoViewIfNeeded();
const box = await figure.boundingBox();
if (!box) throw new Error('screenshot: the first figure of the chapter is not on the page');
await page.screenshot({
  path: path.join(ROOT, 'public', 'screenshot.png'),
  fullPage: true,
  // Its upper part: the text, the sliders, one choice.
  clip: { ...box, y: box.y + (await page.evaluate(() => scrollY)), height: HEIGHT },
});
await close();
