// Gradient descent of word vectors by negative sampling, in one kernel that touches no row but those of its pairs.
//
//   L = −ln σ(u_o·v_c) − Σ_{k=1…K} ln σ(−u_{w_k}·v_c)       Mikolov et al. 2013 (arXiv:1310.4546), equation 4
//   ∂L/∂v_c = Σ_w g_w u_w,   ∂L/∂u_w = g_w v_c,   g_w = σ(u_w·v_c) − [w is the context]
//
// The pairs are taken in blocks: all gradients of a block are those at the vectors before it, and are added up; then
// row ← row − η · sum. A word that is drawn twice is pushed twice, also where a negative is the context itself. Kernel
// `SkipGramStep`: v, u [V, C], pairs int32 [P, 2 + K] (centre, context, negatives); { count, block, learningRate } → [losses [count]] if it
// wrote into the data of v and u, or [losses, v, u] with new tensors that take their place. `count` and `learningRate` are others
// at every call: a program must not be compiled for them.
import { util, type Tensor, type Tensor1D, type Tensor2D, type Variable } from '@tensorflow/tfjs-core';
import { describeShapes } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { skipGramStepReference } from './reference';

/** The numbers of the formula. (No interface: attributes take none.) */
export type SkipGramStepAttributes = {
  /** Rows of `pairs` that are pairs, 1 … P */
  count: number;
  /** Pairs of a block, ≥ 1 */
  block: number;
  /** η ≥ 0 */
  learningRate: number;
};

/** Both vectors of every word, [V, C] each. */
export interface SkipGramVariables {
  /** v: vectors of centres */
  input: Variable;
  /** u: vectors of contexts */
  output: Variable;
}

type Inputs = { v: Tensor2D; u: Tensor2D; pairs: Tensor2D };

const run = defineKernel({
  name: 'SkipGramStep',
  reference: ({ v, u, pairs }: Inputs, attributes: SkipGramStepAttributes): Tensor[] =>
    skipGramStepReference(v, u, pairs, attributes),
});

/**
 * Makes the steps of all blocks, and gives the loss of each pair before its step, [count]. The variables show the new numbers
 * afterwards on every device. A kernel may write into their data, so that no other tensor may share it. No gradient. The caller owns
 * the result, and answers for the ids.
 *
 * @throws Error if the shapes do not fit; nothing has changed then
 */
export function skipGramStep(
  { input, output }: SkipGramVariables,
  pairs: Tensor2D,
  attributes: SkipGramStepAttributes,
): Tensor1D {
  const isPair = pairs.rank === 2 && pairs.shape[1] >= 2 && pairs.dtype === 'int32';
  if (input.rank !== 2 || !util.arraysEqual(input.shape, output.shape) || !isPair) {
    throw new Error(
      `skipGramStep: input and output must be [V, C] and pairs int32 [P, 2 + K], got ${describeShapes({ input, output, pairs })} of ${pairs.dtype}`,
    );
  }
  const { count, block } = attributes;
  if (!(Number.isInteger(count) && count >= 1 && count <= pairs.shape[0] && block >= 1)) {
    throw new Error(
      `skipGramStep: count must be 1 … ${pairs.shape[0]} and block 1 or more, got ${count} and ${block}`,
    );
  }
  const [losses, ...after] = run(
    { v: input as Tensor as Tensor2D, u: output as Tensor as Tensor2D, pairs },
    attributes,
  );
  const targets = [input, output];
  after.forEach((tensor, index) => {
    targets[index]?.assign(tensor);
    tensor.dispose(); // the variable has a hold of its own
  });
  return losses as Tensor1D;
}
