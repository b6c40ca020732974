// Builds the book, and serves it in the three ways that readers meet.
import path from 'node:path';
import { ensureBuild, ROOT } from '../../../tools/setup.mjs';
import { serve } from '../../../tools/serve.mjs';
import { goldensOf } from '../../support/goldens';
import { makeHostileModels } from './hostile';
import { servePlainly } from './plainServer';
import { FOLDERS, publish, SUB_PATH } from './servers';

export default async function globalSetup(): Promise<() => void> {
  ensureBuild(path.relative(ROOT, FOLDERS.root), '/');
  ensureBuild(path.relative(ROOT, FOLDERS.sub), SUB_PATH);
  const mounts = Object.fromEntries([
    ...['llama', 'gpt2', 'llada', 'deepseek']
      .flatMap(goldensOf)
      .map(({ name, folder }) => [`/models/parity-${name}/`, folder]),
    ...makeHostileModels(path.join(ROOT, '.cache/e2e/hostile')).map(({ name, folder }) => [
      `/models/${name}/`,
      folder,
    ]),
  ]);
  const isolated = await serve({ folder: FOLDERS.root, mounts });
  const open = await serve({ folder: FOLDERS.root, mounts, isolated: false });
  const plain = await servePlainly(FOLDERS.site);
  publish({ isolated: isolated.url, open: open.url, sub: new URL(SUB_PATH, plain.url).href });
  return () => {
    for (const server of [isolated, open, plain]) server.close();
  };
}
