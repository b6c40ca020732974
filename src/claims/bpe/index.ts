// The doors of the claims about merges: what later ones save, and what they are worth on another text.
import { claimsOf, type RecordedFinding } from '@/ui/claim';
import { bpeClaimMessages } from './messages';
import saved from './recorded.json';
import { MERGES } from './settings';

const recorded: { readonly [One in 'mergesShortenAndSlow' | 'ownTextIsShorter']?: RecordedFinding } = saved;

const claim = claimsOf({
  models: [],
  sources: [
    'src/claims/bpe/experiment.ts',
    'src/pure/bpeTraining/trainBpe.ts',
    'src/pure/bpeTraining/encodeText.ts',
  ],
  recorded,
  load: () => import('./experiment'),
});

const t = bpeClaimMessages.get();
const merges = MERGES.toLocaleString('en');
const times = (value: number) => `× ${value.toFixed(2)}`;

/** Of so many merges the second half saves a fraction of what the first half does. */
export const mergesShortenAndSlow = claim(
  'mergesShortenAndSlow',
  t.overFables({ merges }),
  times,
  (all) => all.measureHalves,
);

/** A text is cut into longer pieces by merges of its own than by those of another. */
export const ownTextIsShorter = claim(
  'ownTextIsShorter',
  t.overBoth({ merges }),
  times,
  (all) => all.measureOwnText,
);
