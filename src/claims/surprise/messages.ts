// What the claim about surprise is taken over.
import { messages, params } from '@/i18n';

export const surpriseClaimMessages = messages('claimSurprise', {
  over: params('{stories} held-out stories'),
});
