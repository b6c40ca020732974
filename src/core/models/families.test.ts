// What holds for every family of models, whatever the weights.
import { memory, tensor2d, variableGrads, zeros, type Scalar, type Tensor } from '@tensorflow/tfjs-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DRAFT_WEIGHT, lossOfPredictions, weightedLoss } from '../../../tests/support/gradients';
import {
  TINY,
  TINY_DEEPSEEK,
  TINY_GPT2,
  TINY_LLADA,
  tinyFolder,
  tinyWeights,
  type ConfigFile,
} from '../../../tests/support/models';
import { cpu } from '../devices/cpu';
import { disposeCache, type KvCache } from '../layers/KvCache';
import { adamW } from '../kernels/adam-w';
import { noTap, tapFor, type Tap, type Visit } from '../tensors/tap';
import { createModel } from './createModel';
import { FAMILIES } from './families';
import type { AutoregressiveModel, BoundModel } from './Family';
import { loadModel, type LoadedModel } from './loadModel';

const CONFIGS: ConfigFile[] = [TINY_DEEPSEEK, TINY_GPT2, TINY_LLADA, TINY];
const V = 23;
const tokens = [3, 14, 15, 9, 2, 6, 5, 3, 5, 8, 9, 7];
const T = tokens.length;

beforeAll(() => cpu.start());

it('are tested here, all of them', () => {
  expect(CONFIGS.map(({ model_type }) => model_type)).toEqual([...FAMILIES.keys()].sort());
});

function read(output: Tensor): Float32Array {
  const values = new Float32Array(output.dataSync<'float32'>());
  output.dispose();
  return values;
}

function expectClose(got: Float32Array, wanted: Float32Array): void {
  expect(got).toHaveLength(wanted.length);
  got.forEach((value, index) => expect(value).toBeCloseTo(wanted[index] ?? NaN, 4));
}

/** Zeros of the same shape and kind. */
function nothing<T extends Tensor>({ shape, dtype }: T): T {
  return zeros(shape, dtype) as unknown as T;
}

/** A tap that copies out the tensors of these names, or all. */
function looking(names: string[] | 'all') {
  const seen = new Map<string, { shape: number[]; values: Float32Array }>();
  const tap = tapFor(names, (name, inner) => {
    expect(seen.has(name), `${name} twice`).toBe(false);
    seen.set(name, { shape: inner.shape, values: new Float32Array(inner.dataSync<'float32'>()) });
    return inner;
  });
  return { seen, tap };
}

