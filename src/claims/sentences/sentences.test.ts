// The claim about whole sentences, worked out by the worker's own code.
import '../../../tests/support/messageTasks';
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import type { Args } from '@/core/client';
import { ngramHandlers } from '../../core/worker/ngram';
import { countNew } from './experiment';
import { SENTENCES } from './settings';

const readText = (name: string) =>
  readFileSync(new URL(`../../../public/texts/${name}.txt`, import.meta.url), 'utf8');

const handlers = ngramHandlers({
  tokenizer: () => Promise.reject(new Error('no tokenizer is needed')),
  readShippedText: (name) => Promise.resolve({ text: readText(name) }),
});

vi.mock('@/core/client', () => ({
  core: {
    call(name: string, args: Args<'ngram.open'> & Args<'ngram.score'> & Args<'text.shipped'>) {
      const work = {
        signal: new AbortController().signal,
        breathe: () => Promise.resolve(),
        progress: () => undefined,
      };
      if (name === 'ngram.open') return handlers[name](args, work);
      if (name === 'ngram.score') return handlers[name](args, work);
      return Promise.resolve({ text: readText(args.name), nats: undefined });
    },
  },
}));

it('holds: of 375 sentences, 366 are new', async () => {
  const found = await countNew({ signal: new AbortController().signal, onProgress: () => undefined });
  expect(found).toMatchObject({ count: SENTENCES, holds: true });
  expect(found.value).toBe(366 / 375);
  expect(found.rows).toEqual([
    ['fables', 758, 84, 2],
    ['logbook', 552, 61, 4],
    ['recipes', 390, 43, 0],
    ['field-notes', 366, 41, 0],
    ['cuentos', 652, 72, 1],
    ['iyagi', 670, 74, 2],
  ]);
}, 30_000);
