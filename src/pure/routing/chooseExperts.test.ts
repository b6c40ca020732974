// The choice of experts by hand: the best, the best of the best groups, and what is done with equal ones.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { chooseExperts, expertsOf, keptGroups, type ChoiceRule } from './chooseExperts';

const all = (chosen: number): ChoiceRule => ({ groups: 1, keptGroups: 1, chosen });

describe('the experts of a token', () => {
  it('are the best, best first', () => {
    expect(expertsOf([0.1, 0.9, 0.5, 0.7], all(1))).toEqual([1]);
    expect(expertsOf([0.1, 0.9, 0.5, 0.7], all(3))).toEqual([1, 3, 2]);
    expect(expertsOf([-3, -1, -2], all(3))).toEqual([1, 2, 0]);
  });

  it('are the first of equal ones', () => {
    expect(expertsOf([0.5, 0.5, 0.5, 0.5], all(3))).toEqual([0, 1, 2]);
    expect(expertsOf([0.2, 0.7, 0.9, 0.7], all(2))).toEqual([2, 1]);
  });

  it('stand in the groups whose two best are worth most together', () => {
    const scores = [0.9, 0.0, 0.1, 0.6, 0.5, 0.2, 0.3, 0.3, 0.3]; // worth 0.9 + 0.1, 0.6 + 0.5 and 0.3 + 0.3
    const rule = (kept: number, chosen: number): ChoiceRule => ({ groups: 3, keptGroups: kept, chosen });
    expect(keptGroups(scores, rule(3, 1))).toEqual([1, 0, 2]);
    expect(keptGroups(scores, rule(1, 1))).toEqual([1]);
    expect(expertsOf(scores, rule(1, 2))).toEqual([3, 4]); // not 0, which is the best of all
    expect(expertsOf(scores, rule(2, 4))).toEqual([0, 3, 4, 5]);
    expect(expertsOf(scores, rule(3, 4))).toEqual([0, 3, 4, 6]);
  });

  it('stand in the first of equal groups', () => {
    const scores = [0.125, 0.375, 0.375, 0.125, 0.25, 0.25];
    expect(keptGroups(scores, { groups: 3, keptGroups: 2, chosen: 2 })).toEqual([0, 1]);
    expect(expertsOf(scores, { groups: 3, keptGroups: 2, chosen: 3 })).toEqual([1, 2, 0]);
  });

  it('are all different, of kept groups, and none of these that is left out is better', () => {
    const rule = { groups: 8, keptGroups: 4, chosen: 8 }; // as DeepSeek-V3 has it, for an eighth of its experts
    for (let token = 0; token < 50; token++) {
      const scores = Array.from({ length: 32 }, (_unused, e) => uniform(1, e, token));
      const [chosen, kept] = [expertsOf(scores, rule), keptGroups(scores, rule)];
      expect(new Set(chosen).size).toBe(8);
      const allowed = scores.flatMap((score, e) => (kept.includes(Math.floor(e / 4)) ? [score] : []));
      const best = allowed.toSorted((a, b) => b - a).slice(0, 8);
      expect(chosen.map((e) => scores[e])).toEqual(best);
    }
  });
});

it('chooses for each token by its own scores', () => {
  const scores = Float32Array.of(1, 2, 3, 6, 5, 4, 7, 9, 8);
  expect([...chooseExperts(scores, 3, all(2))]).toEqual([2, 1, 0, 1, 1, 2]);
  expect([...chooseExperts(new Float32Array(), 3, all(2))]).toEqual([]);
});
