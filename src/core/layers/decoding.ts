// Cached decoding: which positions a step reads, and what it may not do.
import { slice, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Tap } from '../tensors/tap';
import type { KvCache, LayerCache } from './KvCache';

/**
 * Throws an Error that begins with `family` if T tokens do not fit into the cache, or `count` of them cannot be kept.
 * Returns the position of the first.
 */
export function checkStep(family: string, T: number, cache: KvCache, count: number): number {
  const { length: start, capacity } = cache;
  if (start + T > capacity) {
    throw new Error(`${family}: the cache has room for ${capacity} positions, asked to hold ${start + T}`);
  }
  if (!Number.isInteger(count) || count < 0 || count > T) {
    throw new Error(`${family}: of ${T} tokens 0 to ${T} can be kept, got count ${count}`);
  }
  return start;
}

/** One pass through a model: over whole sequences, or with a cache over the next positions of one. */
export interface Pass<Layer extends LayerCache, TapName extends string> {
  /** Position of the first token. */
  start: number;
  /** B */
  sequences: number;
  /** Where the keys and values of earlier positions are; without it there are none. */
  cache?: KvCache<Layer>;
  tap: Tap<TapName>;
}

/** What one layer keeps of the earlier positions of one sequence, and how many of them there are. */
export interface Earlier<Layer extends LayerCache> {
  rows: Layer;
  start: number;
}

/** What one layer knows of the positions before this pass; undefined without a cache. */
export function earlierIn<Layer extends LayerCache>(
  { cache, start }: Pass<Layer, never>,
  layer: number,
): Earlier<Layer> | undefined {
  if (!cache) return undefined;
  const rows = cache.layers[layer];
  if (!rows) throw new Error(`The cache has ${cache.layers.length} layers, asked for layer ${layer}`);
  return { rows, start };
}

/** The rows of one sequence, x [T, C], where all are wanted; else that of the last token kept, [1, C]. */
export function wantedRows(x: Tensor2D, rows: 'all' | 'last', count: number): Tensor2D {
  const [T, C] = x.shape;
  if (rows === 'all' || T === 1) return x;
  return slice(x, [Math.max(0, count - 1), 0], [1, C]);
}
