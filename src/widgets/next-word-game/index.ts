// The door of the next-word game.
import type { Widget } from '@/ui/widget';
import type { GameState } from './state';

export const nextWordGame: Widget<GameState> = {
  name: 'next-word-game',
  title: 'Next-word game',
  version: 1,
  models: ['story-gpt'],
  without: { model: false },
  textAlternative:
    'The beginning of a story that no model of the book has read is shown, and you guess how it goes on, word by word or letter by letter; your guesses are turned into bits and compared with those of word frequencies, pairs and triples of words, and a small neural network.',
  sources: [
    'src/pure/counting/guessCode.ts',
    'src/pure/counting/placedTokens.ts',
    'src/pure/counting/score.ts',
    'src/labs/surprise/storyModel.ts',
    'src/pure/corpus/story.ts',
  ],
  load: async () => ({ default: (await import('./NextWordGame')).NextWordGame }),
};
