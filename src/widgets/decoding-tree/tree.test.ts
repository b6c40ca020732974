// The tree of texts: paths, the best one, and samples that share their beginnings.
import { describe, expect, it } from 'vitest';
import { formatNats, formatShare, formatShortly, formatTiny } from './describe';
import { sampleTree, type Sample } from './sampleTree';
import { bestAt, nodesAlong, pathTo, type TreeNode } from './tree';

const nodes: TreeNode[] = [
  { id: 0, parent: undefined, token: 7, logProb: -1, total: -1, depth: 1, status: 'kept' },
  { id: 1, parent: undefined, token: 8, logProb: -0.5, total: -0.5, depth: 1, status: 'pruned' },
  { id: 2, parent: 0, token: 9, logProb: -1, total: -2, depth: 2, status: 'kept' },
  { id: 3, parent: 0, token: 0, logProb: -0.7, total: -1.7, depth: 2, status: 'final' },
  { id: 4, parent: 2, token: 7, logProb: -0.1, total: -2.1, depth: 3, status: 'kept' },
];

describe('a tree', () => {
  it('gives the path to a node, first token first', () => {
    expect(pathTo(nodes, 4).map(({ id }) => id)).toEqual([0, 2, 4]);
    expect(pathTo(nodes, -1)).toEqual([]);
  });

  it('has a best text at every depth: followed until there, or finished before', () => {
    expect(bestAt(nodes, 1)?.id).toBe(0);
    expect(bestAt(nodes, 2)?.id).toBe(3);
    expect(bestAt(nodes, 3)?.id).toBe(3);
    expect(bestAt([], 1)).toBeUndefined();
  });

  it('finds a text as far as the tree has it', () => {
    expect(nodesAlong(nodes, [7, 9, 7]).map(({ id }) => id)).toEqual([0, 2, 4]);
    expect(nodesAlong(nodes, [7, 9, 8, 7]).map(({ id }) => id)).toEqual([0, 2]);
    expect(nodesAlong(nodes, [1])).toEqual([]);
  });
});

const drawn = (token: number, p: number, model = p) => ({
  token,
  logProb: Math.log(p),
  modelLogProb: Math.log(model),
});

describe('sampleTree', () => {
  const samples: Sample[] = [
    { tokens: [drawn(5, 0.5, 0.4), drawn(6, 0.25)], finish: 'length' },
    { tokens: [drawn(5, 0.5, 0.4), drawn(0, 0.5)], finish: 'end' },
    { tokens: [drawn(4, 0.1)], finish: undefined },
    { tokens: [drawn(5, 0.5, 0.4), drawn(6, 0.25)], finish: 'length' },
  ];
  const { nodes, texts } = sampleTree(samples);

  it('shares the nodes of the same beginning and counts the samples that go through each', () => {
    expect(nodes.map(({ token, parent, count }) => [token, parent, count])).toEqual([
      [5, undefined, 3],
      [6, 0, 2],
      [0, 0, 1],
      [4, undefined, 1],
    ]);
    expect(nodes.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    expect(nodes.map(({ status }) => status)).toEqual(['kept', 'kept', 'final', 'kept']);
    // In a node everything that is below it in one sample is above all that goes through it in another.
    for (const { id, count = 0 } of nodes) {
      const below = nodes.filter(({ parent }) => parent === id);
      expect(below.reduce((sum, child) => sum + (child.count ?? 0), 0)).toBeLessThanOrEqual(count);
    }
  });

  it('adds the logarithms along each path', () => {
    expect(Math.exp(nodes[1]?.total ?? 0)).toBeCloseTo(0.125, 12);
    expect(Math.exp(nodes[2]?.total ?? 0)).toBeCloseTo(0.25, 12);
  });

  it('lists the finished samples, most probable first, with their log-probability in the model', () => {
    expect(texts.map(({ tokens, node }) => [tokens, node])).toEqual([
      [[5, 0], 2],
      [[5, 6], 1],
      [[5, 6], 1],
    ]);
    expect(Math.exp(texts[0]?.modelTotal ?? 0)).toBeCloseTo(0.2, 12);
    expect(Math.exp(texts[1]?.modelTotal ?? 0)).toBeCloseTo(0.1, 12);
  });

  it('is empty without samples, and has one that says nothing yet', () => {
    expect(sampleTree([])).toEqual({ nodes: [], texts: [] });
    expect(sampleTree([{ tokens: [], finish: undefined }])).toEqual({ nodes: [], texts: [] });
  });
});

it('writes probabilities so that none that is not 0 looks like 0', () => {
  expect([0, 0.0004, 0.0312, 0.5, 1].map(formatShare)).toEqual(['0.0%', '<0.1%', '3.1%', '50.0%', '100.0%']);
  expect([0, 0.004, 0.0312, 0.994, 1].map(formatShortly)).toEqual(['0%', '<1%', '3%', '99%', '100%']);
  expect([9.74e-9, 0.000531, 0.0123, 1].map(formatTiny)).toEqual(['9.7 × 10⁻⁹', '5.3 × 10⁻⁴', '0.0123', '1']);
  expect([-0, -1.18061].map(formatNats)).toEqual(['0.000', '−1.181']);
});
