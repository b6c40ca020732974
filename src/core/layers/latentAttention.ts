// Multi-head latent attention (DeepSeek-AI 2024, arXiv:2412.19437v2, section 2.1.1, equations 1 to 11).
//
//   h ── W^DKV ─ norm ─► c^KV [Dc]   one latent vector a token; the keys and values of all heads come out of it:
//   h ── W^KR ─ RoPE ─► k^R [Dr]     one rotated key, which all heads share         k = [W^UK c^KV; k^R],  v = W^UV c^KV
//   h ── W^DQ ─ norm ─► c^Q          queries, compressed too, or not                q = [W^UQ c^Q; RoPE(W^QR c^Q)]
//
// Only c^KV and k^R are kept of a token that has been read. Two forms compute the same: the plain one forms keys and values, in training
// and where a figure wants to see them; the absorbed one takes the queries through W^UK instead, so that a decoded token never forms the
// keys and values of those before it (arXiv:2405.04434, appendix C).
import {
  concat,
  matMul,
  reshape,
  type Rank,
  type Tensor2D,
  type Tensor3D,
  type Tensor4D,
  type Variable,
} from '@tensorflow/tfjs-core';
import { attentionSteps, causalMask, joinHeads, splitHeads } from '../kernels/attention/reference';
import { cachedLatentAttention } from '../kernels/cached-latent-attention';
import { rmsNorm } from '../kernels/rms-norm';
import { rotary } from '../kernels/rotary';
import type { Tap } from '../tensors/tap';
import type { Earlier } from './decoding';
import { linear, type LinearParams } from './linear';
import { asRows, asSequences, tapRows, type NormParams } from './residual';
import type { RotaryAngles } from './rope';

/** Of the norms inside attention, whatever the config says of the others. */
const LATENT_EPSILON = 1e-6;

/** Of each position: c^KV [1, S, Dc] and k^R [1, S, Dr]. */
export type LatentCache = { latents: Variable<Rank.R3>; rotated_keys: Variable<Rank.R3> };

/** The rows of the checkpoint's matrices, apart as the paper has them. Each is [out, in]. */
export interface LatentAttentionParams {
  /** W^DQ, and the norm of c^Q; absent where queries are not compressed. */
  q_a_proj?: LinearParams;
  q_a_layernorm?: NormParams;
  /** W^UQ [H·Dn, ..] */
  q_nope_proj: LinearParams;
  /** W^QR [H·Dr, ..] */
  q_rope_proj: LinearParams;
  /** W^DKV [Dc, C] */
  kv_a_proj: LinearParams;
  kv_a_layernorm: NormParams;
  /** W^KR [Dr, C] */
  k_rope_proj: LinearParams;
  /** W^UK [H·Dn, Dc] */
  k_b_proj: { weight: Tensor2D };
  /** W^UV [H·Dv, Dc] */
  v_b_proj: { weight: Tensor2D };
}

export interface LatentHeads {
  /** H */
  heads: number;
  /** Dn, of the part of queries and keys that is not rotated. */
  nopeDim: number;
  /** Dr, even */
  ropeDim: number;
}

/** What a tap can see inside. S is T, or with a cache all its positions. */
export type LatentAttentionTapName =
  | 'query_latents' // c^Q [B, T, rank]; only where queries are compressed
  | 'latents' // c^KV [B, T, Dc], after its norm: of the new tokens
  | 'rotated_key' // k^R [B, T, Dr], rotated: of the new tokens
  | 'queries' // [B, H, T, Dn + Dr], the rotated part last
  | 'keys' // [B, H, S, Dn + Dr]
  | 'values' // [B, H, S, Dv]
  | 'attention.scores' // [B, H, T, S], scaled and masked
  | 'attention.weights' // [B, H, T, S]
  | 'attention.heads'; // [B, H, T, Dv]

/** Those that the absorbed form never forms. */
const PLAIN: LatentAttentionTapName[] = [
  'queries',
  'keys',
  'values',
  'attention.scores',
  'attention.weights',
];

/**
 * normed rows x [N, C], N = B·T → heads joined, [N, H·Dv]. With a cache, B is 1 and the new latent vectors and rotated keys are written
 * behind the earlier ones: whoever counts them decides that they stay.
 */
