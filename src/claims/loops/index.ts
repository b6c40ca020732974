// The doors of the claims about loops: how often texts end in one, by the way the next token is chosen.
import { claimsOf } from '@/ui/claim';
import { loopMessages } from './messages';
import recorded from './recorded.json';
import { COUNT, LENGTH, MODEL } from './settings';

const claim = claimsOf({
  models: [MODEL],
  sources: [
    'src/claims/loops/experiment.ts',
    'src/pure/sampling/repetition.ts',
    'src/pure/statistics/intervals.ts',
    'src/pure/corpus/beginnings.ts',
  ],
  recorded,
  load: () => import('./experiment'),
});

const over = loopMessages.get().over({ count: COUNT, tokens: LENGTH });
const percent = (value: number) => `${Math.round(value * 100)} %`;

/** Greedy texts often end in a loop: at least one in ten. */
export const greedyLoops = claim('greedyLoops', over, percent, ({ countLoops }) =>
  countLoops({ greedy: true }, (low) => low > 0.1),
);

/** Sampled texts seldom do. */
export const samplingLoops = claim('samplingLoops', over, percent, ({ countLoops }) =>
  countLoops({ temperature: 1 }, (_low, high) => high < 0.1),
);

/** With a repetition penalty greedy texts seldom do either. */
export const penaltyBreaksLoops = claim('penaltyBreaksLoops', over, percent, ({ countLoops }) =>
  countLoops({ greedy: true, repetitionPenalty: 1.2 }, (_low, high) => high < 0.1),
);
