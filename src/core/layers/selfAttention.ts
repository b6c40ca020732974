// Self-attention over packed queries, keys and values: fused where nobody looks, step by step where a tap wants to.
import { reshape, type Rank, type Tensor3D, type Tensor4D } from '@tensorflow/tfjs-core';
import { attention, type AttentionOptions } from '../kernels/attention';
import { attentionSteps, causalMask, joinHeads, unpackHeads } from '../kernels/attention/reference';
import { cachedAttention } from '../kernels/cached-attention';
import type { Tap } from '../tensors/tap';
import type { Earlier } from './decoding';
import type { HeadCache } from './KvCache';

/** What a tap can see inside. S is T, or with a cache all its positions. */
export type AttentionTapName =
  | 'queries' // [B, H, T, D], rotated where positions are
  | 'keys' // [B, K, S, D]
  | 'values' // [B, K, S, D]
  | 'attention.scores' // [B, H, T, S], scaled and masked
  | 'attention.weights' // [B, H, T, S]
  | 'attention.heads'; // [B, H, T, D]

const INNER: AttentionTapName[] = [
  'queries',
  'keys',
  'values',
  'attention.scores',
  'attention.weights',
  'attention.heads',
];

/**
 * qkv [B, T, (H+2K)·D] → heads joined, [B, T, H·D]. With a cache, B is 1 and the new keys and values are written behind the
 * earlier ones: whoever counts them decides that they stay.
 */
export function selfAttention(
  qkv: Tensor3D,
  options: AttentionOptions,
  tap: Tap<AttentionTapName>,
  earlier?: Earlier<HeadCache>,
): Tensor3D {
  if (INNER.some((name) => tap.wants(name))) return attentionInSteps(qkv, options, tap, earlier);
  return earlier ? attendCached(qkv, options, earlier) : attention(qkv, options);
}

function attendCached(
  qkv: Tensor3D,
  { heads, keyValueHeads, headDim }: AttentionOptions,
  { rows, start }: Earlier<HeadCache>,
): Tensor3D {
  return cachedAttention(qkv, rows.keys, rows.values, { heads, keyValueHeads, headDim, start });
}

function attentionInSteps(
  qkv: Tensor3D,
  options: AttentionOptions,
  tap: Tap<AttentionTapName>,
  earlier: Earlier<HeadCache> | undefined,
): Tensor3D {
  const [queries, newKeys, newValues] = unpackHeads(qkv, options);
  let [keys, values] = [newKeys, newValues]; // [B, K, S, D]
  if (earlier) {
    attendCached(qkv, options, earlier).dispose(); // for the writing alone
    const whole = (rows: Tensor3D): Tensor4D => reshape<Rank.R4>(rows, [1, ...rows.shape]);
    [keys, values] = [whole(earlier.rows.keys), whole(earlier.rows.values)];
  }
  const [T, S] = [queries.shape[2], keys.shape[2]];
  const mask = options.causal ? causalMask(earlier?.start ?? 0, T, S) : undefined; // [T, S]
  const heads = attentionSteps(tap('queries', queries), tap('keys', keys), tap('values', values), mask, {
    scores: (scores) => tap('attention.scores', scores),
    weights: (weights) => tap('attention.weights', weights),
  }); // [B, H, T, D]
  return joinHeads(tap('attention.heads', heads));
}
