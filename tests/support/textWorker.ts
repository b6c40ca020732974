// The text worker's calls on tokenizers, answered in Node: for experiments that ask the core and are tested without a page.
import './messageTasks';
import { readFileSync } from 'node:fs';
import type { CoreClient } from '../../src/core/client/client';
import { bpeHandlers } from '../../src/core/worker/bpe';
import { tokensHandlers } from '../../src/core/worker/tokens';
import { parseTokenizer, type Tokenizer } from '../../src/pure/tokenizers';

const read = (file: string) => readFileSync(new URL(`../../public/${file}`, import.meta.url), 'utf8');
const shipped = (name: string) => Promise.resolve({ text: read(`texts/${name}.txt`) });

/** A worker of its own: its `call` stands in for that of the page's client. */
export function textWorker(): CoreClient['call'] {
  const tokenizers = new Map<string, Promise<Tokenizer>>();
  const tokenizer = (model: string) => {
    const file =
      tokenizers.get(model) ?? Promise.resolve(parseTokenizer(read(`models/${model}/tokenizer.json`)));
    tokenizers.set(model, file);
    return file;
  };
  const handlers = {
    ...bpeHandlers({ readShippedText: shipped }),
    ...tokensHandlers({ tokenizer }),
    'text.shipped': ({ name }: { name: string }) => shipped(name),
  } as Record<string, (args: unknown, context: object) => Promise<unknown>>;
  const context = {
    signal: new AbortController().signal,
    breathe: () => Promise.resolve(),
    progress: () => undefined,
  };
  return ((name: string, args: unknown) => {
    const handler = handlers[name];
    if (!handler) throw new Error(`textWorker: ${name} is not answered here`);
    return handler(args, context);
  }) as CoreClient['call'];
}
