// The door of the sentence ranker.
import type { Widget } from '@/ui/widget';
import type { RankerState } from './state';

export const sentenceRanker: Widget<RankerState> = {
  name: 'sentence-ranker',
  title: 'Sentence ranker',
  version: 1,
  models: ['story-gpt'],
  without: { scorers: 'counting' },
  textAlternative:
    'Sentences of your own are ranked by how probable whole-sentence counts, single words, pairs of words and a small neural network hold them, in bits; each token is coloured by how much it surprises.',
  sources: [
    'src/pure/counting/score.ts',
    'src/pure/counting/smoothing/kneserNey.ts',
    'src/pure/counting/words.ts',
    'src/labs/surprise/storyModel.ts',
    'src/core/generation/score.ts',
  ],
  load: async () => ({ default: (await import('./SentenceRanker')).SentenceRanker }),
};
