// What the experiment of the claims about perplexity finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const perplexityFindingMessages = messages('claimPerplexityFinding', {
  infinite: params('{infinite} of {count} held-out perplexities without smoothing are infinite.'),
  turnsUp: params('With add-1 the held-out perplexity at n = 4 is {least} to {most} times that at n = 2.'),
  flattens: params(
    'With Kneser–Ney the held-out perplexity at n = 5 is {least} to {most} times the least over all n.',
  ),
  text: 'Text',
  perplexityAt: params('n = {n}'),
  ratio: 'Ratio',
});
