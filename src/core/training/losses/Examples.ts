// What a loss asks of a model in one micro-batch: what it reads, what it should say, and how much each answer weighs.
import type { Purpose } from '../streams';

/** Plain numbers, on no device: B sequences of T tokens. */
export interface Examples {
  /** Token ids that the model reads, [B][T] */
  inputs: number[][];
  /** Token ids that it should say, [B · T]; −1 where nothing is asked. */
  targets: Int32Array;
  /** Weight of the loss of each target, [B · T]; left out: all 1. */
  weights?: Float32Array;
  /**
   * For negative sampling, the words among which the context is to be told apart, [N · K], the first of each K the target; then
   * no weights.
   */
  candidates?: Int32Array;
  /** For autoencoders, rows of numbers instead of all the above, row-major; `count` says how many. */
  rows?: Float32Array;
  /** What the weighted sum of the losses is divided by, so that the loss is a mean; 0 where nothing is asked. */
  count: number;
}

/** Which numbers a batch draws: those of training, or those of the evaluation, which are the same at every step. */
export interface Draws {
  seed: number;
  /** Number of the batch's first sequence, counted over the whole run (in an evaluation: over its sequences). */
  firstSequence: number;
  /** Default false. */
  heldOut?: boolean;
}

/** The purpose under which a batch draws. */
export function purposeOf(purpose: 'mask' | 'ratio' | 'negatives', { heldOut = false }: Draws): Purpose {
  return heldOut ? `held-out ${purpose}` : purpose;
}
