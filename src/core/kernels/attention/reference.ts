// Scaled dot-product attention with grouped key/value heads, step by step.
//
//   weights = softmax(Q Kᵀ / √D + mask),   output = weights · V
//
// Vaswani et al. 2017 (arXiv:1706.03762, equation 1); grouped heads: Ainslie et al. 2023 (arXiv:2305.13245, figure 2).
// With as many K heads as H heads it is multi-head attention, with one K head multi-query attention.
import {
  add,
  matMul,
  mul,
  reshape,
  slice,
  softmax,
  tensor2d,
  transpose,
  type Rank,
  type Tensor2D,
  type Tensor3D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import type { AttentionOptions, PackedHeads } from './index';

/** Added to scores that must not count: far below any score, and finite, as −∞ − (−∞) is no number. */
const FORBIDDEN = -1e9;

/** Causal mask [T, S]: the query at position start + t sees keys 0 … start + t, and none after. */
export function causalMask(start: number, queries: number, keys: number): Tensor2D {
  const mask = new Float32Array(queries * keys);
  for (let t = 0; t < queries; t++) mask.fill(FORBIDDEN, t * keys + start + t + 1, (t + 1) * keys);
  return tensor2d(mask, [queries, keys]);
}

/** [B, T, heads · D] → [B, heads, T, D] */
export function splitHeads(x: Tensor3D, heads: number): Tensor4D {
  const [B, T, width] = x.shape;
  return transpose(reshape(x, [B, T, heads, width / heads]), [0, 2, 1, 3]);
}

/** [B, heads, T, D] → [B, T, heads · D] */
export function joinHeads(x: Tensor4D): Tensor3D {
  const [B, heads, T, D] = x.shape;
  return reshape(transpose(x, [0, 2, 1, 3]), [B, T, heads * D]);
}

/** [B, T, (H+2K)·D] → queries [B, H, T, D], keys and values [B, K, T, D] */
export function unpackHeads(
  qkv: Tensor3D,
  { heads, keyValueHeads, headDim }: PackedHeads,
): [queries: Tensor4D, keys: Tensor4D, values: Tensor4D] {
  const [B, T] = qkv.shape;
  const part = (start: number, count: number) =>
    splitHeads(slice(qkv, [0, 0, start * headDim], [B, T, count * headDim]), count); // [B, count, T, D]
  return [part(0, heads), part(heads, keyValueHeads), part(heads + keyValueHeads, keyValueHeads)];
}

export interface AttentionTaps {
  /** Scores after scaling and masking, [B, H, T, S]. */
  scores(scores: Tensor4D): Tensor4D;
  /** Softmax of the scores, [B, H, T, S]; each row sums to 1. */
  weights(weights: Tensor4D): Tensor4D;
}

/**
 * Q [B, H, T, D], K [B, K, S, D], V [B, K, S, Dv], mask [T, S] or none → [B, H, T, Dv].
 * Query head h reads key/value head ⌊h / (H/K)⌋: the H/K heads of a group follow one another.
 */
export function attentionSteps(
  queries: Tensor4D,
  keys: Tensor4D,
  values: Tensor4D,
  mask: Tensor2D | undefined,
  taps: AttentionTaps,
): Tensor4D {
  const [B, H, T, D] = queries.shape;
  const [, K, S] = keys.shape;
  const Dv = values.shape[3];
  const group = H / K;
  const q: Tensor3D = reshape(queries, [B * K, group * T, D]); // [B·K, G·T, D]
  const k: Tensor3D = reshape(keys, [B * K, S, D]); // [B·K, S, D]
  const v: Tensor3D = reshape(values, [B * K, S, Dv]); // [B·K, S, Dv]
  const products: Tensor4D = reshape(matMul(q, k, false, true), [B, H, T, S]); // [B, H, T, S]
  const scaled: Tensor4D = mul(products, D ** -0.5); // [B, H, T, S]
  const scores = taps.scores(mask ? add(scaled, mask) : scaled); // [B, H, T, S]
  const weights = taps.weights(softmax(scores)); // [B, H, T, S]
  const mixed = matMul(reshape<Rank.R3>(weights, [B * K, group * T, S]), v); // [B·K, G·T, Dv]
  return reshape(mixed, [B, H, T, Dv]);
}

/** qkv [B, T, (H+2K)·D] → output [B, T, H·D] and weights [B, H, T, T] */
export function attentionReference(
  qkv: Tensor3D,
  options: AttentionOptions,
): [output: Tensor3D, weights: Tensor4D] {
  const T = qkv.shape[1];
  const [queries, keys, values] = unpackHeads(qkv, options);
  let seen: Tensor4D | undefined;
  const heads = attentionSteps(queries, keys, values, options.causal ? causalMask(0, T, T) : undefined, {
    scores: (scores) => scores,
    weights: (weights) => (seen = weights),
  }); // [B, H, T, D]
  return [joinHeads(heads), seen as unknown as Tensor4D];
}
