// Beam search over the shipped model against a plain one in PyTorch that agrees with transformers (make_beam_golden.py).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beamSearch } from '../../src/core/generation/beam';
import { loadModel, type LoadedModel } from '../../src/core/models/loadModel';
import { beamTokens, byTotal, type BeamNode, type BeamTree } from '../../src/pure/sampling';
import { fromFolder, startCpu } from '../../tools/node';

type TokensAndTotal = [tokens: number[], total: number];

interface Golden {
  sha256: string;
  cases: {
    text: string;
    width: number;
    depth: number;
    lengthPenalty: number;
    prompt: number[];
    endTokens: number[];
    /** One entry a depth. */
    levels: {
      /** For each beam, best first, its best continuations: token and log-probability. */
      lookedAt: [token: number, logProb: number][][];
      kept: TokensAndTotal[];
      final: TokensAndTotal[];
    }[];
    hypotheses: [tokens: number[], total: number, score: number][];
    greedy: { tokens: number[]; total: number };
  }[];
}

const FOLDER = fileURLToPath(new URL('../../public/models/story-gpt/', import.meta.url));
const golden = JSON.parse(readFileSync(new URL('golden/beam.json', import.meta.url), 'utf8')) as Golden;
/** In nats. The reference computes in float64, we in float32. */
const TOLERANCE = 1e-4;

let model: LoadedModel;
beforeAll(async () => {
  await startCpu();
  model = await loadModel(fromFolder(FOLDER));
});
afterAll(() => model.dispose());

it('is the model that the reference answers are for', () => {
  const bytes = readFileSync(`${FOLDER}model.safetensors`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(sha256, 'run tests/parity/make_beam_golden.py again').toBe(golden.sha256);
});

it('has cases that end early, late and not at all, and that beam search wins', () => {
  const { cases } = golden;
  expect(cases.some(({ levels, depth }) => levels.length < depth)).toBe(true);
  expect(cases.some(({ levels }) => levels.some(({ final }) => final.length > 1))).toBe(true);
  expect(cases.some(({ levels }) => levels.every(({ final }) => final.length === 0))).toBe(true);
  expect(cases.some(({ hypotheses: [best], greedy }) => (best?.[1] ?? 0) > greedy.total + 1)).toBe(true);
});

describe.each(golden.cases)('width $width, depth $depth, penalty $lengthPenalty: “$text”', (wanted) => {
  const { width, depth, lengthPenalty, prompt, endTokens, levels, hypotheses, greedy } = wanted;
  const reported: (readonly BeamNode[])[] = [];
  let tree: BeamTree;

  /** Same tokens in the same order, and numbers within the tolerance. */
  function expectSame(got: TokensAndTotal[], expected: TokensAndTotal[]): void {
    expect(got.map(([tokens]) => tokens)).toEqual(expected.map(([tokens]) => tokens));
    const errors = got.map(([, total], i) => Math.abs(total - (expected[i]?.[1] ?? NaN)));
    expect(Math.max(0, ...errors)).toBeLessThan(TOLERANCE);
  }

  beforeAll(async () => {
    tree = await beamSearch({ ...model, endTokens }, prompt, {
      width,
      depth,
      lengthPenalty,
      breathe: () => Promise.resolve(),
      checkDevice: () => undefined,
      onDepth: (at, nodes) => void (reported[at - 1] = nodes),
    });
  });

  it('looks at the same continuations, and keeps and finishes the same', () => {
    expect(reported).toHaveLength(levels.length);
    levels.forEach(({ lookedAt, kept, final }, level) => {
      const nodes = reported[level] ?? [];
      expectSame(
        nodes.map(({ token, logProb }) => [[token], logProb]),
        lookedAt.flat().map(([token, logProb]) => [[token], logProb]),
      );
      const withStatus = (status: BeamNode['status']) =>
        nodes
          .filter((node) => node.status === status)
          .toSorted(byTotal)
          .map(({ id, total }): TokensAndTotal => [beamTokens(tree.nodes, id), total]);
      expectSame(withStatus('kept'), kept);
      expectSame(withStatus('final'), final);
    });
  });

  it('finds the same texts, with the same totals and scores', () => {
    expectSame(
      tree.hypotheses.map(({ tokens, total }) => [[...tokens], total]),
      hypotheses.map(([tokens, total]) => [tokens, total]),
    );
    expectSame(
      tree.hypotheses.map(({ tokens, score }) => [[...tokens], score]),
      hypotheses.map(([tokens, , score]) => [tokens, score]),
    );
    for (const { tokens, finish } of tree.hypotheses) {
      expect(finish).toBe(endTokens.includes(tokens.at(-1) ?? -1) ? 'end' : 'length');
    }
  });

  it('compares them with the same greedy text', () => {
    expectSame([[[...tree.greedy.tokens], tree.greedy.total]], [[greedy.tokens, greedy.total]]);
    expect(tree.greedy.score).toBeCloseTo(greedy.total / greedy.tokens.length ** lengthPenalty, 4);
  });
});
