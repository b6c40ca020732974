// The door of “One latent vector for all heads”.
import type { Widget } from '@/ui/widget';
import type { MlaState } from './state';

export const mlaLab: Widget<MlaState> = {
  name: 'mla-lab',
  title: 'One latent vector for all heads',
  version: 1,
  models: ['story-moe'],
  textAlternative:
    'For a token of the reader’s text it shows what a model with latent attention keeps, a short vector and one rotated key, and the keys and values of each head that come out of them; and how many numbers a token takes with multi-head, grouped-query, multi-query and latent attention.',
  sources: [
    'src/core/layers/latentAttention.ts',
    'src/core/kernels/cached-latent-attention/reference.ts',
    'src/core/models/deepseek/model.ts',
  ],
  load: async () => ({ default: (await import('./MlaLab')).MlaLab }),
};
