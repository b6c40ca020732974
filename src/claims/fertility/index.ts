// The doors of the claims about what a language costs.
import { claimsOf, type RecordedFinding } from '@/ui/claim';
import { fertilityMessages } from './messages';
import saved from './recorded.json';

const recorded: { readonly [One in 'koreanCostsMore' | 'newerIsFairer']?: RecordedFinding } = saved;

const claim = claimsOf({
  models: [],
  sources: [
    'src/claims/fertility/experiment.ts',
    'src/pure/corpus/parallelTexts.ts',
    'src/pure/tokenizers/tiktoken.ts',
  ],
  recorded,
  load: () => import('./experiment'),
});

const { over } = fertilityMessages.get();

/** Korean takes more tokens than English with each of OpenAI's three tokenizers. */
export const koreanCostsMore = claim(
  'koreanCostsMore',
  over,
  (value) => `× ${value.toFixed(1)}`,
  (all) => all.measureKorean,
);

/** The newest of them has brought the ratio down to less than half. */
export const newerIsFairer = claim(
  'newerIsFairer',
  over,
  (value) => `× ${value.toFixed(2)}`,
  (all) => all.measureNewer,
);
