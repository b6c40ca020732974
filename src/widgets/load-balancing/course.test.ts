// What is said of loads: by hand, for two layers of four experts.
import { describe, expect, it } from 'vitest';
import { idleExperts, largestLoads, lastMean, loadRows, loadsOf, NO_COURSE, type Course } from './course';

/** Step n: the first layer is even, in the second expert 3 takes all. */
const course: Course = {
  losses: [3, 2, 1],
  loads: [0, 1, 2].map((step) => [
    [0.25, 0.25, 0.25, 0.25],
    [0, 0, step / 10, 1 - step / 10],
  ]),
  heldOutNats: 1.5,
};

describe('loads', () => {
  it('are told by the busiest expert of the worst layer, where 1 is even', () => {
    expect(largestLoads(course)).toEqual([4, 3.6, 3.2]);
    expect(lastMean(largestLoads(course))).toBeCloseTo(3.6, 10);
    expect(lastMean([])).toBeUndefined();
    expect(lastMean(Array.from({ length: 100 }, (_unused, n) => n))).toBe(74.5); // the last 50
  });

  it('count experts that have next to nothing', () => {
    expect(idleExperts(course)).toBe(2); // 0, 0, 0.1 of 0.25: the third has more than a tenth
    expect(idleExperts(NO_COURSE)).toBe(0);
  });

  it('are drawn as means of stretches', () => {
    const { rows, steps } = loadRows(course, 1, 2);
    expect(steps).toEqual([2, 3]);
    expect(rows.map((row) => row.map((share) => Number(share.toFixed(6))))).toEqual([
      [0, 0],
      [0, 0],
      [0.05, 0.2],
      [0.95, 0.8],
    ]);
  });

  it('come back from the row of numbers that a kept run has', () => {
    expect(loadsOf(course.loads.flat(2), 2, 4)).toEqual(course.loads);
    expect(loadsOf([], 2, 4)).toEqual([]);
  });
});
