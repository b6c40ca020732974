// The run of training that word vectors take: how its steps and blocks follow from its settings and its text.
import type { Subsampling } from '../wordVectors/subsampling';
import type { TrainingConfigInput } from './config';

/** Multiply-adds of a step, about: a few hundredths of a second, so that the page is heard between two of them. */
const STEP_WORK = 1e8;
/** Words of the text that a step takes, at most: `sequenceLength` of a run. */
const LONGEST_STRETCH = 8192;
/** Steps of a pass, at least, so that the map is seen to move. */
const LEAST_STEPS = 4;
/**
 * Pairs whose gradients are added up before the vectors change, at most: as good as one pair at a time (see chapter 3). With few
 * words fewer, or one word were pushed too often at the same place.
 */
const LARGEST_BLOCK = 256;
const LEAST_BLOCK = 4;
const WORDS_OF_A_PAIR = 6;
/** What is left of the learning rate at the last step, as in word2vec.c. */
const FINAL_FRACTION = 1e-4;

export interface WordRunSettings {
  /** C */
  dimension: number;
  window: number;
  /** K; 0: the full softmax. */
  negatives: number;
  learningRate: number;
  subsampling: number;
  formula: Subsampling;
  /** Passes over the text. */
  epochs: number;
  seed: number;
}

/** Multiply-adds of one place of the text that is kept, on average over the width of its window. */
export function workOfPlace(
  { dimension: C, window, negatives: K }: Pick<WordRunSettings, 'dimension' | 'window' | 'negatives'>,
  V: number,
): number {
  return K === 0 ? 3 * V * C : (window + 1) * 3 * (1 + K) * C;
}

/** Words of the text that a step takes. @param N words of the text */
export function stretchOf(settings: WordRunSettings, V: number, N: number): number {
  const byWork = Math.floor(STEP_WORK / workOfPlace(settings, V));
  return Math.max(2, Math.min(LONGEST_STRETCH, byWork, Math.ceil(N / LEAST_STEPS)));
}

/** @param V words of the vocabulary. @param N words of the text */
export function wordRunConfig(
  settings: WordRunSettings,
  V: number,
  N: number,
): TrainingConfigInput & { steps: number } {
  const { dimension, window, negatives, subsampling, formula, learningRate, epochs, seed } = settings;
  const sequenceLength = stretchOf(settings, V, N);
  return {
    family: 'word2vec',
    model: { hidden_size: dimension },
    loss: { kind: 'skip-gram', window, negatives, subsampling, formula },
    optimizer: 'sgd',
    sequenceLength,
    batchSize: Math.min(LARGEST_BLOCK, Math.max(LEAST_BLOCK, Math.round(V / WORDS_OF_A_PAIR))),
    order: 'epochs',
    heldOut: 0, // vectors are judged by their neighbours
    learningRate,
    schedule: { kind: 'linear', finalFraction: FINAL_FRACTION },
    steps: epochs * Math.ceil(N / sequenceLength),
    seed,
  };
}
