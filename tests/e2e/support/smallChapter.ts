// A chapter of a few lines, prerendered and served with the development build of React.
import { createServer as createHttpServer } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createServer } from 'vite';
import { chapterMdx } from '../../../tools/chapterMdx';
import { ROOT } from '../../../tools/setup.mjs';

export interface SmallChapter {
  url: string;
  /** What was prerendered. */
  html: string;
  close(): Promise<void>;
}

const PAGE = `
import { createElement, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { StaticText, withStaticText } from '@/prose/StaticHtml';
import Text from './text.mdx';

const text = new StaticText(async () => (await import('./text.mdx?text')).html);
const Chapter = withStaticText(Text, text);

function Page() {
  useEffect(() => void Object.assign(window, { isHydrated: true }), []);
  return createElement(Chapter);
}

export async function prerender(renderToString) {
  await text.load();
  return renderToString(createElement(Page));
}

if (typeof document !== 'undefined') hydrateRoot(document.getElementById('app'), createElement(Page));
`;

/** `mdx`: the chapter; `useState` is there for its components. */
export async function serveSmallChapter(mdx: string): Promise<SmallChapter> {
  const folder = path.join(ROOT, '.cache/e2e/small-chapter');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'text.mdx'), `import { useState } from 'react';\n\n${mdx}`);
  writeFileSync(path.join(folder, 'page.js'), PAGE);
  const vite = await createServer({
    configFile: false,
    root: folder,
    cacheDir: path.join(folder, 'vite'),
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null, fs: { allow: [ROOT] } },
    resolve: { alias: { '@': path.join(ROOT, 'src') } },
    plugins: chapterMdx({ base: '/', chapters: folder }),
    optimizeDeps: {
      noDiscovery: true,
      include: ['react', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime'],
    },
  });
  const { renderToString } = await import('react-dom/server');
  const page = (await vite.ssrLoadModule('/page.js')) as {
    prerender(render: typeof renderToString): Promise<string>;
  };
  const html = await page.prerender(renderToString);
  const server = createHttpServer((request, response) => {
    if (request.url !== '/') return vite.middlewares(request, response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Small</title><link rel="icon" href="data:,"><div id="app">${html}</div><script type="module" src="/page.js"></script>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    html,
    async close() {
      server.close();
      await vite.close();
    },
  };
}
