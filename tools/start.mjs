// `npm start`: from a fresh clone to the open book. Installs and builds what is missing or stale, then serves it.
import path from 'node:path';
import { basePath, checkNode, ensureBuild, ensureDependencies, fail, ROOT } from './setup.mjs';

checkNode();
ensureDependencies();
ensureBuild();

const { serve } = await import('./serve.mjs');
const { url } = await serve({
  folder: path.join(ROOT, 'dist'),
  base: basePath(),
  port: Number(process.env.PORT || 4173),
  host: process.env.HOST || 'localhost',
  isolated: process.env.ISOLATED !== 'no',
}).catch((error) =>
  fail(`The book could not be served (${error.message}). Try another port: PORT=5000 npm start`),
);

console.log(`\nUnmasked is open at ${url}\nPress Ctrl+C to close it.`);

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (hasDisplay && !process.env.CI) {
  const { default: open } = await import('open');
  await open(url).catch(() => undefined); // the address is printed above
}
