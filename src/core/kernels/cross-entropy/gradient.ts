// The gradient of cross-entropy.
//
//   L = log Σ_j exp(z_j) − z_target:   ∂L/∂z_j = softmax(z)_j − [j = target],   softmax(z)_j = exp(z_j − logSumExp)
//
// A row whose target is −1 has no loss and no gradient.
//
// Kernel `CrossEntropyGradient`: dy [N], logits [N, V], targets int32 [N], logSumExp [N] → dlogits [N, V].
import { exp, mul, reshape, sub, sum, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { oneHotRows } from '../../tensors/oneHotRows';
import { defineKernel } from '../defineKernel';

type Inputs = { dy: Tensor1D; logits: Tensor2D; targets: Tensor1D; logSumExp: Tensor1D };

function crossEntropyGradientReference({ dy, logits, targets, logSumExp }: Inputs): Tensor2D {
  const [N, V] = logits.shape;
  const probabilities = exp(sub(logits, reshape(logSumExp, [N, 1]))); // [N, V]
  const chosen = oneHotRows(targets, V); // [N, V]
  const weight = mul(reshape(dy, [N, 1]), sum(chosen, 1, true)); // [N, 1]; 0 for −1
  return mul(sub(probabilities, chosen), weight);
}

/** dlogits; see above. */
export const crossEntropyGradient = defineKernel({
  name: 'CrossEntropyGradient',
  reference: crossEntropyGradientReference,
});
