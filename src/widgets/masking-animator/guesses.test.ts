// What the model guesses, from logits whose probabilities are known.
import { describe, expect, it } from 'vitest';
import { predict } from '@/pure/sampling';
import { guessesOf, scoreOf } from './guesses';

const MASK = 0;
/** Weights of the tokens 0 … 3 in each row; the mask's must not count. */
const WEIGHTS = [
  [9, 9, 9, 9], // the begin token's row
  [100, 1, 2, 1],
  [100, 6, 3, 1],
  [100, 1, 1, 8],
];
const tokens = [2, 3, 3];
const logits = { shape: [4, 4], values: Float32Array.from(WEIGHTS.flat(), Math.log) };
const asked = { tokens, logits, before: 1, maskToken: MASK };

describe('guesses', () => {
  const guesses = guessesOf({ ...asked, masked: [0, 1] });

  it('are the most probable tokens of the masked places, the mask left out', () => {
    expect([...guesses.at.keys()]).toEqual([0, 1]);
    expect(guesses.at.get(0)).toEqual({
      token: 2,
      probability: expect.closeTo(2 / 4, 6) as number,
      trueProbability: expect.closeTo(2 / 4, 6) as number,
    });
    expect(guesses.at.get(1)).toEqual({
      token: 1,
      probability: expect.closeTo(6 / 10, 6) as number,
      trueProbability: expect.closeTo(1 / 10, 6) as number,
    });
  });

  it('have candidates in their order, and not the mask', () => {
    const candidates = guesses.candidatesAt(1, 2);
    expect(candidates.map(({ id }) => id)).toEqual([1, 2]);
    expect(candidates[1]?.probability).toBeCloseTo(3 / 10, 6);
    expect(guesses.candidatesAt(1, 9)).toHaveLength(3);
  });

  it('are those of the sampler', () => {
    const row = logits.values.subarray(8, 12);
    const said = predict(1, row, 0, { temperature: 0, maskToken: MASK, candidates: 3 });
    const guess = guesses.at.get(1);
    expect([guess?.token, guess?.probability]).toEqual([said.token, said.confidence]);
    expect(guesses.candidatesAt(1, 3)).toEqual(said.candidates);
  });

  it('are counted, and what stood there is averaged', () => {
    expect(scoreOf(guesses, tokens)).toEqual({ right: 1, meanTrue: expect.closeTo(0.3, 6) as number });
    expect(scoreOf(guessesOf({ ...asked, masked: [] }), tokens)).toBeUndefined();
  });
});
