// What is said where a mask predictor cannot tell stories.
import { messages, params } from '@/i18n';

export const storyTellerMessages = messages('storyTeller', {
  noMask: params(
    '{model}: its files must name a begin token, an end token and a mask token. They belong to another version of the book: reload the page.',
  ),
});
