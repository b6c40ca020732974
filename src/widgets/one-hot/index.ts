// The door of “One-hot vectors”.
import type { Widget } from '@/ui/widget';
import type { OneHotState } from './state';

export const oneHot: Widget<OneHotState> = {
  name: 'one-hot',
  title: 'One-hot vectors',
  version: 1,
  models: [],
  textAlternative:
    'A few words as one-hot vectors: a row of zeros with a single one for each word, and the dot product and distance of every pair, which are the same for all.',
  sources: ['src/widgets/one-hot/vectors.ts'],
  load: async () => ({ default: (await import('./OneHot')).OneHot }),
};
