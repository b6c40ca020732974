// `npm run screenshot`: takes the README's picture of the running book.
import path from 'node:path';
import { openBook } from './openBook.mjs';
import { ROOT } from './setup.mjs';

const { url, page, close } = await openBook({
  viewport: { width: 1200, height: 1000 },
  colorScheme: 'light',
});
await page.goto(`${url}en/sampling/`);
const figure = page.locator('#first-run');
await figure.getByText(/tokens\/s/).waitFor();
await figure.getByRole('radio').nth(3).click();
await figure.scrollIntoViewIfNeeded();
await figure.screenshot({ path: path.join(ROOT, 'public', 'screenshot.png') });
await close();
