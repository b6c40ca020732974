// Opening a model folder: what comes out of a sound one, and the sentence for each way in which one can be wrong.
import { createHash } from 'node:crypto';
import { dispose, memory } from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  memoryFolder,
  TINY,
  TINY_GPT2,
  tinyFolder,
  tinyModel,
  tinyWeights,
} from '../../../tests/support/models';
import { writeSafetensors, type TensorToWrite } from '../../pure/formats/safetensorsWrite';
import { cpu } from '../devices/cpu';
import { flatten } from '../tensors/tree';
import { loadModel } from './loadModel';
import type { ModelSource } from './source';

beforeAll(() => cpu.start());

let tensorsBefore = 0;
beforeEach(() => (tensorsBefore = memory().numTensors));
afterEach(() => expect(memory().numTensors, 'tensors left behind').toBe(tensorsBefore));

const Q = 'model.layers.1.self_attn.q_proj.weight';
const weightsWith = (change: (weights: Map<string, TensorToWrite>) => void) => {
  const weights = tinyWeights();
  change(weights);
  return weights;
};
const tinyBytes = writeSafetensors(tinyWeights(), { dtype: 'F32' });
const withBytes = (bytes: Uint8Array<ArrayBuffer> | string) =>
  memoryFolder({ 'config.json': JSON.stringify(TINY), 'model.safetensors': bytes });
const withConfig = (config: unknown) =>
  memoryFolder({ 'config.json': JSON.stringify(config), 'model.safetensors': tinyBytes });

describe('a hash of the weights', () => {
  const sha256 = createHash('sha256').update(tinyBytes).digest('hex');

  it('lets the right ones pass', async () => {
    (await loadModel(withBytes(tinyBytes), { sha256 })).dispose();
  });

  it('finds one flipped bit', async () => {
    const bytes = tinyBytes.slice();
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] as number) ^ 1;
    await expect(loadModel(withBytes(bytes), { sha256 })).rejects.toThrow(
      `/model.safetensors: its sha256 is ${createHash('sha256').update(bytes).digest('hex')}, and must be ${sha256}. It was damaged on the way`,
    );
  });
});

