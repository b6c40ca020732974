// What the charts say.
import { count, messages, params } from '@/i18n';

export const distributionMessages = messages('distributionBars', {
  token: 'Token',
  before: 'Before',
  after: 'After',
  beforeKey: 'before',
  afterKey: 'after',
  cut: 'cut',
  cutBy: params('Cut by {stage}'),
});

export const funnelMessages = messages('stageFunnel', {
  stage: 'Stage',
  left: 'Tokens left',
  taken: 'Probability taken',
  entropy: 'Entropy',
  nothing: '–',
  tokens: params<{ n: string }>(count({ one: '{n} token', other: '{n} tokens' })),
});