describe.each(CONFIGS)('$model_type', (config) => {
  let model: LoadedModel;
  beforeAll(async () => {
    model = await loadModel(tinyFolder(config));
  });
  afterAll(() => model.dispose());

  let tensorsBefore = 0;
  beforeEach(() => (tensorsBefore = memory().numTensors));
  afterEach(() => expect(memory().numTensors, 'tensors left behind').toBe(tensorsBefore));

  const logitsOf = (sequence: number[], tap?: Tap<string>) => read(model.forward([sequence], tap));
  const row = (logits: Float32Array, t: number) => logits.subarray(t * V, (t + 1) * V);

  it('sees every token that it may, and none that it may not', () => {
    const before = logitsOf(tokens);
    tokens.forEach((id, changed) => {
      const after = logitsOf(tokens.with(changed, (id + 1) % V));
      tokens.forEach((_id, t) => {
        const what = `token ${changed} at position ${t}`;
        const hidden = model.generation === 'autoregressive' && t < changed; // the future
        if (hidden) expect(row(after, t), what).toEqual(row(before, t));
        else expect(row(after, t), what).not.toEqual(row(before, t));
      });
    });
  });

  it('tells the order of what it reads', () => {
    const [first = 0, second = 0, ...rest] = tokens;
    expect(row(logitsOf([second, first, ...rest]), T - 1)).not.toEqual(row(logitsOf(tokens), T - 1));
  });

  it('keeps the sequences of a batch apart', () => {
    const other = tokens.toReversed();
    const both = read(model.forward([tokens, other]));
    expectClose(both.subarray(0, T * V), logitsOf(tokens));
    expectClose(both.subarray(T * V), logitsOf(other));
  });

  it('reads ids that are on the device already', () => {
    const ids = tensor2d([tokens], [1, T], 'int32');
    expect(read(model.forward(ids))).toEqual(logitsOf(tokens));
    expect(ids.isDisposed).toBe(false);
    ids.dispose();
    const wrong = tensor2d([tokens], [1, T], 'float32');
    expect(() => model.forward(wrong)).toThrow('tokens must be int32 [B, T], got float32 [1,12]');
    wrong.dispose();
  });

  it('refuses tokens that it does not know, and says which', () => {
    const family = model.family;
    expect(() => logitsOf([1, 2, V])).toThrow(
      `${family}: token ids must be whole numbers from 0 to ${V - 1}, got ${V} at position 2`,
    );
    expect(() => logitsOf([-1])).toThrow('got -1 at position 0');
    expect(() => logitsOf([1.5])).toThrow('got 1.5 at position 0');
    expect(() => logitsOf([NaN])).toThrow('got NaN at position 0');
    expect(() => logitsOf([])).toThrow('at least one token is needed');
    expect(() => model.forward([])).toThrow('at least one token is needed');
    expect(() => model.forward([[1, 2], [1]])).toThrow('equally long, got 2 and 1 tokens');
  });

  it('names its parameters as the checkpoint does', () => {
    const parts = model.layout.flatMap((entry) =>
      entry.parts.map(({ name, shape }) => [name, shape] as const),
    );
    const weights = Array.from(tinyWeights(config), ([name, { shape }]) => [name, shape]);
    // A tensor whose rows stand in several entries has one name and one shape.
    const shapes = new Map(parts);
    expect([...shapes]).toEqual(weights);
    for (const [name, shape] of parts) expect(shape, name).toEqual(shapes.get(name));
  });

  it('takes every row of the checkpoint, and each once', () => {
    const rowsOf = (shape: readonly number[]) => Array.from({ length: shape[0] ?? 0 }, (_unused, row) => row);
    const taken = new Map<string, number[]>();
    for (const { name, shape, rows = rowsOf(shape) } of model.layout.flatMap(({ parts }) => parts)) {
      taken.set(name, [...(taken.get(name) ?? []), ...rows]);
    }
    for (const [name, { shape }] of tinyWeights(config)) {
      const found = taken.get(name)?.toSorted((a, b) => a - b);
      expect(found, name).toEqual(rowsOf(shape));
    }
  });

  it('leaves behind the caller’s own logits and nothing else', () => {
    const output = model.forward([tokens]);
    expect(memory().numTensors).toBe(tensorsBefore + 1);
    output.dispose();
  });

  describe('the tap', () => {
    it('sees attention weights whose rows sum to 1 and leave out what may not be seen', () => {
      const { seen, tap } = looking(['layers.0.attention.weights', 'layers.1.attention.weights']);
      logitsOf(tokens, tap);
      expect(seen.size).toBe(2);
      for (const { shape, values } of seen.values()) {
        expect(shape).toEqual([1, 4, T, T]);
        for (let r = 0; r < 4 * T; r++) {
          const weights = values.subarray(r * T, (r + 1) * T);
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
          const future = weights.subarray((r % T) + 1);
          expect(future.every((weight) => (weight === 0) === (model.generation === 'autoregressive'))).toBe(
            true,
          );
        }
      }
    });

    it('sees every tensor that it names, once, in the stated shape', () => {
      const { seen, tap } = looking('all');
      logitsOf(tokens, tap);
      const inLayer = [...seen].filter(([name]) => name.startsWith('layers.'));
      const shapes = (layer: number) =>
        Object.fromEntries(
          inLayer
            .filter(([name]) => name.startsWith(`layers.${layer}.`))
            .map(([name, { shape }]) => [name.split('.').slice(2).join('.'), shape]),
        );
      const [C, F, H, K, D] =
        {
          deepseek_v3: [12, 20, 4, 4, 10],
          gpt2: [12, 20, 4, 4, 3],
          llada: [16, 20, 4, 2, 4],
          llama: [12, 20, 4, 2, 6],
        }[model.family] ?? expect.fail(model.family);
      const isLatent = model.family === 'deepseek_v3';
      const Dv = isLatent ? 5 : D;
      const common = {
        attention_norm: [1, T, C],
        queries: [1, H, T, D],
        keys: [1, K, T, D],
        values: [1, K, T, Dv],
        'attention.scores': [1, H, T, T],
        'attention.weights': [1, H, T, T],
        'attention.heads': [1, H, T, Dv],
        'attention.output': [1, T, C],
        ...(isLatent && { query_latents: [1, T, 10], latents: [1, T, 8], rotated_key: [1, T, 4] }),
        mlp_norm: [1, T, C],
        'mlp.output': [1, T, C],
        residual: [1, T, C],
      };
      const dense = { ...common, 'mlp.hidden': [1, T, F] };
      const mixture = {
        ...common,
        'router.affinities': [1, T, 6],
        'router.scores': [1, T, 6],
        'router.experts': [1, T, 2],
        'router.gates': [1, T, 2],
        'experts.output': [1, T, C],
        'shared_experts.output': [1, T, C],
      };
      expect(shapes(0)).toEqual(dense);
      expect(shapes(1)).toEqual(isLatent ? mixture : dense);
      const outside = [...seen].filter(([name]) => !name.startsWith('layers.'));
      expect(Object.fromEntries(outside.map(([name, { shape }]) => [name, shape]))).toEqual({
        embedding: [1, T, C],
        ...(model.family === 'gpt2' && { positions: [T, C] }),
        final_norm: [1, T, C],
        logits: [1, T, V],
      });
    });

    it('changes nothing by looking: step by step and fused are the same', () => {
      const { seen, tap } = looking('all');
      expectClose(logitsOf(tokens, tap), logitsOf(tokens));
      for (const name of seen.keys()) expectClose(logitsOf(tokens, looking([name]).tap), logitsOf(tokens));
    });

    it('ablates: any inner tensor put to zero changes the logits', () => {
      const before = logitsOf(tokens);
      const { seen, tap } = looking('all');
      logitsOf(tokens, tap);
      for (const name of seen.keys()) {
        const ablated = logitsOf(
          tokens,
          tapFor([name], (_name, inner) => nothing(inner)),
        );
        expect(ablated, name).not.toEqual(before);
      }
    });

    it('patches: a layer that adds nothing leaves the residual stream alone', () => {
      const { seen, tap } = looking(['layers.0.residual', 'layers.1.residual']);
      const silent = ['layers.1.attention.output', 'layers.1.mlp.output'];
      const visit: Visit<string> = (name, inner) =>
        silent.includes(name) ? nothing(inner) : tap(name, inner);
      logitsOf(tokens, tapFor([...silent, 'layers.0.residual', 'layers.1.residual'], visit));
      expect(seen.get('layers.1.residual')).toEqual(seen.get('layers.0.residual'));
    });
  });
});

