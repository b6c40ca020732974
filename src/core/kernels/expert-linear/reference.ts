// A linear layer per expert as its formula: every expert for every row, and of these the one that was chosen.
import {
  add,
  gather,
  matMul,
  mul,
  reshape,
  slice,
  tensor1d,
  type Rank,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { oneHotRows } from '../../tensors/oneHotRows';

/** Each row `repeat` times: x [N, in] → [N·repeat, in] */
export function repeatRows(x: Tensor2D, repeat: number): Tensor2D {
  if (repeat === 1) return x;
  const ids = Int32Array.from({ length: x.shape[0] * repeat }, (_unused, row) => Math.floor(row / repeat));
  return gather(x, tensor1d(ids, 'int32'));
}

/** The weight of one expert [out, in]. */
function weightOf(weight: Tensor3D, expert: number): Tensor2D {
  const [, outputs, inputs] = weight.shape;
  return reshape<Rank.R2>(slice(weight, [expert, 0, 0], [1, outputs, inputs]), [outputs, inputs]);
}

/** x [N, in], weight [E, out, in], experts int32 [M], M = N·repeat → [M, out], or with `transposed` x [N, out] → [M, in] */
export function expertLinearReference(
  x: Tensor2D,
  weight: Tensor3D,
  experts: Tensor1D,
  { repeat, transposed }: { repeat: number; transposed: boolean },
): Tensor2D {
  const [E] = weight.shape;
  const rows = repeatRows(x, repeat); // [M, in]
  const chosen = oneHotRows(experts, E); // [M, E]
  const of = (expert: number): Tensor2D =>
    mul(
      matMul(rows, weightOf(weight, expert), false, !transposed),
      slice(chosen, [0, expert], [experts.size, 1]),
    ); // [M, out]
  let y = of(0);
  for (let expert = 1; expert < E; expert++) y = add(y, of(expert));
  return y;
}
