// The calls about bigrams: counted as a matrix product, and learned by gradient descent.
import type { LoadProgress, TensorData } from './calls';
import type { DeviceName } from './device';

export interface BigramProductArgs {
  /** Token ids, [N], each 0 … V − 1; at most 2²⁴ pairs of neighbours. */
  ids: Int32Array | number[];
  /** Vocabulary size, 2 … 512. */
  V: number;
  /** A pair that is no bigram, as (end of a text, begin of the next) is none: its count is set to 0. */
  skip?: [first: number, second: number];
}

export interface BigramProductResult {
  /** [V, V]: how often the column's token follows the row's. Whole numbers, exact. */
  counts: TensorData;
  device: DeviceName;
  durationMs: number;
  /** Number of matrix products that were added up. */
  chunks: number;
}

export interface BigramTrainArgs {
  /** [V · V], row-major: each 0 … 2⁵³, not all 0; need not be whole. */
  counts: Float32Array | number[];
  /** Vocabulary size, 2 … 512. */
  V: number;
  /** Number of updates, 1 … 1,000,000. */
  steps: number;
  /** > 0; up to 4 · (number of contexts that were seen) no step raises the loss, with `perRow: false` up to 4. */
  learningRate: number;
  /** Progress is told at step 0, after every so many updates, and after the last one; ≥ 1. */
  reportEvery: number;
  /**
   * true (default): the loss is the mean over the contexts that were seen. false: each weighs as much as it occurs, and
   * plain gradient descent is slow where contexts are rare.
   */
  perRow?: boolean;
}

export interface BigramStep {
  stage: 'step';
  /** Updates made so far; 0 at first, when every token is equally likely. */
  step: number;
  /** The loss after them; ln V at step 0. */
  lossNats: number;
  /** KL(counted ‖ model) per token of the counted text: cross-entropy − conditional entropy. */
  klNats: number;
  largestLogit: number;
  smallestLogit: number;
}

export interface BigramTrainResult {
  /** [V, V]; the rows of contexts that were never seen stay 0. */
  logits: TensorData;
  /** Loss after k updates, [steps + 1], k = 0 … steps. */
  losses: Float32Array;
  /** As in BigramStep, after the last update. */
  klNats: number;
  /** The conditional entropy of the counts, in nats per token: no model of bigrams has a lower cross-entropy. */
  entropyNats: number;
  device: DeviceName;
  /** From the first step to the last, with the time in which other calls were let through. */
  durationMs: number;
}

export interface BigramCalls {
  'bigram.product': { args: BigramProductArgs; result: BigramProductResult; progress: LoadProgress };
  /** Makes way for all other calls between its steps. */
  'bigram.train': { args: BigramTrainArgs; result: BigramTrainResult; progress: LoadProgress | BigramStep };
}
