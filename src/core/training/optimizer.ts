// AdamW over all parameters of a model: two moments for each number, and weight decay beside the gradient.
//
// The update of one parameter is the op `adamW` (Loshchilov & Hutter 2019, arXiv:1711.05101, algorithm 2). Weight decay is for
// matrices only, those of the embeddings among them: norms and biases, which have one axis, are not pulled to 0.
import { dispose, scalar, tidy, variable, zeros, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { adamW } from '../kernels/adam-w';
import type { Trainable } from './Trainable';

export interface OptimizerSettings {
  beta1: number;
  beta2: number;
  epsilon: number;
  /** Of parameters with two axes or more. */
  weightDecay: number;
}

export interface Update {
  learningRate: number;
  /** 1 for the first update of the run. */
  step: number;
  /** What every gradient is multiplied by, where it is clipped. */
  gradientScale?: number;
}

export interface Optimizer {
  /** Running means of the gradients and of their squares, in the order of the parameters; all 0 at first. */
  firstMoments: Variable[];
  secondMoments: Variable[];
  /** Changes all parameters and moments at once; the gradients stay the caller's. */
  update(gradients: readonly Tensor[], update: Update): void;
  dispose(): void;
}

export function createOptimizer(
  { variables }: Pick<Trainable, 'variables'>,
  { beta1, beta2, epsilon, weightDecay }: OptimizerSettings,
): Optimizer {
  const moments = () => variables.map(({ shape }) => tidy(() => variable(zeros(shape))));
  const [firstMoments, secondMoments] = [moments(), moments()];
  return {
    firstMoments,
    secondMoments,
    update(gradients, { learningRate, step, gradientScale }) {
      tidy(() => {
        const scale = gradientScale === undefined ? undefined : scalar(gradientScale);
        variables.forEach((parameter, index) => {
          const [firstMoment, secondMoment] = [firstMoments[index], secondMoments[index]];
          const gradient = gradients[index];
          if (!firstMoment || !secondMoment || !gradient) {
            throw new Error(`optimizer: ${gradients.length} gradients for ${variables.length} parameters`);
          }
          adamW({ parameter, firstMoment, secondMoment }, gradient, {
            learningRate,
            beta1,
            beta2,
            epsilon,
            weightDecay: parameter.rank >= 2 ? weightDecay : 0,
            step,
            ...(scale && { gradientScale: scale }),
          });
        });
      });
    },
    dispose: () => dispose([...firstMoments, ...secondMoments]),
  };
}