describe.each(CONFIGS.filter(({ model_type }) => model_type !== 'llada'))(
  'the cached step of $model_type',
  (config) => {
    let model: LoadedModel & AutoregressiveModel;
    beforeAll(async () => {
      const loaded = await loadModel(tinyFolder(config));
      model = loaded.generation === 'autoregressive' ? loaded : expect.fail('it has none');
    });
    afterAll(() => model.dispose());

    let tensorsBefore = 0;
    beforeEach(() => (tensorsBefore = memory().numTensors));
    afterEach(() => expect(memory().numTensors, 'tensors left behind').toBe(tensorsBefore));

    const withCache = <R>(capacity: number, use: (cache: KvCache) => R): R => {
      const cache = model.newCache(capacity);
      try {
        return use(cache);
      } finally {
        disposeCache(cache);
      }
    };
    const everything: Tap<string> = tapFor('all', (_name, inner) => inner);

    it.each([
      [1, 'fused', noTap],
      [5, 'fused', noTap],
      [12, 'fused', noTap],
      [1, 'step by step', everything],
      [5, 'step by step', everything],
    ])('equals forward, %i tokens at a time, %s', (step, _how, tap) => {
      const expected = read(model.forward([tokens]));
      withCache(T, (cache) => {
        for (let start = 0; start < T; start += step) {
          const chunk = tokens.slice(start, start + step);
          const got = read(model.decodeStep(chunk, cache, { tap }));
          expectClose(got, expected.subarray(start * V, (start + chunk.length) * V));
          expect(cache.length).toBe(start + chunk.length);
        }
      });
    });

    it('keeps only the first `count` tokens, and computes only the rows that are wanted', () => {
      const expected = read(model.forward([tokens]));
      withCache(20, (cache) => {
        const padded = [...tokens.slice(0, 4), 0, 0, 0];
        const last = read(model.decodeStep(padded, cache, { count: 4, rows: 'last' }));
        expectClose(last, expected.subarray(3 * V, 4 * V));
        expect(cache.length).toBe(4);
        expectClose(read(model.decodeStep(tokens.slice(4), cache)), expected.subarray(4 * V));
      });
    });

    it('may be padded beyond the context, and reads no more tokens than there is room for', () => {
      const long = Array.from({ length: 47 }, (_unused, t) => (5 * t + 2) % V);
      withCache(64, (cache) => {
        read(model.decodeStep(long.slice(0, 40), cache));
        const padded = [...long.slice(40), ...new Array<number>(9).fill(0)];
        const last = read(model.decodeStep(padded, cache, { count: 7, rows: 'last' }));
        expectClose(last, read(model.forward([long])).subarray(-V));
      });
    });

    it('refuses what does not fit, and leaves the cache as it was', () => {
      const expected = read(model.forward([tokens.slice(0, 4)])).subarray(-V);
      withCache(4, (cache) => {
        read(model.decodeStep(tokens.slice(0, 3), cache));
        expect(() => model.decodeStep([4, 5], cache)).toThrow(
          `${model.family}: the cache has room for 4 positions, asked to hold 5`,
        );
        expect(() => model.decodeStep([4], cache, { count: 2 })).toThrow('got count 2');
        expect(() => model.decodeStep([4], cache, { count: 0.5 })).toThrow('got count 0.5');
        expect(() => model.decodeStep([V], cache)).toThrow('token ids');
        const failing = tapFor<string>(['layers.1.mlp.output'], () => {
          throw new Error('the tap failed');
        });
        expect(() => model.decodeStep([11], cache, { tap: failing })).toThrow('the tap failed');
        expect(cache.length).toBe(3);
        // What the failed step wrote stands behind the three positions, and is written over.
        expectClose(read(model.decodeStep(tokens.slice(3, 4), cache)), expected);
      });
    });

    it('changes no shape while the cache fills', () => {
      withCache(8, (cache) => {
        for (const id of tokens.slice(0, 8)) {
          const { seen, tap } = looking(['layers.0.keys', 'layers.1.attention.weights']);
          read(model.decodeStep([id], cache, { tap }));
          const [, K, , D] = seen.get('layers.0.keys')?.shape ?? [];
          expect(seen.get('layers.0.keys')?.shape).toEqual([1, K, 8, D]);
          expect(seen.get('layers.1.attention.weights')?.shape).toEqual([1, 4, 1, 8]);
        }
      });
    });

    it('has one key and one value tensor a layer, and leaves the caller’s own logits behind', () => {
      withCache(16, (cache) => {
        const filled = memory().numTensors;
        expect(filled).toBe(tensorsBefore + 2 * 2);
        for (const id of tokens) {
          const step = model.decodeStep([id], cache);
          expect(memory().numTensors).toBe(filled + 1);
          step.dispose();
        }
      });
    });
  },
);

