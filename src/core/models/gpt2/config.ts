// GPT-2's config.json: read, checked, and refused with a sentence where the model would not be what it says.
import * as z from 'zod/mini';
import { count, flag, layerCount, positive, readFields, refuseOthers } from '../configFields';
import type { Gpt2Config } from './model';

/** Hugging Face's names for the two forms of GELU: the approximation by tanh, and the exact one. */
const ACTIVATIONS = { gelu_new: 'gelu-tanh', gelu_pytorch_tanh: 'gelu-tanh', gelu: 'gelu' } as const;

const activation = z.enum(Object.keys(ACTIVATIONS) as (keyof typeof ACTIVATIONS)[], {
  error: `one of ${Object.keys(ACTIVATIONS).join(', ')}`,
});

const configFile = z.object(
  {
    model_type: z.literal('gpt2', '"gpt2"'),
    vocab_size: count,
    n_embd: count,
    n_layer: layerCount,
    n_head: count,
    n_positions: z._default(count, 1024),
    n_inner: z.nullish(count),
    layer_norm_epsilon: z._default(positive, 1e-5),
    activation_function: z._default(activation, 'gelu_new'),
    tie_word_embeddings: z._default(flag, true),
    scale_attn_weights: z.nullish(flag),
    scale_attn_by_inverse_layer_idx: z.nullish(flag),
    add_cross_attention: z.nullish(flag),
  },
  'an object',
);

/** Reads a parsed config.json. Throws an Error that names the field which is missing, wrong or not supported. */
export function parseConfig(json: unknown): Gpt2Config {
  const file = readFields(configFile, json);
  refuseOthers([
    ['scale_attn_weights', file.scale_attn_weights, true],
    ['scale_attn_by_inverse_layer_idx', file.scale_attn_by_inverse_layer_idx, false],
    ['add_cross_attention', file.add_cross_attention, false],
  ]);
  if (file.n_embd % file.n_head !== 0) {
    throw new Error(
      `config.json: n_embd must be a multiple of n_head, got ${file.n_embd} and ${file.n_head}`,
    );
  }
  return {
    vocabSize: file.vocab_size,
    hiddenSize: file.n_embd,
    intermediateSize: file.n_inner ?? 4 * file.n_embd,
    numHiddenLayers: file.n_layer,
    numAttentionHeads: file.n_head,
    headDim: file.n_embd / file.n_head,
    maxPositionEmbeddings: file.n_positions,
    layerNormEpsilon: file.layer_norm_epsilon,
    activation: ACTIVATIONS[file.activation_function],
    tieWordEmbeddings: file.tie_word_embeddings,
  };
}
