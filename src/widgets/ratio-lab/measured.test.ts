// What is read from the measured losses.
import { describe, expect, it } from 'vitest';
import { courseRows } from './courses';
import { areaUnder, atNearest, measuredRows, pointsOf } from './measured';
import { MEASURED_AT, type LossAt } from './ratio';

const measure = (lossAt: (t: number) => number): LossAt[] =>
  MEASURED_AT.map((t) => ({ t, lossNats: lossAt(t), count: Math.round(1000 * t) }));

it('measures from 0.05 to 1', () => {
  expect(MEASURED_AT).toHaveLength(20);
  expect(MEASURED_AT.slice(0, 3)).toEqual([0.05, 0.1, 0.15]);
  expect(MEASURED_AT.at(-1)).toBe(1);
});

describe('the area under a curve', () => {
  it('is that of a rectangle and of a trapezium', () => {
    expect(areaUnder(measure(() => 2.5))).toBeCloseTo(2.5, 12);
    // 1 + 2 t from 0.05 on, 1.1 below it.
    expect(areaUnder(measure((t) => 1 + 2 * t))).toBeCloseTo(0.05 * 1.1 + 0.95 + (1 - 0.0025), 12);
  });

  it('is the bound: the sum of the questions A_l over the length', () => {
    // T = 3 tokens; A_l nats for one of l masked ones. At t, l is binomial, and L(t) = Σ_l P(l) l A_l / (3 t).
    const A = [NaN, 0.5, 1.25, 2];
    const chosen = [1, 3, 3, 1];
    const lossAt = (t: number) =>
      [1, 2, 3].reduce(
        (sum, l) => sum + ((chosen[l] ?? 0) * t ** l * (1 - t) ** (3 - l) * l * (A[l] ?? 0)) / (3 * t),
        0,
      );
    expect(areaUnder(measure(lossAt))).toBeCloseTo((0.5 + 1.25 + 2) / 3, 2);
  });

  it('is not told before the curve has come to its end', () => {
    expect(areaUnder([])).toBeUndefined();
    expect(areaUnder(measure(() => 1).slice(0, 19))).toBeUndefined();
  });
});

it('finds the point that is nearest, where both have one', () => {
  const measured = { fixed: measure((t) => t), drawn: measure((t) => 2 * t).slice(0, 10) };
  expect(atNearest(measured, 0.16)).toEqual({ t: 0.15, fixed: 0.15, drawn: 0.3 });
  expect(atNearest(measured, 0.9)).toMatchObject({ t: 0.5 });
  expect(atNearest({ fixed: measured.fixed, drawn: [] }, 0.5)).toBeUndefined();
});

it('has a row for each t, and an axis of full length', () => {
  const measured = { fixed: measure((t) => 3 + t).slice(0, 2), drawn: measure((t) => 3 - t).slice(0, 1) };
  expect(measuredRows(measured)).toEqual([
    ['0.05', 50, '3.0500', '2.9500', '0.1000'],
    ['0.10', 100, '3.1000', '', ''],
  ]);
  expect(pointsOf(measured.drawn).map(({ x }) => x)).toEqual([0, 0.05, 1]);
  expect(pointsOf(measure((t) => t))).toHaveLength(21);
});

it('has the losses of both trainings in rows, also where one is ahead', () => {
  expect(courseRows([4, 3, 2, 1], [5, 4], 2)).toEqual([
    [2, '3.5000', '4.5000'],
    [4, '1.5000', ''],
  ]);
  expect(courseRows([], [5], 1)).toEqual([[1, '', '5.0000']]);
});
