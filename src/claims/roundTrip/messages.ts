// What the claim about encoding and decoding is taken over.
import { messages, params } from '@/i18n';

export const roundTripMessages = messages('claimRoundTrip', {
  over: params(
    '{texts} texts, {emoji} emoji and {random} random byte strings read as text, {tokenizers} tokenizers',
  ),
});
