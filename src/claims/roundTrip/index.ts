// The door of the claim that byte-level tokenizers lose nothing.
import { claimsOf, type RecordedFinding } from '@/ui/claim';
import { roundTripMessages } from './messages';
import saved from './recorded.json';
import { EMOJI, RANDOM, TEXT_COUNT, TOKENIZERS } from './settings';

const recorded: { readonly [One in 'tokensRoundTrip']?: RecordedFinding } = saved;

const claim = claimsOf({
  models: [],
  sources: ['src/claims/roundTrip/experiment.ts', 'src/pure/tokenizers/tiktoken.ts'],
  recorded,
  load: () => import('./experiment'),
});

const over = roundTripMessages.get().over({
  ...{ texts: TEXT_COUNT, emoji: EMOJI.length },
  ...{ random: RANDOM, tokenizers: TOKENIZERS },
});

/** Whatever is encoded decodes to the same text. */
export const tokensRoundTrip = claim(
  'tokensRoundTrip',
  over,
  (value) => `${Number((value * 100).toFixed(2))} %`,
  ({ measureRoundTrip }) => measureRoundTrip,
);
