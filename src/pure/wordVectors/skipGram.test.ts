// The numbers of one pair: against the formulas written out, and gradients against finite differences.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { negativesPair, softmaxPair, type PairLoss, type Vector } from './skipGram';

const drawn = (rows: number, C: number, stream: number): number[][] =>
  Array.from({ length: rows }, (_none, row) =>
    Array.from({ length: C }, (_unused, c) => 4 * uniform(7, row * C + c, stream) - 2),
  );

const STEP = 1e-5;

/** Every slope of `loss` by central differences: those of the centre, then those of the contexts. */
function slopes(loss: (v: Vector, u: readonly Vector[]) => number, v: Vector, u: readonly Vector[]) {
  const nudged = (vector: Vector, at: number, by: number) =>
    vector.map((one, c) => (c === at ? one + by : one));
  const slope = (f: (by: number) => number) => (f(STEP) - f(-STEP)) / (2 * STEP);
  return {
    centre: v.map((_one, c) => slope((by) => loss(nudged(v, c, by), u))),
    contexts: u.map((row, word) =>
      row.map((_one, c) =>
        slope((by) =>
          loss(
            v,
            u.map((other, at) => (at === word ? nudged(row, c, by) : other)),
          ),
        ),
      ),
    ),
  };
}

function expectGradients(pair: PairLoss, expected: ReturnType<typeof slopes>): void {
  pair.centreGradient.forEach((one, c) => expect(one).toBeCloseTo(expected.centre[c] ?? NaN, 7));
  pair.contextGradients.forEach((row, word) =>
    row.forEach((one, c) => expect(one).toBeCloseTo(expected.contexts[word]?.[c] ?? NaN, 7)),
  );
}

describe.each([
  [2, 1],
  [3, 2],
  [7, 5],
])('of %i words in %i dimensions', (V, C) => {
  const [v = []] = drawn(1, C, 1);
  const u = drawn(V, C, 2);

  it('the full softmax', () => {
    for (let context = 0; context < V; context += 1) {
      const pair = softmaxPair(v, u, context);
      expect(pair.probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      expect(pair.lossNats).toBeCloseTo(-Math.log(pair.probabilities[context] ?? NaN), 12);
      expect((pair.numerators[context] ?? NaN) / pair.denominator).toBeCloseTo(
        pair.probabilities[context] ?? NaN,
        12,
      );
      expectGradients(
        pair,
        slopes((x, y) => softmaxPair(x, y, context).lossNats, v, u),
      );
    }
  });

  it('negative sampling', () => {
    const pair = negativesPair(v, u);
    const sigma = (x: number) => 1 / (1 + Math.exp(-x));
    const dots = u.map((row) => row.reduce((sum, one, c) => sum + one * (v[c] ?? NaN), 0));
    const loss = -dots.reduce((sum, score, at) => sum + Math.log(sigma(at === 0 ? score : -score)), 0);
    expect(pair.lossNats).toBeCloseTo(loss, 10);
    expectGradients(
      pair,
      slopes((x, y) => negativesPair(x, y).lossNats, v, u),
    );
  });
});

it('a word drawn against itself counts on both sides', () => {
  const u = [
    [1, 0],
    [1, 0],
  ];
  expect(negativesPair([2, 0], u).lossNats).toBeCloseTo(
    Math.log1p(Math.exp(-2)) + Math.log1p(Math.exp(2)),
    12,
  );
});

it('scores as large as can be stay finite', () => {
  const pair = softmaxPair([1000], [[1], [0.999]], 0);
  expect(pair.lossNats).toBeCloseTo(Math.log1p(Math.exp(-1)), 10);
  expect(softmaxPair([1], [[-2000], [-2001]], 0).lossNats).toBeCloseTo(Math.log1p(Math.exp(-1)), 10);
  expect(negativesPair([1000], [[-1]]).lossNats).toBe(1000);
});

it('what does not fit is refused', () => {
  expect(() => softmaxPair([1], [[1], [2]], 2)).toThrow('the context must be 0 … 1, got 2');
  expect(() => softmaxPair([1, 2], [[1]], 0)).toThrow('vectors must be of one length, got 1 and 2');
  expect(() => negativesPair([1], [])).toThrow('needs a context');
});
