// The door of “Draft and verify”.
import type { Widget } from '@/ui/widget';
import type { MtpState } from './state';

export const mtpLab: Widget<MtpState> = {
  name: 'mtp-lab',
  title: 'Draft and verify',
  version: 1,
  models: ['story-moe'],
  textAlternative:
    'A small model writes with its own module of multi-token prediction: the module drafts the token after the next, the model verifies it, and each round shows whether the draft was kept and what came instead. Acceptance, speed and distribution are measured here.',
  sources: [
    'src/core/generation/speculative.ts',
    'src/pure/sampling/speculation.ts',
    'src/core/models/deepseek/model.ts',
    'src/pure/statistics/chiSquare.ts',
  ],
  load: async () => ({ default: (await import('./MtpLab')).MtpLab }),
};
