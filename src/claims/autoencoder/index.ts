// The door of the claim about the autoencoder: two numbers part the digits.
import { claimsOf, type RecordedFinding } from '@/ui/claim';
import { autoencoderClaimMessages } from './messages';
import saved from './recorded.json';
import { SEEDS } from './settings';

const recorded: { readonly bottleneckParts?: RecordedFinding } = saved;

const claim = claimsOf<'bottleneckParts', typeof import('./experiment')>({
  models: [],
  sources: [
    'src/claims/autoencoder/experiment.ts',
    'src/core/models/autoencoder/model.ts',
    'src/pure/autoencoding/plane.ts',
  ],
  recorded,
  load: () => import('./experiment'),
});

/** In the plane of the autoencoder neighbours are of the same digit more often than in that of PCA. */
export const bottleneckParts = claim(
  'bottleneckParts',
  autoencoderClaimMessages.get().over({ seeds: SEEDS.length }),
  (value) => `${(100 * value).toFixed(1)} %`,
  (all) => all.partDigits,
);
