// A Vite plugin: how many bytes each model folder brings over the network, so that a figure can say it beforehand.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const MODULE = 'virtual:downloads';
const FILES = ['config.json', 'model.safetensors', 'tokenizer.json'];

/** Bytes of each folder under `models`, in the files that the core reads. Throws where one is missing. */
export function readDownloads(models: string): Record<string, number> {
  return Object.fromEntries(
    readdirSync(models, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [
        name,
        FILES.reduce((sum, file) => sum + statSync(path.join(models, name, file)).size, 0),
      ]),
  );
}

export function downloads(models: string): Plugin {
  return {
    name: 'downloads',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) =>
      id === `\0${MODULE}`
        ? `export const downloadBytes = ${JSON.stringify(readDownloads(models))};`
        : undefined,
  };
}
