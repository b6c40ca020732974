// The door of “The window of skip-gram”.
import type { Widget } from '@/ui/widget';
import type { WindowState } from './state';

export const skipgramWindow: Widget<WindowState> = {
  name: 'skipgram-window',
  title: 'The window of skip-gram',
  version: 1,
  models: [],
  textAlternative:
    'A sentence with a window around one of its words: the pairs that it makes, the two vectors of every word as arrows, and for one pair every score, the softmax or the negatives, the loss, the gradient, and the step that follows, all computed as they are changed.',
  sources: ['src/pure/wordVectors/skipGram.ts', 'src/pure/wordVectors/windowPairs.ts'],
  load: async () => ({ default: (await import('./SkipgramWindow')).SkipgramWindow }),
};
