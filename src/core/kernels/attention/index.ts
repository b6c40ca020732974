// Attention over packed queries, keys and values, in one kernel.
//
// Kernel `Attention`: qkv [B, T, (H+2K)·D]; { heads, keyValueHeads, headDim, causal } → [output [B, T, H·D], weights
// [B, H, T, T]]. Where causal, the weights of keys after the query are 0.
import { customGrad, type Tensor, type Tensor3D, type Tensor4D } from '@tensorflow/tfjs-core';
import { describeShapes } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { attentionGradient } from './gradient';
import { attentionReference } from './reference';

/** How queries, keys and values are packed along the last axis: H·D, then K·D, then K·D numbers. (No interface: attributes take none.) */
export type PackedHeads = {
  /** H */
  heads: number;
  /** K, a divisor of H: query head h reads key/value head ⌊h / (H/K)⌋. */
  keyValueHeads: number;
  /** D */
  headDim: number;
};

export type AttentionOptions = PackedHeads & {
  /** True: the query at position t sees keys 0 … t. False: it sees all. */
  causal: boolean;
};

const run = defineKernel({
  name: 'Attention',
  reference: ({ qkv }: { qkv: Tensor3D }, options: AttentionOptions): Tensor[] =>
    attentionReference(qkv, options),
});

/**
 * softmax(Q Kᵀ / √D) V of every head, heads joined: qkv [B, T, (H+2K)·D] → [B, T, H·D]. Differentiable. The caller owns the
 * result.
 *
 * @throws Error if the shapes do not fit
 */
export function attention(qkv: Tensor3D, options: AttentionOptions): Tensor3D {
  checkPacked('attention', qkv, options);
  // A gradient of tfjs' own kind would be handed zeros [B, H, T, T] for the weights, which nobody else sees.
  const op = customGrad((x, save) => {
    const [output, weights] = run({ qkv: x as Tensor3D }, options) as [Tensor3D, Tensor4D];
    (save as (tensors: Tensor[]) => void)([x as Tensor, weights]);
    return {
      value: output,
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [input, kept] = saved as [Tensor3D, Tensor4D];
        return attentionGradient({ dy: dy as Tensor3D, qkv: input, weights: kept }, options);
      },
    };
  });
  return op(qkv) as Tensor3D;
}

/** Throws an Error that names `op` if qkv is not packed as said. */
export function checkPacked(op: string, qkv: Tensor3D, packed: PackedHeads): void {
  const { heads, keyValueHeads, headDim } = packed;
  const counts = [heads, keyValueHeads, headDim];
  if (counts.some((count) => !Number.isInteger(count) || count < 1) || heads % keyValueHeads !== 0) {
    throw new Error(
      `${op}: heads must be a multiple of keyValueHeads, and all whole numbers from 1, got heads ${heads}, keyValueHeads ${keyValueHeads}, headDim ${headDim}`,
    );
  }
  const width = (heads + 2 * keyValueHeads) * headDim;
  if (qkv.rank !== 3 || qkv.shape[2] !== width) {
    throw new Error(
      `${op}: qkv must be [B, T, (heads + 2 keyValueHeads) headDim] = [B, T, ${width}], got ${describeShapes({ qkv })}`,
    );
  }
}
