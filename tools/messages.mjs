// `npm run messages`: prints the English catalogue of the interface as JSON, which a translator translates into
// src/i18n/<language>.json. Into a file: `npm run --silent messages > src/i18n/es.json`, as npm prints lines of its own.
import path from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './setup.mjs';

process.env.NODE_ENV = 'development'; // in production a catalogue does not know its id

try {
  const { module } = await runnerImport(path.join(ROOT, 'tools', 'catalogue.ts'), {
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': path.join(ROOT, 'src') } },
  });
  console.log(JSON.stringify(module.catalogue, null, 2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
