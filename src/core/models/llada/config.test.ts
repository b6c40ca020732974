// LLaDA's config.json: what is read, and the sentence for what cannot be.
import { describe, expect, it } from 'vitest';
import { parseConfig } from './config';

/** What the published LLaDA 8B says of itself, but for what only training needs. */
const PUBLISHED = {
  activation_type: 'silu',
  alibi: false,
  architectures: ['LLaDAModelLM'],
  attention_layer_norm: false,
  bias_for_layer_norm: false,
  block_type: 'llama',
  d_model: 4096,
  embedding_size: 126464,
  eos_token_id: 126081,
  include_bias: false,
  include_qkv_bias: false,
  init_fn: 'mitchell',
  input_emb_norm: false,
  layer_norm_type: 'rms',
  mask_token_id: 126336,
  max_sequence_length: 4096,
  mlp_hidden_size: 12288,
  mlp_ratio: 4,
  model_type: 'llada',
  n_heads: 32,
  n_kv_heads: 32,
  n_layers: 32,
  rms_norm_eps: 1e-5,
  rope: true,
  rope_theta: 500000.0,
  scale_logits: false,
  vocab_size: 126464,
  weight_tying: false,
};

describe('LLaDA’s config', () => {
  it('is read as its authors’ code reads it', () => {
    expect(parseConfig(PUBLISHED)).toEqual({
      vocabSize: 126464,
      hiddenSize: 4096,
      intermediateSize: 12288,
      numHiddenLayers: 32,
      numAttentionHeads: 32,
      numKeyValueHeads: 32,
      headDim: 128,
      maxPositionEmbeddings: 4096,
      rmsNormEps: 1e-5,
      ropeTheta: 500000,
      tieWordEmbeddings: false,
      maskTokenId: 126336,
    });
    const padded = { ...PUBLISHED, vocab_size: 126400, n_kv_heads: null };
    expect(parseConfig(padded)).toMatchObject({ vocabSize: 126464, numKeyValueHeads: 32 });
    expect(parseConfig({ ...padded, embedding_size: null }).vocabSize).toBe(126400);
  });

  it.each<[string, object, string]>([
    [
      'another activation',
      { activation_type: 'swiglu' },
      'activation_type must be "silu", others are not supported; got "swiglu"',
    ],
    ['another block', { block_type: 'sequential' }, 'block_type must be "llama"'],
    ['another norm', { layer_norm_type: 'default' }, 'layer_norm_type must be "rms"'],
    ['no rotary positions', { rope: false }, 'rope must be true'],
    ['ALiBi', { alibi: true }, 'alibi must be false'],
    ['biases of norms', { bias_for_layer_norm: true }, 'bias_for_layer_norm must be false'],
    ['biases', { include_bias: true }, 'include_bias must be false'],
    ['biases of q, k and v', { include_qkv_bias: true }, 'include_qkv_bias must be false'],
    ['norms of queries', { attention_layer_norm: true }, 'attention_layer_norm must be false'],
    ['scaled logits', { scale_logits: true }, 'scale_logits must be false'],
    ['no mask token', { mask_token_id: undefined }, 'mask_token_id must be a whole number from 0'],
    [
      'a mask token outside',
      { mask_token_id: 126464 },
      "mask_token_id must be below the vocabulary's size, 126464, got 126464",
    ],
    [
      'groups that do not divide',
      { n_kv_heads: 5 },
      'n_heads must be a multiple of n_kv_heads, got 32 and 5',
    ],
    ['heads of odd size', { d_model: 96 }, 'd_model / n_heads must be an even whole number, got 3'],
    ['no MLP', { mlp_hidden_size: undefined }, 'mlp_hidden_size must be a whole number from 1'],
  ])('is refused for %s', (_what, change, message) => {
    expect(() => parseConfig({ ...PUBLISHED, ...change })).toThrow(`config.json: ${message}`);
  });
});
