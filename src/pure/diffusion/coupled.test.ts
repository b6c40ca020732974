// Two tokens that belong together: exact tables, and draws against them.
import { describe, expect, it } from 'vitest';
import { klDivergenceNats } from '../sampling/divergence';
import {
  drawPair,
  impossibleShare,
  oneStepTable,
  pairTable,
  totalVariation,
  type PairTable,
} from './coupled';

const cities = pairTable([
  [50, 0],
  [0, 50],
]);
const any = pairTable([
  [3, 1, 0],
  [2, 0, 4],
]);

it('pairTable makes weights probabilities, and refuses what is none', () => {
  expect(cities).toEqual([
    [0.5, 0],
    [0, 0.5],
  ]);
  for (const weights of [[[0, 0]], [[-1, 2]], [[NaN, 1]], [[Infinity, 1]]]) {
    expect(() => pairTable(weights)).toThrow('weights must be 0 or more and not all 0');
  }
});

describe('in one step', () => {
  it('each place is drawn as if the other were hidden', () => {
    expect(oneStepTable(cities)).toEqual([
      [0.25, 0.25],
      [0.25, 0.25],
    ]);
    // First: 4/10 and 6/10; second: 5/10, 1/10, 4/10.
    const expected = [
      [0.2, 0.04, 0.16],
      [0.3, 0.06, 0.24],
    ];
    oneStepTable(any).forEach((row, a) =>
      row.forEach((p, b) => expect(p).toBeCloseTo(expected[a]?.[b] ?? NaN, 12)),
    );
  });

  it('New York and Los Angeles are right half of the time', () => {
    expect(impossibleShare(cities, oneStepTable(cities))).toBe(0.5);
    expect(totalVariation(cities, oneStepTable(cities))).toBe(0.5);
    expect(impossibleShare(any, oneStepTable(any))).toBeCloseTo(0.16 + 0.06, 12);
    // The largest set of pairs that p makes more probable: differences 0.1, 0.06, 0.16 down; 0.1, 0.06 and 0.16 up.
    expect(totalVariation(any, oneStepTable(any))).toBeCloseTo(
      (0.1 + 0.06 + 0.16 + 0.1 + 0.06 + 0.16) / 2,
      12,
    );
  });

  it('nothing is lost where the tokens are independent, and the loss in nats is their mutual information', () => {
    const independent = pairTable([
      [2, 4],
      [3, 6],
    ]);
    expect(totalVariation(independent, oneStepTable(independent))).toBeCloseTo(0, 12);
    // D(p ‖ p(a) p(b)) of the two cities: ln 2.
    expect(klDivergenceNats(cities.flat(), oneStepTable(cities).flat())).toBeCloseTo(Math.LN2, 12);
  });
});

describe('draws', () => {
  const draws = 20_000;
  const countsOf = (joint: PairTable, steps: 1 | 2) => {
    const counts = joint.map((row) => row.map(() => 0));
    for (let n = 0; n < draws; n++) {
      const [a, b] = drawPair(joint, steps, 7, n);
      const row = counts[a] ?? [];
      row[b] = (row[b] ?? 0) + 1;
    }
    return counts;
  };

  it.each([
    [1, oneStepTable(any)],
    [2, any],
  ] as const)('in %d steps are from the table that is said', (steps, expected) => {
    const counts = countsOf(any, steps).flat();
    const chiSquare = expected.flat().reduce((sum, p, cell) => {
      const count = counts[cell] ?? NaN;
      if (p === 0) expect(count).toBe(0);
      return p === 0 ? sum : sum + (count - draws * p) ** 2 / (draws * p);
    }, 0);
    expect(chiSquare).toBeLessThan(steps === 1 ? 20.5 : 16.3); // 5 and 3 degrees of freedom, 0.999
  });

  it('are a function of seed, number and steps', () => {
    expect(drawPair(any, 1, 3, 5)).toEqual(drawPair(any, 1, 3, 5));
    const rows = (seed: number) => Array.from({ length: 30 }, (_unused, n) => drawPair(any, 2, seed, n));
    expect(rows(1)).not.toEqual(rows(2));
  });
});
