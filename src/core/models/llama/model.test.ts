// What makes Llama a Llama, whatever its weights.
import { memory, tensor, zeros, type Tensor } from '@tensorflow/tfjs-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TINY, tinyWeights } from '../../../../tests/support/models';
import { cpu } from '../../devices/cpu';
import { disposeCache, type KvCache } from '../../layers/KvCache';
import type { Tap } from '../../tensors/tap';
import { disposeTree, flatten, unflatten, type ParameterTree } from '../../tensors/tree';
import { parseConfig } from './config';
import {
  decodeStep,
  forward,
  initParams,
  newCache,
  parameterShapes,
  type LlamaParams,
  type LlamaTapName,
} from './model';

const config = parseConfig(TINY);
const V = config.vocabSize;
const tokens = [3, 14, 15, 9, 2, 6, 5, 3, 5, 8, 9, 7];
let params: LlamaParams;

beforeAll(async () => {
  await cpu.start();
  const entries = [...tinyWeights()].map(
    ([name, { shape, values }]) => [name, tensor(values, [...shape])] as const,
  );
  params = unflatten(entries) as unknown as LlamaParams;
});
afterAll(() => disposeTree(params as unknown as ParameterTree));

let tensorsBefore = 0;
beforeEach(() => (tensorsBefore = memory().numTensors));
afterEach(() => expect(memory().numTensors, 'tensors left behind').toBe(tensorsBefore));

function read(output: Tensor): Float32Array {
  const values = new Float32Array(output.dataSync<'float32'>());
  output.dispose();
  return values;
}

function logitsOf(sequence: number[], tap?: Tap<LlamaTapName>): Float32Array {
  return read(forward(params, [sequence], config, tap));
}

function withCache<T>(capacity: number, use: (cache: KvCache) => T): T {
  const cache = newCache(config, capacity);
  try {
    return use(cache);
  } finally {
    disposeCache(cache);
  }
}

/** A tap that copies out the tensors of these names. */
function looking(...names: LlamaTapName[]) {
  const seen = new Map<string, { shape: number[]; values: Float32Array }>();
  const tap: Tap<LlamaTapName> = (name, inner) => {
    if (names.includes(name)) {
      seen.set(name, { shape: inner.shape, values: new Float32Array(inner.dataSync<'float32'>()) });
    }
    return inner;
  };
  return { seen, tap };
}

/** Zeros of the same shape. */
function nothing<T extends Tensor>({ shape }: T): T {
  return zeros(shape) as unknown as T;
}

describe('Llama', () => {
  it('cannot see the future', () => {
    const changed = tokens.map((id, t) => (t < 7 ? id : (id + 1) % V));
    const [before, after] = [logitsOf(tokens), logitsOf(changed)];
    expect(after.subarray(0, 7 * V)).toEqual(before.subarray(0, 7 * V));
    for (let t = 7; t < tokens.length; t++) {
      expect(after.subarray(t * V, (t + 1) * V)).not.toEqual(before.subarray(t * V, (t + 1) * V));
    }
  });

  it('sees the whole past', () => {
    const last = (sequence: number[]) => logitsOf(sequence).subarray(-V);
    tokens.forEach((id, t) => {
      const changed = tokens.with(t, (id + 1) % V);
      expect(last(changed), `token ${t}`).not.toEqual(last(tokens));
    });
  });

  it('tells the order of what it has read', () => {
    const [first = 0, second = 0, ...rest] = tokens;
    expect(logitsOf([second, first, ...rest]).subarray(-V)).not.toEqual(logitsOf(tokens).subarray(-V));
  });

  it('keeps the sequences of a batch apart', () => {
    const other = tokens.toReversed();
    const both = read(forward(params, [tokens, other], config));
    expect(both.subarray(0, tokens.length * V)).toEqual(logitsOf(tokens));
    expect(both.subarray(tokens.length * V)).toEqual(logitsOf(other));
  });

  it('names its parameters as the checkpoint does', () => {
    for (const variant of [
      TINY,
      { ...TINY, tie_word_embeddings: true },
      { ...TINY, attention_bias: true, mlp_bias: true, num_hidden_layers: 12 },
    ]) {
      const wanted = parseConfig(variant);
      const fresh = initParams(wanted, 1) as unknown as ParameterTree;
      const got = flatten(fresh).map(([name, { shape }]) => [name, shape] as const);
      disposeTree(fresh);
      expect(new Map(got)).toEqual(parameterShapes(wanted));
    }
  });

  it('starts from norms of 1, biases of 0 and the same weights for the same seed', () => {
    const wanted = parseConfig({ ...TINY, attention_bias: true });
    const draw = (seed: number) => {
      const fresh = initParams(wanted, seed) as unknown as ParameterTree;
      const values = flatten(fresh).map(([name, one]) => [name, [...one.dataSync<'float32'>()]] as const);
      disposeTree(fresh);
      return new Map(values);
    };
    const weights = draw(1);
    expect(new Set(weights.get('model.norm.weight'))).toEqual(new Set([1]));
    expect(new Set(weights.get('model.layers.1.self_attn.k_proj.bias'))).toEqual(new Set([0]));
    const matrix = weights.get('model.layers.0.mlp.up_proj.weight') ?? [];
    const deviation = Math.sqrt(matrix.reduce((sum, w) => sum + w * w, 0) / matrix.length);
    expect(deviation).toBeGreaterThan(0.017);
    expect(deviation).toBeLessThan(0.023);
    expect(draw(1)).toEqual(weights);
    expect(draw(2)).not.toEqual(weights);
  });

  it('refuses tokens that it does not know, and says which', () => {
    expect(() => logitsOf([1, 2, V])).toThrow(
      `llama: token ids must be whole numbers from 0 to ${V - 1}, got ${V} at position 2`,
    );
    expect(() => logitsOf([-1])).toThrow('got -1 at position 0');
    expect(() => logitsOf([1.5])).toThrow('got 1.5 at position 0');
    expect(() => logitsOf([NaN])).toThrow('got NaN at position 0');
    expect(() => logitsOf([])).toThrow('at least one token is needed');
    expect(() => forward(params, [[1, 2], [1]], config)).toThrow('equally long, got 2 and 1 tokens');
  });
});

