// What the claims about repetition say.
import { messages, params } from '@/i18n';

export const loopMessages = messages('claimLoops', {
  over: params('{count} beginnings × {tokens} tokens, end token forbidden'),
  found: params(
    'In each of {count} texts {share} % of the 4-grams came before on average; {loops} texts end in a loop, with at least three repeats of the same tokens.',
  ),
  beginning: 'Beginning',
  period: 'Tokens in the loop',
  repeats: 'Repeats',
  repetition: 'rep-4',
  none: 'no loop',
});
