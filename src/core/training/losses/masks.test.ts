// The masks that are drawn, and what the losses expect from them, against exact sums over all masks.
import { describe, expect, it } from 'vitest';
import { uniform } from '../../../pure/random/philox';
import type { LladaLoss } from '../../../pure/training/config';
import { chooseWithout } from './chooseWithout';
import { drawMask, lladaExamples } from './llada';
import { maskedExamples } from './masked';
import { nextTokenExamples } from './nextToken';

const MASK = 99_999;
const window = (...ids: number[]) => Int32Array.from(ids);
const windows = [window(5, 6, 7, 8), window(1, 2, 3, 4)];
const loss = (form: 'bernoulli' | 'exact'): LladaLoss => ({ kind: 'llada', form });
const fixed = (ratio: number): LladaLoss => ({ kind: 'llada', form: 'fixed', ratio });

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
  const all = lladaExamples(windows, loss('bernoulli'), MASK, { seed: 3, firstSequence: 10 });
  const second = lladaExamples(windows.slice(1), loss('bernoulli'), MASK, { seed: 3, firstSequence: 11 });
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
    const { inputs, targets, weights, count } = lladaExamples(windows, loss(form), MASK, draws);
    expect(count).toBe(8);
    windows.forEach((ids, b) => {
      const { hidden, weight } = drawMask(4, loss(form), draws, 5 + b);
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
      const { hidden, weight } = drawMask(T, loss(form), { seed: 2, firstSequence: 0 }, sequence);
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
      const { hidden, weight } = drawMask(16, loss(form), { seed: 5, firstSequence: 0 }, sequence);
      return weight * hidden.length;
    });
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
  };
  expect(variance('exact')).toEqual({ mean: 16, variance: 0 }); // T/l · l
  expect(variance('bernoulli').variance).toBeGreaterThan(10);
});

describe('llada, fixed', () => {
  const [N, T] = [4000, 20];
  const long = Array.from({ length: N }, (_unused, b) =>
    Int32Array.from({ length: T }, (_none, t) => T * b + t),
  );
  const draws = { seed: 6, firstSequence: 0 };

  it.each([0.05, 0.15, 0.5, 0.9])('hides each token with probability %d on its own', (ratio) => {
    const { inputs, targets, weights, count } = lladaExamples(long, fixed(ratio), MASK, draws);
    expect(weights).toBeUndefined();
    const isHidden = [...targets].map((target) => target !== -1);
    expect(count).toBe(isHidden.filter(Boolean).length);
    expect(inputs.flat()).toEqual(isHidden.map((hidden, n) => (hidden ? MASK : n)));
    expect([...targets]).toEqual(isHidden.map((hidden, n) => (hidden ? n : -1)));
    // Binomial: mean N·T·r, variance N·T·r(1 − r); and for a sequence T·r(1 − r), not 0 as where the number is fixed.
    const spread = Math.sqrt(N * T * ratio * (1 - ratio));
    expect(Math.abs(count - N * T * ratio)).toBeLessThan(4 * spread);
    const perSequence = long.map((_window, b) => isHidden.slice(T * b, T * (b + 1)).filter(Boolean).length);
    const mean = count / N;
    const variance = perSequence.reduce((sum, one) => sum + (one - mean) ** 2, 0) / N;
    expect(variance / (T * ratio * (1 - ratio))).toBeGreaterThan(0.9);
    expect(variance / (T * ratio * (1 - ratio))).toBeLessThan(1.1);
    // Every place as often as another: χ² with 19 degrees of freedom (and the rest of the counts' freedom) is below 43.8.
    const perPlace = Array.from(
      { length: T },
      (_unused, t) => long.filter((_window, b) => isHidden[T * b + t]).length,
    );
    const chiSquare =
      perPlace.reduce((sum, one) => sum + (one - mean * (N / T)) ** 2, 0) / (N * ratio * (1 - ratio));
    expect(chiSquare).toBeLessThan(43.8);
  });

  it('hides the same tokens and more where the ratio is higher: at 1 all of them', () => {
    const hiddenAt = (ratio: number) => [...drawMask(200, fixed(ratio), draws, 3).hidden];
    expect(hiddenAt(0.7)).toEqual(expect.arrayContaining(hiddenAt(0.2)));
    expect(hiddenAt(0.7).length).toBeGreaterThan(hiddenAt(0.2).length);
    expect(hiddenAt(1)).toHaveLength(200);
  });

  it('asks nothing where chance hides nothing', () => {
    const { targets, count } = lladaExamples(windows, fixed(1e-9), MASK, draws);
    expect([...new Set(targets), count]).toEqual([-1, 0]);
  });

  it('expects the surprise of one token at t, by the exact sum over all masks', () => {
    // Mean over hidden tokens, as N grows: Σ_m P(m) Σ_{i ∈ m} table(m, i) / (T r), with P(m) = r^|m| (1 − r)^(T − |m|), T = 4.
    const ratio = 0.3;
    const table = (mask: number, i: number) => 0.5 + 3 * uniform(77, mask, i);
    const places = [0, 1, 2, 3];
    let exact = 0;
    for (let mask = 1; mask < 16; mask++) {
      const inMask = places.filter((i) => mask & (1 << i));
      const p = ratio ** inMask.length * (1 - ratio) ** (4 - inMask.length);
      exact += (p * inMask.reduce((sum, i) => sum + table(mask, i), 0)) / (4 * ratio);
    }
    let [sum, count] = [0, 0];
    for (let sequence = 0; sequence < 40_000; sequence++) {
      const { hidden, weight } = drawMask(4, fixed(ratio), { seed: 2, firstSequence: 0 }, sequence);
      expect(weight).toBe(1);
      const mask = hidden.reduce((bits, i) => bits | (1 << i), 0);
      for (const i of hidden) sum += table(mask, i);
      count += hidden.length;
    }
    expect(Math.abs(sum / count - exact)).toBeLessThan(0.02);
  });
});
