// The doors of the claims about distributions: the cold and the hot end of temperature, and what top-k does to entropy.
import { claimsOf } from '@/ui/claim';
import { temperatureMessages } from './messages';
import recorded from './recorded.json';
import { COUNT, MODEL, STEPS } from './settings';

const claim = claimsOf({
  models: [MODEL],
  sources: [
    'src/claims/temperature/experiment.ts',
    'src/pure/sampling/distribution.ts',
    'src/pure/sampling/divergence.ts',
    'src/pure/corpus/beginnings.ts',
  ],
  recorded,
  load: () => import('./experiment'),
});

const t = temperatureMessages.get();
const percent = (value: number) => `${Math.round(value * 100)} %`;
const nats = (value: number) => `${value.toExponential(1)} nats`;

/** Temperature near 0 is greedy decoding. */
export const coldIsGreedy = claim(
  'coldIsGreedy',
  t.over({ count: COUNT }),
  percent,
  (all) => all.measureCold,
);

/** A very high temperature is uniform. */
export const hotIsUniform = claim('hotIsUniform', t.over({ count: COUNT }), nats, (all) => all.measureHot);

/** Top-k never adds randomness. */
export const topKCutsEntropy = claim(
  'topKCutsEntropy',
  t.overSteps({ count: COUNT, steps: STEPS }),
  percent,
  (all) => all.measureTopK,
);
