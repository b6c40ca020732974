// `npm run claims [names…]`: runs the experiments of the book's claims in a real browser and saves what they find.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkNode, ensureBuild, ensureDependencies, ROOT } from './setup.mjs';

checkNode();
ensureDependencies();
ensureBuild();
const { ensureBrowser } = await import('./browser.mjs');
const { serve } = await import('./serve.mjs');
const { chromium } = await import('@playwright/test');

const wanted = process.argv.slice(2);
const { url, close } = await serve({ folder: path.join(ROOT, 'dist') });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(`${url}en/?device=wasm`);
const device = `WebAssembly SIMD, Chromium ${browser.version().split('.')[0]}`;

for (const [folder, names] of Object.entries(await page.evaluate(() => window.book.claims()))) {
  const file = path.join(ROOT, 'src', 'claims', folder, 'recorded.json');
  const recorded = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const name of names.filter((one) => wanted.length === 0 || wanted.includes(one))) {
    const startMs = performance.now();
    const { value, low, high, count, holds, sentence } = await page.evaluate(
      (one) => window.book.claim(one),
      name,
    );
    const durationMs = Math.round(performance.now() - startMs);
    const date = new Date().toISOString().slice(0, 10);
    recorded[name] = { value, low, high, count, holds, sentence, date, device, durationMs };
    console.log(`${name}: ${sentence} ${holds ? 'Holds.' : 'REFUTED.'} (${durationMs} ms)`);
  }
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
}
await browser.close();
close();