describe('the cached step', () => {
  it.each([1, 5, 12])('equals forward, %i tokens at a time', (step) => {
    const expected = logitsOf(tokens);
    withCache(tokens.length, (cache) => {
      for (let start = 0; start < tokens.length; start += step) {
        const chunk = tokens.slice(start, start + step);
        const got = read(decodeStep(params, chunk, cache, config));
        const wanted = expected.subarray(start * V, (start + chunk.length) * V);
        got.forEach((value, index) => expect(value).toBeCloseTo(wanted[index] ?? NaN, 4));
        expect(cache.length).toBe(start + chunk.length);
      }
    });
  });

  it('keeps only the first `count` tokens', () => {
    withCache(20, (cache) => {
      read(decodeStep(params, [...tokens.slice(0, 4), 0, 0, 0], cache, config, undefined, 4));
      expect(cache.length).toBe(4);
      const got = read(decodeStep(params, tokens.slice(4), cache, config)).subarray(-V);
      const wanted = logitsOf(tokens).subarray(-V);
      got.forEach((value, index) => expect(value).toBeCloseTo(wanted[index] ?? NaN, 4));
    });
  });

  it('refuses what does not fit, and leaves the cache as it was', () => {
    withCache(4, (cache) => {
      read(decodeStep(params, [1, 2, 3], cache, config));
      const rows = cache.layers.map(({ keys }) => keys);
      expect(() => decodeStep(params, [4, 5], cache, config)).toThrow(
        'llama: the cache has room for 4 positions, asked to hold 5',
      );
      expect(() => decodeStep(params, [4], cache, config, undefined, 2)).toThrow('got count 2');
      expect(() => decodeStep(params, [V], cache, config)).toThrow('token ids');
      const failing: Tap<LlamaTapName> = (name, inner) => {
        if (name === 'layers.1.mlp.hidden') throw new Error('the tap failed');
        return inner;
      };
      expect(() => decodeStep(params, [4], cache, config, failing)).toThrow('the tap failed');
      expect(cache.length).toBe(3);
      expect(cache.layers.map(({ keys }) => keys)).toEqual(rows);
      expect(cache.layers.every(({ keys, values }) => !keys.isDisposed && !values.isDisposed)).toBe(true);
    });
  });

  it('changes no shape while the cache fills', () => {
    withCache(8, (cache) => {
      const { seen, tap } = looking('layers.0.keys', 'layers.1.attention.weights');
      for (const id of tokens.slice(0, 8)) {
        read(decodeStep(params, [id], cache, config, tap));
        expect(seen.get('layers.0.keys')?.shape).toEqual([1, 2, 8, 6]);
        expect(seen.get('layers.1.attention.weights')?.shape).toEqual([1, 4, 1, 8]);
      }
    });
  });
});

