// The doors of the claims about invented words: who prefers the well-formed sentence to its scrambled twin.
import { claimsOf, type RecordedFinding } from '@/ui/claim';
import { nonceClaimMessages } from './messages';
import saved from './recorded.json';
import { FRAMES, MODEL, SETS } from './settings';

type Name = 'wordPairsPreferWellFormed' | 'storyGptPrefersWellFormed';

const recorded: { readonly [One in Name]?: RecordedFinding } = saved;
const over = nonceClaimMessages.get().over({ frames: FRAMES, sets: SETS });
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const sources = ['src/claims/nonce/experiment.ts', 'src/pure/corpus/noncePairs.ts'];
const load = () => import('./experiment');

const countingClaim = claimsOf({
  models: [],
  sources: [
    ...sources,
    'src/pure/counting/smoothing/kneserNey.ts',
    'src/pure/counting/score.ts',
    'src/pure/statistics/intervals.ts',
  ],
  recorded,
  load,
});

/** Pairs of words, to whom every invented word is unknown. */
export const wordPairsPreferWellFormed = countingClaim(
  'wordPairsPreferWellFormed',
  over,
  percent,
  (all) => all.askPairs,
);

const modelClaim = claimsOf({
  models: [MODEL],
  sources: [...sources, 'src/core/generation/score.ts', 'src/pure/statistics/intervals.ts'],
  recorded,
  load,
});

/** The small neural network. */
export const storyGptPrefersWellFormed = modelClaim(
  'storyGptPrefersWellFormed',
  over,
  percent,
  (all) => all.askModel,
);
