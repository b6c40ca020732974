// What the claim about gradient descent is taken over.
import { messages, params } from '@/i18n';

export const descentMessages = messages('claimDescent', {
  over: params('the bigrams of the {size} most frequent types of “{text}”, {steps} steps from zero'),
});
