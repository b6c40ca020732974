// What stays of a build: the chunks that a page can load.
import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { reachable } from '../../tools/finish';

const chunk = (fileName: string, imports: string[] = [], dynamicImports: string[] = [], isEntry = false) =>
  ({ fileName, imports, dynamicImports, isEntry }) as Rolldown.OutputChunk;

it('keeps what pages load, at once or later, and nothing else', () => {
  const chunks = [
    chunk('page.js', ['shared.js'], ['chapter.js'], true),
    chunk('prerender.js', ['shared.js', 'server.js'], [], true),
    chunk('shared.js', ['package:react']),
    chunk('chapter.js', ['page.js']),
    chunk('server.js'),
  ];
  const kept = reachable(chunks, (entry) => entry.fileName !== 'prerender.js');
  expect([...kept].sort()).toEqual(['chapter.js', 'page.js', 'shared.js']);
});
