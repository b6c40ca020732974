// The comparison of the two architectures: its link, its weights against the published totals and formulas, its costs by adding up.
import { describe, expect, it } from 'vitest';
import { openConfig } from '@/core/models/families';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { architectureDiff } from '.';
import { changedPlaces } from './changes';
import { configOf } from './configs';
import {
  billOfSteps,
  billOfTokens,
  BYTES,
  costOf,
  diffusionStep,
  leftToRight,
  lengthsWith,
  tokenOperations,
} from './cost';
import { describeCost, describeWeights, factRows, nameOf, partRows, type Models } from './describe';
import { bytes, operations, signed, times } from './format';
import { architectureMessages } from './messages';
import { allOf, ATTENTION, eachOf, equalFfn, FFN, IN_LAYER, PARTS, weightsOf, type Weights } from './parts';
import { architectureDefaults, architectureSchema, GROUPS, type ArchitectureState, type Side } from './state';

const { name, version } = architectureDiff;
const t = architectureMessages.get();

const set = (change: Partial<ArchitectureState>): ArchitectureState => ({
  ...architectureDefaults,
  ...change,
});

/** As the core answers `model.layout`. */
function tensorsOf(side: Side, state: ArchitectureState) {
  const config = configOf(side, state);
  return openConfig(String(config['model_type']), config).layout.flatMap(({ parts }) => parts);
}

const modelsOf = (state: ArchitectureState): Models => ({
  llama: weightsOf(tensorsOf('llama', state)),
  llada: weightsOf(tensorsOf('llada', state)),
});

const published = modelsOf(architectureDefaults);

describe('the link', () => {
  const decode = (search: string) =>
    decodeLink(name, version, architectureSchema, architectureDefaults, search);
  const searchOf = (state: ArchitectureState) => {
    const link = encodeLink(name, version, state, architectureDefaults);
    if (!link.fits) throw new Error(link.problem);
    return mergeIntoSearch('', name, link.pairs);
  };

  it('brings back what is set, and says nothing of what is published', () => {
    expect(architectureSchema.parse(architectureDefaults)).toEqual(architectureDefaults);
    expect(searchOf(architectureDefaults)).toBe('');
    const change = { llamaGroups: '32', llamaFfn: 12_288, lladaLayers: 1, prompt: 1, answer: 2048 } as const;
    expect(decode(searchOf(set(change)))).toEqual({ state: set(change) });
  });

  it.each([
    ['lladaGroups=3', 'lladaGroups must be one of'],
    ['llamaHidden=32', 'llamaHidden must be at least 64'],
    ['answer=0', 'answer must be at least 1'],
    ['prompt=0', 'prompt must be at least 1'],
    ['steps=NaN', 'steps must be a number'],
    ['lladaLayers=1e9', 'lladaLayers must be at most 128'],
    ['colour=red', 'there is no setting "colour"'],
  ])('answers %s with a sentence and the published models', (query, sentence) => {
    const { state, problem } = decode(`${name}.v=${version}&${name}.${query}`);
    expect(state).toEqual(architectureDefaults);
    expect(problem).toContain(sentence);
  });
});

