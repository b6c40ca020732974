// The door of the comparison of the two architectures.
import type { Widget } from '@/ui/widget';
import type { ArchitectureState } from './state';

export const architectureDiff: Widget<ArchitectureState> = {
  name: 'architecture-diff',
  title: 'Llama 3 8B and LLaDA 8B',
  version: 1,
  models: ['story-llada', 'story-gpt'],
  textAlternative:
    'The two models part by part, computed from their published configurations: attention with few or many key/value heads, the width of the feed-forward network, and weights to the last one; then the cost of a diffusion step beside that of a step with a cache, and what one changed token changes in the book’s own two models.',
  sources: [
    'src/widgets/architecture-diff/parts.ts',
    'src/widgets/architecture-diff/cost.ts',
    'src/widgets/architecture-diff/configs.ts',
    'src/widgets/architecture-diff/changes.ts',
    'src/core/models/llama/model.ts',
    'src/core/models/llada/model.ts',
  ],
  load: async () => ({ default: (await import('./ArchitectureDiff')).ArchitectureDiff }),
};
