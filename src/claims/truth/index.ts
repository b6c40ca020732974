// The doors of the claims about truth: how many of the model's stories hold together, by temperature.
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

/** Cold stories mostly hold together. */
export const coldStoriesHold = claim(
  'coldStoriesHold',
  t.over({ count: COUNT, temperature: 0.5 }),
  percent,
  ({ countTrue }) => countTrue(0.5, (low) => low > 0.5),
);

/** Hot stories seldom do. */
export const hotStoriesBreak = claim(
  'hotStoriesBreak',
  t.over({ count: COUNT, temperature: 1.5 }),
  percent,
  ({ countTrue }) => countTrue(1.5, (_low, high) => high < 0.1),
);
