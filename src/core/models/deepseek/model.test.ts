// What makes DeepSeek-V3 what it is, beyond what holds for every family (see families.test.ts).
import {
  dispose,
  memory,
  ones,
  tensor2d,
  tensor3d,
  tidy,
  zeros,
  type Rank,
  type Tensor,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../../tests/support/devices';
import { TINY_DEEPSEEK, tinyModel } from '../../../../tests/support/models';
import { expertsOf } from '../../../pure/routing/chooseExperts';
import { cpu } from '../../devices/cpu';
import { wasm } from '../../devices/wasm';
import type { WritingModel } from '../../generation/decode';
import { disposeCache, numbersAPosition, type KvCache } from '../../layers/KvCache';
import { mixtureOfExperts, type MixtureParams } from '../../layers/mixtureOfExperts';
import { noTap, tapFor, type Tap } from '../../tensors/tap';
import { flatten, type ParameterTree } from '../../tensors/tree';
import { countParameters, type ParameterEntry } from '../layout';
import { parseConfig } from './config';
import { newCache, parameterLayout, routingOf, type DeepseekConfig } from './model';

const config = parseConfig(TINY_DEEPSEEK);
const tokens = [3, 14, 15, 9, 2, 6, 5, 3, 5, 8, 9, 7];
const T = tokens.length;

/** The sizes of the published DeepSeek-V3; of its numbers only those that make it large. */
const V3 = parseConfig({
  model_type: 'deepseek_v3',
  vocab_size: 129280,
  hidden_size: 7168,
  intermediate_size: 18432,
  moe_intermediate_size: 2048,
  num_hidden_layers: 61,
  num_attention_heads: 128,
  n_shared_experts: 1,
  n_routed_experts: 256,
  num_experts_per_tok: 8,
  n_group: 8,
  topk_group: 4,
  first_k_dense_replace: 3,
  q_lora_rank: 1536,
  kv_lora_rank: 512,
  qk_nope_head_dim: 128,
  qk_rope_head_dim: 64,
  v_head_dim: 128,
  routed_scaling_factor: 2.5,
  num_nextn_predict_layers: 1,
});

let tensorsBefore = 0;
beforeEach(() => (tensorsBefore = memory().numTensors));
afterEach(() => expect(memory().numTensors, 'tensors left behind').toBe(tensorsBefore));

function read(output: Tensor): number[] {
  const values = [...output.dataSync<'float32'>()];
  output.dispose();
  return values;
}

function expectClose(got: number[], wanted: number[]): void {
  expect(got).toHaveLength(wanted.length);
  got.forEach((value, index) => expect(value).toBeCloseTo(wanted[index] ?? NaN, 4));
}

function looking(...names: string[]) {
  const seen = new Map<string, { shape: number[]; values: number[] }>();
  const tap = tapFor(names, (name, inner) => {
    seen.set(name, { shape: inner.shape, values: [...inner.dataSync<'float32'>()] });
    return inner;
  });
  return { seen, tap };
}

describe.each(NODE_DEVICES)('latent attention on $name', (device) => {
  let models: WritingModel[];
  beforeAll(async () => {
    await device.start();
    models = [await tinyModel(TINY_DEEPSEEK), await tinyModel({ ...TINY_DEEPSEEK, q_lora_rank: null })];
  });
  afterAll(() => models.forEach((model) => model.dispose()));

  const withCache = <R>(model: WritingModel, use: (cache: KvCache) => R): R => {
    const cache = model.newCache(T);
    try {
      return use(cache);
    } finally {
      disposeCache(cache);
    }
  };
  /** The logits of all tokens, `step` at a time. */
  const inSteps = (model: WritingModel, step: number, cache: KvCache, tap: Tap<string> = noTap) =>
    tokens.flatMap((_id, start) =>
      start % step === 0 ? read(model.decodeStep(tokens.slice(start, start + step), cache, { tap })) : [],
    );

  it.each([[1], [5], [12]])(
    'is the same in the plain form and in the absorbed one, %i tokens at a time',
    (step) => {
      for (const model of models) {
        const plain = read(model.forward([tokens]));
        expectClose(
          withCache(model, (cache) => inSteps(model, step, cache)),
          plain,
        );
      }
    },
  );

  it.each(['queries', 'keys', 'values', 'attention.scores', 'attention.weights'])(
    'forms the %s of the rows that are kept where somebody looks, and says the same',
    (inner) => {
      const names = [`layers.0.${inner}`, `layers.1.${inner}`];
      for (const model of models) {
        const plain = looking(...names);
        const expected = read(model.forward([tokens], plain.tap));
        withCache(model, (cache) => {
          inSteps(model, 4, cache);
          cache.length -= 4;
          const { seen, tap } = looking(...names);
          const last = model.decodeStep(tokens.slice(-4), cache, { tap });
          expectClose(read(last), expected.slice(-4 * config.vocabSize));
          for (const name of names) {
            const [whole, step] = [plain.seen.get(name), seen.get(name)];
            if (inner === 'keys' || inner === 'values') expectClose(step?.values ?? [], whole?.values ?? []);
            else expect(step?.shape).toEqual([1, 4, 4, whole?.shape[3]]); // of the last four tokens
          }
        });
      }
    },
  );

  it('lets a figure change keys and values of cached rows', () => {
    const [model] = models;
    if (!model) expect.fail('no model');
    for (const name of ['layers.1.keys', 'layers.1.values', 'layers.1.attention.weights']) {
      const ablate = tapFor<string>(
        [name],
        <S extends Tensor>(_name: string, { shape }: S) => zeros(shape) as unknown as S,
      );
      const whole = read(model.forward([tokens], ablate));
      expectClose(
        withCache(model, (cache) => inSteps(model, 3, cache, ablate)),
        whole,
      );
      expect(whole).not.toEqual(read(model.forward([tokens])));
    }
  });

  it('keeps c^KV and k^R of each position and layer, and nothing else', () => {
    const [model] = models;
    if (!model) expect.fail('no model');
    const names = [0, 1].flatMap((layer) => [`layers.${layer}.latents`, `layers.${layer}.rotated_key`]);
    const { seen, tap } = looking(...names);
    read(model.forward([tokens], tap));
    withCache(model, (cache) => {
      inSteps(model, 5, cache);
      const kept = cache.layers.map((layer) =>
        Object.entries(layer).map(
          ([name, rows]) => [name, rows.shape, [...rows.dataSync<'float32'>()]] as const,
        ),
      );
      kept.forEach((rows, layer) => {
        expect(rows.map(([name, shape]) => [name, shape])).toEqual([
          ['latents', [1, T, config.kvLoraRank]],
          ['rotated_keys', [1, T, config.qkRopeHeadDim]],
        ]);
        expectClose([...(rows[0]?.[2] ?? [])], seen.get(`layers.${layer}.latents`)?.values ?? []);
        expectClose([...(rows[1]?.[2] ?? [])], seen.get(`layers.${layer}.rotated_key`)?.values ?? []);
      });
      expect(kept).toHaveLength(2);
    });
  });
});

describe('the cache', () => {
  beforeAll(() => cpu.start());

  const numbersOf = (of: DeepseekConfig) => {
    const cache = newCache(of, 1);
    const count = numbersAPosition(cache);
    disposeCache(cache);
    return count;
  };

  it('has kv_lora_rank + qk_rope_head_dim numbers a position and layer, however many heads there are', () => {
    expect(numbersOf(config)).toBe(config.numHiddenLayers * (config.kvLoraRank + config.qkRopeHeadDim));
    expect(numbersOf({ ...config, numAttentionHeads: 64 })).toBe(numbersOf(config));
    expect(numbersOf(V3)).toBe(61 * 576); // keys and values of all heads would be 61 · 128 · (192 + 128)
  });
});

describe('a mixture of experts', () => {
  let model: WritingModel;
  beforeAll(async () => {
    await cpu.start();
    model = await tinyModel(TINY_DEEPSEEK);
  });
  afterAll(() => model.dispose());

  it('chooses by affinity and bias, in groups, and weighs by affinity alone', () => {
    const inner = (name: string) => `layers.1.router.${name}`;
    const { seen, tap } = looking(...['affinities', 'scores', 'experts', 'gates'].map(inner));
    read(model.forward([tokens], tap));
    const rows = (name: string, width: number) => {
      const { values = [] } = seen.get(inner(name)) ?? {};
      return tokens.map((_id, t) => values.slice(t * width, (t + 1) * width));
    };
    const { nRoutedExperts: E, numExpertsPerTok: K, routedScalingFactor: scale } = config;
    const [affinities, scores, experts, gates] = [
      rows('affinities', E),
      rows('scores', E),
      rows('experts', K),
      rows('gates', K),
    ];
    const bias = scores[0]?.map((score, e) => score - (affinities[0]?.[e] ?? NaN)) ?? [];
    expect(Math.max(...bias.map(Math.abs))).toBeGreaterThan(0.3);
    tokens.forEach((_id, t) => {
      scores[t]?.forEach((score, e) =>
        expect(score).toBeCloseTo((affinities[t]?.[e] ?? NaN) + (bias[e] ?? NaN), 5),
      );
      expect(experts[t]).toEqual(expertsOf(scores[t] ?? [], routingOf(config)));
      const own = experts[t]?.map((expert) => affinities[t]?.[expert] ?? NaN) ?? [];
      const sum = own.reduce((total, affinity) => total + affinity, 0);
      expectClose(
        gates[t] ?? [],
        own.map((affinity) => (scale * affinity) / sum),
      );
    });
    const byAffinity = affinities.map((row) => expertsOf(row, routingOf(config)));
    expect(experts).not.toEqual(byAffinity); // the bias does choose
  });
});

describe('the time of a mixture of experts', () => {
  const [C, F, TOKENS, ROUNDS] = [128, 128, 768, 9];

  beforeAll(async () => void (await wasm().start()));

  /** Uneven numbers, so that the tokens go to all experts. */
  const uneven = (size: number, phase: number) =>
    Float32Array.from({ length: size }, (_unused, i) => Math.sin(1.7 * i + phase) / 8);

  /** A mixture of E experts, and how to run it. */
  function mixtureOf(E: number, chosen: number) {
    const params: MixtureParams = {
      gate: {
        weight: tensor2d(uneven(E * C, 1), [E, C]),
        e_score_correction_bias: zeros<Rank.R1>([E]),
      },
      experts: {
        gate_up_proj: { weight: tensor3d(uneven(E * 2 * F * C, 3), [E, 2 * F, C]) },
        down_proj: { weight: tensor3d(uneven(E * C * F, 4), [E, C, F]) },
      },
      shared_experts: {
        gate_up_proj: { weight: ones<Rank.R2>([2, C]) },
        down_proj: { weight: ones<Rank.R2>([C, 1]) },
      },
    };
    const all = tensor2d(uneven(TOKENS * C, 9), [TOKENS, C]);
    const each = Array.from({ length: 16 }, (_unused, t) => tensor2d(uneven(C, 10 + t), [1, C]));
    const options = { groups: 1, keptGroups: 1, chosen, normalized: true, scale: 1 };
    const run = (u: Tensor2D) => tidy(() => void mixtureOfExperts(params, u, options, noTap).dataSync());
    const times = { atOnce: [] as number[], oneByOne: [] as number[] };
    const measure = (work: () => void) => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    return {
      measure() {
        times.atOnce.push(measure(() => run(all)));
        times.oneByOne.push(measure(() => each.forEach(run)));
      },
      least: () => ({ atOnce: Math.min(...times.atOnce), oneByOne: Math.min(...times.oneByOne) }),
      dispose: () =>
        dispose([all, ...each, ...flatten(params as unknown as ParameterTree).map(([, one]) => one)]),
    };
  }

  // Processor time, by turns, and of each the least: others compute on the same machine.
  it(
    'grows with the experts that are chosen, not with those that there are',
    { retry: 1, timeout: 60_000 },
    () => {
      const mixtures = [mixtureOf(8, 2), mixtureOf(32, 2), mixtureOf(32, 8)] as const;
      for (let round = 0; round < ROUNDS; round++) mixtures.forEach((one) => one.measure());
      const [few, many, busy] = [mixtures[0].least(), mixtures[1].least(), mixtures[2].least()];
      mixtures.forEach((one) => one.dispose());
      expect(many.atOnce / few.atOnce).toBeLessThan(1.6); // about 4 if all were computed
      expect(many.oneByOne / few.oneByOne).toBeLessThan(1.6);
      expect(busy.atOnce / many.atOnce).toBeGreaterThan(2); // 4 times as many are chosen
    },
  );
});

describe('multi-token prediction', () => {
  beforeAll(() => cpu.start());

  it('is not there without modules', async () => {
    const model = await tinyModel({ ...TINY_DEEPSEEK, num_nextn_predict_layers: 0 });
    expect(model.drafting).toBeUndefined();
    model.dispose();
  });

  it('has no module but its own', async () => {
    const model = await tinyModel(TINY_DEEPSEEK);
    const { drafting } = model;
    if (!drafting) expect.fail('no modules');
    expect(drafting.modules).toBe(1);
    const hidden = drafting.hiddenStates([tokens]);
    for (const depth of [0, 2]) {
      expect(() => drafting.furtherStates(hidden, [tokens], depth)).toThrow(
        `deepseek_v3: the model has 1 modules of multi-token prediction, asked for module ${depth}`,
      );
    }
    hidden.dispose();
    model.dispose();
  });
});

describe('the layout', () => {
  const layout = parameterLayout(config);
  const named = (name: string): ParameterEntry =>
    layout.find((entry) => entry.name === name) ?? expect.fail(`no ${name}`);
  const inAttention = (name: string) => named(`model.layers.0.self_attn.${name}.weight`).parts[0];

  it('has the rows of keys and values apart, head by head', () => {
    const [Dn, Dv] = [6, 5];
    const heads = [0, 1, 2, 3];
    const run = (begin: number, count: number) => Array.from({ length: count }, (_unused, i) => begin + i);
    expect(inAttention('k_b_proj')).toMatchObject({
      ...{ name: 'model.layers.0.self_attn.kv_b_proj.weight', shape: [44, 8] },
      rows: heads.flatMap((head) => run(head * (Dn + Dv), Dn)),
    });
    expect(inAttention('v_b_proj')).toMatchObject({
      ...{ name: 'model.layers.0.self_attn.kv_b_proj.weight', shape: [44, 8] },
      rows: heads.flatMap((head) => run(head * (Dn + Dv) + Dn, Dv)),
    });
  });

  it('has the planes of a rotated part as the core turns them: first coordinates, then second ones', () => {
    expect(inAttention('k_rope_proj')).toMatchObject({
      name: 'model.layers.0.self_attn.kv_a_proj_with_mqa.weight',
      rows: [8, 10, 9, 11],
    });
    expect(inAttention('q_rope_proj')?.rows?.slice(0, 8)).toEqual([6, 8, 7, 9, 16, 18, 17, 19]);
    const apart = parameterLayout(parseConfig({ ...TINY_DEEPSEEK, rope_interleave: false }));
    const key = apart.find(({ name }) => name === 'model.layers.0.self_attn.k_rope_proj.weight');
    expect(key?.parts[0]?.rows).toEqual([8, 9, 10, 11]);
  });

  it('has the experts of a layer in one tensor, gate and up of each together', () => {
    const { shape, parts } = named('model.layers.1.mlp.experts.gate_up_proj.weight');
    expect(shape).toEqual([6, 16, 12]);
    expect(parts.slice(0, 3).map(({ name }) => name)).toEqual([
      'model.layers.1.mlp.experts.0.gate_proj.weight',
      'model.layers.1.mlp.experts.0.up_proj.weight',
      'model.layers.1.mlp.experts.1.gate_proj.weight',
    ]);
    expect(layout.some(({ name }) => name.startsWith('model.layers.0.mlp.experts'))).toBe(false);
  });

  it('has modules of multi-token prediction behind the layers', () => {
    const own = (of: ParameterEntry[], index: number) =>
      of
        .filter(({ name }) => name.startsWith(`model.layers.${index}.`))
        .map(({ name }) => name.split('.').slice(3).join('.'));
    expect(own(layout, 2)).toEqual(expect.arrayContaining(own(layout, 1)));
    expect(own(layout, 2).filter((name) => !own(layout, 1).includes(name))).toEqual([
      ...['enorm.weight', 'hnorm.weight', 'eh_proj.weight', 'shared_head.norm.weight'],
    ]);
    expect(named('model.layers.2.eh_proj.weight').shape).toEqual([12, 24]);
  });

  it('begins as transformers does: norms 1, biases of experts 0, everything else 0.02', () => {
    for (const { name, initial, learned = true } of layout) {
      if (/norm\.weight$/.test(name)) expect(initial, name).toEqual({ constant: 1 });
      else if (name.endsWith('.e_score_correction_bias')) expect(initial, name).toEqual({ constant: 0 });
      else expect(initial, name).toEqual({ standardDeviation: 0.02 });
      expect(learned, name).toBe(!name.endsWith('.e_score_correction_bias'));
    }
  });

  it('has a head of its own only where it is not tied', () => {
    const heads = (tie_word_embeddings: boolean) =>
      parameterLayout(parseConfig({ ...TINY_DEEPSEEK, tie_word_embeddings })).filter(({ name }) =>
        /lm_head/.test(name),
      );
    expect(heads(true)).toEqual([]);
    expect(heads(false)).toHaveLength(1);
  });
});

describe('DeepSeek-V3 itself', () => {
  const withoutModules = parameterLayout({ ...V3, numNextnPredictLayers: 0 });

  it('has 671 billion parameters', () => {
    expect(countParameters(withoutModules) / 671.0e9).toBeCloseTo(1, 3); // within 0.05 %
    const ofModules = countParameters(parameterLayout(V3)) - countParameters(withoutModules);
    expect(ofModules / 1e9).toBeGreaterThan(11); // its module of multi-token prediction is a layer more
    expect(ofModules / 1e9).toBeLessThan(12);
  });

  it('shows 37 billion of them to a token', () => {
    // Of the routed experts a token goes to 8 of 256; of the embedding it takes one row.
    const passed = withoutModules.map((entry) => {
      const count = countParameters([entry]);
      if (entry.name === 'model.embed_tokens.weight') return V3.hiddenSize;
      return entry.name.includes('.mlp.experts.') ? (count * V3.numExpertsPerTok) / V3.nRoutedExperts : count;
    });
    const active = passed.reduce((sum, count) => sum + count, 0);
    expect(Math.round(active / 1e9)).toBe(37);
  });
});
