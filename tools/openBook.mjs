// The built book in a browser, for the commands that let it run and take something from it.
import path from 'node:path';
import { checkNode, ensureBuild, ensureDependencies, ROOT } from './setup.mjs';

/** Builds the book if it is not up to date, serves it, and opens a page. `pageOptions` are Playwright's. */
export async function openBook(pageOptions = {}) {
  checkNode();
  ensureDependencies();
  ensureBuild();
  const { ensureBrowser } = await import('./browser.mjs');
  const { serve } = await import('./serve.mjs');
  const { chromium } = await import('@playwright/test');
  const { url, close } = await serve({ folder: path.join(ROOT, 'dist') });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage(pageOptions);
  return {
    url,
    page,
    version: browser.version(),
    async close() {
      await browser.close();
      close();
    },
  };
}
