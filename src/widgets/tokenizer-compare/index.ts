// The door of the comparison of tokenizers.
import type { Widget } from '@/ui/widget';
import type { CompareState } from './state';

export const tokenizerCompare: Widget<CompareState> = {
  name: 'tokenizer-compare',
  title: 'Tokenizer compare',
  version: 1,
  models: [],
  textAlternative:
    'A text is cut into tokens by three tokenizers of OpenAI and by the book’s own: the pieces, their ids and bytes, which characters are cut apart, and what the same sentence costs in other languages.',
  sources: [
    'src/pure/tokenizers/tiktoken.ts',
    'src/pure/tokenizers/bpe.ts',
    'src/pure/tokenizers/byteLevel.ts',
    'src/core/worker/tokens.ts',
  ],
  load: async () => ({ default: (await import('./TokenizerCompare')).TokenizerCompare }),
};
