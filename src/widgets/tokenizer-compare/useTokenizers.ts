// Asks the text worker how each tokenizer cuts the texts; the only file here that talks to the core.
import { useState } from 'react';
import { core, RANK_BYTES, type LoadProgress, type RankEncoding, type Result } from '@/core/client';
import { useAnswer, type Asking } from '@/ui/useAnswer';
import { textsOf, type CompareState } from './state';

export type TokenizerKey = 'r50k' | 'cl100k' | 'o200k' | 'book';
export type Encoded = Result<'tokens.encode'>;

/** The model whose tokenizer is the book's own. */
const BOOK_MODEL = 'story-gpt';

interface Tokenizer {
  key: TokenizerKey;
  /** Undefined for the book's own. */
  encoding: RankEncoding | undefined;
  /** What is downloaded when it is first asked, bytes; undefined for the book's own, which is small. */
  bytes: number | undefined;
}

const byRanks = (key: TokenizerKey, encoding: RankEncoding): Tokenizer => ({
  ...{ key, encoding },
  bytes: RANK_BYTES[encoding],
});

export const TOKENIZERS: readonly Tokenizer[] = [
  byRanks('r50k', 'r50k_base'),
  byRanks('cl100k', 'cl100k_base'),
  byRanks('o200k', 'o200k_base'),
  { key: 'book', encoding: undefined, bytes: undefined },
];

interface Question {
  encoding: RankEncoding | undefined;
  texts: string[];
  special: boolean;
}

export interface EncodingControl extends Asking<Question, Encoded[]> {
  key: TokenizerKey;
  encoding: RankEncoding | undefined;
  /** How far its download is. */
  loading: LoadProgress | undefined;
}

/** The tokenizers that are switched on, in their order. Nothing is asked while there is no text. */
export function useTokenizers(state: CompareState, isReady: boolean): EncodingControl[] {
  const texts = isReady ? textsOf(state) : [];
  const r50k = useEncoding('r50k', state, texts);
  const cl100k = useEncoding('cl100k', state, texts);
  const o200k = useEncoding('o200k', state, texts);
  const book = useEncoding('book', state, texts);
  return [r50k, cl100k, o200k, book].filter(({ key }) => state[key]);
}

function useEncoding(key: TokenizerKey, state: CompareState, texts: string[]): EncodingControl {
  const [loading, setLoading] = useState<LoadProgress>();
  const encoding = TOKENIZERS.find((one) => one.key === key)?.encoding;
  const question = { encoding, texts, special: state.asSpecial };
  const asking = useAnswer<Question, Encoded[]>(
    state[key] && texts.length > 0 ? question : undefined,
    async ({ special }, signal) => {
      const found: Encoded[] = [];
      const onProgress = (progress: LoadProgress) => {
        if (!signal.aborted) setLoading(progress);
      };
      try {
        for (const text of texts) {
          const tokenizer = encoding ?? { model: BOOK_MODEL };
          found.push(await core.call('tokens.encode', { tokenizer, text, special }, { signal, onProgress }));
        }
      } finally {
        if (!signal.aborted) setLoading(undefined);
      }
      return found;
    },
    textsOf(state).join('\n'),
  );
  return { ...asking, key, encoding, loading };
}
