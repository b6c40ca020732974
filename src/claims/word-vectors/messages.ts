// What the claims about word vectors are taken over.
import { messages, params } from '@/i18n';

export const wordVectorsMessages = messages('claimWordVectors', {
  overWords: params('the world, judged words of all categories × {seeds} seeds'),
  overVocabulary: params('all words of the vocabulary × {seeds} seeds'),
  overAnalogies: params('analogies of he and she, both directions × {seeds} seeds'),
});
