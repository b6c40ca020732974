// `npm run claims [names…]`: runs the experiments of the book's claims, and the runs that its figures show, in a real browser and saves what they find.
//
// A name is that of a claim (`greedyLoops`), of a figure with a recorded run (`quality-steps`), or of one of its parts
// (`quality-steps/random-0.5-8`). With `--missing` only what is not saved yet is run: so an interrupted run is gone on with.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBook } from './openBook.mjs';
import { fail, ROOT } from './setup.mjs';

const asked = process.argv.slice(2);
const onlyMissing = asked.includes('--missing');
const wanted = new Set(asked.filter((one) => one !== '--missing'));
const unknown = new Set(wanted);
/** Whether one of these names was asked for, or none at all. */
const isWanted = (...names) => {
  for (const name of names) unknown.delete(name);
  return wanted.size === 0 || names.some((name) => wanted.has(name));
};

const { url, page, version, close } = await openBook();
await page.goto(`${url}en/?device=wasm`);
const device = `WebAssembly SIMD, Chromium ${version.split('.')[0]}`;

/** The recorded.json of a folder under src: each entry is in the file as soon as it is saved, and none of a name that is no longer there. */
function recordedIn(names, ...folders) {
  const file = path.join(ROOT, 'src', ...folders, 'recorded.json');
  const recorded = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return {
    isDue: (name) => !(onlyMissing && name in recorded),
    save(name, found, startMs) {
      const durationMs = Math.round(performance.now() - startMs);
      recorded[name] = { ...found, date: new Date().toISOString().slice(0, 10), device, durationMs };
      const known = names.filter((one) => one in recorded).map((one) => [one, recorded[one]]);
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
      return `(${durationMs} ms)`;
    },
  };
}

for (const [folder, names] of Object.entries(await page.evaluate(() => window.book.claims()))) {
  const { isDue, save } = recordedIn(names, 'claims', folder);
  for (const name of names.filter((one) => isWanted(one)).filter(isDue)) {
    const startMs = performance.now();
    const found = await page.evaluate((one) => window.book.claim(one), name);
    const { value, low, high, count, holds, sentence } = found;
    const [shown, from, to] = [value, low, high].map((number) => Number(number.toPrecision(6))); // a page downloads them
    const took = save(name, { value: shown, low: from, high: to, count, holds, sentence }, startMs);
    console.log(`${name}: ${sentence} ${holds ? 'Holds.' : 'REFUTED.'} ${took}`);
  }
}
for (const [widget, parts] of Object.entries(await page.evaluate(() => window.book.recordings()))) {
  const { isDue, save } = recordedIn(parts, 'widgets', widget);
  for (const part of parts.filter((one) => isWanted(widget, `${widget}/${one}`)).filter(isDue)) {
    const startMs = performance.now();
    const found = await page.evaluate(([of, one]) => window.book.record(of, one), [widget, part]);
    console.log(`${widget}/${part}: recorded ${save(part, found, startMs)}`);
  }
}
await close();
if (unknown.size > 0) fail(`There is nothing to run of the name ${[...unknown].join(', ')}.`);
