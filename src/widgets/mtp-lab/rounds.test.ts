// Where the tokens of a text by drafts came from, and what is counted of its rounds: by hand.
import { describe, expect, it } from 'vitest';
import type { SpeculativeRound } from '@/pure/sampling';
import { acceptanceOf, temperaturesWith } from './acceptance';
import { apart } from './describe';
import { madeTokens, tokensAPass } from './rounds';
import { medianOf, paceOf } from './speed';

const round = (accepted: boolean, tokens: number[], overlap = 0.5): SpeculativeRound => ({
  ...{ draft: 7, draftProbability: 0.5, modelProbability: 0.25, overlap, accepted, tokens },
  ...{ draftMs: 1, verifyMs: 2 },
});
const rounds = [round(true, [7, 1], 0.9), round(false, [2], 0.3), round(true, [7], 0.6)];

describe('a text by drafts', () => {
  it('tells of each token where it came from', () => {
    expect(madeTokens(5, rounds)).toEqual([
      { id: 5, origin: 'first', round: -1 },
      { id: 7, origin: 'kept', round: 0 },
      { id: 1, origin: 'drawn', round: 0 },
      { id: 2, origin: 'instead', round: 1 },
      { id: 7, origin: 'kept', round: 2 },
    ]);
    expect(madeTokens(undefined, [])).toEqual([]);
  });

  it('gives more than a token a pass', () => {
    expect(tokensAPass(rounds)).toBeCloseTo(4 / 3, 10);
  });

  it('tells the share that was kept beside Σ min(p, q)', () => {
    const found = acceptanceOf(rounds);
    expect(found?.kept.value).toBeCloseTo(2 / 3, 10);
    expect(found?.overlap).toBeCloseTo(0.6, 10);
    expect(found?.rounds).toBe(3);
    expect(acceptanceOf([])).toBeUndefined();
  });

  it('says at which temperatures the two do not agree', () => {
    const acceptance = (kept: number, overlap: number) => ({
      kept: { value: kept, low: kept - 0.1, high: kept + 0.1 },
      ...{ overlap, rounds: 50 },
    });
    expect(
      apart([
        { temperature: 0, acceptance: acceptance(0.8, 0.85) },
        { temperature: 1, acceptance: acceptance(0.5, 0.75) },
      ]),
    ).toEqual([1]);
  });

  it('measures at the temperature that is set, too', () => {
    expect(temperaturesWith(0.8)).toEqual([0, 0.5, 0.8, 1, 1.5, 2]);
    expect(temperaturesWith(1)).toEqual([0, 0.5, 1, 1.5, 2]);
  });

  it('has a pace: tokens after the first, over the time that was computed', () => {
    // Three steps of 6 ms; three rounds with 4 tokens in 9 ms.
    const pace = paceOf([1, 2, 3], rounds);
    expect(pace).toEqual({
      ...{ plain: 500, drafted: expect.closeTo(4000 / 9, 10) as number },
      ...{ stepMs: 2, draftMs: 1, verifyMs: 2 },
    });
  });

  it('takes the middle of measurements, with the least and the most', () => {
    expect(medianOf([3, 1, 2])).toEqual({ value: 2, low: 1, high: 3 });
  });
});
