// A Vite plugin: what package.json says of the book itself.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const MODULE = 'virtual:book';

/** `packageFile`: the book's package.json. Its `bugs.url`, where there is one, is where mistakes are reported. */
export function book(packageFile: string): Plugin {
  return {
    name: 'book',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const { version, bugs } = JSON.parse(readFileSync(packageFile, 'utf8')) as {
        version: string;
        bugs?: { url: string };
      };
      return `export const version = ${JSON.stringify(version)};\nexport const bugsUrl = ${JSON.stringify(bugs?.url)};`;
    },
  };
}
