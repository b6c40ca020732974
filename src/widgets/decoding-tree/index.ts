// The door of the decoding tree.
import type { Widget } from '@/ui/widget';
import type { TreeState } from './state';

export const decodingTree: Widget<TreeState> = {
  name: 'decoding-tree',
  title: 'Decoding tree',
  version: 1,
  models: ['story-gpt'],
  textAlternative:
    'The tree of texts that a small language model could go on with: those that a beam search keeps and prunes, or samples that share their beginnings, each branch as thick as it is probable.',
  sources: [
    'src/pure/sampling/beam.ts',
    'src/core/generation/beam.ts',
    'src/core/generation/autoregressive.ts',
    'src/pure/sampling/distribution.ts',
    'src/pure/sampling/sample.ts',
    'src/core/models/llama/model.ts',
  ],
  load: async () => ({ default: (await import('./DecodingTree')).DecodingTree }),
};
