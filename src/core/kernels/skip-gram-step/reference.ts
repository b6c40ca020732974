// Gradient descent of word vectors by negative sampling, block by block, in plain operations of tfjs.
import {
  add,
  concat,
  exp,
  gather,
  log,
  matMul,
  mul,
  reshape,
  sigmoid,
  slice,
  sqrt,
  square,
  sub,
  sum,
  tensor1d,
  tidy,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { oneHotRows } from '../../tensors/oneHotRows';
import type { SkipGramStepAttributes } from './index';

/** How rows are looked up and added up: a device may have kernels of its own for that. */
export interface RowOperations {
  /** Rows of weight [V, C] by ids [N] → [N, C] */
  rows(weight: Tensor2D, ids: Tensor1D): Tensor2D;
  /** The sum of the rows of x [N, C] that have the same id → [V, C] */
  sums(x: Tensor2D, ids: Tensor1D, V: number): Tensor2D;
}

const PLAIN: RowOperations = {
  rows: (weight, ids) => gather(weight, ids),
  sums: (x, ids, V) => matMul(oneHotRows(ids, V), x, true),
};

/** v, u [V, C], pairs int32 [P, 2 + K] → losses [count], and v, u [V, C] as they are after all blocks. */
export function skipGramStepReference(
  v: Tensor2D,
  u: Tensor2D,
  pairs: Tensor2D,
  { count, block, learningRate }: SkipGramStepAttributes,
  operations: RowOperations = PLAIN,
): [losses: Tensor, v: Tensor, u: Tensor] {
  const width = pairs.shape[1];
  let [newV, newU] = [add<Tensor2D>(v, 0), add<Tensor2D>(u, 0)];
  const losses: Tensor1D[] = [];
  for (let first = 0; first < count; first += block) {
    const N = Math.min(block, count - first);
    const rows = slice(pairs, [first, 0], [N, width]);
    const [loss, dv, du] = tidy(() => blockGradients(newV, newU, rows, operations));
    losses.push(loss);
    newV = sub(newV, mul(dv, learningRate));
    newU = sub(newU, mul(du, learningRate));
  }
  return [losses.length === 1 ? add(losses[0] as Tensor1D, 0) : concat(losses), newV, newU];
}

/** The losses of a block [N], and the gradients of their sum [V, C]. */
function blockGradients(
  v: Tensor2D,
  u: Tensor2D,
  rows: Tensor2D,
  { rows: rowsOf, sums }: RowOperations,
): [losses: Tensor1D, dv: Tensor2D, du: Tensor2D] {
  const [N, width] = rows.shape;
  const [V, C] = v.shape;
  const candidates = width - 1; // the context, then the negatives
  const centreIds = reshape(slice(rows, [0, 0], [N, 1]), [N]) as Tensor1D;
  const candidateIds = reshape(slice(rows, [0, 1], [N, candidates]), [N * candidates]) as Tensor1D;
  const centres = reshape(rowsOf(v, centreIds), [N, 1, C]); // [N, 1, C]
  const others = reshape(rowsOf(u, candidateIds), [N, candidates, C]); // [N, K + 1, C]
  const scores = sum<Tensor2D>(mul(centres, others), 2); // [N, K + 1]
  const isContext = tensor1d(Array.from({ length: candidates }, (_none, k) => Number(k === 0)));
  const slopes = sub(sigmoid(scores), isContext); // σ(s) − y, [N, K + 1]
  // −ln σ(s) of the context and −ln σ(−s) of the others: ln(1 + eᵗ) = max(t, 0) + ln(1 + e^−|t|)
  const t = mul(scores, sub(1, mul(isContext, 2)));
  const size = sqrt(square(t)); // |t|
  const costs = add(mul(add(t, size), 0.5), log(add(exp(mul(size, -1)), 1)));
  const column = reshape(slopes, [N, candidates, 1]); // [N, K + 1, 1]
  const dcentres = sum<Tensor2D>(mul(column, others), 1); // [N, C]
  const dothers = reshape(mul<Tensor3D>(column, centres), [N * candidates, C]) as Tensor2D;
  return [sum<Tensor1D>(costs, 1), sums(dcentres, centreIds, V), sums(dothers, candidateIds, V)];
}
