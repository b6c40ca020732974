// Schedules against numbers worked out by hand.
import { describe, expect, it } from 'vitest';
import { learningRateAt, type Schedule } from './schedules';

const rates = (schedule: Schedule, highest: number, steps: number, of = steps) =>
  Array.from({ length: steps }, (_unused, step) => learningRateAt(schedule, highest, step, of));

function expectClose(got: number[], expected: number[]): void {
  expect(got).toHaveLength(expected.length);
  got.forEach((rate, step) => expect(rate).toBeCloseTo(expected[step] ?? NaN, 12));
}

describe('the learning rate', () => {
  it('rises linearly to its highest in the warm-up and then stays, falls linearly, or follows a cosine', () => {
    const warmup = { warmupSteps: 4, finalFraction: 0.1 };
    expectClose(rates({ kind: 'constant', ...warmup }, 8, 8), [2, 4, 6, 8, 8, 8, 8, 8]);
    // After the warm-up: 8 (1 − 0.9 p), p = 0, 1/4, 2/4, 3/4.
    expectClose(rates({ kind: 'linear', ...warmup }, 8, 8), [2, 4, 6, 8, 8, 6.2, 4.4, 2.6]);
    // 8 (0.1 + 0.45 (1 + cos πp)): cos 0 = 1, cos π/4 = √½, cos π/2 = 0, cos 3π/4 = −√½.
    const root = Math.SQRT1_2;
    expectClose(rates({ kind: 'cosine', ...warmup }, 8, 8), [
      ...[2, 4, 6, 8],
      8,
      0.8 + 3.6 * (1 + root),
      4.4,
      0.8 + 3.6 * (1 - root),
    ]);
  });

  it('begins at its highest without a warm-up, and may fall to 0', () => {
    expectClose(rates({ kind: 'linear', warmupSteps: 0, finalFraction: 0 }, 1, 4), [1, 0.75, 0.5, 0.25]);
    expectClose(rates({ kind: 'cosine', warmupSteps: 0, finalFraction: 0 }, 1, 3), [1, 0.75, 0.25]);
  });

  it('stays at the end of the fall where a run goes on for longer', () => {
    const fall = { warmupSteps: 0, finalFraction: 0.2 };
    expectClose(rates({ kind: 'linear', ...fall }, 1, 4, 2), [1, 0.6, 0.2, 0.2]);
    expectClose(rates({ kind: 'cosine', ...fall }, 1, 4, 2), [1, 0.6, 0.2, 0.2]);
  });

  it('does not divide by 0 where the warm-up fills the run', () => {
    expectClose(rates({ kind: 'cosine', warmupSteps: 3, finalFraction: 0 }, 3, 3), [1, 2, 3]);
    expectClose(rates({ kind: 'linear', warmupSteps: 5, finalFraction: 0 }, 5, 3), [1, 2, 3]);
  });
});
