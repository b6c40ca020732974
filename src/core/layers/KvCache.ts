// The key/value cache: what attention has seen, kept so that a new token costs one position and not all.
import { add, variable, zeros, type Rank, type Tensor3D, type Variable } from '@tensorflow/tfjs-core';

/**
 * One layer's keys and values, each [K, S, D]: K heads, room for S positions. They are written in place (see
 * kernels/cached-attention), so that their data belongs to them alone. (No interface: `tidy` takes none.)
 */
export type LayerCache = {
  keys: Variable<Rank.R3>;
  values: Variable<Rank.R3>;
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
  const empty = () => owned(zeros<Rank.R3>([heads, capacity, headDim]));
  return {
    layers: Array.from({ length: layers }, () => ({ keys: empty(), values: empty() })),
    capacity,
    length: 0,
  };
}

/**
 * A second cache with the same positions, to go on from them in another way: what is decoded into one, or frees it, leaves
 * the other as it is. The caller owns it.
 */
export function copyCache({ layers, capacity, length }: KvCache): KvCache {
  const copy = (rows: Tensor3D) => owned(add(rows, 0)); // a clone would share its data
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

/** A variable that nobody trains and that alone holds the rows' data. */
function owned(rows: Tensor3D): Variable<Rank.R3> {
  const variables = variable(rows, false);
  rows.dispose();
  return variables;
}
