// Absorbed latent attention of new positions to a cache of latent vectors and rotated keys, which they are written into: one kernel.
//
// Kernel `CachedLatentAttention`: queries [H, T, Dc], rotatedQueries [H, T, Dr], newLatents [T, Dc], newKeys [T, Dr], latents
// [1, S, Dc], rotatedKeys [1, S, Dr]; { start, scale } → [output [H, T, Dc]] if it wrote the new rows into the data of the cache,
// or [output, latents, rotatedKeys] with new tensors that take their place.
import type { Rank, Tensor, Tensor2D, Tensor3D, Variable } from '@tensorflow/tfjs-core';
import { describeShapes } from '../../tensors/shapes';
import { replaceRows } from '../cached-attention';
import { defineKernel } from '../defineKernel';
import { cachedLatentAttentionReference } from './reference';

/** (No interface: attributes take none.) */
export type CachedLatentAttentionOptions = {
  /** Position of the first new token: as many positions are in the cache. */
  start: number;
  /** What scores are multiplied by. */
  scale: number;
};

export type LatentRows = {
  queries: Tensor3D;
  rotatedQueries: Tensor3D;
  newLatents: Tensor2D;
  newKeys: Tensor2D;
  latents: Tensor3D;
  rotatedKeys: Tensor3D;
};

const run = defineKernel({
  name: 'CachedLatentAttention',
  reference: (rows: LatentRows, options: CachedLatentAttentionOptions): Tensor[] =>
    cachedLatentAttentionReference(rows, options),
});

/**
 * Writes the T new latent vectors and rotated keys into the cache at positions start … start + T − 1; then query t attends to 0 …
 * start + t: queries [H, T, Dc], taken through W^UK, rotatedQueries [H, T, Dr] → the mixed latent vectors [H, T, Dc]. No gradient. The
 * caller owns the result.
 *
 * `latents` [1, S, Dc] and `rotatedKeys` [1, S, Dr] are variables, and their data is theirs alone (see layers/KvCache.ts).
 *
 * @throws Error if the shapes do not fit, or the cache has no room; it is then as it was
 */
export function cachedLatentAttention(
  rows: LatentRows & { latents: Variable<Rank.R3>; rotatedKeys: Variable<Rank.R3> },
  options: CachedLatentAttentionOptions,
): Tensor3D {
  const { queries, rotatedQueries, newLatents, newKeys, latents, rotatedKeys } = rows;
  const [H, T, Dc] = queries.shape;
  const Dr = rotatedQueries.shape[2];
  const S = latents.shape[1];
  const fits = (tensor: Tensor, shape: number[]) => tensor.shape.join() === shape.join();
  if (
    !fits(rotatedQueries, [H, T, Dr]) ||
    !fits(newLatents, [T, Dc]) ||
    !fits(newKeys, [T, Dr]) ||
    !fits(latents, [1, S, Dc]) ||
    !fits(rotatedKeys, [1, S, Dr])
  ) {
    throw new Error(
      `cachedLatentAttention: widths, positions and heads must agree, got ${describeShapes({ queries, rotatedQueries, newLatents, newKeys, latents, rotatedKeys })}`,
    );
  }
  const { start, scale } = options;
  if (!Number.isInteger(start) || start < 0 || start + T > S) {
    throw new Error(
      `cachedLatentAttention: positions must lie within the cache, got start ${start} for ${describeShapes({ queries, latents })}`,
    );
  }
  const [output, allLatents, allKeys] = run(
    { queries, rotatedQueries, newLatents, newKeys, latents, rotatedKeys },
    { start, scale },
  ) as [Tensor3D, Tensor3D?, Tensor3D?];
  replaceRows(latents, allLatents);
  replaceRows(rotatedKeys, allKeys);
  return output;
}
