// Sizes of what a chapter loads before a figure is near, and of what the first figure then adds.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../tools/setup.mjs';
import { openChapter, timeToFirstToken } from './chapter';
import { newContext, report, type Session } from './session';

const DIST = path.join(ROOT, 'dist');

const read = (file: string) => readFileSync(path.join(DIST, file));
const gzipped = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(read(file)).length / 1000, 0);
const raw = (files: readonly string[]) => files.reduce((sum, file) => sum + read(file).length / 1000, 0);

/** A script and all that it imports before it runs; what it loads later does not count. */
function withImports(file: string, found = new Set<string>()): string[] {
  if (found.has(file)) return [];
  found.add(file);
  for (const [, name = ''] of read(file)
    .toString()
    .matchAll(/\bfrom\s*"(\.\/[^"]+)"/g)) {
    withImports(path.posix.join(path.posix.dirname(file), name), found);
  }
  return [...found];
}

export async function measureSizes(session: Session): Promise<void> {
  const context = await newContext(session.browser);
  const seen = new Set<string>();
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    seen.add(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  });
  const page = await openChapter(context, session.url, '?device=wasm');
  const pick = (test: (file: string) => boolean) => [...seen].filter(test);
  const before = new Set(seen);
  const scripts = pick((file) => file.endsWith('.js'));
  report(session, 'JavaScript before the first widget, gzip', gzipped(scripts), 'kB');
  const text = pick((file) => /\.(html|css)$/.test(file));
  report(session, 'HTML and CSS of the chapter, gzip', gzipped(text), 'kB');
  report(session, 'Fonts of the chapter', raw(pick((file) => file.endsWith('.woff2'))), 'kB');
  await timeToFirstToken(page);
  const later = (test: (file: string) => boolean) => pick((file) => !before.has(file) && test(file));
  const workers = ['tensor', 'text'].map((name) => {
    const entries = later((file) => new RegExp(`/${name}-[\\w-]+\\.js$`).test(file));
    const [entry = ''] = entries.sort((a, b) => raw([b]) - raw([a]));
    return { name, files: withImports(entry) };
  });
  const isWorker = (file: string) => workers.some(({ files }) => files.includes(file));
  const added = later((file) => file.endsWith('.js') && !isWorker(file));
  report(session, 'JavaScript that the first widget adds to the page, gzip', gzipped(added), 'kB');
  for (const { name, files } of workers) {
    report(session, `JavaScript of the ${name} worker, gzip`, gzipped(files), 'kB');
  }
  const wasm = later((file) => file.endsWith('.wasm'));
  report(session, 'WebAssembly file', raw(wasm), 'kB');
  report(session, 'WebAssembly file, gzip', gzipped(wasm), 'kB');
  report(session, 'Weights of the shipped model', raw(['models/story-gpt/model.safetensors']), 'kB');
  await context.close();
}
