// The masks that are drawn, and what the losses expect from them, against exact sums over all masks.
import { describe, expect, it } from 'vitest';
import { uniform } from '../../../pure/random/philox';
import { chooseWithout } from './chooseWithout';
import { drawMask, lladaExamples } from './llada';
import { maskedExamples } from './masked';
import { nextTokenExamples } from './nextToken';

const MASK = 99_999;
const window = (...ids: number[]) => Int32Array.from(ids);
const windows = [window(5, 6, 7, 8), window(1, 2, 3, 4)];

it('nextToken asks for the token after each', () => {
  const { inputs, targets, weights, count } = nextTokenExamples(windows);
  expect(inputs).toEqual([
    [5, 6, 7],
    [1, 2, 3],
  ]);
  expect([...targets]).toEqual([6, 7, 8, 2, 3, 4]);
  expect(weights).toBeUndefined();
  expect(count).toBe(6);
});

describe('masked', () => {
  const long = Array.from({ length: 300 }, (_unused, b) =>
    Int32Array.from({ length: 20 }, (_none, t) => 20 * b + t),
  );

  it.each([
    [0.15, 3],
    [0.5, 10],
    [1, 20],
    [0.001, 1],
  ])('hides the share %d of each sequence: %d of 20', (ratio, count) => {
    const examples = maskedExamples(long, ratio, MASK, { seed: 1, firstSequence: 0 });
    expect(examples.count).toBe(300 * count);
    expect(examples.weights).toBeUndefined();
    examples.inputs.forEach((input, b) => {
      const places = input.flatMap((id, t) => (id === MASK ? [t] : []));
      expect(new Set(places).size).toBe(count);
      input.forEach((id, t) => {
        const target = examples.targets[20 * b + t];
        expect([id, target]).toEqual(places.includes(t) ? [MASK, 20 * b + t] : [20 * b + t, -1]);
      });
    });
  });

  it('hides every place equally often', () => {
    const { targets } = maskedExamples(long, 0.25, MASK, { seed: 4, firstSequence: 0 });
    const counts = Array.from({ length: 20 }, (_unused, t) =>
      long.reduce((sum, _window, b) => sum + Number(targets[20 * b + t] !== -1), 0),
    );
    // Variance of one count: 300 · 1/4 · 3/4, with a factor 19/20 as the counts of a row add up to 5.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 75) ** 2 / (300 * 0.1875 * (20 / 19)), 0);
    expect(chiSquare).toBeLessThan(43.8); // 19 degrees of freedom, 0.999
  });
});

it('draws the same for a sequence wherever it stands, and other numbers for an evaluation', () => {
  const all = lladaExamples(windows, 'bernoulli', MASK, { seed: 3, firstSequence: 10 });
  const second = lladaExamples(windows.slice(1), 'bernoulli', MASK, { seed: 3, firstSequence: 11 });
  expect([...all.targets.slice(4)]).toEqual([...second.targets]);
  const sequences = Array.from({ length: 50 }, () => window(1, 2, 3, 4, 5, 6, 7, 8));
  const draws = { seed: 3, firstSequence: 0 };
  const training = maskedExamples(sequences, 0.5, MASK, draws);
  const heldOut = maskedExamples(sequences, 0.5, MASK, { ...draws, heldOut: true });
  expect(training.targets).not.toEqual(heldOut.targets);
});

it('chooseWithout gives every set equally often', () => {
  // 10 sets of 2 out of 5: 5,000 draws, 500 expected each; χ² with 9 degrees of freedom is below 27.9 with probability 0.999.
  const counts = new Map<string, number>();
  for (let n = 0; n < 5000; n++) {
    const set = [...chooseWithout(5, 2, (index) => uniform(1, index, n))].toSorted().join();
    counts.set(set, (counts.get(set) ?? 0) + 1);
  }
  expect(counts.size).toBe(10);
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
  expect(chiSquare).toBeLessThan(27.9);
});

describe.each(['bernoulli', 'exact'] as const)('llada, %s', (form) => {
  it('asks for the hidden tokens, each weighing as much as its sequence', () => {
    const draws = { seed: 8, firstSequence: 5 };
    const { inputs, targets, weights, count } = lladaExamples(windows, form, MASK, draws);
    expect(count).toBe(8);
    windows.forEach((ids, b) => {
      const { hidden, weight } = drawMask(4, form, draws, 5 + b);
      ids.forEach((id, t) => {
        const isHidden = hidden.includes(t);
        expect(inputs[b]?.[t]).toBe(isHidden ? MASK : id);
        expect(targets[4 * b + t]).toBe(isHidden ? id : -1);
        expect(weights?.[4 * b + t]).toBe(Math.fround(weight));
      });
    });
  });

  it('expects what the exact sum over all masks gives', () => {
    // A toy model of T = 4 tokens: the loss of hidden token i under mask m is any table of numbers.
    const T = 4;
    const table = (mask: number, i: number) => 0.5 + 3 * uniform(77, mask, i);
    const lossOf = (mask: number) =>
      [0, 1, 2, 3].reduce((sum, i) => sum + (mask & (1 << i) ? table(mask, i) : 0), 0);
    // ∫ 1/t t^m (1 − t)^(T−m) dt = (m−1)! (T−m)!/T! = 1/T · T/m · 1/(T over m): both forms, by hand for T = 4.
    const shares = [NaN, 1 / 4, 1 / 12, 1 / 12, 1 / 4]; // (m−1)! (4−m)!/4!
    let exact = 0;
    for (let mask = 1; mask < 16; mask++) {
      const m = [0, 1, 2, 3].filter((i) => mask & (1 << i)).length;
      exact += (shares[m] ?? NaN) * lossOf(mask);
    }
    const draws = 40_000;
    let [sum, squares] = [0, 0];
    for (let sequence = 0; sequence < draws; sequence++) {
      const { hidden, weight } = drawMask(T, form, { seed: 2, firstSequence: 0 }, sequence);
      const value = weight * lossOf(hidden.reduce((mask, i) => mask | (1 << i), 0));
      sum += value;
      squares += value ** 2;
    }
    const mean = sum / draws;
    const standardError = Math.sqrt((squares / draws - mean ** 2) / draws);
    expect(standardError).toBeLessThan(0.05 * exact);
    expect(Math.abs(mean - exact)).toBeLessThan(4 * standardError);
  });
});

it('llada: exactly l masks vary less than Bernoulli masks', () => {
  const variance = (form: 'bernoulli' | 'exact') => {
    // Every hidden token costs 1 nat: the estimate is weight · number of hidden tokens.
    const values = Array.from({ length: 20_000 }, (_unused, sequence) => {
      const { hidden, weight } = drawMask(16, form, { seed: 5, firstSequence: 0 }, sequence);
      return weight * hidden.length;
    });
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
  };
  expect(variance('exact')).toEqual({ mean: 16, variance: 0 }); // T/l · l
  expect(variance('bernoulli').variance).toBeGreaterThan(10);
});
