// What the claims about loops say.
import { messages, params } from '@/i18n';

export const loopMessages = messages('claimLoops', {
  over: params('{count} beginnings × {tokens} tokens, end token forbidden'),
  found: params(
    '{loops} of {count} texts end in a loop: at least three repeats of the same tokens at their end.',
  ),
  beginning: 'Beginning',
  period: 'Tokens in the loop',
  repeats: 'Repeats',
  repetition: 'rep-4',
  none: 'no loop',
});
