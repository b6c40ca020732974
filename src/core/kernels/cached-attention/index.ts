// Attention of new positions to a cache of keys and values, which they are written into: one kernel.
//
// Kernel `CachedAttention`: qkv [1, T, (H+2K)·D], keys [K, S, D], values [K, S, D]; { heads, keyValueHeads, headDim, start } →
// [output [1, T, H·D]] if it wrote the new rows into the data of keys and values, or [output, keys, values] with new
// tensors that take their place. `start` is another one at every call: a program must not be compiled for it.
import type { Rank, Tensor, Tensor3D, Variable } from '@tensorflow/tfjs-core';
import { describeShapes } from '../../tensors/shapes';
import { checkPacked, type PackedHeads } from '../attention';
import { defineKernel } from '../defineKernel';
import { cachedAttentionReference } from './reference';

export type CachedAttentionOptions = PackedHeads & {
  /** Position of the first new token: as many positions are in the cache. */
  start: number;
};

const run = defineKernel({
  name: 'CachedAttention',
  reference: (
    { qkv, keys, values }: { qkv: Tensor3D; keys: Tensor3D; values: Tensor3D },
    options: CachedAttentionOptions,
  ): Tensor[] => cachedAttentionReference(qkv, keys, values, options),
});

/**
 * Writes the T new keys and values into the cache at positions start … start + T − 1; then query t attends to 0 … start +
 * t. qkv [1, T, (H+2K)·D], keys and values [K, S, D] → [1, T, H·D], heads joined. No gradient. The caller owns the result.
 *
 * `keys` and `values` are variables: they show the new rows afterwards on every device. A kernel may write into their data,
 * so that no other tensor may share it (see layers/KvCache.ts).
 *
 * @throws Error if the shapes do not fit, or the cache has no room; it is then as it was
 */
export function cachedAttention(
  qkv: Tensor3D,
  keys: Variable<Rank.R3>,
  values: Variable<Rank.R3>,
  options: CachedAttentionOptions,
): Tensor3D {
  const { heads, keyValueHeads, headDim, start } = options;
  checkPacked('cachedAttention', qkv, options);
  const [B, T] = qkv.shape;
  const S = keys.shape[1];
  const fits = ({ rank, shape }: Tensor3D) =>
    rank === 3 && shape[0] === keyValueHeads && shape[1] === S && shape[2] === headDim;
  if (B !== 1 || !fits(keys) || !fits(values)) {
    throw new Error(
      `cachedAttention: qkv must be one sequence, keys and values [keyValueHeads, S, headDim] = [${keyValueHeads}, S, ${headDim}], got ${describeShapes({ qkv, keys, values })}`,
    );
  }
  if (!Number.isInteger(start) || start < 0 || start + T > S) {
    throw new Error(
      `cachedAttention: positions must lie within the cache, got start ${start} for ${describeShapes({ qkv, keys })}`,
    );
  }
  const [output, newKeys, newValues] = run(
    { qkv, keys, values },
    { heads, keyValueHeads, headDim, start },
  ) as [Tensor3D, Tensor3D?, Tensor3D?];
  replaceRows(keys, newKeys);
  replaceRows(values, newValues);
  return output;
}

/** Rows of a cache by those that a kernel gave instead of writing into them; undefined where it wrote. */
export function replaceRows(rows: Variable<Rank.R3>, by: Tensor3D | undefined): void {
  if (!by) return;
  rows.assign(by);
  by.dispose(); // the variable has a hold of its own
}
