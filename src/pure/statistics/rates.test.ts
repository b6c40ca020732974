// Rates and mean shares by hand, at their ends, and against their own promise.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { shareWithInterval } from './intervals';
import { meanShareWithInterval, rateWithInterval } from './rates';

/** A Poisson number with the given mean, by the inverse of its distribution. */
function poisson(mean: number, u: number): number {
  let [count, p, left] = [0, Math.exp(-mean), u];
  while (left >= p && count < 1000) {
    left -= p;
    count += 1;
    p *= mean / count;
  }
  return count;
}

describe('rateWithInterval', () => {
  it('is the events of all cases over the exposure of all', () => {
    const rate = rateWithInterval([1, 0, 5], [1, 0, 11]);
    expect(rate?.value).toBe(6 / 12);
    expect(rate && rate.low < 0.5 && rate.high > 0.5).toBe(true);
  });

  it('has the interval of a mean where all cases have the same exposure', () => {
    // The mean is 2, the standard error √(2.5 / 5); 2.776: 97.5 % point of Student’s t with 4 degrees of freedom, here to 0.01.
    const { value, low, high } = rateWithInterval([0, 1, 2, 3, 4], [1, 1, 1, 1, 1]) ?? {
      ...{ value: NaN, low: NaN, high: NaN },
    };
    expect(value).toBe(2);
    expect((high - value) / Math.sqrt(0.5)).toBeCloseTo(2.776, 1);
    expect(value - low).toBeCloseTo(high - value, 9);
  });

  it('without an event goes up to the mean that leaves none in 2.5 of 100 counts', () => {
    const rate = rateWithInterval([0, 0, 0], [1, 2, 3]);
    expect([rate?.value, rate?.low]).toEqual([0, 0]);
    expect(Math.exp(-6 * (rate?.high ?? NaN))).toBeCloseTo(0.025, 12);
  });

  it('holds the truth in about 95 of 100 runs', () => {
    const truth = 0.8;
    let held = 0;
    for (let seed = 0; seed < 300; seed++) {
      const exposure = Array.from({ length: 60 }, (_unused, i) => 3 * uniform(seed, i, 1));
      const events = exposure.map((one, i) => poisson(truth * one, uniform(seed, i, 2)));
      const rate = rateWithInterval(events, exposure);
      if (rate && rate.low <= truth && truth <= rate.high) held += 1;
    }
    expect(held / 300).toBeGreaterThan(0.91);
  });

  it('knows nothing of a single case, and refuses what is no count', () => {
    expect(rateWithInterval([0, 3], [0, 10])).toBeUndefined();
    expect(rateWithInterval([], [])).toBeUndefined();
    for (const [events, exposure] of [
      [[1], [1, 2]],
      [
        [-1, 1],
        [1, 1],
      ],
      [
        [NaN, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [1, Infinity],
      ],
    ] as const) {
      expect(() => rateWithInterval(events, exposure)).toThrow(RangeError);
    }
  });
});

describe('meanShareWithInterval', () => {
  it('is the mean, with an interval that stays a share', () => {
    const { value, low, high } = meanShareWithInterval([0, 0, 0, 1]);
    expect([value, low]).toEqual([0.25, 0]);
    expect(high).toBeGreaterThan(0.5);
    expect(high).toBeLessThanOrEqual(1);
    expect(meanShareWithInterval([0.5, 1, 1, 1]).high).toBe(1);
  });

  it('does not claim to be certain where nothing spreads', () => {
    expect(meanShareWithInterval(new Array<number>(200).fill(0))).toEqual(shareWithInterval(0, 200));
    expect(meanShareWithInterval(new Array<number>(50).fill(1))).toEqual(shareWithInterval(50, 50));
  });

  it('refuses what is no share', () => {
    expect(() => meanShareWithInterval([0.5, 1.1])).toThrow('0 … 1');
    expect(() => meanShareWithInterval([0.5, NaN])).toThrow('0 … 1');
    expect(() => meanShareWithInterval([0.5])).toThrow('at least 2');
  });
});
