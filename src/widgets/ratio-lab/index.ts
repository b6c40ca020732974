// The door of “A fixed share of masks, or any”.
import type { Widget } from '@/ui/widget';
import type { RatioState } from './state';

export const ratioLab: Widget<RatioState> = {
  name: 'ratio-lab',
  title: 'A fixed share of masks, or any',
  version: 1,
  models: [],
  textAlternative:
    'Two small models of the same size are trained in this page on the same text, one with a fixed share of its tokens masked, the other with any share: then the loss of a masked token is measured for both at each share on held-out text, and both write from nothing but masks.',
  sources: [
    'src/core/training/losses/llada.ts',
    'src/core/training/trainer.ts',
    'src/core/models/llada/model.ts',
    'src/core/generation/diffusion.ts',
    'src/pure/sampling/unmask.ts',
  ],
  load: async () => ({ default: (await import('./RatioLab')).RatioLab }),
};
