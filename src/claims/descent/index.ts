// The door of the claim about gradient descent: it finds the counted table.
import type { Claim } from '@/ui/claim';
import { descentMessages } from './messages';
import recorded from './recorded.json';
import { SIZE, STEPS, TEXT } from './settings';

export const descentFindsCounts: Claim = {
  name: 'descentFindsCounts',
  models: [],
  over: descentMessages.get().over({ size: SIZE, text: TEXT, steps: STEPS }),
  sources: [
    'src/claims/descent/experiment.ts',
    'src/core/training/trainBigram.ts',
    'src/pure/counting/pairIds.ts',
  ],
  format: (value) => `${value.toFixed(4)} nats`,
  recorded: recorded.descentFindsCounts,
  load: async () => ({ run: (await import('./experiment')).trainBigrams }),
};
