// What the claim about gradient descent says.
import { messages, params } from '@/i18n';

export const descentMessages = messages('claimDescent', {
  over: params('the bigrams of the {size} most frequent types of “{text}”, {steps} steps from zero'),
  found: params(
    'KL(counted ‖ trained) falls from {start} to {end} nats a token; the smallest logit is {smallest} and still falling.',
  ),
  step: 'Step',
  loss: 'Loss (nats)',
  divergence: 'KL (nats)',
});
