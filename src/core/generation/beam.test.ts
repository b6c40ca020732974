// Beam search over a model: that it finds what there is to find, frees what it made, and refuses what it cannot do.
import { memory } from '@tensorflow/tfjs-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TINY, tinyModel } from '../../../tests/support/models';
import { byTotal, softmax, type BeamNode, type BeamTree } from '../../pure/sampling';
import { cpu } from '../devices/cpu';
import { copyCache, disposeCache, type KvCache } from '../layers/KvCache';
import { beamSearch, type BeamOptions } from './beam';
import type { WritingModel } from './decode';

const V = 7;
const PROMPT = [4, 2, 5];

let model: WritingModel;
beforeAll(async () => {
  await cpu.start();
  model = await tinyModel({ ...TINY, vocab_size: V, eos_token_id: null });
});
afterAll(() => model.dispose());

let tensorsBefore = 0;
beforeEach(() => (tensorsBefore = memory().numTensors));
afterEach(() => expect(memory().numTensors, 'tensors left behind').toBe(tensorsBefore));

interface Run extends BeamTree {
  depths: (readonly BeamNode[])[];
  mostTensors: number;
}

async function run(options: Partial<BeamOptions> = {}, prompt = PROMPT, of = model): Promise<Run> {
  const depths: (readonly BeamNode[])[] = [];
  let mostTensors = 0;
  const tree = await beamSearch(of, prompt, {
    width: 3,
    depth: 4,
    breathe: async () => void (mostTensors = Math.max(mostTensors, memory().numTensors)),
    checkDevice: () => undefined,
    onDepth: (depth, nodes) => void (depths[depth - 1] = nodes),
    ...options,
  });
  return { ...tree, depths, mostTensors };
}

/** Log-probability of each token after `tokens`, without a cache. */
async function logProbs(tokens: number[], of = model): Promise<number[]> {
  const { values } = await of.logits(tokens);
  return Array.from(softmax(values.slice(-V)), Math.log);
}

/** Every text of `depth` tokens with its log-probability. */
async function allTexts(depth: number): Promise<{ tokens: number[]; total: number }[]> {
  let texts: { tokens: number[]; total: number }[] = [{ tokens: [], total: 0 }];
  for (let step = 0; step < depth; step++) {
    const longer = texts.map(async ({ tokens, total }) => {
      const row = await logProbs([...PROMPT, ...tokens]);
      return row.map((logProb, id) => ({ tokens: [...tokens, id], total: total + logProb }));
    });
    texts = (await Promise.all(longer)).flat();
  }
  return texts.toSorted(byTotal);
}

