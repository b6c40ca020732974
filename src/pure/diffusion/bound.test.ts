// The bound in its three forms, and the sampler beside it, against all orders written out.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { sample } from '../sampling/sample';
import { anyOrderNats } from './anyOrder';
import { averagesOver } from './averages';
import { betaIntegral } from './betaIntegral';
import { boundNats, choices, maskWeight, natsByCount } from './bound';
import { HIDDEN, leftPredictor, mixedPredictor, perfectPredictor, type MaskPredictor } from './joint';
import { maskNats } from './maskNats';
import { TOYS, toyOf, type Toy } from './toys';

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** Simpson’s rule over [from, 1]. */
function integrate(f: (t: number) => number, from: number, pieces = 20_000): number {
  const h = (1 - from) / pieces;
  let sum = f(from) + f(1);
  for (let i = 1; i < pieces; i++) sum += (i % 2 === 1 ? 4 : 2) * f(from + i * h);
  return (sum * h) / 3;
}

function* ordersOf(places: readonly number[]): Generator<number[]> {
  if (places.length === 0) yield [];
  for (const first of places) {
    for (const rest of ordersOf(places.filter((place) => place !== first))) yield [first, ...rest];
  }
}

/** The probability that the predictor writes the tokens in this order, asked step by step. */
function inOrder(predictor: MaskPredictor, tokens: readonly number[], order: readonly number[]): number {
  const seen = tokens.map(() => HIDDEN as number);
  let product = 1;
  for (const place of order) {
    const token = tokens[place] ?? NaN;
    product *= predictor(seen, place)[token] ?? NaN;
    seen[place] = token;
  }
  return product;
}

/** Another number for each question, the same each time. */
const anyPredictor =
  (V: number): MaskPredictor =>
  (tokens, place) => {
    const key = tokens.reduce((number, token) => number * 5 + token + 1, place + 1);
    const weights = Float64Array.from({ length: V }, (_unused, token) => 0.05 + uniform(6, token, key));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  };

const predictorsOf = (toy: Toy): [string, MaskPredictor][] => [
  ['perfect', perfectPredictor(toy)],
  ['left', leftPredictor(toy)],
  ['mixed', mixedPredictor(perfectPredictor(toy), 0.3)],
  ['any', anyPredictor(toy.vocabSize)],
];

describe('the weight of a mask', () => {
  it('is the same by counting masks and by integrating over t: (l − 1)! (L − l)! / L!', () => {
    for (let L = 1; L <= 8; L++) {
      let total = 0;
      for (let l = 1; l <= L; l++) {
        const expected = (factorial(l - 1) * factorial(L - l)) / factorial(L);
        expect(maskWeight('exact', L, l) / expected).toBeCloseTo(1, 12);
        expect(maskWeight('bernoulli', L, l) / expected).toBeCloseTo(1, 10);
        expect(choices(L, l)).toBe(Math.round(factorial(L) / factorial(l) / factorial(L - l)));
        total += choices(L, l) * maskWeight('exact', L, l) * l;
      }
      expect(total).toBeCloseTo(L, 10); // every place is asked for once
    }
  });

  it.each([
    [0, 7, 0],
    [3, 2, 0],
    [3, 4, 0.2],
    [-1, 7, 0.01],
    [-1, 0, 0.3],
  ])('∫ t^%d (1 − t)^%d from %d is what adding up gives', (a, b, from) => {
    const byRule = integrate((t) => t ** a * (1 - t) ** b, from, 200_000);
    expect(betaIntegral(a, b, from) / byRule).toBeCloseTo(1, 8);
  });

  it('∫ dt/t has no end at 0', () => {
    expect(betaIntegral(-1, 7)).toBe(Infinity);
    expect(betaIntegral(-1, 7, 1e-9) - betaIntegral(-1, 7, 1e-6)).toBeCloseTo(3 * Math.LN10, 4);
    expect(() => betaIntegral(-2, 1)).toThrow('betaIntegral: needs');
  });
});

