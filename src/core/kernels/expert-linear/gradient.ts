// The gradient of a linear layer per expert: y_m = W_e x_n, where e is the expert of row m and n = ⌊m / repeat⌋. With dy = ∂L/∂y:
//
//   ∂L/∂x_n = Σ_m Wᵀ_e dy_m       over the rows m of n
//   ∂L/∂W_e = Σ_m dy_m xᵀ_n       over the rows m of expert e
//
// Kernel `ExpertLinearWeightGradient`: dy [M, out], x [N, in], experts int32 [M]; { repeat, count: E } → dweight [E, out, in].
import {
  clone,
  concat,
  matMul,
  mul,
  reshape,
  slice,
  sum,
  type Rank,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { oneHotRows } from '../../tensors/oneHotRows';
import { defineKernel } from '../defineKernel';
import { repeatRows } from './reference';

type Inputs = { dy: Tensor2D; x: Tensor2D; experts: Tensor1D };
export type WeightGradientAttributes = { repeat: number; count: number };

function weightGradientReference(
  { dy, x, experts }: Inputs,
  { repeat, count }: WeightGradientAttributes,
): Tensor3D {
  const rows = repeatRows(x, repeat); // [M, in]
  const chosen = oneHotRows(experts, count); // [M, E]
  const of = (expert: number): Tensor2D =>
    matMul(mul(dy, slice(chosen, [0, expert], [experts.size, 1])), rows, true); // [out, in]
  const stacked = concat(Array.from({ length: count }, (_unused, expert) => of(expert))); // [E·out, in]
  return reshape(stacked, [count, dy.shape[1], x.shape[1]]);
}

/** dweight; see above. */
export const weightGradient = defineKernel({
  name: 'ExpertLinearWeightGradient',
  reference: weightGradientReference,
});

/** dx [N, in] from what came back to each of its `repeat` rows [N·repeat, in]. */
export function sumRepeats(rows: Tensor2D, repeat: number): Tensor2D {
  if (repeat === 1) return clone(rows);
  const [M, inputs] = rows.shape;
  return sum(reshape<Rank.R3>(rows, [M / repeat, repeat, inputs]), 1);
}
