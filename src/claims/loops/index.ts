// The doors of the claims about repetition: how much of a text came before, by the way the next token is chosen.
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
    'src/pure/corpus/strangeBeginnings.ts',
  ],
  recorded,
  load: () => import('./experiment'),
});

const over = loopMessages.get().over({ count: COUNT, tokens: LENGTH });
const percent = (value: number) => `${Math.round(value * 100)} %`;

/** Greedy texts repeat themselves. */
export const greedyLoops = claim('greedyLoops', over, percent, ({ measureRepetition }) =>
  measureRepetition({ greedy: true }, (low) => low > 0.05),
);

/** Sampled texts seldom do. */
export const samplingLoops = claim('samplingLoops', over, percent, ({ measureRepetition }) =>
  measureRepetition({ temperature: 1 }, (_low, high) => high < 0.05),
);

/** With a repetition penalty greedy texts seldom do either. */
export const penaltyBreaksLoops = claim('penaltyBreaksLoops', over, percent, ({ measureRepetition }) =>
  measureRepetition({ greedy: true, repetitionPenalty: 1.2 }, (_low, high) => high < 0.05),
);
