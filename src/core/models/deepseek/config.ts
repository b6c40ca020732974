// DeepSeek-V3's config.json: read, checked, and refused with a sentence where the model would not be what it says.
import * as z from 'zod/mini';
import { count, flag, layerCount, positive, readFields, refuseOthers, text } from '../configFields';
import type { DeepseekConfig } from './model';

const upToLayers = (what: string) => z.int(what).check(z.gte(0, what), z.lte(1024, what));
const layersOrNone = upToLayers('a whole number from 0 to 1024');

const ropeParameters = z.object(
  { rope_type: z.optional(text), type: z.optional(text), rope_theta: z.optional(positive) },
  'an object',
);

/** Hugging Face's config.json, of either generation: rope_parameters (transformers 5) or rope_theta with rope_scaling. */
const configFile = z.object(
  {
    model_type: z.literal('deepseek_v3', '"deepseek_v3"'),
    vocab_size: count,
    hidden_size: count,
    intermediate_size: count,
    moe_intermediate_size: count,
    num_hidden_layers: layerCount,
    num_attention_heads: count,
    num_key_value_heads: z.nullish(count),
    n_shared_experts: z._default(count, 1),
    n_routed_experts: count,
    num_experts_per_tok: count,
    n_group: z.nullish(count),
    topk_group: z.nullish(count),
    norm_topk_prob: z._default(flag, true),
    routed_scaling_factor: z._default(positive, 1),
    first_k_dense_replace: z._default(layersOrNone, 0),
    moe_layer_freq: z.nullish(count),
    q_lora_rank: z.nullish(count),
    kv_lora_rank: count,
    qk_nope_head_dim: count,
    qk_rope_head_dim: count,
    v_head_dim: count,
    rope_interleave: z._default(flag, true),
    num_nextn_predict_layers: z._default(layersOrNone, 0),
    hidden_act: z.nullish(text),
    scoring_func: z.nullish(text),
    topk_method: z.nullish(text),
    attention_bias: z.nullish(flag),
    max_position_embeddings: z._default(count, 4096),
    rms_norm_eps: z._default(positive, 1e-6),
    rope_theta: z.nullish(positive),
    rope_scaling: z.nullish(ropeParameters),
    rope_parameters: z.nullish(ropeParameters),
    tie_word_embeddings: z._default(flag, false),
  },
  'an object',
);

/** Reads a parsed config.json. Throws an Error that names the field which is missing, wrong or not supported. */
export function parseConfig(json: unknown): DeepseekConfig {
  const file = readFields(configFile, json);
  const rope = file.rope_parameters ?? file.rope_scaling;
  refuseOthers([
    ['hidden_act', file.hidden_act, 'silu'],
    ['scoring_func', file.scoring_func, 'sigmoid'],
    ['topk_method', file.topk_method, 'noaux_tc'],
    ['attention_bias', file.attention_bias, false],
    ['moe_layer_freq', file.moe_layer_freq, 1],
    ['num_key_value_heads', file.num_key_value_heads, file.num_attention_heads],
    ['rope type', rope?.rope_type ?? rope?.type, 'default'],
  ]);
  const config: DeepseekConfig = {
    vocabSize: file.vocab_size,
    hiddenSize: file.hidden_size,
    intermediateSize: file.intermediate_size,
    moeIntermediateSize: file.moe_intermediate_size,
    numHiddenLayers: file.num_hidden_layers,
    numAttentionHeads: file.num_attention_heads,
    nSharedExperts: file.n_shared_experts,
    nRoutedExperts: file.n_routed_experts,
    numExpertsPerTok: file.num_experts_per_tok,
    nGroup: file.n_group ?? 1,
    topkGroup: file.topk_group ?? 1,
    normTopkProb: file.norm_topk_prob,
    routedScalingFactor: file.routed_scaling_factor,
    firstKDenseReplace: file.first_k_dense_replace,
    qLoraRank: file.q_lora_rank ?? undefined,
    kvLoraRank: file.kv_lora_rank,
    qkNopeHeadDim: file.qk_nope_head_dim,
    qkRopeHeadDim: file.qk_rope_head_dim,
    vHeadDim: file.v_head_dim,
    ropeInterleave: file.rope_interleave,
    ropeTheta: file.rope_parameters?.rope_theta ?? file.rope_theta ?? 10_000,
    numNextnPredictLayers: file.num_nextn_predict_layers,
    maxPositionEmbeddings: file.max_position_embeddings,
    rmsNormEps: file.rms_norm_eps,
    tieWordEmbeddings: file.tie_word_embeddings,
  };
  checkRouting(config);
  if (config.qkRopeHeadDim % 2 !== 0) {
    throw new Error(
      `config.json: qk_rope_head_dim must be an even whole number, got ${config.qkRopeHeadDim}`,
    );
  }
  return config;
}

function checkRouting({ nRoutedExperts, numExpertsPerTok, nGroup, topkGroup }: DeepseekConfig): void {
  const size = nRoutedExperts / nGroup;
  if (!Number.isInteger(size)) {
    throw new Error(`config.json: n_group must divide n_routed_experts, got ${nGroup} and ${nRoutedExperts}`);
  }
  if (topkGroup > nGroup || numExpertsPerTok > topkGroup * size) {
    throw new Error(
      `config.json: num_experts_per_tok must be at most the experts of topk_group groups, got ${numExpertsPerTok} of ${topkGroup} groups of ${size}`,
    );
  }
  if (topkGroup < nGroup && size < 2) {
    throw new Error(
      `config.json: groups are compared by their two best experts, got ${size} in each of ${nGroup}`,
    );
  }
}
