// The choice of experts by comparing: the rank of an expert is the number of those that beat it.
//
// An expert beats another if its score is larger, or equal and it stands before. The experts of groups that are left out fall below all.
import {
  add,
  cast,
  mul,
  relu,
  reshape,
  step,
  sub,
  sum,
  tensor2d,
  tensor3d,
  type Rank,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import type { ChoiceRule } from '../../../pure/routing/chooseExperts';

/** Below every score, which are sums of an affinity of 0 … 1 and a bias. */
const BELOW_ALL = 1e9;

/** Ranks along the last axis, 0 for the best: scores [N, E] → [N, E] */
function ranks(scores: Tensor2D): Tensor2D {
  const [N, E] = scores.shape;
  const other: Tensor3D = reshape<Rank.R3>(scores, [N, 1, E]);
  const own: Tensor3D = reshape<Rank.R3>(scores, [N, E, 1]);
  const larger: Tensor3D = step(sub(other, own)); // [N, E, E]
  const apart = step(add(relu(sub(other, own)), relu(sub(own, other)))); // [N, E, E], 1 where the scores differ
  const before = tensor2d(
    Array.from({ length: E * E }, (_unused, i) => Number(i % E < Math.floor(i / E))),
    [E, E],
  );
  return sum(add(larger, mul(sub(1, apart), before)), 2); // [N, E]
}

/** 1 where a rank is below `count`: [N, E] → [N, E] */
function best(ranked: Tensor2D, count: number): Tensor2D {
  return step(sub(count - 0.5, ranked));
}

/** scores [N, E] → the best experts, best first: int32 [N, K] */
export function chooseExpertsReference(
  scores: Tensor2D,
  { groups, keptGroups, chosen }: ChoiceRule,
): Tensor2D {
  const [N, E] = scores.shape;
  let allowed = scores;
  if (keptGroups < groups) {
    const grouped: Tensor2D = reshape(scores, [N * groups, E / groups]);
    const worth = reshape<Rank.R2>(sum(mul(grouped, best(ranks(grouped), 2)), 1), [N, groups]);
    const kept = reshape<Rank.R3>(best(ranks(worth), keptGroups), [N, groups, 1]);
    const lowered = sub(reshape<Rank.R3>(scores, [N, groups, E / groups]), mul(sub(1, kept), BELOW_ALL));
    allowed = reshape(lowered, [N, E]);
  }
  const ranked = reshape<Rank.R3>(ranks(allowed), [N, 1, E]);
  const wanted = tensor3d(Array.from({ length: chosen }, (_unused, k) => k), [1, chosen, 1]); // prettier-ignore
  const apart = add(relu(sub(ranked, wanted)), relu(sub(wanted, ranked))); // [N, K, E]
  const names = tensor3d(Array.from({ length: E }, (_unused, e) => e), [1, 1, E]); // prettier-ignore
  return cast(sum(mul(sub(1, step(apart)), names), 2), 'int32'); // [N, K]
}
