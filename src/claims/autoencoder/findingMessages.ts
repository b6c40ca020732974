// What the experiment of the claim about the autoencoder finds, and the heads of its table.
import { messages, params } from '@/i18n';

export const autoencoderFindingMessages = messages('claimAutoencoderFinding', {
  parts: params(
    'Of the 5 nearest trained pictures of {count} held-out ones, {share} are the same digit in the plane of the autoencoder ({low} to {high}; mean of {seeds} seeds), {pca} in the plane of PCA; chance is {chance}.',
  ),
  digit: 'Digit',
  autoencoder: 'Autoencoder',
  pca: 'PCA',
  chance: 'Chance',
});
