// What the routers chose, against choices worked out by hand.
import { describe, expect, it } from 'vitest';
import { biasesOf, countsOf, isByBias, routingOf, rowsOf, sharesOf, tapsOf, wouldChoose } from './choices';
import { layerOf, mixtureOf } from './mixture';

const rule = { groups: 1, keptGroups: 1, chosen: 2 };
const inside = (width: number, values: number[]) => ({ shape: [1, values.length / width, width], values });

describe('the tensors of a layer', () => {
  const taps = {
    'layers.2.router.affinities': inside(3, [0.5, 0.25, 0.75, 0.125, 0.5, 0.25]),
    'layers.2.router.scores': inside(3, [0.75, 0.25, 0.5, 0.375, 0.5, 0]),
    'layers.2.router.experts': inside(2, [0, 2, 1, 0]),
    'layers.2.router.gates': inside(2, [0.6, 0.9, 1.2, 0.3]),
  };

  it('are read as rows, the biases as what the scores have more', () => {
    expect(tapsOf(2)).toEqual(Object.keys(taps));
    expect(routingOf(taps, 2)).toEqual({
      layer: 2,
      affinities: [
        [0.5, 0.25, 0.75],
        [0.125, 0.5, 0.25],
      ],
      experts: [
        [0, 2],
        [1, 0],
      ],
      gates: [
        [0.6, 0.9],
        [1.2, 0.3],
      ],
    });
    expect(biasesOf(taps, 2)).toEqual([0.25, 0, -0.25]);
    expect(rowsOf(inside(2, [1, 2, 3, 4]))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('are missed by name', () => {
    expect(() => routingOf(taps, 1)).toThrow('layers.1.router.affinities');
  });
});

describe('the choice with and without the bias', () => {
  const affinities = [0.9, 0.5, 0.6, 0.1];

  it('differs where a bias lifts an expert over another', () => {
    const biases = [0, 0.2, 0, 0];
    expect(wouldChoose({ rule }, affinities, biases)).toEqual({ byAffinity: [0, 2], byScore: [0, 1] });
    expect(isByBias({ rule }, affinities, biases)).toBe(true);
  });

  it('is the same where only the order changes', () => {
    const biases = [-0.35, 0, 0, 0];
    expect(wouldChoose({ rule }, affinities, biases)).toEqual({ byAffinity: [0, 2], byScore: [2, 0] });
    expect(isByBias({ rule }, affinities, biases)).toBe(false);
  });

  it('takes those that are forced and leaves those that are forbidden', () => {
    const fates = new Map([
      [3, 'forced' as const],
      [0, 'forbidden' as const],
    ]);
    expect(wouldChoose({ rule }, affinities, [0, 0.2, 0, 0], fates)).toEqual({
      byAffinity: [3, 2],
      byScore: [3, 1],
    });
  });
});

it('counts choices and makes shares of them', () => {
  const experts = [
    [0, 2],
    [2, 1],
  ];
  expect(countsOf({ experts }, 4)).toEqual([1, 1, 2, 0]);
  expect(sharesOf([1, 1, 2, 0])).toEqual([0.25, 0.25, 0.5, 0]);
  expect(sharesOf([0, 0])).toEqual([0, 0]);
});

describe('the mixture of a config.json', () => {
  const config = {
    ...{ n_routed_experts: 8, num_hidden_layers: 4, first_k_dense_replace: 1, num_experts_per_tok: 2 },
    ...{ n_group: 1, topk_group: 1, norm_topk_prob: true, routed_scaling_factor: 1.5 },
  };

  it('has the layers after the dense ones', () => {
    expect(mixtureOf('some', config)).toEqual({
      ...{ layers: [1, 2, 3], experts: 8, rule, isNormalized: true, scale: 1.5 },
    });
    expect(mixtureOf('some', { n_routed_experts: 4, num_hidden_layers: 1 })).toMatchObject({
      ...{ layers: [0], scale: 1, isNormalized: true },
    });
  });

  it('takes the nearest layer that has experts', () => {
    const mixture = mixtureOf('some', config);
    expect([0, 1, 2, 3, 4, 900].map((layer) => layerOf(mixture, layer))).toEqual([1, 1, 2, 3, 3, 3]);
  });

  it('is refused where there is none', () => {
    expect(() => mixtureOf('story-gpt', { num_hidden_layers: 4 })).toThrow(
      'story-gpt: its config.json names no experts',
    );
    expect(() => mixtureOf('dense', { ...config, first_k_dense_replace: 4 })).toThrow('names no experts');
  });
});
