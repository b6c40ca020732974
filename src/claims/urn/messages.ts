// What the claim about the urn is taken over.
import { messages, params } from '@/i18n';

export const urnClaimMessages = messages('claimUrn', {
  over: params('{urns} urns of {balls} balls, {draws} draws each, seeds 1 to {urns}'),
});
