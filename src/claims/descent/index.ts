// The door of the claim about gradient descent: it finds the counted table.
import { claimsOf } from '@/ui/claim';
import { descentMessages } from './messages';
import recorded from './recorded.json';
import { SIZE, STEPS, TEXT } from './settings';

const claim = claimsOf({
  models: [],
  sources: [
    'src/claims/descent/experiment.ts',
    'src/core/training/trainBigram.ts',
    'src/pure/counting/pairIds.ts',
  ],
  recorded,
  load: () => import('./experiment'),
});

export const descentFindsCounts = claim(
  'descentFindsCounts',
  descentMessages.get().over({ size: SIZE, text: TEXT, steps: STEPS }),
  (value) => `${value.toFixed(4)} nats`,
  (all) => all.trainBigrams,
);
