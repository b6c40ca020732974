// What the claims about repetition are taken over.
import { messages, params } from '@/i18n';

export const loopMessages = messages('claimLoops', {
  over: params('{count} beginnings × {tokens} tokens, end token forbidden'),
});
