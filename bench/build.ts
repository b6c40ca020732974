// Bundles each contender for itself, so that each loads only what it needs.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, defaultClientConditions, type Plugin } from 'vite';
import { ROOT } from '../tools/setup.mjs';

const BENCH = path.join(ROOT, 'bench');
/** Where the bundles lie; the server of the bench serves it. */
export const SITE = path.join(ROOT, '.cache', 'bench', 'site');

export interface Bundle {
  /** Folder of the bundle, and the name of the entry in `bench/peers` unless `entry` says otherwise. */
  readonly name: string;
  readonly entry?: string;
  /** False for what breaks when it is minified. */
  readonly minify?: boolean;
  readonly plugins?: () => Plugin[];
}

/** What a peer's bundle is made of. */
function stampOf(bundle: Bundle): string {
  const files = ['peers', 'page'].flatMap((folder) =>
    readdirSync(path.join(BENCH, folder)).map((name) => path.join(BENCH, folder, name)),
  );
  const hash = createHash('sha256').update(JSON.stringify(bundle));
  for (const file of [...files, path.join(BENCH, 'package-lock.json'), path.join(BENCH, 'build.ts')]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

export async function buildBundle(bundle: Bundle): Promise<void> {
  const { name, entry = `peers/${name}.ts`, minify = true, plugins } = bundle;
  const outDir = path.join(SITE, name);
  const stampFile = path.join(outDir, 'stamp');
  const stamp = stampOf(bundle);
  // With plugins it is ours, which depends on much more.
  if (!plugins && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error(`Bundling ${name} …`);
  await build({
    configFile: false,
    root: BENCH,
    base: `/${name}/`,
    publicDir: false,
    logLevel: 'error',
    plugins: plugins?.() ?? [],
    // onnxruntime-web then leaves its WebAssembly where it is served.
    resolve: {
      alias: { '@': path.join(ROOT, 'src') },
      conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions],
    },
    worker: { format: 'es', plugins: () => [] },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: {
        input: path.join(BENCH, entry),
        output: { entryFileNames: 'index.js' },
        checks: { pluginTimings: false },
      },
    },
  });
  writeFileSync(stampFile, stamp);
}
