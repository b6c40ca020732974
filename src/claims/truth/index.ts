// The doors of the claims about truth: how long the model's stories keep to its world, by temperature.
import { claimsOf } from '@/ui/claim';
import { truthMessages } from './messages';
import recorded from './recorded.json';
import { COUNT, MODEL } from './settings';

const claim = claimsOf({
  models: [MODEL],
  sources: ['src/claims/truth/experiment.ts', 'src/pure/corpus/check.ts', 'src/pure/corpus/read.ts'],
  recorded,
  load: () => import('./experiment'),
});

const t = truthMessages.get();
const percent = (value: number) => `${Math.round(value * 100)} %`;

/** Cold stories keep to the world's sentences for long. */
export const coldKeepsToTheWorld = claim(
  'coldKeepsToTheWorld',
  t.over({ count: COUNT, temperature: 0.5 }),
  percent,
  ({ measureTruth }) => measureTruth(0.5, (low) => low > 0.3),
);

/** Hot stories leave it at once. */
export const hotLeavesTheWorld = claim(
  'hotLeavesTheWorld',
  t.over({ count: COUNT, temperature: 1.5 }),
  percent,
  ({ measureTruth }) => measureTruth(1.5, (_low, high) => high < 0.2),
);
