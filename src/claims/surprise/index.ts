// The door of the claim about surprise: who reads all that stands before is less surprised by new stories.
import { claimsOf, type RecordedFinding } from '@/ui/claim';
import { surpriseClaimMessages } from './messages';
import saved from './recorded.json';
import { MODEL, STORIES } from './settings';

const recorded: { readonly modelIsLessSurprised?: RecordedFinding } = saved;

const claim = claimsOf({
  models: [MODEL],
  sources: [
    'src/claims/surprise/experiment.ts',
    'src/pure/counting/smoothing/kneserNey.ts',
    'src/core/generation/score.ts',
    'src/pure/statistics/comparisons.ts',
  ],
  recorded,
  load: () => import('./experiment'),
});

/** Bits of the model over those of pairs of words. */
export const modelIsLessSurprised = claim(
  'modelIsLessSurprised',
  surpriseClaimMessages.get().over({ stories: STORIES }),
  (value) => `× ${value.toFixed(2)}`,
  (all) => all.compareSurprise,
);
