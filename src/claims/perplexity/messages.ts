// What the claims about perplexity are taken over.
import { messages, params } from '@/i18n';

export const perplexityMessages = messages('claimPerplexity', {
  overCases: params('{texts} texts × n = 2 … 5'),
  overTexts: params('{texts} texts'),
});