export function latentAttention(
  params: LatentAttentionParams,
  x: Tensor2D,
  B: number,
  sizes: LatentHeads,
  { cos, sin }: RotaryAngles,
  tap: Tap<LatentAttentionTapName>,
  earlier?: Earlier<LatentCache>,
): Tensor2D {
  const rows = tapRows(tap, B);
  const { q_a_proj, q_a_layernorm, kv_a_layernorm } = params;
  const compressed =
    q_a_proj && q_a_layernorm
      ? rows('query_latents', rmsNorm(linear(q_a_proj, x), q_a_layernorm.weight, LATENT_EPSILON))
      : x; // [N, rank] or [N, C]
  const fixedQueries = asSequences(linear(params.q_nope_proj, compressed), B); // [B, T, H·Dn]
  const turnedQueries = rotary(asSequences(linear(params.q_rope_proj, compressed), B), cos, sin, sizes.heads); // [B, T, H·Dr]
  const down = linear(params.kv_a_proj, x); // [N, Dc]
  const latents = rows('latents', rmsNorm(down, kv_a_layernorm.weight, LATENT_EPSILON)); // [N, Dc]
  const turnedKey = rotary(asSequences(linear(params.k_rope_proj, x), B), cos, sin, 1); // [B, T, Dr]
  const rotatedKey = tap('rotated_key', turnedKey); // [B, T, Dr]
  const queries: Queries = {
    fixed: splitHeads(fixedQueries, sizes.heads),
    turned: splitHeads(turnedQueries, sizes.heads),
  };
  const T = x.shape[0] / B;
  const heads = earlier
    ? attendCached(params, queries, latents, rotatedKey, sizes, tap, earlier)
    : attendPlainly(params, queries, asSequences(latents, B), rotatedKey, sizes, causalMask(0, T, T), tap); // [B, H, T, Dv]
  return asRows(joinHeads(tap('attention.heads', heads)));
}

/** Both parts of the queries, [B, H, T, Dn] and [B, H, T, Dr]. */
interface Queries {
  fixed: Tensor4D;
  turned: Tensor4D;
}

/** latents [B, S, Dc] and rotatedKeys [B, S, Dr] of all positions, mask [T, S] → [B, H, T, Dv] */
function attendPlainly(
  { k_b_proj, v_b_proj }: LatentAttentionParams,
  { fixed, turned }: Queries,
  latents: Tensor3D,
  rotatedKeys: Tensor3D,
  { heads }: LatentHeads,
  mask: Tensor2D,
  tap: Tap<LatentAttentionTapName>,
): Tensor4D {
  const queries = tap('queries', concat([fixed, turned], 3)); // [B, H, T, Dn + Dr]
  const fixedKeys = splitHeads(linear(k_b_proj, latents), heads); // [B, H, S, Dn]
  const [B, S, Dr] = rotatedKeys.shape;
  const shared = reshape<Rank.R4>(rotatedKeys, [B, 1, S, Dr]);
  const turnedKeys = heads === 1 ? shared : concat(new Array<Tensor4D>(heads).fill(shared), 1); // [B, H, S, Dr]
  const keys = tap('keys', concat([fixedKeys, turnedKeys], 3)); // [B, H, S, Dn + Dr]
  const values = tap('values', splitHeads(linear(v_b_proj, latents), heads)); // [B, H, S, Dv]
  return attentionSteps(queries, keys, values, mask, {
    scores: (scores) => tap('attention.scores', scores),
    weights: (weights) => tap('attention.weights', weights),
  });
}

function attendCached(
  params: LatentAttentionParams,
  queries: Queries,
  newLatents: Tensor2D,
  rotatedKey: Tensor3D,
  sizes: LatentHeads,
  tap: Tap<LatentAttentionTapName>,
  { rows, start }: Earlier<LatentCache>,
): Tensor4D {
  const { heads: H, nopeDim, ropeDim } = sizes;
  const T = newLatents.shape[0];
  const Dc = newLatents.shape[1];
  const perHead = ({ weight }: { weight: Tensor2D }) =>
    reshape<Rank.R3>(weight, [H, weight.shape[0] / H, Dc]);
  const fixed = reshape<Rank.R3>(queries.fixed, [H, T, nopeDim]);
  const absorbed: Tensor3D = matMul(fixed, perHead(params.k_b_proj)); // [H, T, Dc], through W^UK
  const mixed = cachedLatentAttention(
    {
      queries: absorbed,
      rotatedQueries: reshape<Rank.R3>(queries.turned, [H, T, ropeDim]),
      newLatents,
      newKeys: asRows(rotatedKey),
      latents: rows.latents,
      rotatedKeys: rows.rotated_keys,
    },
    { start, scale: (nopeDim + ropeDim) ** -0.5 },
  ); // [H, T, Dc]
  if (PLAIN.some((name) => tap.wants(name))) {
    const mask = causalMask(start, T, rows.latents.shape[1]);
    return attendPlainly(params, queries, rows.latents, rows.rotated_keys, sizes, mask, tap);
  }
  const heads: Tensor3D = matMul(mixed, perHead(params.v_b_proj), false, true); // [H, T, Dv], through W^UV
  return reshape(heads, [1, ...heads.shape]);
}
