// What makes Llama a Llama, beyond what holds for every family (see families.test.ts).
import { tensor } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TINY, tinyModel } from '../../../../tests/support/models';
import { cpu } from '../../devices/cpu';
import type { WritingModel } from '../../generation/decode';
import { tapFor, type Visit } from '../../tensors/tap';
import { parseConfig } from './config';
import { parameterLayout } from './model';

const config = parseConfig(TINY);
const tokens = [3, 14, 15, 9, 2, 6, 5, 3, 5, 8, 9, 7];
let model: WritingModel;

beforeAll(async () => {
  await cpu.start();
  model = await tinyModel();
});
afterAll(() => model.dispose());

describe('attention groups', () => {
  const WEIGHTS = 'layers.0.attention.weights';
  const KEYS = 'layers.0.keys';

  /** The attention weights of layer 0, with `keys` put in the place of its keys. */
  function weightsWith(keys: Visit<string> = (_name, inner) => inner): Float32Array {
    let seen = new Float32Array();
    const tap = tapFor<string>([KEYS, WEIGHTS], (name, inner) => {
      if (name === KEYS) return keys(name, inner);
      seen = new Float32Array(inner.dataSync<'float32'>());
      return inner;
    });
    model.forward([tokens], tap).dispose();
    return seen;
  }

  /** Which query heads change when the keys of key/value head `changed` do. */
  function headsReading(changed: number): number[] {
    const T = tokens.length;
    const before = weightsWith();
    const after = weightsWith((_name, inner) => {
      const values = new Float32Array(inner.dataSync<'float32'>());
      const size = T * config.headDim;
      values.subarray(changed * size, (changed + 1) * size).reverse();
      return tensor(values, inner.shape) as typeof inner;
    });
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

describe('the layout', () => {
  it('packs queries, keys and values, and gate and up, in this order', () => {
    const biased = parameterLayout(parseConfig({ ...TINY, attention_bias: true }));
    const packed = biased.filter(({ parts }) => parts.length > 1).slice(0, 3);
    expect(packed).toMatchObject([
      {
        name: 'model.layers.0.self_attn.qkv_proj.weight',
        shape: [48, 12],
        parts: [
          { name: 'model.layers.0.self_attn.q_proj.weight', shape: [24, 12] },
          { name: 'model.layers.0.self_attn.k_proj.weight', shape: [12, 12] },
          { name: 'model.layers.0.self_attn.v_proj.weight', shape: [12, 12] },
        ],
      },
      { name: 'model.layers.0.self_attn.qkv_proj.bias', shape: [48], initial: { constant: 0 } },
      {
        name: 'model.layers.0.mlp.gate_up_proj.weight',
        shape: [40, 12],
        parts: [
          { name: 'model.layers.0.mlp.gate_proj.weight' },
          { name: 'model.layers.0.mlp.up_proj.weight' },
        ],
      },
    ]);
  });

  it('has a head of its own only where it is not tied', () => {
    const heads = (tie_word_embeddings: boolean) =>
      parameterLayout(parseConfig({ ...TINY, tie_word_embeddings })).filter(({ name }) =>
        /lm_head/.test(name),
      );
    expect(heads(true)).toEqual([]);
    expect(heads(false)).toHaveLength(1);
  });

  it('begins as transformers does: norms 1, biases 0, everything else 0.02', () => {
    const layout = parameterLayout(parseConfig({ ...TINY, attention_bias: true, mlp_bias: true }));
    for (const { name, initial } of layout) {
      if (name.endsWith('norm.weight')) expect(initial, name).toEqual({ constant: 1 });
      else if (name.endsWith('.bias')) expect(initial, name).toEqual({ constant: 0 });
      else expect(initial, name).toEqual({ standardDeviation: 0.02 });
    }
  });
});
