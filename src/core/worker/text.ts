// The text worker: tokenization, counting and all other work on text, away from the page and from the GPU.
import { parseTokenizer, type Tokenizer } from '../../pure/tokenizers';
import { fromUrl, readJson } from '../models/source';
import type { TextCalls } from '../protocol';
import { bpeHandlers } from './bpe';
import { modelUrl } from './modelUrl';
import { ngramHandlers } from './ngram';
import { serve } from './router';
import { readShippedText } from './shippedText';
import { checkStory, tellStory } from './story';
import { tokensHandlers } from './tokens';
import { drawFromUrn } from './urn';
import { wordHandlers } from './words';

const tokenizers = new Map<string, Promise<Tokenizer>>();

/** The tokenizer of that model, read at most once; a failed reading is forgotten. */
function tokenizer(model: string): Promise<Tokenizer> {
  let reading = tokenizers.get(model);
  if (!reading) {
    reading = (async () => parseTokenizer(await readJson(fromUrl(modelUrl(model)), 'tokenizer.json')))();
    tokenizers.set(model, reading);
    reading.catch(() => tokenizers.delete(model));
  }
  return reading;
}

serve<keyof TextCalls>({
  ...bpeHandlers({ readShippedText }),
  ...ngramHandlers({ tokenizer, readShippedText }),
  ...wordHandlers({ readShippedText }),
  ...tokensHandlers({ tokenizer }),

  async 'text.shipped'({ name }, { signal, breathe, progress }) {
    const onBytes = (loadedBytes: number, totalBytes: number) =>
      progress({ stage: 'download', loadedBytes, totalBytes });
    const { text, nats } = await readShippedText(name, { signal, breathe, onBytes });
    return { text, nats };
  },

  'story.check': ({ text }) => checkStory(text),

  'story.tell': (args) => tellStory(args),

  'urn.draw': drawFromUrn,

  'text.encode': async ({ model, text }) => ({ ids: [...(await tokenizer(model)).encode(text)] }),

  'text.decode': async ({ model, ids }) => ({ text: (await tokenizer(model)).decode(ids) }),

  async 'text.vocabulary'({ model }) {
    const reader = await tokenizer(model);
    const special = new Set(reader.specialTokens.map((token) => token.id));
    const pieces = Array.from({ length: reader.largestId + 1 }, (_unused, id) => ({
      id,
      // An id that the vocabulary leaves out stands for nothing.
      bytes: reader.idToToken(id) === undefined ? new Uint8Array() : reader.tokenBytes(id).slice(),
      special: special.has(id),
    }));
    return { pieces };
  },
});
