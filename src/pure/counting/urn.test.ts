// Draws from the urn against counting by hand, and what it refuses.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { drawBalls, type UrnOptions, type UrnState } from './urn';

const URN = { counts: [5, 6, 4, 3], seed: 1 };

function draw(options: UrnOptions): { states: UrnState[]; drawn: number[] } {
  const states: UrnState[] = [];
  const drawing = drawBalls(options);
  for (;;) {
    const step = drawing.next();
    if (step.done === true) return { states, drawn: step.value };
    states.push(step.value);
  }
}

const pointsOf = (states: readonly UrnState[]) => states.filter(({ isPoint }) => isPoint);

describe('drawBalls', () => {
  it('takes the balls that the seed names', () => {
    const balls = [16, 12, 4, 13, 4, 2, 8, 8, 15, 3];
    expect(balls.map((_ball, d) => Math.floor(uniform(1, d) * 18))).toEqual(balls);
    // Balls 0 … 4 are of the first colour, 5 … 10, 11 … 14 and 15 … 17 of the next ones.
    const colours = balls.map((ball) => [4, 10, 14, 17].findIndex((last) => ball <= last));
    const { states } = draw({ ...URN, draws: 10, reportEvery: 1 });
    expect(states.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const [d, { drawn }] of states.entries()) {
      const before = states[d - 1]?.drawn ?? [0, 0, 0, 0];
      expect(drawn.findIndex((count, colour) => count > (before[colour] ?? 0))).toBe(colours[d]);
      expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(d + 1);
    }
  });

  it.each([
    [18, 5],
    [100, 28],
    [1000, 263],
    [10_000, 2783],
    [1_000_000, 276_990],
  ])(
    'of %d draws %d are of the first colour',
    (draws, first) => {
      const { drawn } = draw({ ...URN, draws });
      expect(drawn[0]).toBe(first);
      expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(draws);
    },
    60_000,
  );

  it('has points after 1, 2, 5, 10, …, and at the end, and pauses between them', () => {
    const { states, drawn } = draw({ ...URN, draws: 30_000 });
    const points = pointsOf(states);
    expect(points.map(({ done }) => done)).toEqual([
      ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 30_000],
    ]);
    expect(points.at(-1)?.drawn).toEqual(drawn);
    expect(states.length).toBeGreaterThan(points.length);
    // A shorter series is the beginning of a longer one.
    expect(points[6]?.drawn).toEqual(draw({ ...URN, draws: 100 }).drawn);
    expect(pointsOf(draw({ ...URN, draws: 20, reportEvery: 7 }).states).map(({ done }) => done)).toEqual([
      ...[1, 2, 5, 7, 10, 14, 20],
    ]);
  });

  it('draws what there is: one colour only, and none that has no ball', () => {
    expect(draw({ counts: [0, 7, 0], seed: 3, draws: 50 }).drawn).toEqual([0, 50, 0]);
    expect(draw({ counts: [1], seed: 0, draws: 1 }).drawn).toEqual([1]);
    const { drawn } = draw({ counts: [1_000_000, 1_000_000], seed: 5, draws: 4000 });
    expect(Math.abs((drawn[0] ?? NaN) - 2000)).toBeLessThan(4 * Math.sqrt(1000));
  });

  it.each<[Partial<Record<keyof UrnOptions, unknown>>, string]>([
    [{ counts: [] }, 'urn: counts must be a list of 1 to 64 numbers of balls, got '],
    [{ counts: 5 }, 'urn: counts must be a list of 1 to 64 numbers of balls, got 5'],
    [{ counts: Array.from({ length: 65 }, () => 1) }, 'urn: counts must be a list of 1 to 64'],
    [{ counts: [0, 0] }, 'urn: the urn is empty; put in at least one ball'],
    [{ counts: [1, -1] }, 'urn: each of counts must be a whole number from 0 to 1000000, got -1'],
    [{ counts: [1, NaN] }, 'urn: each of counts must be a whole number from 0 to 1000000, got NaN'],
    [{ counts: [1, 1_000_001] }, 'urn: each of counts must be a whole number from 0 to 1000000, got 1000001'],
    [{ draws: 0 }, 'urn: draws must be a whole number from 1 to 1000000, got 0'],
    [{ draws: 1.5 }, 'urn: draws must be a whole number from 1 to 1000000, got 1.5'],
    [{ draws: '9' }, 'urn: draws must be a whole number from 1 to 1000000, got 9'],
    [{ seed: -1 }, 'urn: seed must be a whole number from 0 to'],
    [{ reportEvery: 0 }, 'urn: reportEvery must be a whole number from 1 to 1000000, got 0'],
    [{ draws: 1_000_000, reportEvery: 10 }, 'urn: reportEvery must be a whole number from 1000 to'],
  ])('refuses %o', (options, sentence) => {
    expect(() => draw({ ...URN, draws: 9, ...options } as UrnOptions)).toThrow(sentence);
  });
});