describe('the weights', () => {
  it('are those of the published files, whose weights take 2 bytes each', () => {
    // total_size in the model.safetensors.index.json of meta-llama/Meta-Llama-3-8B and GSAI-ML/LLaDA-8B-Base
    expect(BYTES * allOf(published.llama)).toBe(16_060_522_496);
    expect(BYTES * allOf(published.llada)).toBe(16_031_162_368);
  });

  it('of a layer are equal to the last one', () => {
    expect(eachOf(published.llama, IN_LAYER)).toBe(218_112_000);
    expect(eachOf(published.llada, IN_LAYER)).toBe(218_112_000);
    expect([eachOf(published.llama, ATTENTION), eachOf(published.llada, ATTENTION)]).toEqual([
      41_943_040, 67_108_864,
    ]);
    expect([eachOf(published.llama, FFN), eachOf(published.llada, FFN)]).toEqual([176_160_768, 150_994_944]);
    const says = describeWeights(t, published);
    expect(says).toContain('218,112,000 weights');
    expect(says).toContain('attention has 25,165,824 more in LLaDA 8B');
    expect(says).toContain('8,030,261,248 and 8,015,581,184');
  });

  it.each([
    [3, 512, 4, 1536],
    [1, 64, 1, 128],
    [40, 5120, 32, 13_824],
  ])('of %d layers with C = %d, K = %d and F = %d follow the formulas', (layers, C, K, F) => {
    const state = set({
      ...{
        llamaLayers: layers,
        llamaHidden: C,
        llamaFfn: F,
        lladaLayers: layers,
        lladaHidden: C,
        lladaFfn: F,
      },
      ...{ llamaGroups: String(K) as '4', lladaGroups: String(K) as '4' },
    });
    for (const [weights, V] of [
      [modelsOf(state).llama, 128_256],
      [modelsOf(state).llada, 126_464],
    ] as const) {
      const D = C / 32;
      expect(eachOf(weights, ATTENTION)).toBe(2 * C * C + 2 * C * K * D);
      expect(eachOf(weights, FFN)).toBe(3 * C * F);
      expect(allOf(weights, IN_LAYER)).toBe(layers * (2 * C * C + 2 * C * K * D + 3 * C * F + 2 * C));
      expect(allOf(weights)).toBe(allOf(weights, IN_LAYER) + 2 * V * C + C);
      expect([...weights.keys()].sort()).toEqual([...PARTS].sort());
    }
  });

  it('of every K have an F that makes them equal, as the exercise works it out', () => {
    for (const K of GROUPS) {
      const { llama, llada } = modelsOf(set({ lladaGroups: K }));
      // Attention grows by 2 C D for each head, the FFN by 3 C for each unit of F.
      expect(equalFfn(llada, llama)).toBeCloseTo(14_336 - (2 * 128 * (Number(K) - 8)) / 3, 9);
    }
    const says = (change: Partial<ArchitectureState>) => describeWeights(t, modelsOf(set(change)));
    expect(says({ lladaFfn: 14_336 })).toContain(
      '243,277,824, 25,165,824 more. With F = 12,288 LLaDA’s would be equal',
    );
    expect(says({ lladaGroups: '16' })).toContain('No whole F makes');
    expect(says({ lladaGroups: '8', lladaFfn: 14_336 })).toContain(
      '218,112,000 weights, equal to the last one.',
    );
    // Equal by chance, with norms of another size: the FFN does not have as many more as attention has fewer.
    expect(says({ lladaHidden: 2560, lladaGroups: '8', lladaFfn: 26_266 })).toContain(
      '218,112,000 weights, equal to the last one.',
    );
  });

  it('of sizes that make no model are refused by its own config', () => {
    expect(() => tensorsOf('llama', set({ llamaHidden: 4100 }))).toThrow(/^config\.json: head_dim must be/);
    expect(() => tensorsOf('llada', set({ lladaHidden: 4100 }))).toThrow(/^config\.json: d_model \/ n_heads/);
    expect(() => tensorsOf('llada', set({ lladaFfn: 128.5 }))).toThrow(
      /^config\.json: mlp_hidden_size must be/,
    );
    expect(() => weightsOf([{ name: 'model.layers.0.mixer.weight', shape: [2] }])).toThrow('mixer');
  });

  it('stand in rows whose parts add up to their sums', () => {
    const rows = partRows(t, published);
    for (const side of ['llama', 'llada'] as const) {
      let [sum, layer] = [0, 0];
      for (const { name: row, weights, isSum } of rows.slice(0, 11)) {
        if (!isSum) sum += weights[side];
        if (row === t.sumAttention || row === t.sumFfn) expect(weights[side]).toBe(sum - layer);
        if (row === t.sumAttention || row === t.sumFfn) layer = sum;
      }
      expect(rows.find((row) => row.name === t.sumLayer)?.weights[side]).toBe(218_112_000);
      expect(rows.at(-1)?.weights[side]).toBe(allOf(published[side]));
    }
    expect(rows.find((row) => row.name === t.keys)?.shapes).toEqual({
      ...{ llama: '[1,024 × 4,096]', llada: '[4,096 × 4,096]' },
    });
    const facts = factRows(t, architectureDefaults);
    expect(facts.filter((row) => !row.differs).map((row) => row.property)).toEqual([
      ...[t.Layers, t.Hidden, t.heads],
    ]);
    expect(nameOf(t, architectureDefaults, 'llada')).toBe('LLaDA 8B');
    expect(nameOf(t, set({ lladaFfn: 128 }), 'llada')).toBe('LLaDA 8B, changed');
  });
});

/** Multiplications and additions of a pass in which each of `tokens` reads so many keys: matrix by matrix, head by head. */
function countByHand(weights: Weights, reads: readonly number[]): number {
  let count = 0;
  for (const keys of reads) {
    for (const { part, shape, count: layers, each } of weights.values()) {
      if (part !== 'embedding') count += 2 * each * layers;
      // H heads of D numbers: a product of query and key, and a weight times a value, each with an addition.
      if (part === 'queries') count += 2 * 2 * (shape[0] ?? NaN) * keys * layers;
    }
  }
  return count;
}

