// Attention of new positions to a cache of keys and values, step by step.
import {
  add,
  matMul,
  mul,
  reshape,
  tensor2d,
  tensor3d,
  type Tensor2D,
  type Tensor3D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import { attentionSteps, causalMask, joinHeads, unpackHeads } from '../attention/reference';
import type { CachedAttentionOptions } from './index';

/** Where T new positions go in the cache, as matrices that do the writing: shapes are the same for every start. */
export interface CacheSlots {
  /** [1, S, T]: 1 where row s of the cache receives new position t. */
  place: Tensor3D;
  /** [S, 1]: 0 for rows that are written, 1 for those that stay. */
  stay: Tensor2D;
}

export function cacheSlots(start: number, count: number, capacity: number): CacheSlots {
  const place = new Float32Array(capacity * count);
  const stay = new Float32Array(capacity).fill(1);
  for (let t = 0; t < count; t++) {
    place[(start + t) * count + t] = 1;
    stay[start + t] = 0;
  }
  return { place: tensor3d(place, [1, capacity, count]), stay: tensor2d(stay, [capacity, 1]) };
}

/** The cache's rows [K, S, D] with the new ones [K, T, D] written into their slots. */
export function writeRows(rows: Tensor3D, added: Tensor3D, { place, stay }: CacheSlots): Tensor3D {
  const written = matMul<Tensor3D>(place, added); // [K, S, D]
  return add(mul(rows, stay), written);
}

/** qkv [1, T, (H+2K)·D], keys and values [K, S, D] → output [1, T, H·D], and the keys and values that come after */
export function cachedAttentionReference(
  qkv: Tensor3D,
  keys: Tensor3D,
  values: Tensor3D,
  options: CachedAttentionOptions,
): [output: Tensor3D, keys: Tensor3D, values: Tensor3D] {
  const { keyValueHeads: K, headDim: D, start } = options;
  const T = qkv.shape[1];
  const S = keys.shape[1];
  const [queries, newKeys, newValues] = unpackHeads(qkv, options); // [1, H, T, D], [1, K, T, D] twice
  const slots = cacheSlots(start, T, S);
  const write = (rows: Tensor3D, added: Tensor4D) => writeRows(rows, reshape(added, [K, T, D]), slots);
  const [allKeys, allValues] = [write(keys, newKeys), write(values, newValues)]; // [K, S, D]
  const whole = (rows: Tensor3D): Tensor4D => reshape(rows, [1, K, S, D]);
  const heads = attentionSteps(queries, whole(allKeys), whole(allValues), causalMask(start, T, S), {
    scores: (scores) => scores,
    weights: (weights) => weights,
  }); // [1, H, T, D]
  return [joinHeads(heads), allKeys, allValues];
}