describe('a loaded model', () => {
  it('tells what it is', async () => {
    const model = await tinyModel({ ...TINY, bos_token_id: null, eos_token_id: [1, 5] });
    expect(model).toMatchObject({ family: 'llama', beginToken: undefined, endTokens: [1, 5] });
    expect(model.config).toMatchObject({ vocabSize: 23, maxPositionEmbeddings: 48 });
    const count = [...tinyWeights().values()].reduce((sum, { values }) => sum + values.length, 0);
    expect(model.parameterCount).toBe(count);
    model.dispose();
  });

  it('counts a tied head once, and takes no harm from one that is stored all the same', async () => {
    const config = { ...TINY, tie_word_embeddings: true };
    const plain = tinyWeights(config);
    const doubled = new Map(plain);
    doubled.set('lm_head.weight', plain.get('model.embed_tokens.weight') ?? expect.fail());
    const models = await Promise.all(
      [tinyFolder(config, plain), tinyFolder(config, doubled)].map((one) => loadModel(one)),
    );
    const [a, b] = await Promise.all(models.map((model) => model.logits([1, 2, 3])));
    expect(a).toEqual(b);
    expect(models[0]?.parameterCount).toBe(models[1]?.parameterCount);
    models.forEach((model) => model.dispose());
  });

  it('gives logits [T, V] and the inner tensors asked for', async () => {
    const model = await tinyModel();
    const { shape, values, taps } = await model.logits([4, 5, 6], ['layers.0.attention.weights', 'logits']);
    expect(shape).toEqual([3, 23]);
    expect(Object.keys(taps)).toEqual(['layers.0.attention.weights', 'logits']);
    expect(taps['layers.0.attention.weights']?.shape).toEqual([1, 4, 3, 3]);
    expect(taps['logits']).toEqual({ shape: [1, 3, 23], values });
    model.dispose();
  });

  it('refuses inner tensors that it does not have', async () => {
    const model = await tinyModel();
    await expect(model.logits([1], ['layers.9.queries'])).rejects.toThrow(
      'no inner tensor "layers.9.queries"',
    );
    await expect(model.logits([1], ['toString'])).rejects.toThrow('no inner tensor "toString"');
    await expect(model.logits([99])).rejects.toThrow('got 99 at position 0');
    model.dispose();
  });

  it('reads F16 weights', async () => {
    const half = writeSafetensors(tinyWeights(), { dtype: 'F16' });
    const [model, exact] = [await loadModel(withBytes(half)), await tinyModel()];
    const [rounded, full] = [await model.logits([1, 2]), await exact.logits([1, 2])];
    expect(rounded.values).not.toEqual(full.values);
    rounded.values.forEach((value, i) =>
      expect(Math.abs(value - (full.values[i] ?? NaN))).toBeLessThan(0.05),
    );
    model.dispose();
    exact.dispose();
  });

  it('reads a GPT-2 as it was published: no prefix, no head, masks among the weights', async () => {
    const config = { ...TINY_GPT2, tie_word_embeddings: true };
    const weights = tinyWeights(config);
    const published = new Map(Array.from(weights, ([name, one]) => [name.replace('transformer.', ''), one]));
    published.set('h.0.attn.bias', { shape: [1, 1, 2, 2], values: Float32Array.of(1, 0, 1, 1) });
    published.set('h.0.attn.masked_bias', { shape: [], values: Float32Array.of(-1e4) });
    const models = [await loadModel(tinyFolder(config, published)), await tinyModel(config)];
    const [a, b] = await Promise.all(models.map((one) => one.logits([1, 2, 3])));
    expect(a).toEqual(b);
    models.forEach((one) => one.dispose());
  });

  it('hands over what training needs: config, layout, parameters, and the same arithmetic for others', async () => {
    const model = await tinyModel();
    expect(model.json).toEqual(TINY);
    const names = flatten(model.params).map(([name]) => name);
    expect(model.layout.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    const [mine, bound] = [model.forward([[1, 2]]), model.bind(model.params).forward([[1, 2]])];
    expect(bound.dataSync()).toEqual(mine.dataSync());
    dispose([mine, bound]);
    model.dispose();
  });

  it('ignores what follows from the config', async () => {
    const weights = weightsWith((all) =>
      all.set('model.layers.0.self_attn.rotary_emb.inv_freq', { shape: [3], values: new Float32Array(3) }),
    );
    (await loadModel(tinyFolder(TINY, weights))).dispose();
  });
});

describe('a model folder is refused', () => {
  it.each<[string, ModelSource, string]>([
    [
      'a missing tensor',
      tinyFolder(
        TINY,
        weightsWith((all) => all.delete(Q)),
      ),
      `tiny/model.safetensors: ${Q} is missing; config.json asks for it.`,
    ],
    [
      'a tensor of another shape',
      tinyFolder(
        TINY,
        weightsWith((all) => all.set(Q, { shape: [12, 24], values: new Float32Array(288) })),
      ),
      `tiny/model.safetensors: ${Q} must be [24,12] as config.json says, got [12,24].`,
    ],
    [
      'a matrix of GPT-2 that is turned round',
      tinyFolder(
        TINY_GPT2,
        new Map(tinyWeights(TINY_GPT2)).set('transformer.h.0.attn.c_attn.weight', {
          shape: [36, 12],
          values: new Float32Array(432),
        }),
      ),
      'tiny/model.safetensors: transformer.h.0.attn.c_attn.weight must be [12,36] as config.json says, got [36,12].',
    ],
    [
      'a tensor too many',
      tinyFolder(
        TINY,
        weightsWith((all) => all.set('model.layers.2.x', { shape: [1], values: new Float32Array(1) })),
      ),
      'tiny/model.safetensors: model.layers.2.x has no place in the model that config.json describes.',
    ],
    [
      'a head that is tied and yet differs',
      tinyFolder({ ...TINY, tie_word_embeddings: true }, tinyWeights()),
      'tiny/model.safetensors: lm_head.weight differs from model.embed_tokens.weight',
    ],
    [
      'a weight that is no number',
      withBytes(
        writeSafetensors(
          weightsWith((all) => all.get(Q)?.values.fill(NaN, 5, 6)),
          { dtype: 'F32', allowNonFinite: true },
        ),
      ),
      `tiny/model.safetensors: tensor "${Q}": values must be finite, got NaN at index 5`,
    ],
    [
      'a file cut short',
      withBytes(tinyBytes.slice(0, -40)),
      'tiny/model.safetensors: tensor "model.norm.weight": data must end inside the file',
    ],
    ['an empty file', withBytes(''), 'tiny/model.safetensors: file must have at least 8 bytes, got 0'],
    [
      'a web page instead of weights',
      withBytes('<!doctype html><title>Not found</title>'),
      'tiny/model.safetensors: header must be at most',
    ],
    [
      'a missing file',
      memoryFolder({ 'config.json': JSON.stringify(TINY) }),
      'tiny/model.safetensors: there is no such file',
    ],
    [
      'a web page instead of a config',
      memoryFolder({ 'config.json': '<!doctype html>' }),
      'tiny/config.json: this is not JSON',
    ],
    [
      'bytes that are no text',
      memoryFolder({ 'config.json': new Uint8Array([0xff, 0xfe]) }),
      'tiny/config.json: this is not JSON',
    ],
    [
      'a config without a family',
      withConfig({}),
      'tiny/config.json: model_type, bos_token_id or eos_token_id is missing or wrong.',
    ],
    [
      'an end token that is none',
      withConfig({ ...TINY, eos_token_id: -1 }),
      'tiny/config.json: model_type, bos_token_id or eos_token_id',
    ],
    [
      'an unknown family',
      withConfig({ ...TINY, model_type: 'mamba' }),
      'tiny/config.json: model_type "mamba" is not supported; these are: deepseek_v3, gpt2, llada, llama.',
    ],
    [
      'a family named like a method',
      withConfig({ ...TINY, model_type: 'constructor' }),
      'model_type "constructor" is not supported',
    ],
    [
      'a config that its family refuses',
      withConfig({ ...TINY, head_dim: 5 }),
      'tiny/config.json: head_dim must be an even whole number, got 5',
    ],
    [
      'a billion layers',
      withConfig({ ...TINY, num_hidden_layers: 1e9 }),
      'tiny/config.json: num_hidden_layers must be a whole number from 1 to 1024, got 1000000000',
    ],
    [
      'a vocabulary beyond any memory',
      withConfig({ ...TINY, vocab_size: 2 ** 31 - 1 }),
      'model.embed_tokens.weight must be [2147483647,12] as config.json says, got [23,12].',
    ],
  ])('for %s', async (_what, source, message) => {
    await expect(loadModel(source)).rejects.toThrow(message);
  });

  it('with the details of the damage', async () => {
    const weights = weightsWith((all) => all.get(Q)?.values.fill(Infinity, 3, 4));
    const bytes = writeSafetensors(weights, { dtype: 'F32', allowNonFinite: true });
    const error: unknown = await loadModel(withBytes(bytes)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'FormatError', details: { tensor: Q, index: 3 } });
  });
});

describe('loading', () => {
  it('stops where its caller throws, and keeps nothing', async () => {
    for (let stopAt = 1; stopAt <= 12; stopAt++) {
      let breaths = 0;
      const breathe = () => (++breaths === stopAt ? Promise.reject(new Error('stop')) : Promise.resolve());
      await expect(loadModel(tinyFolder(), { breathe })).rejects.toThrow('stop');
      expect(memory().numTensors).toBe(tensorsBefore);
    }
  });

  it('gives way after each tensor', async () => {
    let breaths = 0;
    const model = await loadModel(tinyFolder(), { breathe: async () => void (breaths += 1) });
    expect(breaths).toBeGreaterThanOrEqual(tinyWeights().size);
    model.dispose();
  });
});
