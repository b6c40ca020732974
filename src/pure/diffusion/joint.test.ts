// The small worlds and their predictors, against sums over all sequences.
import { describe, expect, it } from 'vitest';
import { HIDDEN, leftPredictor, mixedPredictor, perfectPredictor } from './joint';
import { TOYS, toyOf } from './toys';

const LENGTHS = [2, 3, 4, 5, 6, 7, 8];

describe.each(TOYS)('%s', (name) => {
  it.each(LENGTHS)('lists different sequences of %d tokens, most probable first, that sum to 1', (length) => {
    const { sequences, probabilities, vocabSize, words } = toyOf(name, length);
    expect(new Set(sequences.map(String)).size).toBe(sequences.length);
    expect(probabilities).toHaveLength(sequences.length);
    expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
    expect(words).toHaveLength(vocabSize);
    for (const sequence of sequences) {
      expect(sequence).toHaveLength(length);
      expect(sequence.every((token) => words[token] !== undefined)).toBe(true);
    }
  });

  it('has a perfect predictor that is the conditional probability', () => {
    const { sequences, probabilities, length, vocabSize } = toyOf(name, 5);
    const perfect = perfectPredictor(toyOf(name, 5));
    const given = sequences[1] ?? [];
    for (let mask = 1; mask < 2 ** length; mask++) {
      const seen = given.map((token, place) => (mask & (1 << place) ? HIDDEN : token));
      /** p of the sequences that agree with these tokens. */
      const pOf = (tokens: readonly number[]) =>
        sequences.reduce((sum, one, index) => {
          const agrees = one.every((token, place) => [HIDDEN, token].includes(tokens[place] ?? NaN));
          return sum + (agrees ? (probabilities[index] ?? NaN) : 0);
        }, 0);
      for (let place = 0; place < length; place++) {
        if (!(mask & (1 << place))) continue;
        for (let token = 0; token < vocabSize; token++) {
          const expected = pOf(seen.with(place, token)) / pOf(seen);
          expect(perfect(seen, place)[token]).toBeCloseTo(expected, 12);
        }
      }
    }
  });
});

it('tells what the worlds are', () => {
  const cities = toyOf('cities', 4);
  expect(cities.sequences.map((one) => one.map((token) => cities.words[token]).join(' '))).toEqual([
    'New York New York',
    'New York Los Angeles',
    'Los Angeles New York',
    'Los Angeles Los Angeles',
  ]);
  expect(toyOf('cities', 3).sequences).toContainEqual([0, 1, 2]); // cut in the middle of a name
  const weather = toyOf('weather', 3);
  expect(weather.sequences.slice(0, 2)).toEqual([
    [0, 0, 0],
    [1, 1, 1],
  ]);
  expect(weather.probabilities[0]).toBeCloseTo(0.5 * 0.81, 12);
  expect(weather.probabilities.at(-1)).toBeCloseTo(0.5 * 0.01, 12); // 0 1 0
  expect(toyOf('parity', 3).sequences.map(String)).toEqual(['0,0,0', '0,1,1', '1,0,1', '1,1,0']);
  for (const length of [1, 9, 2.5, NaN]) expect(() => toyOf('parity', length)).toThrow('2 … 8');
});

describe('imperfect predictors', () => {
  const joint = toyOf('cities', 4);
  const perfect = perfectPredictor(joint);

  it('left: is blind to the right', () => {
    const left = leftPredictor(joint);
    expect([...left([HIDDEN, 1, HIDDEN, 3], 0)]).toEqual([0.5, 0, 0.5, 0]);
    expect([...perfect([HIDDEN, 1, HIDDEN, 3], 0)]).toEqual([1, 0, 0, 0]);
    expect([...left([0, HIDDEN, 2, HIDDEN], 3)]).toEqual([0, 0, 0, 1]);
  });

  it('mixed: a share of guessing', () => {
    const mixed = mixedPredictor(perfect, 0.2);
    const probabilities = [...mixed([0, HIDDEN, HIDDEN, HIDDEN], 1)];
    [0.05, 0.85, 0.05, 0.05].forEach((p, token) => expect(probabilities[token]).toBeCloseTo(p, 12));
    expect(() => mixedPredictor(perfect, 1.1)).toThrow('the share must be 0 … 1');
  });

  it('guess where no sequence has these tokens', () => {
    expect([...perfect([0, 3, HIDDEN, HIDDEN], 2)]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});
