// DeepSeek-V3's config.json: what is read, and the sentence for what cannot be.
import { describe, expect, it } from 'vitest';
import { parseConfig } from './config';

/** What the published DeepSeek-V3 says of itself, but for its weights of 8 bits, what only training needs, and its longer context. */
const PUBLISHED = {
  architectures: ['DeepseekV3ForCausalLM'],
  attention_bias: false,
  attention_dropout: 0.0,
  bos_token_id: 0,
  eos_token_id: 1,
  first_k_dense_replace: 3,
  hidden_act: 'silu',
  hidden_size: 7168,
  initializer_range: 0.02,
  intermediate_size: 18432,
  kv_lora_rank: 512,
  max_position_embeddings: 163840,
  model_type: 'deepseek_v3',
  moe_intermediate_size: 2048,
  moe_layer_freq: 1,
  n_group: 8,
  n_routed_experts: 256,
  n_shared_experts: 1,
  norm_topk_prob: true,
  num_attention_heads: 128,
  num_experts_per_tok: 8,
  num_hidden_layers: 61,
  num_key_value_heads: 128,
  num_nextn_predict_layers: 1,
  q_lora_rank: 1536,
  qk_nope_head_dim: 128,
  qk_rope_head_dim: 64,
  rms_norm_eps: 1e-6,
  rope_theta: 10000,
  routed_scaling_factor: 2.5,
  scoring_func: 'sigmoid',
  tie_word_embeddings: false,
  topk_group: 4,
  topk_method: 'noaux_tc',
  use_cache: true,
  v_head_dim: 128,
  vocab_size: 129280,
};

/** The published stretching to 128K tokens. */
const YARN = {
  beta_fast: 32,
  beta_slow: 1,
  factor: 40,
  mscale: 1.0,
  mscale_all_dim: 1.0,
  original_max_position_embeddings: 4096,
  type: 'yarn',
};

describe('DeepSeek-V3’s config', () => {
  it('is read as transformers reads it', () => {
    expect(parseConfig(PUBLISHED)).toEqual({
      vocabSize: 129280,
      hiddenSize: 7168,
      intermediateSize: 18432,
      moeIntermediateSize: 2048,
      numHiddenLayers: 61,
      numAttentionHeads: 128,
      nSharedExperts: 1,
      nRoutedExperts: 256,
      numExpertsPerTok: 8,
      nGroup: 8,
      topkGroup: 4,
      normTopkProb: true,
      routedScalingFactor: 2.5,
      firstKDenseReplace: 3,
      qLoraRank: 1536,
      kvLoraRank: 512,
      qkNopeHeadDim: 128,
      qkRopeHeadDim: 64,
      vHeadDim: 128,
      ropeInterleave: true,
      ropeTheta: 10000,
      numNextnPredictLayers: 1,
      maxPositionEmbeddings: 163840,
      rmsNormEps: 1e-6,
      tieWordEmbeddings: false,
    });
  });

  it('says nothing of compressed queries, groups or drafts where there are none', () => {
    const plain = {
      ...PUBLISHED,
      ...{ q_lora_rank: null, n_group: null, topk_group: null },
      num_nextn_predict_layers: undefined,
    };
    expect(parseConfig(plain)).toMatchObject({ nGroup: 1, topkGroup: 1, numNextnPredictLayers: 0 });
    expect(parseConfig(plain).qLoraRank).toBeUndefined();
    expect(parseConfig({ ...PUBLISHED, rope_interleave: false }).ropeInterleave).toBe(false);
  });

  it('has its angles in either generation of config.json', () => {
    const rope_parameters = { rope_type: 'default', rope_theta: 500_000 };
    expect(parseConfig({ ...PUBLISHED, rope_theta: undefined, rope_parameters }).ropeTheta).toBe(500_000);
    expect(parseConfig({ ...PUBLISHED, rope_scaling: null }).ropeTheta).toBe(10_000);
    expect(parseConfig({ ...PUBLISHED, rope_theta: undefined }).ropeTheta).toBe(10_000);
  });

  it.each<[string, object, string]>([
    [
      'YaRN, as it was published',
      { rope_scaling: YARN },
      'rope type must be "default", others are not supported; got "yarn"',
    ],
    [
      'YaRN, as transformers 5 writes it',
      { rope_parameters: { ...YARN, rope_type: 'yarn', rope_theta: 10000 } },
      'rope type must be "default", others are not supported; got "yarn"',
    ],
    [
      'another activation',
      { hidden_act: 'gelu' },
      'hidden_act must be "silu", others are not supported; got "gelu"',
    ],
    ['softmax affinities', { scoring_func: 'softmax' }, 'scoring_func must be "sigmoid"'],
    [
      'V2’s choice of experts',
      { topk_method: 'group_limited_greedy' },
      'topk_method must be "noaux_tc", others are not supported; got "group_limited_greedy"',
    ],
    ['biases', { attention_bias: true }, 'attention_bias must be false'],
    ['dense layers in between', { moe_layer_freq: 2 }, 'moe_layer_freq must be 1'],
    [
      'heads that share keys',
      { num_key_value_heads: 8 },
      'num_key_value_heads must be 128, others are not supported; got 8',
    ],
    [
      'planes without a partner',
      { qk_rope_head_dim: 63 },
      'qk_rope_head_dim must be an even whole number, got 63',
    ],
    ['groups that do not divide', { n_group: 7 }, 'n_group must divide n_routed_experts, got 7 and 256'],
    [
      'more groups than there are',
      { topk_group: 9 },
      'num_experts_per_tok must be at most the experts of topk_group groups, got 8 of 9 groups of 32',
    ],
    [
      'more experts than the groups hold',
      { topk_group: 1, num_experts_per_tok: 33 },
      'num_experts_per_tok must be at most the experts of topk_group groups, got 33 of 1 groups of 32',
    ],
    [
      'more experts than there are',
      { n_group: 1, topk_group: 1, num_experts_per_tok: 257 },
      'got 257 of 1 groups of 256',
    ],
    [
      'groups that cannot be compared',
      { n_group: 256, topk_group: 16 },
      'groups are compared by their two best experts, got 1 in each of 256',
    ],
    ['no latent vector', { kv_lora_rank: null }, 'kv_lora_rank must be a whole number from 1'],
    ['no experts', { n_routed_experts: undefined }, 'n_routed_experts must be a whole number from 1'],
    [
      'no width of experts',
      { moe_intermediate_size: 0 },
      'moe_intermediate_size must be a whole number from 1',
    ],
    [
      'a negative number of dense layers',
      { first_k_dense_replace: -1 },
      'first_k_dense_replace must be a whole number from 0 to 1024, got -1',
    ],
    [
      'half a module',
      { num_nextn_predict_layers: 0.5 },
      'num_nextn_predict_layers must be a whole number from 0 to 1024, got 0.5',
    ],
    ['a scale of 0', { routed_scaling_factor: 0 }, 'routed_scaling_factor must be a number above 0, got 0'],
    ['another model', { model_type: 'deepseek_v2' }, 'model_type must be "deepseek_v3", got "deepseek_v2"'],
  ])('is refused for %s', (_what, change, message) => {
    expect(() => parseConfig({ ...PUBLISHED, ...change })).toThrow(message);
    expect(() => parseConfig({ ...PUBLISHED, ...change })).toThrow(/^config\.json: /);
  });
});
