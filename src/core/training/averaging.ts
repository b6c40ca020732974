// Averages of the weights over the steps: less noisy than the weights themselves, at no cost in training.
//
//   exponential   a_0 = θ_0,   a_n = d·a_{n−1} + (1 − d)·θ_n      Polyak & Juditsky 1992 in the form of the moving average
//   mean          of θ over the last k steps of the run            as Llama 3 does with its checkpoints while it anneals
//                                                                  (Grattafiori et al. 2024, arXiv:2407.21783, section 3.4.3)
//
// Both are a ← a + α (θ − a), with α = 1 − d, or 1/n for the n-th weights of the mean.
import { add, dispose, mul, sub, tidy, variable, type Variable } from '@tensorflow/tfjs-core';
import type { AveragingConfig } from '../../pure/training/config';
import type { Trainable } from './Trainable';

export interface Average {
  /** In the order of the parameters; undefined while there is none: before the last steps, where their mean is asked for. */
  variables(): readonly Variable[] | undefined;
  /** How many weights are in it. */
  count(): number;
  /** Takes the weights after `step` updates in. */
  update(step: number): void;
  /** Goes on from an average of so many weights; the caller then assigns the variables. */
  restore(count: number): readonly Variable[];
  dispose(): void;
}

/**
 * @param steps length of the run, from which the last k steps are counted
 * @returns undefined where no average is asked for
 */
export function createAverage(
  model: Pick<Trainable, 'variables'>,
  config: AveragingConfig,
  steps: number,
): Average | undefined {
  if (config.kind === 'none') return undefined;
  let averages: Variable[] | undefined;
  let count = 0;
  // Numbers of their own: the optimizer writes into those of the parameters.
  const copy = (one: Variable) => tidy(() => variable(add(one, 0)));
  const start = () => (averages ??= model.variables.map(copy));
  if (config.kind === 'exponential') {
    start();
    count = 1;
  }
  return {
    variables: () => averages,
    count: () => count,
    update(step) {
      if (config.kind === 'mean' && step <= steps - config.last) return;
      if (config.kind === 'mean' && step > steps) return; // the run is over; what goes on is another one
      count += 1;
      const share = config.kind === 'mean' ? 1 / count : 1 - config.decay;
      start().forEach((average, index) => {
        const now = model.variables[index];
        if (now) tidy(() => average.assign(add(average, mul(sub(now, average), share))));
      });
    },
    restore(restored) {
      count = restored;
      return start();
    },
    dispose() {
      if (averages) dispose(averages);
      averages = undefined;
    },
  };
}