describe.each(TOYS)('bound and sampler, %s', (name) => {
  it.each([2, 3, 5])('of %d tokens are the two means over all orders', (L) => {
    const toy = toyOf(name, L);
    const orders = [...ordersOf(Array.from({ length: L }, (_unused, place) => place))];
    expect(orders).toHaveLength(factorial(L));
    for (const [what, predictor] of predictorsOf(toy)) {
      const tokens = toy.sequences.at(-1) ?? [];
      const products = orders.map((order) => inOrder(predictor, tokens, order));
      const meanOfLogs = products.reduce((sum, p) => sum - Math.log(p), 0) / orders.length;
      const logOfMean = -Math.log(products.reduce((sum, p) => sum + p, 0) / orders.length);
      const table = maskNats(predictor, tokens);
      expect(boundNats(table, 'exact'), what).toBeCloseTo(meanOfLogs, 10);
      expect(boundNats(table, 'bernoulli'), what).toBeCloseTo(meanOfLogs, 10);
      expect(anyOrderNats(table), what).toBeCloseTo(logOfMean, 10);
      expect(
        natsByCount(table).reduce((sum, nats) => sum + nats, 0),
        what,
      ).toBeCloseTo(meanOfLogs, 10);
      expect(boundNats(table, 'exact') - anyOrderNats(table), what).toBeGreaterThan(-1e-12);
    }
  });

  it('are both −ln p(x) for a perfect predictor, up to 8 tokens', () => {
    const toy = toyOf(name, 8);
    const perfect = perfectPredictor(toy);
    for (const index of [0, 3, toy.sequences.length - 1]) {
      const table = maskNats(perfect, toy.sequences[index] ?? []);
      const nats = -Math.log(toy.probabilities[index] ?? NaN);
      expect(anyOrderNats(table)).toBeCloseTo(nats, 10);
      expect(boundNats(table, 'exact')).toBeCloseTo(nats, 10);
    }
  });

  it('are on average at least the entropy, with equality for a perfect predictor alone', () => {
    const toy = toyOf(name, 4);
    const entropy = toy.probabilities.reduce((sum, p) => sum - p * Math.log(p), 0);
    for (const [what, predictor] of predictorsOf(toy)) {
      const averages = averagesOver(toy, predictor);
      expect(averages.entropyNats).toBeCloseTo(entropy, 12);
      const gap = averages.anyOrderNats - averages.entropyNats;
      const jensen = averages.boundNats - averages.anyOrderNats;
      expect(jensen, what).toBeGreaterThan(-1e-12);
      if (what === 'perfect') expect(gap).toBeCloseTo(0, 10);
      else expect(gap, what).toBeGreaterThan(0.01);
      if (what === 'perfect') expect(jensen).toBeCloseTo(0, 10);
      if (what === 'left') expect(jensen).toBeGreaterThan(0.01);
    }
  });
});

it('the gap by hand: New York, blind to the right', () => {
  // New first: 1/2 · 1; York first: 1/2 · 1/2.
  const toy = toyOf('cities', 2);
  const table = maskNats(leftPredictor(toy), [0, 1]);
  expect(boundNats(table, 'exact')).toBeCloseTo((Math.log(2) + Math.log(4)) / 2, 12);
  expect(anyOrderNats(table)).toBeCloseTo(-Math.log((1 / 2 + 1 / 4) / 2), 12);
});

describe('the any-order sampler', () => {
  const toy = toyOf('cities', 3);
  const predictor = mixedPredictor(leftPredictor(toy), 0.1);
  const all = Array.from({ length: 64 }, (_unused, n) => [n >> 4, (n >> 2) & 3, n & 3]);
  const expected = all.map((tokens) => Math.exp(-anyOrderNats(maskNats(predictor, tokens))));

  it('writes each of all V^L sequences with a probability, together 1', () => {
    expect(expected.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
  });

  it('is the sampler that is drawn from', () => {
    const draws = 20_000;
    const counts = new Array<number>(64).fill(0);
    for (let n = 0; n < draws; n++) {
      const tokens = [HIDDEN, HIDDEN, HIDDEN] as number[];
      for (let step = 0; step < 3; step++) {
        const places = [0, 1, 2].filter((place) => tokens[place] === HIDDEN);
        const place = places[Math.floor(places.length * uniform(8, 2 * step, n))] ?? NaN;
        tokens[place] = sample(predictor(tokens, place), uniform(8, 2 * step + 1, n));
      }
      const index = tokens.reduce((number, token) => 4 * number + token, 0);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count, index) => {
      const mean = draws * (expected[index] ?? NaN);
      return sum + (count - mean) ** 2 / mean;
    }, 0);
    expect(chiSquare).toBeLessThan(103.4); // 63 degrees of freedom, 0.999
  });
});

it('maskNats refuses sequences of no or too many tokens', () => {
  const any = anyPredictor(2);
  expect(() => maskNats(any, [])).toThrow('1 … 12 tokens, got 0');
  expect(() => maskNats(any, new Array<number>(13).fill(0))).toThrow('got 13');
});
