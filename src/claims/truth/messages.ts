// What the claims about the truth of stories are taken over.
import { messages, params } from '@/i18n';

export const truthMessages = messages('claimTruth', {
  over: params('{count} whole stories of the model, temperature {temperature}'),
});
