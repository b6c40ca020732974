// What the claim about whole sentences is taken over.
import { messages, params } from '@/i18n';

export const sentencesClaimMessages = messages('claimSentences', {
  over: params('{sentences} held-out sentences of six texts'),
});
