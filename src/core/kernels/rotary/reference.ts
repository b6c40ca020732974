// Rotary positions as their formula: each plane (i, i + D/2) of a head is turned by its position's angle.
import {
  add,
  concat,
  mul,
  neg,
  reshape,
  slice,
  type Rank,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';

/** x [B, T, N·D], cos and sin [T, D] → [B, T, N·D] */
export function rotaryReference(x: Tensor3D, cos: Tensor2D, sin: Tensor2D, rotatedHeads: number): Tensor3D {
  const [B, T, width] = x.shape;
  const D = cos.shape[1];
  const rotated = rotatedHeads * D;
  const heads = reshape(slice(x, [0, 0, 0], [B, T, rotated]), [B, T, rotatedHeads, D]); // [B, T, heads, D]
  const first = slice(heads, [0, 0, 0, 0], [B, T, rotatedHeads, D / 2]); // [B, T, heads, D/2]
  const second = slice(heads, [0, 0, 0, D / 2], [B, T, rotatedHeads, D / 2]); // [B, T, heads, D/2]
  const turned = concat([neg(second), first], -1); // [B, T, heads, D]
  const angles = (wave: Tensor2D) => reshape(wave, [T, 1, D]);
  const y = reshape<Rank.R3>(add(mul(heads, angles(cos)), mul(turned, angles(sin))), [B, T, rotated]);
  if (rotated === width) return y;
  return concat([y, slice(x, [0, 0, rotated], [B, T, width - rotated])], -1);
}
