// The door of the masks of fine-tuning.
import type { Widget } from '@/ui/widget';
import type { SftState } from './state';

export const sftMasking: Widget<SftState> = {
  name: 'sft-masking',
  title: 'Masks of fine-tuning',
  version: 1,
  models: ['story-llada'],
  textAlternative:
    'A prompt and its answer as tokens: the prompt is never masked, each token of the answer with probability t, and so are the end tokens that fill the pair up to the length of the longest in its batch; the loss is counted on masked tokens alone.',
  sources: [
    'src/widgets/sft-masking/pair.ts',
    'src/widgets/sft-masking/loss.ts',
    'src/pure/diffusion/masks.ts',
    'src/pure/diffusion/forward.ts',
    'src/core/models/llada/model.ts',
  ],
  load: async () => ({ default: (await import('./SftMasking')).SftMasking }),
};
