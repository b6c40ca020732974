// What the experiments of the claims about word vectors find, and the heads of their tables.
import { messages, params } from '@/i18n';

export const wordVectorsFindingMessages = messages('claimWordVectorsFinding', {
  neighbours: params(
    'Of the {k} nearest neighbours of {words} words in {categories} categories, {precision} are of the word’s own category ({low} to {high}; mean of {seeds} seeds); chance is {chance}, and no more than {ceiling} can be.',
  ),
  agree: params(
    'The {k} nearest neighbours by negative sampling and by the full softmax have {overlap} in common ({low} to {high}; {words} words, {seeds} seeds); blind lists would have {chance}. Negative sampling takes {share} of the multiply-adds.',
  ),
  analogies: params(
    'Of {count} analogies {right} are right on average over {seeds} seeds ({low} to {high}); a blind choice gets {chance}. The nearest word to c alone is right for {alone}.',
  ),
  category: 'Category',
  words: 'Words',
  precision: 'Precision',
  chance: 'Chance',
  ceiling: 'Ceiling',
  what: 'Runs',
  overlap: 'Overlap',
  seconds: 'Seconds',
  work: 'Multiply-adds',
  negativesSoftmax: 'negative sampling and full softmax',
  twoNegatives: 'negative sampling, seeds 1 and 2',
  twoSoftmax: 'full softmax, seeds 1 and 2',
  analogy: 'Analogy',
  rightAnswer: 'Right answer',
  rightOf: params('Right of {seeds}'),
  withoutRule: 'Answer if a, b and c were allowed (seed 1)',
});
