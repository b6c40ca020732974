// What the claims about repetition say.
import { messages, params } from '@/i18n';

export const loopMessages = messages('claimLoops', {
  over: params('{count} beginnings × {tokens} tokens, end token forbidden'),
  found: params('{share} % of the 4-grams of {count} texts came before; {loops} texts end in a loop.'),
  beginning: 'Beginning',
  period: 'Tokens in the loop',
  repeats: 'Repeats',
  repetition: 'rep-4',
  none: 'no loop',
});
