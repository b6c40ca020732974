// What the experiment of the claims about merges finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const bpeFindingMessages = messages('claimBpeFinding', {
  halves: params(
    'The first {half} merges save {first} of {none} tokens of the fables, the next {half} save {second}.',
  ),
  own: params(
    'After {merges} merges of the fables a token of these has {own} characters, one of the logbook {other}.',
  ),
  merges: 'Merges',
  tokens: 'Tokens of the fables',
  perToken: 'Characters a token: fables',
  other: 'logbook',
});
