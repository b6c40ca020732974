// The door of the figure of special tokens.
import type { Widget } from '@/ui/widget';
import type { SpecialState } from './state';

export const specialTokens: Widget<SpecialState> = {
  name: 'special-tokens',
  title: 'Special tokens',
  version: 1,
  models: [],
  textAlternative:
    'A chat of system, user and assistant is written as one row of tokens, with special tokens where a turn begins or ends; what a person types is read as plain text, or may become a special token.',
  sources: [
    'src/widgets/special-tokens/chat.ts',
    'src/pure/tokenizers/addedTokens.ts',
    'src/core/worker/tokens.ts',
  ],
  load: async () => ({ default: (await import('./SpecialTokens')).SpecialTokens }),
};
