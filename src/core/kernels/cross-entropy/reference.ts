// Cross-entropy of logits as its formula: −log softmax(z)_target = log Σ_j exp(z_j) − z_target.
import {
  add,
  exp,
  log,
  max,
  mul,
  reshape,
  sub,
  sum,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { oneHotRows } from '../../tensors/oneHotRows';

/** logits [N, V], targets int32 [N] → losses [N], log Σ_j exp(z_j) [N]; a target of −1 has a loss of 0 */
export function crossEntropyReference(
  logits: Tensor2D,
  targets: Tensor1D,
): [losses: Tensor1D, logSumExp: Tensor1D] {
  const [N, V] = logits.shape;
  const largest = max(logits, 1, true); // [N, 1]; taken off first, which changes nothing but keeps exp finite
  const shifted = sub(logits, largest); // [N, V]
  const logSum: Tensor1D = log(sum(exp(shifted), 1)); // [N]
  const chosen = oneHotRows(targets, V); // [N, V]; a row of 0 for −1
  const counted = sum(chosen, 1); // [N]; 0 for −1
  const losses: Tensor1D = sub(mul(counted, logSum), sum(mul(chosen, shifted), 1)); // [N]
  return [losses, add(logSum, reshape(largest, [N]))];
}
