// The doors of the claims about DeepSeek-V3’s ideas: what experts are worth, how evenly they are loaded, and how many drafts are kept.
import { claimsOf, type RecordedFinding } from '@/ui/claim';
import { deepseekMessages } from './messages';
import saved from './recorded.json';
import {
  BALANCING_SEEDS,
  BALANCING_STEPS,
  BALANCING_TEXT,
  DENSE,
  FORBIDDING_STORIES,
  MODEL,
  PROMPTS,
  STORIES,
  TOLD_STORIES,
  WRITTEN_TOKENS,
} from './settings';

type Name =
  | 'expertLoads'
  | 'expertsForbidden'
  | 'tokenDecides'
  | 'biasBalances'
  | 'draftAcceptance'
  | 'greedyDraftAcceptance'
  | 'moeAgainstDense';

const recorded: { readonly [One in Name]?: RecordedFinding } = saved;
const t = deepseekMessages.get();
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const nats = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(3)} nats`;

const expertClaim = claimsOf({
  models: [MODEL],
  sources: [
    'src/claims/deepseek/experts.ts',
    'src/claims/deepseek/mixture.ts',
    'src/claims/deepseek/perUnit.ts',
    'src/pure/statistics/rates.ts',
    'src/core/models/deepseek/changeRouting.ts',
  ],
  recorded,
  load: () => import('./experts'),
});

/** On held-out stories the loads of the experts stay near even. */
export const expertLoads = expertClaim(
  'expertLoads',
  t.overLoads({ stories: STORIES }),
  (value) => `× ${value.toFixed(3)}`,
  (all) => all.compareLoads,
);

/** In each layer the loss rises if its busiest expert is forbidden. */
export const expertsForbidden = expertClaim(
  'expertsForbidden',
  t.overForbidden({ stories: FORBIDDING_STORIES }),
  nats,
  (all) => all.forbidBusiest,
);

const tokenClaim = claimsOf({
  models: [MODEL],
  sources: [
    'src/claims/deepseek/tokens.ts',
    'src/claims/deepseek/mixture.ts',
    'src/claims/deepseek/perUnit.ts',
    'src/core/layers/mixtureOfExperts.ts',
  ],
  recorded,
  load: () => import('./tokens'),
});

/** Where a token goes follows from the token alone, more so in the first layer with experts than in the last. */
export const tokenDecides = tokenClaim(
  'tokenDecides',
  t.overTold({ stories: TOLD_STORIES, read: STORIES }),
  (value) => `${value > 0 ? '+' : ''}${(100 * value).toFixed(1)} points`,
  (all) => all.tellByToken,
);

const balanceClaim = claimsOf({
  models: [],
  sources: [
    'src/claims/deepseek/balance.ts',
    'src/core/training/balancing.ts',
    'src/pure/statistics/intervals.ts',
  ],
  recorded,
  load: () => import('./balance'),
});

/** Without balancing the busiest expert has more than with the bias. */
export const biasBalances = balanceClaim(
  'biasBalances',
  t.overBalancing({ seeds: BALANCING_SEEDS, text: BALANCING_TEXT, steps: BALANCING_STEPS }),
  (value) => `${value > 0 ? '+' : ''}${value.toFixed(2)} × even`,
  (all) => all.compareBalancing,
);

const draftClaim = claimsOf({
  models: [MODEL],
  sources: [
    'src/claims/deepseek/drafts.ts',
    'src/claims/deepseek/perUnit.ts',
    'src/core/generation/speculative.ts',
    'src/pure/sampling/speculation.ts',
    'src/pure/statistics/rates.ts',
  ],
  recorded,
  load: () => import('./drafts'),
});
const overDrafts = t.overDrafts({ prompts: PROMPTS, tokens: WRITTEN_TOKENS });

/** At temperature 1 the share of kept drafts is Σ min(p, q), but for chance. */
export const draftAcceptance = draftClaim('draftAcceptance', overDrafts, percent, (all) => all.draftAtOne);

/** At temperature 0 a draft is kept just where module and model have the same favourite. */
export const greedyDraftAcceptance = draftClaim(
  'greedyDraftAcceptance',
  overDrafts,
  percent,
  (all) => all.draftGreedily,
);

const denseClaim = claimsOf({
  models: [MODEL, DENSE],
  sources: ['src/claims/deepseek/dense.ts', 'src/claims/deepseek/perUnit.ts', 'src/core/generation/score.ts'],
  recorded,
  load: () => import('./dense'),
});

/** With about as many active weights the mixture needs fewer nats than the dense model. */
export const moeAgainstDense = denseClaim(
  'moeAgainstDense',
  t.overDense({ stories: STORIES }),
  nats,
  (all) => all.compareWithDense,
);