describe('the tap', () => {
  it('sees attention weights whose rows sum to 1 and leave out the future', () => {
    const T = tokens.length;
    const { seen, tap } = looking('layers.0.attention.weights', 'layers.1.attention.weights');
    logitsOf(tokens, tap);
    expect(seen.size).toBe(2);
    for (const { shape, values } of seen.values()) {
      expect(shape).toEqual([1, 4, T, T]);
      for (let row = 0; row < 4 * T; row++) {
        const weights = values.subarray(row * T, (row + 1) * T);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
        expect(weights.subarray((row % T) + 1).every((weight) => weight === 0)).toBe(true);
      }
    }
  });

  it('sees every tensor that it names, once, in the stated shape', () => {
    const [B, T, C, F, H, K, D] = [1, tokens.length, 12, 20, 4, 2, 6];
    const names: string[] = [];
    const shapes = new Map<string, number[]>();
    logitsOf(tokens, (name, inner) => {
      names.push(name);
      shapes.set(name.replace(/^layers\.\d+\./, ''), inner.shape);
      return inner;
    });
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(3 + 2 * 12);
    expect(Object.fromEntries(shapes)).toEqual({
      embedding: [B, T, C],
      attention_norm: [B, T, C],
      queries: [B, H, T, D],
      keys: [B, K, T, D],
      values: [B, K, T, D],
      'attention.scores': [B, H, T, T],
      'attention.weights': [B, H, T, T],
      'attention.heads': [B, H, T, D],
      'attention.output': [B, T, C],
      mlp_norm: [B, T, C],
      'mlp.hidden': [B, T, F],
      'mlp.output': [B, T, C],
      residual: [B, T, C],
      final_norm: [B, T, C],
      logits: [B, T, V],
    });
  });

  it('changes nothing by looking', () => {
    expect(logitsOf(tokens, looking('layers.0.residual').tap)).toEqual(logitsOf(tokens));
  });

  it('ablates: any inner tensor put to zero changes the logits', () => {
    const before = logitsOf(tokens);
    const names: LlamaTapName[] = [];
    logitsOf(tokens, (name, inner) => (names.push(name), inner));
    for (const ablated of names) {
      const after = logitsOf(tokens, (name, inner) => (name === ablated ? nothing(inner) : inner));
      expect(after, ablated).not.toEqual(before);
    }
  });

  it('patches: a layer that adds nothing leaves the residual stream alone', () => {
    const silent = (name: string) => name === 'layers.1.attention.output' || name === 'layers.1.mlp.output';
    const { seen, tap } = looking('layers.0.residual', 'layers.1.residual');
    logitsOf(tokens, (name, inner) => (silent(name) ? nothing(inner) : tap(name, inner)));
    expect(seen.get('layers.1.residual')).toEqual(seen.get('layers.0.residual'));
  });
});

describe('attention groups', () => {
  /** Which query heads change when the keys of key/value head `changed` do. */
  function headsReading(changed: number): number[] {
    const T = tokens.length;
    const { seen, tap } = looking('layers.0.attention.weights');
    logitsOf(tokens, tap);
    const before = seen.get('layers.0.attention.weights')?.values ?? new Float32Array();
    logitsOf(tokens, (name, inner) => {
      if (name !== 'layers.0.keys') return tap(name, inner);
      const values = new Float32Array(inner.dataSync<'float32'>());
      const size = T * config.headDim;
      values.subarray(changed * size, (changed + 1) * size).reverse();
      return tensor(values, inner.shape) as typeof inner;
    });
    const after = seen.get('layers.0.attention.weights')?.values ?? new Float32Array();
    return [0, 1, 2, 3].filter((head) => {
      const part = [head * T * T, (head + 1) * T * T] as const;
      return after.subarray(...part).some((value, index) => value !== before.subarray(...part)[index]);
    });
  }

  it('neighbouring query heads share a key/value head', () => {
    expect(headsReading(0)).toEqual([0, 1]);
    expect(headsReading(1)).toEqual([2, 3]);
  });
});

describe('memory', () => {
  it('is the caller’s own logits and nothing else', () => {
    const before = memory().numTensors;
    const output = forward(params, [tokens], config);
    expect(memory().numTensors).toBe(before + 1);
    output.dispose();
    withCache(16, (cache) => {
      const filled = memory().numTensors;
      expect(filled).toBe(before + 2 * config.numHiddenLayers);
      for (const id of tokens) {
        const step = decodeStep(params, [id], cache, config);
        expect(memory().numTensors).toBe(filled + 1);
        step.dispose();
      }
    });
    expect(memory().numTensors).toBe(before);
  });
});
