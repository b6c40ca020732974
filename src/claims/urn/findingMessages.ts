// What the experiment of the claim about the urn finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const urnFindingMessages = messages('claimUrnFinding', {
  near: params(
    'In {near} of {urns} series the frequency of green lies between {low} and {high}, the band around {probability}.',
  ),
  seed: 'Seed',
  green: 'Green',
  frequency: 'Frequency',
  inside: 'Inside',
  yes: 'yes',
  no: 'no',
});
