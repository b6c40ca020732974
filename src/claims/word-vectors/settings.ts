// What the claims about word vectors train and judge.
import type { WordRunSettings } from '@/pure/training/wordRun';

export const TEXT = 'world';
export const MIN_COUNT = 5;
/** As the figure starts with. They were chosen by the words that are not judged here. */
export const SETTINGS: Omit<WordRunSettings, 'seed'> = {
  dimension: 64,
  window: 2,
  negatives: 5,
  learningRate: 0.05,
  subsampling: 0.001,
  formula: 'original',
  epochs: 20,
};
export const SEEDS = [1, 2, 3, 4, 5];
/** Both losses for each of these. */
export const PAIRED_SEEDS = [1, 2, 3];
/** Neighbours that are compared and judged. */
export const K = 10;
export const DRAWS = 1000;

/** Of each category the words at odd places of the alphabetic order, 0 for the first: the settings were chosen on the others. */
export function judgedWords(categories: readonly (readonly [string, readonly string[]])[]): Set<string> {
  return new Set(categories.flatMap(([, words]) => words.toSorted().filter((_word, at) => at % 2 === 1)));
}