describe('the cost', () => {
  const costs = { llama: costOf(published.llama), llada: costOf(published.llada) };

  it('of a step is that of counting every product', () => {
    const T = 37;
    const tokens = Array.from({ length: T }, (_unused, token) => token + 1);
    expect(tokenOperations(costs.llama, T)).toBe(countByHand(published.llama, [T]));
    expect(diffusionStep(costs.llada, T)).toBe(countByHand(published.llada, Array<number>(T).fill(T)));
    expect(leftToRight(costs.llama, T)).toBe(countByHand(published.llama, tokens));
  });

  it('has the numbers of the chapter: 7.50 billion weights that are multiplied, keys add some 1 %', () => {
    for (const { multiplied, perKey } of Object.values(costs)) {
      expect((multiplied / 1e9).toFixed(2)).toMatch(/^7\.50$/);
      expect((perKey * 356) / (2 * multiplied)).toBeGreaterThan(0.01);
      expect((perKey * 356) / (2 * multiplied)).toBeLessThan(0.015);
    }
    expect(costs.llama.cachePerToken).toBe(65_536);
    expect(costOf(modelsOf(set({ llamaGroups: '32' })).llama).cachePerToken).toBe(262_144);
  });

  it('of an answer: N times the arithmetic, and the weights fetched N times instead of once a token', () => {
    const sizes = { prompt: 100, answer: 256, steps: 64 };
    const bills = { llama: billOfTokens(costs.llama, sizes), llada: billOfSteps(costs.llada, sizes) };
    expect([bills.llama.passes, bills.llada.passes]).toEqual([256, 64]);
    // The last of 356 tokens is written and never read.
    expect(bills.llama.operations).toBe(leftToRight(costs.llama, 355));
    expect(bills.llama.cacheBytes).toBe(355 * 65_536 * 2);
    expect(bills.llada.operations).toBe(64 * diffusionStep(costs.llada, 356));
    expect(bills.llada.cacheBytes).toBe(0);
    expect([bills.llama, bills.llada].map(({ fetchedBytes }) => fetchedBytes)).toEqual([
      256 * 2 * (8_030_261_248 - 128_256 * 4096),
      64 * 2 * (8_015_581_184 - 126_464 * 4096),
    ]);
    // One token after one: a single pass of one token.
    expect(billOfTokens(costs.llama, { prompt: 1, answer: 1 }).operations).toBe(
      tokenOperations(costs.llama, 1),
    );
    const says = describeCost(t, costs, bills, sizes);
    expect(says).toContain('With 356 tokens in all');
    expect(says).toContain('fetched 64 times with diffusion and 256 times from left to right');
    expect(says).toContain('64 diffusion steps take 346 TFLOP, and left to right it is 5.36 TFLOP');
    // A single step over as many tokens costs about as much as all of them one by one.
    expect(diffusionStep(costs.llada, 356) / bills.llama.operations).toBeCloseTo(1, 1);
  });

  it('is drawn at powers of two and at the length that is set', () => {
    expect(lengthsWith(356).slice(8, 11)).toEqual([256, 356, 512]);
    expect(lengthsWith(4096)).toHaveLength(13);
  });
});

it('a changed token changes its own place where nobody reads it, and every place that does', () => {
  // K = 2, T = 3, D = 2
  const before = { shape: [1, 2, 3, 2], values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] };
  const changed = (...changes: [index: number, value: number][]) => {
    const values = [...before.values];
    for (const [index, value] of changes) values[index] = value;
    return { ...before, values };
  };
  expect(changedPlaces([before], [before])).toBe(0);
  expect(changedPlaces([before], [changed([5, 9])])).toBe(1); // head 0, place 2
  expect(changedPlaces([before], [changed([5, 9], [11, 0])])).toBe(1); // both heads of place 2
  expect(changedPlaces([before], [changed([0, 9], [9, 0])])).toBe(2);
  expect(changedPlaces([before], [changed([0, 1 + 1e-6])])).toBe(0); // rounding
  expect(changedPlaces([before], [changed([0, 9], [2, 9], [4, 9])])).toBe(3);
  // Keys of one place and values of another are two places, of the same place one.
  expect(changedPlaces([before, before], [changed([0, 9]), changed([2, 9])])).toBe(2);
  expect(changedPlaces([before, before], [changed([0, 9]), changed([1, 9])])).toBe(1);
});

it('writes numbers with their units', () => {
  expect([15.2e9, 5.404e12, 999, 3.42e14].map(operations)).toEqual([
    ...['15.2 GFLOP', '5.40 TFLOP', '999 FLOP', '342 TFLOP'],
  ]);
  expect([0, 16.06e9, 46_661_632].map(bytes)).toEqual(['0', '16.1 GB', '46.7 MB']);
  expect([1, 64.21, 356.4, 1204.2].map(times)).toEqual(['1', '64.2', '356', '1,204']);
  expect([0, 25_165_824, -2048].map(signed)).toEqual(['0', '+25,165,824', '−2,048']);
});
