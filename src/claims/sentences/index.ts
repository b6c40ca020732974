// The door of the claim about whole sentences: nearly every one is new.
import { claimsOf, type RecordedFinding } from '@/ui/claim';
import { sentencesClaimMessages } from './messages';
import saved from './recorded.json';
import { SENTENCES } from './settings';

const recorded: { readonly heldOutSentencesAreNew?: RecordedFinding } = saved;

const claim = claimsOf({
  models: [],
  sources: [
    'src/claims/sentences/experiment.ts',
    'src/pure/counting/score.ts',
    'src/pure/counting/words.ts',
    'src/pure/statistics/intervals.ts',
  ],
  recorded,
  load: () => import('./experiment'),
});

/** Held-out sentences do not occur in the rest of their text. */
export const heldOutSentencesAreNew = claim(
  'heldOutSentencesAreNew',
  sentencesClaimMessages.get().over({ sentences: SENTENCES }),
  (value) => `${(100 * value).toFixed(1)} %`,
  (all) => all.countNew,
);
