// One step of AdamW: Adam with decoupled weight decay (Loshchilov and Hutter 2019, arXiv:1711.05101, algorithm 2), in one kernel.
//
//   p ← p (1 − η λ)
//   m ← β₁ m + (1 − β₁) g,   v ← β₂ v + (1 − β₂) g²
//   p ← p − η/(1 − β₁ᵗ) · m / (√v / √(1 − β₂ᵗ) + ε)
//
// as torch.optim.AdamW computes it. Kernel `AdamW`: parameter, firstMoment, secondMoment, gradient, all of one shape, and
// gradientScale? []; { learningRate, beta1, beta2, epsilon, weightDecay, step } → [] if it wrote into the data of the first
// three, or [parameter, firstMoment, secondMoment] with new tensors that take their place. `step` is another one at every
// call, and learningRate may be: a program must not be compiled for them.
import { util, type Scalar, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { describeShapes } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { adamWReference } from './reference';

/** A parameter with what AdamW remembers of its gradients, all of one shape; the moments are 0 at first. */
export interface AdamWVariables {
  parameter: Variable;
  /** m */
  firstMoment: Variable;
  /** v */
  secondMoment: Variable;
}

/** The numbers of the formula. (No interface: attributes take none.) */
export type AdamWAttributes = {
  /** η ≥ 0 */
  learningRate: number;
  /** β₁, 0 ≤ β₁ < 1 */
  beta1: number;
  /** β₂, 0 ≤ β₂ < 1 */
  beta2: number;
  /** ε > 0 */
  epsilon: number;
  /** λ ≥ 0 */
  weightDecay: number;
  /** t, 1 for the first step */
  step: number;
};

export type AdamWOptions = AdamWAttributes & {
  /** [], multiplies the gradient first (clipping by the global norm, for instance); default: 1. */
  gradientScale?: Scalar | undefined;
};

type AdamWInputs = {
  parameter: Tensor;
  firstMoment: Tensor;
  secondMoment: Tensor;
  gradient: Tensor;
  gradientScale: Scalar | undefined;
};

const run = defineKernel({
  name: 'AdamW',
  reference: (
    { parameter, firstMoment, secondMoment, gradient, gradientScale }: AdamWInputs,
    attributes: AdamWAttributes,
  ): Tensor[] => adamWReference(parameter, firstMoment, secondMoment, gradient, gradientScale, attributes),
});

/**
 * Moves the parameter one step against its gradient, and its moments with it. The variables show the new numbers afterwards on
 * every device. A kernel may write into their data, so that no other tensor may share it. No gradient.
 *
 * @throws Error if the shapes do not fit, or step is not 1 or more; nothing has changed then
 */
export function adamW(variables: AdamWVariables, gradient: Tensor, options: AdamWOptions): void {
  const { parameter, firstMoment, secondMoment } = variables;
  const { learningRate, beta1, beta2, epsilon, weightDecay, step, gradientScale } = options;
  const { shape } = parameter;
  if ([firstMoment, secondMoment, gradient].some((other) => !util.arraysEqual(other.shape, shape))) {
    throw new Error(
      `adamW: parameter, moments and gradient must have one shape, got ${describeShapes({ ...variables, gradient })}`,
    );
  }
  if (gradientScale && gradientScale.size !== 1) {
    throw new Error(`adamW: gradientScale must be one number, got ${describeShapes({ gradientScale })}`);
  }
  if (!Number.isInteger(step) || step < 1) {
    throw new Error(`adamW: step must be a whole number from 1, got ${step}`);
  }
  const after = run(
    { parameter, firstMoment, secondMoment, gradient, gradientScale },
    { learningRate, beta1, beta2, epsilon, weightDecay, step },
  );
  const targets = [parameter, firstMoment, secondMoment];
  after.forEach((tensor, index) => {
    targets[index]?.assign(tensor);
    tensor.dispose(); // the variable has a hold of its own
  });
}
