// What “One-hot vectors” says.
import { messages, params } from '@/i18n';

export const oneHotMessages = messages('oneHot', {
  words: 'Words',
  wordsHelp: 'Between spaces or commas, up to 12 different ones, in any script.',
  reset: 'Reset',
  tooFew: 'Write at least two different words.',
  tooMany: params('The first 12 of {count} words are shown.'),
  matrix: 'One-hot vectors: a row for each word, a place for each word',
  matrixHelp: 'Press a row to compare it with the one before. Arrow keys move, Enter chooses.',
  word: 'word',
  place: 'place',
  vector: 'vector',
  rowOf: params('{word}: 1 at place {place}, 0 at the others'),
  compared: params('{row}, compared'),
  firstWord: 'first',
  secondWord: 'second',
  dotProduct: 'dot product',
  distance: 'distance',
  cosine: 'cosine',
  pair: 'pair',
  pairOf: params('{first} · {second}'),
  allPairs: 'Every pair: dot product / distance',
  same: params('{first} and {second}: dot product {dot}, distance {distance}.'),
  different: params(
    '{first} and {second}: dot product {dot}, distance {distance}, as for every two different words of the {count}.',
  ),
  vectorsCaption: 'The vector of each word',
  pairsCaption: 'Every pair of words',
});
