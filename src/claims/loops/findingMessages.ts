// What the experiment of the claims about repetition finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const loopFindingMessages = messages('claimLoopsFinding', {
  found: params('{share} % of the 4-grams of {count} texts came before; {loops} texts end in a loop.'),
  beginning: 'Beginning',
  period: 'Tokens in the loop',
  repeats: 'Repeats',
  repetition: 'rep-4',
  none: 'no loop',
});
