// The doors of the claims about distributions: the cold and the hot end of temperature, and what top-k does to entropy.
import type { Claim, DetailedFinding, RunOptions } from '@/ui/claim';
import { temperatureMessages } from './messages';
import recorded from './recorded.json';
import { COUNT, MODEL, STEPS } from './settings';

type Experiment = typeof import('./experiment');

const percent = (value: number) => `${Math.round(value * 100)} %`;

function claimOf(
  name: keyof typeof recorded,
  over: string,
  format: (value: number) => string,
  pick: (experiment: Experiment) => (options: RunOptions) => Promise<DetailedFinding>,
): Claim {
  return {
    name,
    models: [MODEL],
    over,
    sources: [
      'src/claims/temperature/experiment.ts',
      'src/pure/sampling/distribution.ts',
      'src/pure/sampling/divergence.ts',
      'src/pure/corpus/beginnings.ts',
    ],
    format,
    recorded: recorded[name],
    load: async () => ({ run: pick(await import('./experiment')) }),
  };
}

const t = temperatureMessages.get();
const count = COUNT;

/** Temperature near 0 is greedy decoding. */
export const coldIsGreedy = claimOf('coldIsGreedy', t.over({ count }), percent, (all) => all.measureCold);

/** A very high temperature is uniform. */
export const hotIsUniform = claimOf(
  'hotIsUniform',
  t.over({ count }),
  (value) => `${value.toExponential(1)} nats`,
  (all) => all.measureHot,
);

/** Top-k never adds randomness. */
export const topKCutsEntropy = claimOf(
  'topKCutsEntropy',
  t.overSteps({ count, steps: STEPS }),
  percent,
  (all) => all.measureTopK,
);
