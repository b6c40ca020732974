// The door of the n-gram counter.
import type { Widget } from '@/ui/widget';
import type { NgramState } from './state';

export const ngramCounter: Widget<NgramState> = {
  name: 'ngram-counter',
  title: 'N-gram counter',
  version: 1,
  models: [],
  textAlternative:
    'All n-grams of a text are counted, of the book’s or your own; the counts are searched, smoothed, made into probabilities of tokens and sentences, measured by perplexity, and drawn from.',
  sources: [
    'src/pure/counting/ngramCounts.ts',
    'src/pure/counting/smoothing/maximumLikelihood.ts',
    'src/pure/counting/smoothing/addK.ts',
    'src/pure/counting/smoothing/interpolation.ts',
    'src/pure/counting/smoothing/stupidBackoff.ts',
    'src/pure/counting/smoothing/kneserNey.ts',
    'src/pure/counting/score.ts',
    'src/pure/counting/perplexity.ts',
    'src/pure/counting/generateText.ts',
    'src/pure/counting/words.ts',
    'src/pure/counting/pairIds.ts',
    'src/core/training/bigram.ts',
    'src/core/training/trainBigram.ts',
  ],
  load: async () => ({ default: (await import('./NgramCounter')).NgramCounter }),
};
