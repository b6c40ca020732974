// The door of “Balancing the loads of experts”.
import type { Widget } from '@/ui/widget';
import type { BalancingState } from './state';

export const loadBalancing: Widget<BalancingState> = {
  name: 'load-balancing',
  title: 'Balancing the loads of experts',
  version: 1,
  models: [],
  textAlternative:
    'Three small mixtures of experts are trained in this page from the same weights on the same text: one without balancing, one with an auxiliary loss, one with a bias that follows the loads. Three curves show how large the share of the busiest expert is.',
  sources: [
    'src/core/training/balancing.ts',
    'src/core/training/trainer.ts',
    'src/core/layers/mixtureOfExperts.ts',
    'src/core/models/deepseek/model.ts',
  ],
  load: async () => ({ default: (await import('./LoadBalancing')).LoadBalancing }),
};
