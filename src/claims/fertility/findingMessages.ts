// What the experiment of the claims about the price of a language finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const fertilityFindingMessages = messages('claimFertilityFinding', {
  korean: params('Korean takes {list} times the tokens of English: {least} times at the least.'),
  newer: params(
    'Korean takes {newest} times the tokens of English with o200k_base and {oldest} times with r50k_base.',
  ),
  tokenizer: 'Tokenizer',
  en: 'English',
  es: 'Spanish',
  ko: 'Korean',
  ratio: 'Korean / English',
  book: 'the book’s own',
});
