// What the experiment of the claim about encoding and decoding finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const roundTripFindingMessages = messages('claimRoundTripFinding', {
  found: params('{same} of {count} texts come back as they were.'),
  tokenizer: 'Tokenizer',
  texts: 'The texts of the book',
  emoji: 'Emoji',
  random: 'Random bytes',
  of: params('{same} of {count}'),
  book: 'the book’s own',
});
