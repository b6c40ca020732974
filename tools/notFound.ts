// A Vite plugin: puts the prerendered error page where web servers look for it, at 404.html.
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

export function notFound(): Plugin {
  let folder = '';
  return {
    name: 'not-found',
    apply: 'build',
    configResolved: (config) => {
      folder = path.resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      handler() {
        renameSync(path.join(folder, '404', 'index.html'), path.join(folder, '404.html'));
        rmSync(path.join(folder, '404'), { recursive: true });
      },
    },
  };
}
