// What the claims about masked diffusion are counted over.
import { messages, params } from '@/i18n';

export const lladaMessages = messages('claimLlada', {
  overBound: params(
    'texts of {least} to {most} tokens of three small worlds, each with {predictors} predictors',
  ),
  overVariance: params(
    'the last sentences of {stories} held-out stories, the rest being seen, × {draws} masks of either form, t ≥ {t}',
  ),
  overRatio: params('{seeds} pairs of models trained here on “{text}”, {steps} steps each'),
  overPairs: params('{count} draws of New York or Los Angeles, each with one half'),
  overStories: params('{count} stories of each kind, {length} places each, temperature {temperature}'),
});
