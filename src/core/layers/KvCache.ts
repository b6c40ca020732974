// The key/value cache: what attention has seen, kept so that a new token costs one position and not all.
import { add, variable, zeros, type Rank, type Tensor3D, type Variable } from '@tensorflow/tfjs-core';

/**
 * What one layer keeps of each position, by name: matrices [heads, S, width] with room for S positions. They are written in
 * place (see kernels/cached-attention), so that their data belongs to them alone. (No interface: `tidy` takes none.)
 */
export type LayerCache = { [rows: string]: Variable<Rank.R3> };

/** Keys and values of K heads, each [K, S, D]. */
export type HeadCache = { keys: Variable<Rank.R3>; values: Variable<Rank.R3> };

/** How many heads of what width are kept under each name. */
export type CacheWidths<Layer extends LayerCache> = { [Name in keyof Layer]: [heads: number, width: number] };

/**
 * Room for `capacity` positions in every layer, of which the first `length` are filled. Shapes never change while
 * it fills, so that a GPU compiles its programs once. Owned by whoever made it; free it with `disposeCache`.
 */
export interface KvCache<Layer extends LayerCache = LayerCache> {
  layers: Layer[];
  capacity: number;
  length: number;
}

export function createCache<Layer extends LayerCache>(
  layers: number,
  widths: CacheWidths<Layer>,
  capacity: number,
): KvCache<Layer> {
  const empty = () =>
    mapRows(widths, ([heads, width]) => owned(zeros<Rank.R3>([heads, capacity, width]))) as Layer;
  return { layers: Array.from({ length: layers }, empty), capacity, length: 0 };
}

/**
 * A second cache with the same positions, to go on from them in another way: what is decoded into one, or frees it, leaves
 * the other as it is. The caller owns it.
 */
export function copyCache({ layers, capacity, length }: KvCache): KvCache {
  const copy = (rows: Tensor3D) => owned(add(rows, 0)); // a clone would share its data
  return { layers: layers.map((layer) => mapRows(layer, copy)), capacity, length };
}

export function disposeCache(cache: KvCache): void {
  for (const layer of cache.layers) {
    for (const rows of Object.values(layer)) rows.dispose();
  }
  cache.layers = [];
}

/** The numbers that a cache keeps of one position, in all its layers. */
export function numbersAPosition({ layers }: KvCache): number {
  const widths = layers.flatMap((layer) =>
    Object.values(layer).map(({ shape: [heads, , width] }) => heads * width),
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

function mapRows<From, To>(layer: Record<string, From>, change: (rows: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(layer).map(([name, rows]) => [name, change(rows)]));
}

/** A variable that nobody trains and that alone holds the rows' data. */
function owned(rows: Tensor3D): Variable<Rank.R3> {
  const variables = variable(rows, false);
  rows.dispose();
  return variables;
}
