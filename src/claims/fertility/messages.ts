// What the claims about the price of a language are taken over.
import { messages } from '@/i18n';

export const fertilityMessages = messages('claimFertility', {
  over: 'Article 1 of the Universal Declaration, English and Korean, three tokenizers',
});
