// The doors of the claims about loops: how often texts end in one, by the way the next token is chosen.
import type { SamplingSettings } from '@/pure/sampling';
import type { Claim } from '@/ui/claim';
import { loopMessages } from './messages';
import recorded from './recorded.json';
import { COUNT, LENGTH, MODEL } from './settings';

function claimOf(
  name: keyof typeof recorded,
  settings: Partial<SamplingSettings>,
  holds: (low: number, high: number) => boolean,
): Claim {
  return {
    name,
    models: [MODEL],
    over: loopMessages.get().over({ count: COUNT, tokens: LENGTH }),
    sources: [
      'src/claims/loops/experiment.ts',
      'src/pure/sampling/repetition.ts',
      'src/pure/statistics/intervals.ts',
      'src/pure/corpus/beginnings.ts',
    ],
    format: (value) => `${Math.round(value * 100)} %`,
    recorded: recorded[name],
    load: async () => {
      const { countLoops } = await import('./experiment');
      return { run: (options) => countLoops(settings, holds, options) };
    },
  };
}

/** Greedy texts often end in a loop: at least one in ten. */
export const greedyLoops = claimOf('greedyLoops', { greedy: true }, (low) => low > 0.1);

/** Sampled texts seldom do. */
export const samplingLoops = claimOf('samplingLoops', { temperature: 1 }, (_low, high) => high < 0.1);

/** With a repetition penalty greedy texts seldom do either. */
export const penaltyBreaksLoops = claimOf(
  'penaltyBreaksLoops',
  { greedy: true, repetitionPenalty: 1.2 },
  (_low, high) => high < 0.1,
);
