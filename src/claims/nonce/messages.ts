// What the claims about invented words are taken over.
import { messages, params } from '@/i18n';

export const nonceClaimMessages = messages('claimNonce', {
  over: params('{frames} frames × {sets} sets of invented words'),
});
