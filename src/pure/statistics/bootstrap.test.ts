// The bootstrap: near the interval by Student’s t where that holds, and the same for the same seed.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { bootstrapMean } from './bootstrap';
import { meanWithInterval } from './intervals';

describe('bootstrapMean', () => {
  it('has the ends of Student’s interval, about, for many cases', () => {
    const values = Array.from({ length: 400 }, (_none, n) => uniform(3, n));
    const [found, student] = [bootstrapMean(values), meanWithInterval(values)];
    expect(found.value).toBe(student.value);
    const width = student.high - student.low;
    expect(Math.abs(found.low - student.low)).toBeLessThan(0.1 * width);
    expect(Math.abs(found.high - student.high)).toBeLessThan(0.1 * width);
    expect(bootstrapMean(values)).toEqual(found);
    expect(bootstrapMean(values, 1000, 2)).not.toEqual(found);
  });

  it('of one case is that case, and of none is refused', () => {
    expect(bootstrapMean([7])).toEqual({ value: 7, low: 7, high: 7 });
    expect(() => bootstrapMean([])).toThrow('needs a value');
  });
});
