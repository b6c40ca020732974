// The gradient of attention, for each head with weights P [T, S] and scores Z = Q Kᵀ / √D:
//
//   O = P V:          dV = Pᵀ dO,   dP = dO Vᵀ
//   P = softmax(Z):   dZ = P ⊙ (dP − rowsum(dP ⊙ P))
//   Z = Q Kᵀ / √D:    dQ = dZ K / √D,   dK = dZᵀ Q / √D
//
// Heads of a group share K and V: their dK and dV add up, which the products do by themselves when the group's queries
// stand below one another. Where the mask forbids, P is 0 and so is dZ.
//
// Kernel `AttentionGradient`: dy [B, T, H·D], qkv [B, T, (H+2K)·D], weights [B, H, T, T]; { heads, keyValueHeads, headDim,
// causal } → dqkv [B, T, (H+2K)·D].
import { concat, matMul, mul, reshape, sub, sum, type Tensor3D, type Tensor4D } from '@tensorflow/tfjs-core';
import { defineKernel } from '../defineKernel';
import type { AttentionOptions } from './index';
import { joinHeads, splitHeads, unpackHeads } from './reference';

type Inputs = { dy: Tensor3D; qkv: Tensor3D; weights: Tensor4D };

function attentionGradientReference({ dy, qkv, weights }: Inputs, options: AttentionOptions): Tensor3D {
  const { heads: H, keyValueHeads: K, headDim: D } = options;
  const [B, T] = qkv.shape;
  const grouped = (x: Tensor4D, width: number): Tensor3D => reshape(x, [B * K, -1, width]); // [B·K, .., width]
  const [queries, keys, values] = unpackHeads(qkv, options);
  const [q, k, v] = [grouped(queries, D), grouped(keys, D), grouped(values, D)]; // [B·K, G·T, D], [B·K, T, D] twice
  const p = grouped(weights, T); // [B·K, G·T, T]
  const dOutput = grouped(splitHeads(dy, H), D); // [B·K, G·T, D]
  const dValues: Tensor3D = matMul(p, dOutput, true); // [B·K, T, D]
  const dWeights = mul(matMul(dOutput, v, false, true), p); // [B·K, G·T, T], times P
  const dScores: Tensor3D = mul(sub(dWeights, mul(p, sum(dWeights, -1, true))), D ** -0.5); // [B·K, G·T, T]
  const dQueries: Tensor3D = matMul(dScores, k); // [B·K, G·T, D]
  const dKeys: Tensor3D = matMul(dScores, q, true); // [B·K, T, D]
  const joined = (x: Tensor3D, heads: number) => joinHeads(reshape(x, [B, heads, T, D])); // [B, T, heads·D]
  return concat([joined(dQueries, H), joined(dKeys, K), joined(dValues, K)], -1);
}

/** dqkv; see above. */
export const attentionGradient = defineKernel({
  name: 'AttentionGradient',
  reference: attentionGradientReference,
});
