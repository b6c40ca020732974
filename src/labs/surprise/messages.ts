// What the scorers say.
import { messages, params } from '@/i18n';

export const surpriseMessages = messages('surprise', {
  downloading: 'Loading the text …',
  tokenizing: 'Cutting the text into tokens …',
  counting: 'Counting …',
  noEnds: params('{model} must have a begin token and an end token; reload the page.'),
  special: params(
    '{name} is a token of its own for story-gpt, and no text. Leave it out to have it scored by story-gpt.',
  ),
  tooLong: params('{tokens} tokens, begin and end included; story-gpt reads at most {most}. Shorten it.'),
});
