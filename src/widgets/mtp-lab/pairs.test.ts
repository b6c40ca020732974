// Pairs in groups, by hand; and the test behind them: right shares pass it as often as they should, wrong ones do not.
import { describe, expect, it } from 'vitest';
import { uniform } from '@/pure/random/philox';
import { commonFirsts, groupPairs, testPairs } from './pairs';

const FIRST = Float64Array.of(0.6, 0.38, 0.02);
const SECOND = new Map([
  [0, Float64Array.of(0.5, 0.45, 0.05)],
  [1, Float64Array.of(0, 0.02, 0.98)],
]);

/** The token at which the shares, added up, pass u. */
function draw(shares: Float64Array, u: number): number {
  let sum = 0;
  return shares.findIndex((share) => (sum += share) > u);
}

/** @param second p(second | first), as the pairs are really drawn */
const drawPairs = (seed: number, draws: number, second = SECOND) =>
  Array.from({ length: draws }, (_unused, n): [number, number] => {
    const first = draw(FIRST, uniform(seed, n, 0));
    return [first, draw(second.get(first) ?? Float64Array.of(1), uniform(seed, n, 1))];
  });

describe('pairs', () => {
  it('of first tokens that come often enough are looked at', () => {
    expect(commonFirsts(FIRST, 100)).toEqual([0, 1]);
    expect(commonFirsts(FIRST, 250)).toEqual([0, 1, 2]);
  });

  it('are counted in groups of five and more, all others together', () => {
    const pairs = [
      ...new Array<[number, number]>(29).fill([0, 0]),
      ...new Array<[number, number]>(30).fill([0, 1]),
      ...new Array<[number, number]>(2).fill([0, 2]),
      ...new Array<[number, number]>(35).fill([1, 2]),
      ...new Array<[number, number]>(1).fill([1, 1]),
      ...new Array<[number, number]>(3).fill([2, 0]),
    ];
    const found = groupPairs(pairs, FIRST, SECOND);
    // Of 100: 0 0 → 30, 0 1 → 27, 0 2 → 3, 1 1 → 0.76, 1 2 → 37.24, 2 _ → 2. What is below 5 is 5.76 together.
    expect(found.map((one) => [one.first, one.second, Number(one.expected.toFixed(2)), one.count])).toEqual([
      [1, 2, 37.24, 35],
      [0, 0, 30, 29],
      [0, 1, 27, 30],
      [undefined, undefined, 5.76, 6],
    ]);
    expect(found.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(100, 9);
    const statistic = (35 - 37.24) ** 2 / 37.24 + 1 / 30 + 9 / 27 + (6 - 5.76) ** 2 / 5.76;
    expect(testPairs(found)).toMatchObject({ statistic: expect.closeTo(statistic, 9) as number, degrees: 3 });
  });

  it('of a group that is counted with the others are not counted with those of the same first token', () => {
    // Of 100: 0 0 → 50, 0 1 → 6, and 44 in twenty of 2.2 each. Nothing is left for the others, so 0 1 gives up its group.
    const shares = Float64Array.of(0.5, 0.06, ...new Array<number>(20).fill(0.022));
    const pairs = [
      ...new Array<[number, number]>(50).fill([0, 0]),
      ...new Array<[number, number]>(6).fill([0, 1]),
      ...new Array<[number, number]>(44).fill([0, 2]),
    ];
    const found = groupPairs(pairs, Float64Array.of(1), new Map([[0, shares]]));
    expect(found.map((one) => [one.first, one.second, Number(one.expected.toFixed(2)), one.count])).toEqual([
      [0, 0, 50, 50],
      [0, undefined, 44, 44],
      [undefined, undefined, 6, 6],
    ]);
  });

  it('have groups that follow from the shares, not from what was drawn', () => {
    const names = (seed: number) =>
      groupPairs(drawPairs(seed, 300), FIRST, SECOND).map((one) => [one.first, one.second]);
    expect(names(1)).toEqual(names(2));
  });

  it('of the right shares fail the test about one time in twenty at 0.05', () => {
    const tests = Array.from({ length: 400 }, (_unused, seed) =>
      testPairs(groupPairs(drawPairs(seed, 600), FIRST, SECOND)),
    );
    const failed = tests.filter((test) => (test?.probability ?? NaN) < 0.05).length / tests.length;
    expect(failed).toBeGreaterThan(0.02);
    expect(failed).toBeLessThan(0.085);
  });

  it('of wrong shares fail it', () => {
    const wrong = new Map([...SECOND, [0, Float64Array.of(0.36, 0.59, 0.05)] as const]);
    const found = testPairs(groupPairs(drawPairs(7, 600, wrong), FIRST, SECOND));
    expect(found?.probability).toBeLessThan(0.001);
  });
});
