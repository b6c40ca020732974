// GPT-2's config.json: what is read, and the sentence for what cannot be.
import { describe, expect, it } from 'vitest';
import { parseConfig } from './config';

/** What the smallest published GPT-2 says of itself, but for what only training needs. */
const PUBLISHED = {
  activation_function: 'gelu_new',
  architectures: ['GPT2LMHeadModel'],
  bos_token_id: 50256,
  eos_token_id: 50256,
  initializer_range: 0.02,
  layer_norm_epsilon: 1e-5,
  model_type: 'gpt2',
  n_ctx: 1024,
  n_embd: 768,
  n_head: 12,
  n_layer: 12,
  n_positions: 1024,
  vocab_size: 50257,
};

describe('GPT-2’s config', () => {
  it('is read as transformers reads it', () => {
    expect(parseConfig(PUBLISHED)).toEqual({
      vocabSize: 50257,
      hiddenSize: 768,
      intermediateSize: 3072,
      numHiddenLayers: 12,
      numAttentionHeads: 12,
      headDim: 64,
      maxPositionEmbeddings: 1024,
      layerNormEpsilon: 1e-5,
      activation: 'gelu-tanh',
      tieWordEmbeddings: true,
    });
    const other = { n_inner: 100, activation_function: 'gelu', tie_word_embeddings: false, n_positions: 8 };
    expect(parseConfig({ ...PUBLISHED, ...other })).toMatchObject({
      intermediateSize: 100,
      activation: 'gelu',
      tieWordEmbeddings: false,
      maxPositionEmbeddings: 8,
    });
    expect(parseConfig({ ...PUBLISHED, n_inner: null, scale_attn_weights: true }).intermediateSize).toBe(
      3072,
    );
  });

  it.each<[string, object, string]>([
    [
      'an activation',
      { activation_function: 'relu' },
      'activation_function must be one of gelu_new, gelu_pytorch_tanh, gelu, got "relu"',
    ],
    [
      'no scaling of scores',
      { scale_attn_weights: false },
      'scale_attn_weights must be true, others are not supported; got false',
    ],
    [
      'scaling by layer',
      { scale_attn_by_inverse_layer_idx: true },
      'scale_attn_by_inverse_layer_idx must be false',
    ],
    ['cross-attention', { add_cross_attention: true }, 'add_cross_attention must be false'],
    ['heads that do not divide', { n_head: 7 }, 'n_embd must be a multiple of n_head, got 768 and 7'],
    ['no vocabulary', { vocab_size: 0 }, 'vocab_size must be a whole number from 1'],
    ['a missing size', { n_embd: undefined }, 'n_embd must be a whole number from 1'],
    ['half a layer', { n_layer: 1.5 }, 'n_layer must be a whole number from 1 to 1024, got 1.5'],
    ['an epsilon of 0', { layer_norm_epsilon: 0 }, 'layer_norm_epsilon must be a number above 0, got 0'],
    ['another family', { model_type: 'llama' }, 'model_type must be "gpt2"'],
  ])('is refused for %s', (_what, change, message) => {
    expect(() => parseConfig({ ...PUBLISHED, ...change })).toThrow(`config.json: ${message}`);
  });

  it.each([null, 3, 'text', []])('is refused if it is %j', (json) => {
    expect(() => parseConfig(json)).toThrow('config.json: ');
  });
});
