// LLaDA's config.json: read, checked, and refused with a sentence where the model would not be what it says.
import * as z from 'zod/mini';
import { count, flag, layerCount, positive, readFields, refuseOthers, text, tokenId } from '../configFields';
import type { LladaConfig } from './model';

/** The fields of the published checkpoint's config that the arithmetic depends on. */
const configFile = z.object(
  {
    model_type: z.literal('llada', '"llada"'),
    vocab_size: count,
    embedding_size: z.nullish(count),
    d_model: count,
    n_layers: layerCount,
    n_heads: count,
    n_kv_heads: z.nullish(count),
    mlp_hidden_size: count,
    max_sequence_length: z._default(count, 4096),
    rope_theta: z._default(positive, 500_000),
    rms_norm_eps: z._default(positive, 1e-5),
    weight_tying: z._default(flag, false),
    mask_token_id: tokenId,
    activation_type: z.nullish(text),
    block_type: z.nullish(text),
    layer_norm_type: z.nullish(text),
    rope: z.nullish(flag),
    alibi: z.nullish(flag),
    bias_for_layer_norm: z.nullish(flag),
    include_bias: z.nullish(flag),
    include_qkv_bias: z.nullish(flag),
    attention_layer_norm: z.nullish(flag),
    input_emb_norm: z.nullish(flag),
    scale_logits: z.nullish(flag),
  },
  'an object',
);

/** Reads a parsed config.json. Throws an Error that names the field which is missing, wrong or not supported. */
export function parseConfig(json: unknown): LladaConfig {
  const file = readFields(configFile, json);
  refuseOthers([
    ['activation_type', file.activation_type, 'silu'],
    ['block_type', file.block_type, 'llama'],
    ['layer_norm_type', file.layer_norm_type, 'rms'],
    ['rope', file.rope, true],
    ['alibi', file.alibi, false],
    ['bias_for_layer_norm', file.bias_for_layer_norm, false],
    ['include_bias', file.include_bias, false],
    ['include_qkv_bias', file.include_qkv_bias, false],
    ['attention_layer_norm', file.attention_layer_norm, false],
    ['input_emb_norm', file.input_emb_norm, false],
    ['scale_logits', file.scale_logits, false],
  ]);
  const heads = file.n_heads;
  const keyValueHeads = file.n_kv_heads ?? heads;
  const vocabSize = file.embedding_size ?? file.vocab_size;
  const headDim = file.d_model / heads;
  if (heads % keyValueHeads !== 0) {
    throw new Error(
      `config.json: n_heads must be a multiple of n_kv_heads, got ${heads} and ${keyValueHeads}`,
    );
  }
  if (!Number.isInteger(headDim) || headDim % 2 !== 0) {
    throw new Error(`config.json: d_model / n_heads must be an even whole number, got ${headDim}`);
  }
  if (file.mask_token_id >= vocabSize) {
    throw new Error(
      `config.json: mask_token_id must be below the vocabulary's size, ${vocabSize}, got ${file.mask_token_id}`,
    );
  }
  return {
    vocabSize,
    hiddenSize: file.d_model,
    intermediateSize: file.mlp_hidden_size,
    numHiddenLayers: file.n_layers,
    numAttentionHeads: heads,
    numKeyValueHeads: keyValueHeads,
    headDim,
    maxPositionEmbeddings: file.max_sequence_length,
    rmsNormEps: file.rms_norm_eps,
    ropeTheta: file.rope_theta,
    tieWordEmbeddings: file.weight_tying,
    maskTokenId: file.mask_token_id,
  };
}
