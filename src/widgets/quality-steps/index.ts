// The door of quality and variety by the number of steps.
import type { Widget } from '@/ui/widget';
import type { QualityState } from './state';

export const qualitySteps: Widget<QualityState> = {
  name: 'quality-steps',
  title: 'Quality and variety by steps',
  version: 1,
  models: ['story-llada', 'story-gpt'],
  textAlternative:
    'How surprising a mask predictor’s stories are to its twin that writes from left to right, how much of them the world understands, how often they contradict themselves in that, and how varied they are, for 4 to 64 steps, with random and with low-confidence remasking at the same temperature: a recorded run of 200 stories each, and one that runs here.',
  sources: [
    'src/pure/quality/tell.ts',
    'src/pure/quality/quality.ts',
    'src/pure/quality/settings.ts',
    'src/pure/statistics/distinct.ts',
    'src/pure/statistics/rates.ts',
    'src/pure/statistics/intervals.ts',
    'src/pure/corpus/check.ts',
    'src/pure/sampling/unmask.ts',
    'src/core/generation/diffusion.ts',
  ],
  load: async () => ({ default: (await import('./QualitySteps')).QualitySteps }),
  recording: async () => (await import('./recording')).recording,
};
