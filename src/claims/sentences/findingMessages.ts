// What the experiment of the claim about whole sentences finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const sentencesFindingMessages = messages('claimSentencesFinding', {
  found: params('{fresh} of {count} held-out sentences do not occur in the rest of their text.'),
  notCut: params('{text} was cut into other sentences than were counted; reload the page.'),
  text: 'Text',
  counted: 'Sentences counted',
  heldOut: 'Held out',
  seen: 'Of these seen before',
});
