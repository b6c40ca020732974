// Llama's config.json: read, checked, and refused with a sentence where the model would not be what it says.
import * as z from 'zod/mini';
import type { RopeScaling } from '../../layers/rope';
import { count, flag, layerCount, positive, readFields, text } from '../configFields';
import type { LlamaConfig } from './model';

const ropeParameters = z.object(
  {
    rope_type: z.optional(text),
    type: z.optional(text),
    rope_theta: z.optional(positive),
    factor: z.optional(positive),
    low_freq_factor: z.optional(positive),
    high_freq_factor: z.optional(positive),
    original_max_position_embeddings: z.optional(count),
    partial_rotary_factor: z.optional(positive),
  },
  'an object',
);

/** Hugging Face's config.json, of either generation: rope_parameters (transformers 5) or rope_theta with rope_scaling. */
const configFile = z.object(
  {
    model_type: z.literal('llama', '"llama"'),
    vocab_size: count,
    hidden_size: count,
    intermediate_size: count,
    num_hidden_layers: layerCount,
    num_attention_heads: count,
    num_key_value_heads: z.nullish(count),
    head_dim: z.nullish(count),
    hidden_act: z._default(text, 'silu'),
    max_position_embeddings: z._default(count, 2048),
    rms_norm_eps: z._default(positive, 1e-6),
    rope_theta: z.nullish(positive),
    rope_scaling: z.nullish(ropeParameters),
    rope_parameters: z.nullish(ropeParameters),
    attention_bias: z._default(flag, false),
    mlp_bias: z._default(flag, false),
    tie_word_embeddings: z._default(flag, false),
  },
  'an object',
);

type ConfigFile = z.infer<typeof configFile>;

/** Reads a parsed config.json. Throws an Error that names the field which is missing, wrong or not supported. */
export function parseConfig(json: unknown): LlamaConfig {
  const file = readFields(configFile, json);
  const heads = file.num_attention_heads;
  const config: LlamaConfig = {
    vocabSize: file.vocab_size,
    hiddenSize: file.hidden_size,
    intermediateSize: file.intermediate_size,
    numHiddenLayers: file.num_hidden_layers,
    numAttentionHeads: heads,
    numKeyValueHeads: file.num_key_value_heads ?? heads,
    headDim: file.head_dim ?? file.hidden_size / heads,
    maxPositionEmbeddings: file.max_position_embeddings,
    rmsNormEps: file.rms_norm_eps,
    ropeTheta: file.rope_parameters?.rope_theta ?? file.rope_theta ?? 10_000,
    ropeScaling: readScaling(file),
    attentionBias: file.attention_bias,
    mlpBias: file.mlp_bias,
    tieWordEmbeddings: file.tie_word_embeddings,
  };
  if (file.hidden_act !== 'silu') {
    throw new Error(`config.json: hidden_act must be "silu", as in every Llama, got "${file.hidden_act}"`);
  }
  if (heads % config.numKeyValueHeads !== 0) {
    throw new Error(
      `config.json: num_attention_heads must be a multiple of num_key_value_heads, got ${heads} and ${config.numKeyValueHeads}`,
    );
  }
  if (!Number.isInteger(config.headDim) || config.headDim % 2 !== 0) {
    throw new Error(`config.json: head_dim must be an even whole number, got ${config.headDim}`);
  }
  return config;
}

function readScaling(file: ConfigFile): RopeScaling {
  const rope = file.rope_parameters ?? file.rope_scaling ?? {};
  const type = rope.rope_type ?? rope.type ?? 'default';
  if ((rope.partial_rotary_factor ?? 1) !== 1) {
    throw new Error('config.json: partial_rotary_factor other than 1 is not supported');
  }
  if (type === 'default') return { type };
  const need = (
    name: 'factor' | 'low_freq_factor' | 'high_freq_factor' | 'original_max_position_embeddings',
  ) => {
    const value = rope[name];
    if (value === undefined) throw new Error(`config.json: rope type "${type}" needs ${name}`);
    return value;
  };
  if (type === 'linear') return { type, factor: need('factor') };
  if (type === 'llama3') {
    return {
      type,
      factor: need('factor'),
      lowFreqFactor: need('low_freq_factor'),
      highFreqFactor: need('high_freq_factor'),
      originalMaxPositionEmbeddings: need('original_max_position_embeddings'),
    };
  }
  throw new Error(`config.json: rope type "${type}" is not supported; default, linear and llama3 are`);
}
