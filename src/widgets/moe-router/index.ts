// The door of the router of a mixture of experts.
import type { Widget } from '@/ui/widget';
import type { RouterState } from './state';

export const moeRouter: Widget<RouterState> = {
  name: 'moe-router',
  title: 'The router of a mixture of experts',
  version: 1,
  models: ['story-moe'],
  textAlternative:
    'Your text as tokens, each with the experts that the router of each layer sends it to; for one of them the affinities, biases, choice and gates; the loads of the experts and the tokens that they are sent most; and what becomes of the loss and of a text when experts are forbidden, forced or swapped.',
  sources: [
    'src/core/layers/mixtureOfExperts.ts',
    'src/pure/routing/chooseExperts.ts',
    'src/core/kernels/expert-linear/reference.ts',
    'src/core/models/deepseek/changeRouting.ts',
    'src/core/models/deepseek/model.ts',
    'src/widgets/moe-router/choices.ts',
    'src/widgets/moe-router/tally.ts',
  ],
  load: async () => ({ default: (await import('./MoeRouter')).MoeRouter }),
};
