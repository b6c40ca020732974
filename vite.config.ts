// How the book is built: MDX chapters, prerendered pages, two workers.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { vitePrerenderPlugin } from 'vite-prerender-plugin';
import { defineConfig } from 'vitest/config';
import { book } from './tools/book.ts';
import { chapterDoors } from './tools/chapterDoors.ts';
import { chapterMdx } from './tools/chapterMdx.ts';
import { contents } from './tools/contents.ts';
import { downloads } from './tools/downloads.ts';
import { finish } from './tools/finish.ts';
import { modelCards } from './tools/modelCards.ts';
import { models } from './tools/models.ts';
import { securityPolicy } from './tools/securityPolicy.ts';
import { basePath } from './tools/setup.mjs';
import { thirdPartyNotices } from './tools/thirdPartyNotices.ts';
import { wasmModule } from './tools/wasmModule.ts';

const source = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const prerenderScript = source('./src/app/prerender.tsx');
const notices = thirdPartyNotices(source('.'));

/** Modules that every chapter loads before any figure. */
const SHELL =
  /node_modules\/(react|react-dom(?!.*server)|scheduler|wouter|regexparam|use-sync-external-store|zustand|nanostores|@nanostores)\/|\/src\/(i18n|prose)\/(?!sourceFiles)|\/src\/ui\/(kept|claim|settings|loadOnce|applyLink|icons|messages|ErrorBoundary|Status|DataTable|ProvenanceBadge)\b|\/src\/core\/client\/(status|react)\.ts|\/src\/pure\/formats\/(encodeLink|linkQuery)\.ts/;

export default defineConfig({
  // Everything is served below this path: `BASE=/x/`, or `/`.
  base: basePath(),
  resolve: { alias: { '@': source('./src') } },
  plugins: [
    contents(source('./chapters')),
    downloads(source('./public/models')),
    models(source('./public/models')),
    book(source('./package.json')),
    wasmModule(),
    securityPolicy(),
    ...chapterMdx({ base: basePath(), chapters: source('./chapters') }),
    modelCards(),
    react({ include: /\.(mdx|md|tsx)$/ }),
    vitePrerenderPlugin({ renderTarget: '#app', prerenderScript }),
    finish(prerenderScript),
    notices.page,
  ],
  worker: {
    format: 'es',
    plugins: () => [wasmModule(), models(source('./public/models')), notices.worker()],
  },
  // One stylesheet: a page that is read before its script runs must look the same after.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    // A script names what it imports itself. Lists of all that its imports import would be a third of what a chapter loads.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'js' ? [] : needed),
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What every chapter needs in one file: many small ones compress worse, and each is a request.
      output: {
        codeSplitting: {
          groups: [
            { name: 'shell', test: (id) => SHELL.test(id) && !id.includes('?'), priority: 1 },
            { name: chapterDoors(source('./chapters')) },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/{architecture,chapters,parity,tools}/**/*.test.ts'],
    // tfjs' modules import one another without file endings, which Node alone does not resolve.
    server: { deps: { inline: [/@tensorflow/] } },
    testTimeout: 30_000,
    // By default one processor is left idle.
    maxWorkers: '100%',
  },
});
