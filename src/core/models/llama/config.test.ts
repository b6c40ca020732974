// What a config.json of a Llama may say.
import { describe, expect, it } from 'vitest';
import { TINY } from '../../../../tests/support/models';
import { parseConfig } from './config';

const LEAST = {
  model_type: 'llama',
  vocab_size: 32000,
  hidden_size: 4096,
  intermediate_size: 11008,
  num_hidden_layers: 32,
  num_attention_heads: 32,
};

describe('a config.json', () => {
  it('needs only the sizes; the rest is what transformers takes for granted', () => {
    expect(parseConfig(LEAST)).toEqual({
      vocabSize: 32000,
      hiddenSize: 4096,
      intermediateSize: 11008,
      numHiddenLayers: 32,
      numAttentionHeads: 32,
      numKeyValueHeads: 32,
      headDim: 128,
      maxPositionEmbeddings: 2048,
      rmsNormEps: 1e-6,
      ropeTheta: 10_000,
      ropeScaling: { type: 'default' },
      attentionBias: false,
      mlpBias: false,
      tieWordEmbeddings: false,
    });
  });

  it('may leave fields null, as older exports do', () => {
    const nothing = { num_key_value_heads: null, head_dim: null, rope_scaling: null, rope_theta: null };
    expect(parseConfig({ ...LEAST, ...nothing, rope_parameters: null })).toEqual(parseConfig(LEAST));
  });

  const scaling = {
    factor: 8,
    low_freq_factor: 1,
    high_freq_factor: 4,
    original_max_position_embeddings: 8192,
  };
  it.each([
    ['transformers 5', { rope_parameters: { rope_type: 'llama3', rope_theta: 500_000, ...scaling } }],
    ['transformers 4', { rope_theta: 500_000, rope_scaling: { rope_type: 'llama3', ...scaling } }],
  ])('tells of scaled positions in the words of %s', (_version, fields) => {
    const config = parseConfig({ ...LEAST, ...fields });
    expect(config.ropeTheta).toBe(500_000);
    expect(config.ropeScaling).toEqual({
      type: 'llama3',
      factor: 8,
      lowFreqFactor: 1,
      highFreqFactor: 4,
      originalMaxPositionEmbeddings: 8192,
    });
  });

  it('tells of linear scaling in the oldest words', () => {
    const { ropeScaling } = parseConfig({ ...LEAST, rope_scaling: { type: 'linear', factor: 2 } });
    expect(ropeScaling).toEqual({ type: 'linear', factor: 2 });
  });
});

describe('a config.json is refused', () => {
  it.each<[string, object, string]>([
    [
      'a missing size',
      { vocab_size: undefined },
      'vocab_size must be a whole number from 1 to 2147483647, got nothing',
    ],
    [
      'text for a number',
      { hidden_size: '12' },
      'hidden_size must be a whole number from 1 to 2147483647, got "12"',
    ],
    [
      'half a layer',
      { num_hidden_layers: 1.5 },
      'num_hidden_layers must be a whole number from 1 to 1024, got 1.5',
    ],
    ['no layer', { num_hidden_layers: 0 }, 'num_hidden_layers must be a whole number from 1 to 1024, got 0'],
    [
      'more layers than could be listed',
      { num_hidden_layers: 1e9 },
      'num_hidden_layers must be a whole number from 1 to 1024, got 1000000000',
    ],
    [
      'a size beyond 32 bits',
      { vocab_size: 2 ** 40 },
      'vocab_size must be a whole number from 1 to 2147483647',
    ],
    ['an epsilon of 0', { rms_norm_eps: 0 }, 'rms_norm_eps must be a number above 0, got 0'],
    ['a bias that is neither', { mlp_bias: 1 }, 'mlp_bias must be true or false, got 1'],
    [
      'heads that make no groups',
      { num_key_value_heads: 3 },
      'num_attention_heads must be a multiple of num_key_value_heads, got 4 and 3',
    ],
    ['an odd head', { head_dim: 5 }, 'head_dim must be an even whole number, got 5'],
    [
      'a head that does not come out even',
      { head_dim: null, hidden_size: 14 },
      'head_dim must be an even whole number, got 3.5',
    ],
    [
      'another activation',
      { hidden_act: 'gelu' },
      'hidden_act must be "silu", as in every Llama, got "gelu"',
    ],
    ['an unknown scaling', { rope_scaling: { rope_type: 'yarn' } }, 'rope type "yarn" is not supported'],
    ['scaling without its factor', { rope_scaling: { type: 'linear' } }, 'rope type "linear" needs factor'],
    [
      'half of Llama 3’s scaling',
      { rope_parameters: { rope_type: 'llama3', factor: 8 } },
      'rope type "llama3" needs low_freq_factor',
    ],
    [
      'a negative factor',
      { rope_scaling: { type: 'linear', factor: -1 } },
      'rope_scaling.factor must be a number above 0, got -1',
    ],
    [
      'part of a head rotated',
      { rope_parameters: { partial_rotary_factor: 0.5 } },
      'partial_rotary_factor other than 1 is not supported',
    ],
    ['another family', { model_type: 'gpt2' }, 'model_type must be "llama", got "gpt2"'],
  ])('for %s', (_what, fields, message) => {
    expect(() => parseConfig({ ...TINY, ...fields })).toThrow(`config.json: ${message}`);
  });

  it.each([
    [null, 'null'],
    [[], 'an array of 0'],
    ['llama', '"llama"'],
  ])('for %j instead of an object', (json, got) => {
    expect(() => parseConfig(json)).toThrow(`config.json: the file must be an object, got ${got}`);
  });
});
