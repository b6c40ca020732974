// Tiny random models in memory, for tests of what must hold for any weights.
import { checkWrites, type WritingModel } from '../../src/core/generation/decode';
import { openConfig } from '../../src/core/models/families';
import { sizeOf } from '../../src/core/models/layout';
import { loadModel } from '../../src/core/models/loadModel';
import type { ModelSource } from '../../src/core/models/source';
import { writeSafetensors, type TensorToWrite } from '../../src/pure/formats/safetensorsWrite';
import { uniform } from '../../src/pure/random/philox';

/** What config.json says. */
export interface ConfigFile {
  model_type: string;
  [field: string]: unknown;
}

/** A config.json with two heads to a group and a head size of its own. */
export const TINY = {
  model_type: 'llama',
  vocab_size: 23,
  hidden_size: 12,
  intermediate_size: 20,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  head_dim: 6,
  max_position_embeddings: 48,
  rms_norm_eps: 1e-5,
  bos_token_id: 0,
  eos_token_id: 1,
};

/** GPT-2 of the same size. */
export const TINY_GPT2 = {
  model_type: 'gpt2',
  vocab_size: 23,
  n_embd: 12,
  n_inner: 20,
  n_layer: 2,
  n_head: 4,
  n_positions: 48,
  tie_word_embeddings: false,
  bos_token_id: 0,
  eos_token_id: 1,
};

/** LLaDA of the same size, with two heads to a group. */
export const TINY_LLADA = {
  model_type: 'llada',
  vocab_size: 23,
  d_model: 16,
  mlp_hidden_size: 20,
  n_layers: 2,
  n_heads: 4,
  n_kv_heads: 2,
  max_sequence_length: 48,
  rope_theta: 10_000,
  mask_token_id: 22,
};

/** DeepSeek-V3 of the same size: a dense layer, and one with six experts in three groups of two. */
export const TINY_DEEPSEEK = {
  model_type: 'deepseek_v3',
  vocab_size: 23,
  hidden_size: 12,
  intermediate_size: 20,
  moe_intermediate_size: 8,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  n_shared_experts: 1,
  n_routed_experts: 6,
  num_experts_per_tok: 2,
  n_group: 3,
  topk_group: 2,
  first_k_dense_replace: 1,
  q_lora_rank: 10,
  kv_lora_rank: 8,
  qk_nope_head_dim: 6,
  qk_rope_head_dim: 4,
  v_head_dim: 5,
  routed_scaling_factor: 2,
  num_nextn_predict_layers: 1,
  max_position_embeddings: 48,
  rms_norm_eps: 1e-5,
  bos_token_id: 0,
  eos_token_id: 1,
};

/** Weights that make attention and logits uneven: norms 0.5 … 1.5, the rest −1 … 1. */
export function tinyWeights(config: ConfigFile = TINY, seed = 7): Map<string, TensorToWrite> {
  const parts = new Map(
    openConfig(config.model_type, config).layout.flatMap(({ parts, initial }) =>
      parts.map((part) => {
        const isGain = 'constant' in initial && initial.constant === 1;
        return [part.name, { ...part, isGain }] as const; // one whose rows stand in several entries counts once
      }),
    ),
  );
  return new Map(
    Array.from(parts.values(), ({ name, shape, isGain }, stream) => {
      const [low, high] = isGain ? [0.5, 1.5] : [-1, 1];
      const values = Float32Array.from(
        { length: sizeOf(shape) },
        (_unused, index) => low + (high - low) * uniform(seed, index, stream),
      );
      return [name, { shape, values }];
    }),
  );
}

/** A model folder in memory; strings are written as text, missing files refuse to be read. */
export function memoryFolder(files: Record<string, string | Uint8Array<ArrayBuffer>>): ModelSource {
  return {
    name: 'tiny',
    read(file) {
      const content = files[file];
      if (content === undefined) return Promise.reject(new Error(`tiny/${file}: there is no such file`));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
  };
}

export function tinyFolder(config: ConfigFile = TINY, weights = tinyWeights(config)): ModelSource {
  return memoryFolder({
    'config.json': JSON.stringify(config),
    'model.safetensors': writeSafetensors(weights, { dtype: 'F32' }),
  });
}

/** A model that predicts the next token. */
export async function tinyModel(config: ConfigFile = TINY, seed = 7): Promise<WritingModel> {
  const model = await loadModel(tinyFolder(config, tinyWeights(config, seed)));
  checkWrites('tinyModel', model);
  return model;
}
