// The door of the objective lab.
import type { Widget } from '@/ui/widget';
import type { ObjectiveState } from './state';

export const objectiveLab: Widget<ObjectiveState> = {
  name: 'objective-lab',
  title: 'The loss of masked diffusion',
  version: 1,
  models: ['story-llada'],
  textAlternative:
    'The loss of a masked diffusion model on your text, with and without its weight 1/t; two ways to draw masks and how much their estimates vary; and a world so small that the bound is summed over all masks and stands beside what it bounds.',
  sources: [
    'src/pure/diffusion/masks.ts',
    'src/pure/diffusion/bound.ts',
    'src/pure/diffusion/betaIntegral.ts',
    'src/pure/diffusion/anyOrder.ts',
    'src/pure/diffusion/inSteps.ts',
    'src/pure/diffusion/estimators.ts',
    'src/pure/statistics/intervals.ts',
    'src/pure/statistics/comparisons.ts',
    'src/pure/diffusion/joint.ts',
    'src/core/training/losses/llada.ts',
    'src/core/models/llada/model.ts',
  ],
  load: async () => ({ default: (await import('./ObjectiveLab')).ObjectiveLab }),
};
