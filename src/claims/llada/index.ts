// The doors of the claims about masked diffusion: its bound, its estimators, its training, and how it writes.
import { LEAST_T } from '@/pure/diffusion/leastT';
import { LENGTH, MODEL, TWIN } from '@/pure/quality/settings';
import { claimsOf, type RecordedFinding } from '@/ui/claim';
import { lladaMessages } from './messages';
import saved from './recorded.json';
import {
  ARBITRARY,
  HOLDING_TEMPERATURE,
  LENGTHS,
  PAIRS,
  RATIO_SEEDS,
  RATIO_STEPS,
  RATIO_TEXT,
  STORIES,
  VARIANCE_DRAWS,
  VARIANCE_STORIES,
  VARIETY_TEMPERATURE,
} from './settings';

type Name =
  | 'boundAboveNll'
  | 'exactMasksVaryLess'
  | 'fixedRatioFails'
  | 'pairsInOneStep'
  | 'pairsInTwoSteps'
  | 'moreStepsFit'
  | 'confidenceCostsVariety';

const recorded: { readonly [One in Name]?: RecordedFinding } = saved;
const t = lladaMessages.get();
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text);
const nats = (value: number) => `${signed(value.toFixed(3), value)} nats`;

const boundClaim = claimsOf({
  models: [],
  sources: [
    'src/claims/llada/bound.ts',
    'src/pure/diffusion/bound.ts',
    'src/pure/diffusion/anyOrder.ts',
    'src/pure/diffusion/toys.ts',
  ],
  recorded,
  load: () => import('./bound'),
});

/** The exact loss is never below the exact negative log-likelihood. */
export const boundAboveNll = boundClaim(
  'boundAboveNll',
  t.overBound({ least: LENGTHS[0], most: LENGTHS.at(-1) ?? 0, predictors: 3 + ARBITRARY }),
  percent,
  (all) => all.compareBound,
);

const varianceClaim = claimsOf({
  models: [MODEL],
  sources: [
    'src/claims/llada/variance.ts',
    'src/claims/llada/lastSentence.ts',
    'src/pure/diffusion/masks.ts',
    'src/pure/statistics/comparisons.ts',
  ],
  recorded,
  load: () => import('./variance'),
});

/** Exactly l masks with L/l spread less than masks drawn one by one with 1/t. */
export const exactMasksVaryLess = varianceClaim(
  'exactMasksVaryLess',
  t.overVariance({ stories: VARIANCE_STORIES, draws: VARIANCE_DRAWS, t: LEAST_T }),
  (value) => `× ${value.toFixed(2)}`,
  (all) => all.compareEstimators,
);

const ratioClaim = claimsOf({
  models: [],
  sources: [
    'src/claims/llada/ratio.ts',
    'src/core/training/losses/llada.ts',
    'src/pure/statistics/intervals.ts',
  ],
  recorded,
  load: () => import('./ratio'),
});

/** Who has seen a few masks only fails where nearly everything is masked. */
export const fixedRatioFails = ratioClaim(
  'fixedRatioFails',
  t.overRatio({ seeds: RATIO_SEEDS, text: RATIO_TEXT, steps: RATIO_STEPS }),
  nats,
  (all) => all.compareRatios,
);

const pairClaim = claimsOf({
  models: [],
  sources: ['src/claims/llada/pairs.ts', 'src/pure/diffusion/coupled.ts', 'src/pure/statistics/intervals.ts'],
  recorded,
  load: () => import('./pairs'),
});
const overPairs = t.overPairs({ count: PAIRS.toLocaleString('en') });

/** Two tokens of one step fit in half of the draws. */
export const pairsInOneStep = pairClaim('pairsInOneStep', overPairs, percent, (all) => all.drawInOneStep);

/** In two steps they always do. */
export const pairsInTwoSteps = pairClaim('pairsInTwoSteps', overPairs, percent, (all) => all.drawInTwoSteps);

const storyClaim = claimsOf({
  models: [MODEL, TWIN],
  sources: [
    'src/claims/llada/stories.ts',
    'src/pure/quality/tell.ts',
    'src/pure/quality/quality.ts',
    'src/pure/statistics/rates.ts',
    'src/pure/statistics/distinct.ts',
    'src/pure/statistics/comparisons.ts',
    'src/core/generation/diffusion.ts',
    'src/pure/sampling/unmask.ts',
  ],
  recorded,
  load: () => import('./stories'),
});

/** With many steps stories are less surprising to a model that writes from left to right. */
export const moreStepsFit = storyClaim(
  'moreStepsFit',
  t.overStories({ count: STORIES, length: LENGTH, temperature: HOLDING_TEMPERATURE }),
  nats,
  (all) => all.compareSteps,
);

/** Low-confidence remasking writes with less variety. */
export const confidenceCostsVariety = storyClaim(
  'confidenceCostsVariety',
  t.overStories({ count: STORIES, length: LENGTH, temperature: VARIETY_TEMPERATURE }),
  (value) => signed(value.toFixed(3), value),
  (all) => all.compareVariety,
);