describe('beam search', () => {
  it('that is as wide as the vocabulary finds the best of all texts of two tokens', async () => {
    const all = await allTexts(2);
    expect(all).toHaveLength(V ** 2);
    const { hypotheses } = await run({ width: V, depth: 2 });
    expect(hypotheses.map(({ tokens }) => tokens)).toEqual(all.slice(0, V).map(({ tokens }) => tokens));
    hypotheses.forEach(({ total, score }, i) => {
      expect(total).toBeCloseTo(all[i]?.total ?? NaN, 4);
      expect(score).toBe(total);
    });
  });

  it('of width 1 is greedy', async () => {
    const tokens: number[] = [];
    let total = 0;
    for (let step = 0; step < 6; step++) {
      const row = await logProbs([...PROMPT, ...tokens]);
      const best = Math.max(...row);
      total += best;
      tokens.push(row.indexOf(best));
    }
    const { hypotheses, greedy } = await run({ width: 1, depth: 6, lengthPenalty: 2 });
    expect(hypotheses).toMatchObject([{ tokens, finish: 'length' }]);
    expect(greedy).toMatchObject({ tokens, finish: 'length' });
    expect(greedy.total).toBeCloseTo(total, 4);
    expect(greedy.score).toBeCloseTo(total / 36, 5);
    expect((await run({ depth: 6 })).greedy.tokens).toEqual(tokens);
  });

  it('gives every node its own log-probability, whichever cache it came from', async () => {
    const { nodes, depths } = await run({ width: 3, depth: 5 });
    expect(nodes).toEqual(depths.flat());
    expect(nodes.map(({ id }) => id)).toEqual([...nodes.keys()]);
    // Siblings that were both kept went on from copies of one cache.
    const parents = nodes.filter(({ status }) => status === 'kept').map(({ parent }) => parent);
    expect(new Set(parents).size).toBeLessThan(parents.length);
    const rows = new Map<number | undefined, number[]>();
    const textOf = (id: number | undefined): number[] => {
      const node = nodes[id ?? -1];
      return node ? [...textOf(node.parent), node.token] : PROMPT;
    };
    for (const { parent, token, logProb, total } of nodes) {
      const row = rows.get(parent) ?? (await logProbs(textOf(parent)));
      rows.set(parent, row);
      expect(logProb).toBeCloseTo(row[token] ?? NaN, 4);
      expect(total).toBeCloseTo((nodes[parent ?? -1]?.total ?? 0) + logProb, 12);
    }
    // Each kept node but those of the last depth was looked at with its width + 1 best children.
    for (const { id, status, depth } of nodes) {
      const children = nodes.filter(({ parent }) => parent === id);
      expect(children).toHaveLength(status === 'kept' && depth < 5 ? 4 : 0);
      const best = (rows.get(id) ?? []).toSorted((a, b) => b - a);
      children.forEach((child, rank) => expect(child.logProb).toBeCloseTo(best[rank] ?? NaN, 4));
    }
  });

  it('finishes texts at an end token and stops when none can get ahead of them', async () => {
    const { nodes } = await run();
    const end = nodes.find(({ status, depth }) => status === 'kept' && depth === 2)?.token ?? expect.fail();
    const ending = { ...model, endTokens: [end] };
    const { hypotheses, nodes: looked, depths } = await run({ width: 2, depth: 30 }, PROMPT, ending);
    expect(hypotheses.filter(({ finish }) => finish === 'end').length).toBeGreaterThanOrEqual(2);
    expect(depths.length).toBeLessThan(30);
    expect(hypotheses.map(({ score }) => score)).toEqual(
      hypotheses.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    for (const { node, tokens, finish } of hypotheses) {
      expect(finish).toBe('end');
      expect(tokens.at(-1)).toBe(end);
      expect(tokens.slice(0, -1)).not.toContain(end);
      expect(looked[node]).toMatchObject({ status: 'final', depth: tokens.length });
      expect(looked.some(({ parent }) => parent === node)).toBe(false);
    }
  });

  it('fills the context and no more', async () => {
    const prompt = Array.from({ length: 44 }, (_unused, i) => i % V);
    const { hypotheses, depths, greedy } = await run({ depth: 10 }, prompt);
    expect(depths).toHaveLength(4);
    expect(hypotheses.map(({ tokens, finish }) => [tokens.length, finish])).toEqual([
      [4, 'context'],
      [4, 'context'],
      [4, 'context'],
    ]);
    expect(greedy.finish).toBe('context');
    expect((await run({ depth: 4 }, prompt)).hypotheses[0]?.finish).toBe('length');
  });

  it('has one cache a beam and one copy of the weights', async () => {
    const cacheTensors = 2 * TINY.num_hidden_layers;
    const { mostTensors } = await run({ width: 5, depth: 6 });
    // The prompt’s, those of the beams, and those of the beams that come after them.
    expect(mostTensors - tensorsBefore).toBeLessThanOrEqual((1 + 5 + 5) * cacheTensors);
  });
});

describe('beam search stops and keeps nothing', () => {
  it('when it is cancelled, wherever it is', async () => {
    for (const stopAt of [1, 2, 4, 7, 10, 12]) {
      let breaths = 0;
      const breathe = () => (++breaths === stopAt ? Promise.reject(new Error('stop')) : Promise.resolve());
      await expect(run({ breathe })).rejects.toThrow('stop');
    }
  });

  it('when the device is lost', async () => {
    let checks = 0;
    const checkDevice = () => {
      if (++checks === 6) throw new Error('the GPU is gone');
    };
    await expect(run({ checkDevice })).rejects.toThrow('the GPU is gone');
  });

  it('when whoever listens fails', async () => {
    const onDepth = (depth: number) => {
      if (depth === 3) throw new Error('no more');
    };
    await expect(run({ onDepth })).rejects.toThrow('no more');
  });
});

describe('beam search refuses', () => {
  it.each<[string, number[], Partial<BeamOptions>, string]>([
    ['an empty prompt', [], {}, 'generate.beam: the prompt needs at least one token; type a word.'],
    [
      'a prompt as long as the context',
      new Array<number>(48).fill(2),
      {},
      'Shorten the prompt by at least 1',
    ],
    ['no width', [2], { width: 0 }, 'generate.beam: width must be a whole number from 1 to 8, got 0.'],
    ['too wide a beam', [2], { width: 9 }, 'got 9.'],
    ['half a beam', [2], { width: 1.5 }, 'got 1.5.'],
    ['no depth', [2], { depth: 0 }, 'generate.beam: depth must be a whole number from 1 to 64, got 0.'],
    ['too deep a search', [2], { depth: 65 }, 'got 65.'],
    ['NaN', [2], { depth: NaN }, 'got NaN.'],
    [
      'a reward for length below 0',
      [2],
      { lengthPenalty: -1 },
      'length penalty must be from 0 to 5, got -1.',
    ],
    ['an unknown token', [2, 77], {}, 'token ids must be whole numbers from 0 to 6, got 77 at position 1'],
  ])('%s', async (_what, prompt, options, message) => {
    await expect(run(options, prompt)).rejects.toThrow(message);
  });
});

describe('a copy of a cache', () => {
  const logitsAfter = (token: number, cache: KvCache) => {
    const output = model.decodeStep([token], cache);
    const values = output.dataSync<'float32'>().slice();
    output.dispose();
    return values;
  };

  it('goes on from the same positions, and neither sees what becomes of the other', () => {
    const cache = model.newCache(16);
    for (const token of PROMPT) logitsAfter(token, cache);
    const copy = copyCache(cache);
    const again = copyCache(cache);
    const wanted = logitsAfter(1, cache);
    logitsAfter(3, copy);
    expect(copy.length).toBe(PROMPT.length + 1);
    expect(again.length).toBe(PROMPT.length);
    disposeCache(cache);
    disposeCache(copy);
    expect(logitsAfter(1, again)).toEqual(wanted);
    disposeCache(again);
  });
});