describe.each(CONFIGS)('a new $model_type', (config) => {
  const { model_type: family } = config;

  it('begins with the same parameters for the same seed, and others for another', async () => {
    const draw = async (seed: number) => {
      const model = await createModel(family, config, seed);
      const values = model.variables.map((one) => new Float32Array(one.dataSync<'float32'>()));
      model.dispose();
      return values;
    };
    const before = memory().numTensors;
    const first = await draw(1);
    expect(await draw(1)).toEqual(first);
    expect(await draw(2)).not.toEqual(first);
    expect(memory().numTensors).toBe(before);
  });

  it('stops where its caller throws, and keeps nothing', async () => {
    const before = memory().numTensors;
    let breaths = 0;
    const breathe = () => (++breaths === 4 ? Promise.reject(new Error('stop')) : Promise.resolve());
    await expect(createModel(family, config, 1, breathe)).rejects.toThrow('stop');
    expect(memory().numTensors).toBe(before);
  });

  it('refuses a config that its family refuses', async () => {
    await expect(createModel(family, { ...config, vocab_size: 0 }, 1)).rejects.toThrow(
      'config.json: vocab_size must be a whole number from 1',
    );
    await expect(createModel('mamba', {}, 1)).rejects.toThrow('these are: deepseek_v3, gpt2, llada, llama');
  });

  it('learns one batch', async () => {
    const model = await createModel(family, config, 1);
    const batch = [tokens, tokens.map((id) => (id + 7) % (V - 1))];
    const masked = batch.map((sequence) => sequence.map((id, t) => (t % 3 === 1 ? V - 1 : id)));
    const targets = batch.flatMap((sequence) => sequence.map((id, t) => (t % 3 === 1 ? id : -1)));
    const lossOf = (of: BoundModel): Scalar =>
      of.generation === 'autoregressive'
        ? lossOfPredictions(of, batch)
        : weightedLoss(
            of,
            masked,
            targets,
            targets.map(() => 1 / 8),
          );
    const learned = model.variables.filter((_parameter, index) => model.layout[index]?.learned ?? true);
    const moments = learned.map((parameter) => ({
      parameter,
      firstMoment: zeros(parameter.shape).variable(false),
      secondMoment: zeros(parameter.shape).variable(false),
    }));
    const losses: number[] = [];
    for (let step = 1; step <= 80; step++) {
      const { value, grads } = variableGrads(() => lossOf(model), learned);
      losses.push(...value.dataSync());
      value.dispose();
      for (const { parameter, ...rest } of moments) {
        const gradient = grads[parameter.name] ?? expect.fail(`no gradient of ${parameter.name}`);
        adamW({ parameter, ...rest }, gradient, {
          learningRate: 0.02,
          beta1: 0.9,
          beta2: 0.99,
          epsilon: 1e-8,
          weightDecay: 0,
          step,
        });
        gradient.dispose();
      }
    }
    const hasDrafts = model.generation === 'autoregressive' && model.drafting;
    const first = (losses[0] ?? NaN) / (hasDrafts ? 1 + DRAFT_WEIGHT : 1);
    expect(first).toBeGreaterThan(2.8);
    expect(first).toBeLessThan(3.5); // about log 23: nothing is known yet
    expect(losses.at(-1)).toBeLessThan(0.1);
    for (const { firstMoment, secondMoment } of moments) {
      firstMoment.dispose();
      secondMoment.dispose();
    }
    model.dispose();
  });
});
