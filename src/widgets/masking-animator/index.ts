// The door of the masking animator.
import type { Widget } from '@/ui/widget';
import type { MaskingState } from './state';

export const maskingAnimator: Widget<MaskingState> = {
  name: 'masking-animator',
  title: 'Mask and unmask',
  version: 1,
  models: ['story-llada', 'story-gpt'],
  textAlternative:
    'Forward, the tokens of your text are masked at random, the more the later; in reverse, a small diffusion language model fills in masks step by step, beside its autoregressive twin.',
  sources: [
    'src/pure/diffusion/forward.ts',
    'src/pure/sampling/unmask.ts',
    'src/core/generation/diffusion.ts',
    'src/core/models/llada/model.ts',
    'src/core/generation/autoregressive.ts',
  ],
  load: async () => ({ default: (await import('./MaskingAnimator')).MaskingAnimator }),
};
