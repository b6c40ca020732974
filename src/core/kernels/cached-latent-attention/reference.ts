// Absorbed latent attention of new positions to a cache, step by step.
//
// A score is q^C · (W^UK c) + q^R · k^R = (W^UKᵀ q^C) · c + q^R · k^R: with the query taken through W^UK once, the latent vector c is key
// and value at the same time, for all heads (DeepSeek-AI 2024, arXiv:2405.04434, section 2.1.2 and appendix C).
import {
  add,
  matMul,
  mul,
  reshape,
  softmax,
  type Rank,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { causalMask } from '../attention/reference';
import { cacheSlots, writeRows } from '../cached-attention/reference';
import type { CachedLatentAttentionOptions, LatentRows } from './index';

/** queries [H, T, Dc], rotatedQueries [H, T, Dr] and the cache [1, S, ..] that comes after writing → [H, T, Dc], and the cache */
export function cachedLatentAttentionReference(
  { queries, rotatedQueries, newLatents, newKeys, latents, rotatedKeys }: LatentRows,
  { start, scale }: CachedLatentAttentionOptions,
): [output: Tensor3D, latents: Tensor3D, rotatedKeys: Tensor3D] {
  const [H, T, Dc] = queries.shape;
  const S = latents.shape[1];
  const slots = cacheSlots(start, T, S);
  const write = (rows: Tensor3D, added: Tensor2D) =>
    writeRows(rows, reshape<Rank.R3>(added, [1, ...added.shape]), slots);
  const [allLatents, allKeys] = [write(latents, newLatents), write(rotatedKeys, newKeys)]; // [1, S, ..]
  const matrix = (rows: Tensor3D): Tensor2D => reshape(rows, [S, rows.shape[2]]);
  const flat = (rows: Tensor3D): Tensor2D => reshape(rows, [H * T, rows.shape[2]]);
  const scores = add(
    matMul(flat(queries), matrix(allLatents), false, true),
    matMul(flat(rotatedQueries), matrix(allKeys), false, true),
  ); // [H·T, S]
  const masked = add(reshape<Rank.R3>(mul(scores, scale), [H, T, S]), causalMask(start, T, S)); // [H, T, S]
  const mixed = matMul(reshape<Rank.R2>(softmax(masked), [H * T, S]), matrix(allLatents)); // [H·T, Dc]
  return [reshape(mixed, [H, T, Dc]), allLatents, allKeys];
}
