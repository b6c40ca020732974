// What the experiment of the claims about distributions finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const temperatureFindingMessages = messages('claimTemperatureFinding', {
  cold: params(
    'At temperature {temperature}, {near} of {count} distributions lie within {limit} nats of greedy decoding; the others are near ties, the farthest {farthest} nats.',
  ),
  hot: params(
    'At temperature {temperature}, the largest of {count} divergences from the uniform distribution is {farthest} nats.',
  ),
  entropy: params('At {lower} of {count} steps the entropy after top-k {k} is not above the entropy before.'),
  beginning: 'Beginning',
  divergence: 'Divergence (nats)',
  before: 'Mean entropy before (nats)',
  after: 'Mean entropy after (nats)',
});
