// What the experiment of the claim about gradient descent finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const descentFindingMessages = messages('claimDescentFinding', {
  found: params(
    'KL(counted ‖ trained) falls from {start} to {end} nats a token; the smallest logit is {smallest} and still falling.',
  ),
  step: 'Step',
  loss: 'Loss (nats)',
  divergence: 'KL (nats)',
});
