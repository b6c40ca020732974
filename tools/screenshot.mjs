// `npm run screenshot`: takes the README's picture of the running book.
import path from 'node:path';
import { checkNode, ensureBuild, ensureDependencies, ROOT } from './setup.mjs';

checkNode();
ensureDependencies();
ensureBuild();
const { ensureBrowser } = await import('./browser.mjs');
const { serve } = await import('./serve.mjs');
const { chromium } = await import('@playwright/test');

const { url, close } = await serve({ folder: path.join(ROOT, 'dist') });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 1000 }, colorScheme: 'light' });
await page.goto(`${url}en/sampling/`);
const figure = page.locator('#first-run');
await figure.getByText(/tokens\/s/).waitFor();
await figure.getByRole('radio').nth(3).click();
await figure.scrollIntoViewIfNeeded();
await figure.screenshot({ path: path.join(ROOT, 'public', 'screenshot.png') });
await browser.close();
close();
