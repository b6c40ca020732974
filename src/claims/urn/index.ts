// The door of the claim about the urn: how near the frequency comes to the probability.
import { claimsOf, type RecordedFinding } from '@/ui/claim';
import { urnClaimMessages } from './messages';
import saved from './recorded.json';
import { BALLS, DRAWS, URNS } from './settings';

const recorded: { readonly urnNearsShare?: RecordedFinding } = saved;

const claim = claimsOf({
  models: [],
  sources: ['src/claims/urn/experiment.ts', 'src/pure/counting/urn.ts', 'src/pure/statistics/intervals.ts'],
  recorded,
  load: () => import('./experiment'),
});

const t = urnClaimMessages.get();

/** In 95 of 100 series the frequency lies within 1.96 standard errors of the probability. */
export const urnNearsShare = claim(
  'urnNearsShare',
  t.over({ urns: URNS, balls: BALLS, draws: DRAWS.toLocaleString('en') }),
  (value) => `${(100 * value).toFixed(1)} %`,
  (all) => all.countNear,
);
