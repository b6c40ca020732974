// `npm run claims [names…]`: runs the experiments of the book's claims in a real browser and saves what they find.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBook } from './openBook.mjs';
import { ROOT } from './setup.mjs';

const wanted = process.argv.slice(2);
const { url, page, version, close } = await openBook();
await page.goto(`${url}en/?device=wasm`);
const device = `WebAssembly SIMD, Chromium ${version.split('.')[0]}`;

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
    const [shown, from, to] = [value, low, high].map((number) => Number(number.toPrecision(6))); // a page downloads them
    recorded[name] = { value: shown, low: from, high: to, count, holds, sentence, date, device, durationMs };
    console.log(`${name}: ${sentence} ${holds ? 'Holds.' : 'REFUTED.'} (${durationMs} ms)`);
  }
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
}
await close();
