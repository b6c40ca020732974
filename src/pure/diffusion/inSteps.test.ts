// The sampler in few steps, against all ways to share out the places written out, and against draws.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { sample } from '../sampling/sample';
import { anyOrderNats } from './anyOrder';
import { averagesOver } from './averages';
import { boundNats } from './bound';
import { inStepsNats } from './inSteps';
import { HIDDEN, leftPredictor, mixedPredictor, perfectPredictor, type MaskPredictor } from './joint';
import { maskNats } from './maskNats';
import { TOYS, toyOf } from './toys';

function* choicesOf(places: readonly number[], count: number): Generator<number[]> {
  if (count === 0) yield [];
  for (const [index, first] of places.entries()) {
    if (count === 0) return;
    for (const rest of choicesOf(places.slice(index + 1), count - 1)) yield [first, ...rest];
  }
}

/** The probability that the steps write `tokens`, by going through every choice of places. */
function byHand(predictor: MaskPredictor, tokens: readonly number[], seen: number[], steps: number): number {
  const hidden = [...seen.keys()].filter((place) => seen[place] === HIDDEN);
  if (hidden.length === 0) return 1;
  const choices = [...choicesOf(hidden, Math.ceil(hidden.length / steps))];
  let sum = 0;
  for (const places of choices) {
    const next = seen.map((token, place) => (places.includes(place) ? (tokens[place] ?? NaN) : token));
    const drawn = places.reduce((p, place) => p * (predictor(seen, place)[tokens[place] ?? NaN] ?? NaN), 1);
    sum += drawn * byHand(predictor, tokens, next, steps - 1);
  }
  return sum / choices.length;
}

describe.each(TOYS)('%s', (name) => {
  it.each([1, 2, 3, 4, 5, 9])('in %d steps, by every choice of places', (steps) => {
    const toy = toyOf(name, 5);
    for (const predictor of [perfectPredictor(toy), mixedPredictor(leftPredictor(toy), 0.2)]) {
      for (const tokens of toy.sequences.slice(0, 3)) {
        const nothing = tokens.map(() => HIDDEN as number);
        const table = maskNats(predictor, tokens);
        const p = byHand(predictor, tokens, nothing, steps);
        expect(inStepsNats(table, steps)).toBeCloseTo(-Math.log(p), 10);
        if (steps >= 5) expect(inStepsNats(table, steps)).toBeCloseTo(anyOrderNats(table), 12);
      }
    }
  });

  it('with a perfect predictor costs the entropy on average in as many steps as tokens, and more in fewer', () => {
    const toy = toyOf(name, 4);
    const perfect = perfectPredictor(toy);
    const [one, two, four] = [1, 2, 4].map((steps) => averagesOver(toy, perfect, steps));
    expect(four?.inStepsNats).toBeCloseTo(four?.entropyNats ?? NaN, 10);
    expect(two?.inStepsNats).toBeGreaterThan((four?.inStepsNats ?? NaN) + 0.01);
    // Of an even number of ones, two places say no more about the others than none does.
    const least = name === 'parity' ? -1e-12 : 0.01;
    expect((one?.inStepsNats ?? NaN) - (two?.inStepsNats ?? NaN)).toBeGreaterThan(least);
  });
});

it('two cities in one step: ln 4, above the bound of ln 2; with a predictor that is misled by what it sees, below', () => {
  const cities = toyOf('cities', 2);
  const table = maskNats(perfectPredictor(cities), [0, 1]);
  expect(inStepsNats(table, 1)).toBeCloseTo(Math.log(4), 12);
  expect(boundNats(table, 'exact')).toBeCloseTo(Math.LN2, 12);
  // Says 1/2 to both where nothing is seen, and 1/10 to the other once one is.
  const misled = maskNats(
    (tokens) => {
      const known = tokens.some((token) => token !== HIDDEN);
      return Float64Array.of(known ? 0.1 : 0.5, known ? 0.9 : 0.5);
    },
    [0, 0],
  );
  expect(inStepsNats(misled, 1)).toBeCloseTo(Math.log(4), 12);
  expect(boundNats(misled, 'exact')).toBeCloseTo(Math.log(20), 12);
});

it('is what is drawn: 2 steps of 2 places', () => {
  const toy = toyOf('weather', 4);
  const predictor = perfectPredictor(toy);
  const draws = 20_000;
  const counts = new Array<number>(16).fill(0);
  for (let n = 0; n < draws; n++) {
    const tokens = [HIDDEN, HIDDEN, HIDDEN, HIDDEN] as number[];
    const order = [0, 1, 2, 3].sort((a, b) => uniform(5, a, 2 * n) - uniform(5, b, 2 * n));
    for (const places of [order.slice(0, 2), order.slice(2)]) {
      const before = [...tokens];
      for (const place of places) {
        tokens[place] = sample(predictor(before, place), uniform(5, place, 2 * n + 1));
      }
    }
    const index = tokens.reduce((number, token) => 2 * number + token, 0);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const chiSquare = counts.reduce((sum, count, index) => {
    const tokens = [3, 2, 1, 0].map((bit) => (index >> bit) & 1);
    const mean = draws * Math.exp(-inStepsNats(maskNats(predictor, tokens), 2));
    return sum + (count - mean) ** 2 / mean;
  }, 0);
  expect(chiSquare).toBeLessThan(37.7); // 15 degrees of freedom, 0.999
});

it('refuses steps that are none', () => {
  const table = maskNats(perfectPredictor(toyOf('cities', 2)), [0, 1]);
  for (const steps of [0, -1, 1.5, NaN]) {
    expect(() => inStepsNats(table, steps)).toThrow('the steps must be a whole number from 1');
  }
});
