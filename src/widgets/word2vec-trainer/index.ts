// The door of “Train word vectors”.
import type { Widget } from '@/ui/widget';
import type { TrainerState } from './state';

export const word2vecTrainer: Widget<TrainerState> = {
  name: 'word2vec-trainer',
  title: 'Train word vectors',
  version: 1,
  models: [],
  textAlternative:
    'Word vectors are trained in this page on stories or a text of yours: a map of the words that moves while they are learned, their nearest neighbours, analogies, and how often neighbours are of one category, beside chance.',
  sources: [
    'src/core/training/wordTrainer.ts',
    'src/core/kernels/skip-gram-step/reference.ts',
    'src/pure/wordVectors/drawPairs.ts',
    'src/core/models/word2vec/model.ts',
    'src/pure/wordVectors/neighbours.ts',
    'src/pure/wordVectors/analogies.ts',
    'src/pure/wordVectors/precision.ts',
    'src/pure/wordVectors/pca.ts',
  ],
  load: async () => ({ default: (await import('./Word2vecTrainer')).Word2vecTrainer }),
};
