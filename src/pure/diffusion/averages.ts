// What a mask predictor costs on average over a whole distribution.
import { anyOrderNats } from './anyOrder';
import { boundNats } from './bound';
import { inStepsNats } from './inSteps';
import type { Joint, MaskPredictor } from './joint';
import { maskNats } from './maskNats';

export interface Averages {
  /** −Σ p ln p: what no model goes below. */
  readonly entropyNats: number;
  /** Of the any-order sampler: cross-entropy. */
  readonly anyOrderNats: number;
  readonly boundNats: number;
  /** Of random remasking in so many steps: cross-entropy. */
  readonly inStepsNats: number;
}

/** Over all sequences, each with its probability; nats a sequence. entropy ≤ any order ≤ bound, and entropy ≤ in steps. */
export function averagesOver(joint: Joint, predictor: MaskPredictor, steps = joint.length): Averages {
  const averages = { entropyNats: 0, anyOrderNats: 0, boundNats: 0, inStepsNats: 0 };
  joint.sequences.forEach((sequence, index) => {
    const p = joint.probabilities[index] ?? NaN;
    const table = maskNats(predictor, sequence);
    averages.entropyNats -= p * Math.log(p);
    averages.anyOrderNats += p * anyOrderNats(table);
    averages.boundNats += p * boundNats(table, 'exact');
    averages.inStepsNats += p * inStepsNats(table, steps);
  });
  return averages;
}
