// The masks that are drawn: how many, how often, and what stays the same.
import { describe, expect, it } from 'vitest';
import { LEAST_T } from './leastT';
import { drawMask, maskAt } from './masks';

describe('drawMask', () => {
  it('exact: hides l different places, weighs L/l, and every l and every set comes equally often', () => {
    const L = 4;
    const counts = new Map<string, number>();
    const draws = 24_000;
    let wrong = 0; // counted, as 24,000 expectations take long
    for (let n = 0; n < draws; n++) {
      const { hidden, share, weight } = drawMask(L, 'exact', 3, n);
      const ascending = [...new Set(hidden)].toSorted((a, b) => a - b);
      const isRight = share === hidden.length / L && weight === L / hidden.length;
      wrong += Number(!isRight || hidden.join() !== ascending.join());
      counts.set(hidden.join(), (counts.get(hidden.join()) ?? 0) + 1);
    }
    expect(wrong).toBe(0);
    // 4 sets of 1, 6 of 2, 4 of 3, 1 of 4, each l with 1/4: χ² of 15 cells, below 36.1 with probability 0.999.
    expect(counts.size).toBe(15);
    const sets = [NaN, 4, 6, 4, 1];
    const chiSquare = [...counts].reduce((sum, [key, count]) => {
      const expected = draws / 4 / (sets[key.split(',').length] ?? NaN);
      return sum + (count - expected) ** 2 / expected;
    }, 0);
    expect(chiSquare).toBeLessThan(36.1);
  });

  it('bernoulli: t is uniform, each place is hidden with probability t on its own', () => {
    const draws = 20_000;
    const L = 3;
    const counts = new Array<number>(8).fill(0);
    let [shares, wrong] = [0, 0];
    for (let n = 0; n < draws; n++) {
      const { hidden, share, weight } = drawMask(L, 'bernoulli', 4, n);
      wrong += Number(!(share > 0 && share <= 1 && weight === 1 / share));
      shares += share;
      const mask = hidden.reduce((bits, place) => bits | (1 << place), 0);
      counts[mask] = (counts[mask] ?? 0) + 1;
    }
    expect(wrong).toBe(0);
    expect(Math.abs(shares / draws - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / draws));
    // ∫ t^m (1 − t)^(3 − m) dt = m! (3 − m)! / 4!: 1/4, 1/12, 1/12, 1/4.
    const expected = [1 / 4, 1 / 12, 1 / 12, 1 / 12, 1 / 12, 1 / 12, 1 / 12, 1 / 4];
    const perMask = [0, 1, 2, 4, 3, 5, 6, 7].map((mask, i) => [
      counts[mask] ?? 0,
      draws * (expected[i] ?? NaN),
    ]);
    const chiSquare = perMask.reduce((sum, [count = 0, mean = NaN]) => sum + (count - mean) ** 2 / mean, 0);
    expect(chiSquare).toBeLessThan(24.3); // 7 degrees of freedom, 0.999
  });

  it('bernoulli from a least t on: t is uniform from there to 1', () => {
    const draws = 20_000;
    const leastT = 0.5;
    let [shares, hidden, wrong] = [0, 0, 0];
    for (let n = 0; n < draws; n++) {
      const mask = drawMask(10, 'bernoulli', 4, n, leastT);
      wrong += Number(!(mask.share > leastT && mask.share <= 1 && mask.weight === 1 / mask.share));
      shares += mask.share / draws;
      hidden += mask.hidden.length / 10 / draws;
    }
    expect(wrong).toBe(0);
    expect(Math.abs(shares - 3 / 4)).toBeLessThan(4 * Math.sqrt(1 / 48 / draws));
    // The variance of the share that is hidden: that of t, and E[t (1 − t)] / 10 = 1/60.
    expect(Math.abs(hidden - 3 / 4)).toBeLessThan(4 * Math.sqrt((1 / 48 + 1 / 60) / draws));
    expect(drawMask(10, 'exact', 4, 7, LEAST_T)).toEqual(drawMask(10, 'exact', 4, 7));
    for (const least of [-0.1, 1, NaN]) {
      expect(() => drawMask(10, 'bernoulli', 4, 0, least)).toThrow('the least t must be 0 … 1');
    }
  });

  it('is a function of form, seed and number, and a single place is hidden by every exact mask', () => {
    expect(drawMask(30, 'bernoulli', 5, 7)).toEqual(drawMask(30, 'bernoulli', 5, 7));
    expect(drawMask(30, 'bernoulli', 5, 7)).not.toEqual(drawMask(30, 'bernoulli', 5, 8));
    expect(drawMask(30, 'bernoulli', 5, 7).share).not.toBe(1 - drawMask(30, 'exact', 5, 7).share);
    expect(drawMask(1, 'exact', 9, 0)).toEqual({ hidden: [0], share: 1, weight: 1 });
  });

  it('refuses lengths that are none', () => {
    for (const length of [0, -1, 1.5, NaN]) {
      expect(() => drawMask(length, 'exact', 1, 0)).toThrow('the length must be a whole number from 1');
    }
  });
});

describe('maskAt', () => {
  it('hides more as t grows, never others, and about the share t', () => {
    let before: number[] = [];
    for (let percent = 0; percent <= 100; percent++) {
      const hidden = maskAt(400, percent / 100, 2);
      expect(hidden).toEqual(expect.arrayContaining(before));
      const spread = 4 * Math.sqrt((400 * percent * (100 - percent)) / 1e4);
      expect(Math.abs(hidden.length - 4 * percent)).toBeLessThanOrEqual(spread);
      before = hidden;
    }
    expect(maskAt(400, 0, 2)).toEqual([]);
    expect(maskAt(400, 1, 2)).toHaveLength(400);
    expect(() => maskAt(4, NaN, 2)).toThrow('t must be 0 … 1');
  });
});
