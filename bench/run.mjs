// `npm run bench`: measures this book against its peers in one Chromium, and the book itself. See bench/README.md.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkNode, ensureDependencies, fail, ROOT, runNpm } from '../tools/setup.mjs';

checkNode();
ensureDependencies();
const { register } = await import('tsx/esm/api');
register();
const { readOptions } = await import('./options.ts');
const options = readOptions(process.argv.slice(2));

/** The peers belong to the bench alone, and are installed by it alone. */
function ensurePeers() {
  const folder = path.join(ROOT, 'bench');
  const stampFile = path.join(folder, 'node_modules', '.unmasked-lock');
  const lock = readFileSync(path.join(folder, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing the peers into bench/node_modules …');
  if (!runNpm(['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'])) {
    fail('The peers could not be installed. Check the connection and the message above, and run this again.');
  }
  writeFileSync(stampFile, stamp);
}

if (!options.isTable) ensurePeers();
const { bench, printTable } = await import('./main.ts');
if (options.isTable) printTable(options);
else await bench(options);
