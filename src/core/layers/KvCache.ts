// The key/value cache: what attention has seen, kept so that a new token costs one position and not all.
import {
  add,
  clone,
  keep,
  matMul,
  mul,
  tensor2d,
  tensor3d,
  zeros,
  type Rank,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';

/** One layer's keys and values, each [K, S, D]: K heads, room for S positions. (No interface: `tidy` takes none.) */
export type LayerCache = {
  keys: Tensor3D;
  values: Tensor3D;
};

/**
 * Room for `capacity` positions in every layer, of which the first `length` are filled. Shapes never change while
 * it fills, so that a GPU compiles its programs once. Owned by whoever made it; free it with `disposeCache`.
 */
export interface KvCache {
  layers: LayerCache[];
  capacity: number;
  length: number;
}

export function createCache(layers: number, heads: number, capacity: number, headDim: number): KvCache {
  const empty = () => keep(zeros<Rank.R3>([heads, capacity, headDim]));
  return {
    layers: Array.from({ length: layers }, () => ({ keys: empty(), values: empty() })),
    capacity,
    length: 0,
  };
}

/**
 * A second cache with the same positions, to go on from them in another way. Tensors are never written into, so the two may
 * share their memory (they do but on WebAssembly, whose clone is a copy): what is decoded into one, or frees it, leaves the
 * other as it is. The caller owns it.
 */
export function copyCache({ layers, capacity, length }: KvCache): KvCache {
  const copy = (rows: Tensor3D) => keep(clone(rows));
  return {
    layers: layers.map(({ keys, values }) => ({ keys: copy(keys), values: copy(values) })),
    capacity,
    length,
  };
}

export function disposeCache(cache: KvCache): void {
  for (const { keys, values } of cache.layers) {
    keys.dispose();
    values.dispose();
  }
  cache.layers = [];
}

/** Puts new rows in the place of the old ones, which are freed; the cache owns them from now on. */
export function replaceRows(cache: KvCache, layers: LayerCache[]): void {
  disposeCache(cache);
  for (const { keys, values } of layers) {
    keep(keys);
    keep(values);
  }
  cache.layers = layers;
}

/** Where T new positions go in the cache, as matrices that do the writing. */
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
