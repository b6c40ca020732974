// The doors of the claims about perplexity: what happens to it on held-out text as n grows, by smoothing.
import { TEXTS } from '@/pure/corpus/texts';
import type { Claim, DetailedFinding, RunOptions } from '@/ui/claim';
import { perplexityMessages } from './messages';
import recorded from './recorded.json';

type Experiment = typeof import('./experiment');

function claimOf(
  name: keyof typeof recorded,
  over: string,
  format: (value: number) => string,
  pick: (experiment: Experiment) => (options: RunOptions) => Promise<DetailedFinding>,
): Claim {
  return {
    name,
    models: [],
    over,
    sources: [
      'src/claims/perplexity/experiment.ts',
      'src/pure/counting/perplexity.ts',
      'src/pure/counting/smoothing/addK.ts',
      'src/pure/counting/smoothing/kneserNey.ts',
    ],
    format,
    recorded: recorded[name],
    load: async () => ({ run: pick(await import('./experiment')) }),
  };
}

const t = perplexityMessages.get();
const texts = TEXTS.length;
const times = (value: number) => `× ${value.toFixed(3)}`;

/** One unseen event is enough: without smoothing, held-out perplexity is infinite. */
export const unseenIsInfinite = claimOf(
  'unseenIsInfinite',
  t.overCases({ texts }),
  (value) => `${value} × ∞`,
  (all) => all.countInfinite,
);

/** With add-1, a longer context makes it worse. */
export const addKTurnsUp = claimOf('addKTurnsUp', t.overTexts({ texts }), times, (all) => all.measureAddOne);

/** With Kneser–Ney, a longer context does no harm. */
export const kneserNeyFlattens = claimOf(
  'kneserNeyFlattens',
  t.overTexts({ texts }),
  times,
  (all) => all.measureKneserNey,
);
