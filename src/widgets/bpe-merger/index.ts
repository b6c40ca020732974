// The door of the BPE merger.
import type { Widget } from '@/ui/widget';
import type { BpeState } from './state';

export const bpeMerger: Widget<BpeState> = {
  name: 'bpe-merger',
  title: 'BPE merger',
  version: 1,
  models: [],
  textAlternative:
    'Byte pair encoding learns merges from a text: which pair is joined at each step, how often it stood there and which pairs tied with it, all pair counts as a map, any text cut by the merges, tokens per character along them, and the tree of a token.',
  sources: [
    'src/pure/bpeTraining/trainBpe.ts',
    'src/pure/bpeTraining/tieRules.ts',
    'src/pure/bpeTraining/pairMatrix.ts',
    'src/pure/bpeTraining/encodeText.ts',
    'src/pure/bpeTraining/mergeTree.ts',
    'src/pure/bpeTraining/tokenizerFile.ts',
    'src/core/training/bigram.ts',
  ],
  load: async () => ({ default: (await import('./BpeMerger')).BpeMerger }),
};
