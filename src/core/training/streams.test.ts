// The streams of random numbers of a run.
import { describe, expect, it } from 'vitest';
import { stream, type Purpose } from './streams';

const PURPOSES: Purpose[] = ['window', 'order', 'mask', 'ratio', 'pairs', 'negatives'];
const EXAMPLES = PURPOSES.flatMap((purpose) =>
  [0, 1, 31, 32, 2 ** 40].flatMap((sequence) => [0, 1, 500].map((index) => ({ purpose, sequence, index }))),
);
const draw = ({ purpose, sequence, index }: (typeof EXAMPLES)[number]) => stream(7, purpose, sequence)(index);

describe('a stream', () => {
  it('does not depend on what was drawn before', () => {
    const forwards = EXAMPLES.map(draw);
    const backwards = EXAMPLES.toReversed().map(draw).toReversed();
    expect(backwards).toEqual(forwards);
    const one = stream(7, 'mask', 3);
    const [first, second] = [one(0), one(1)];
    expect([one(1), one(0)]).toEqual([second, first]);
  });

  it('shares no number with another purpose, sequence, index or seed', () => {
    const numbers = [
      ...EXAMPLES.map(draw),
      ...EXAMPLES.map((one) => stream(8, one.purpose, one.sequence)(one.index)),
    ];
    expect(new Set(numbers).size).toBe(2 * EXAMPLES.length);
  });

  it('is uniform', () => {
    // 20 classes of 1,000 expected each: χ² with 19 degrees of freedom is below 43.8 with probability 0.999.
    const counts = new Array<number>(20).fill(0);
    for (let sequence = 0; sequence < 100; sequence++) {
      const numbers = stream(3, 'mask', sequence);
      for (let index = 0; index < 200; index++) {
        const place = Math.floor(20 * numbers(index));
        counts[place] = (counts[place] ?? NaN) + 1;
      }
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(43.8);
  });
});
