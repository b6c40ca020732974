// What the claim about the autoencoder is taken over.
import { messages, params } from '@/i18n';

export const autoencoderClaimMessages = messages('claimAutoencoder', {
  over: params('held-out pictures × {seeds} seeds'),
});
