// How surprise is written, from nothing to more than a number holds.
import { describe, expect, it } from 'vitest';
import { bits, bitsOf, bitsPerCharacter, probabilityOfBits, times } from './format';

describe('surprise', () => {
  it('is written in bits', () => {
    expect([0, 61.4999, 999.94, 999.95, 1204.4, 123456, Infinity].map(bits)).toEqual([
      ...['0.0', '61.5', '999.9', '1,000', '1,204', '123,456', '∞'],
    ]);
    expect(bits(bitsOf(3 * Math.LN2))).toBe('3.0');
    expect(Object.is(bitsOf(-0), 0)).toBe(true);
    expect([2.1349, 0, Infinity].map(bitsPerCharacter)).toEqual(['2.13', '0.00', '∞']);
  });

  it('is written as the probability that it stands for', () => {
    expect([0, 1, 3, 13.2, 13.3, 41.32, 2000.2, Infinity].map(probabilityOfBits)).toEqual([
      ...['1', '0.5', '0.125', '0.000106', '2^−13.3', '2^−41.3', '2^−2,000', '0'],
    ]);
    expect(probabilityOfBits(1e-9)).toBe('0.999+');
  });

  it('is written as a factor', () => {
    expect([0, 1, 3.53, 9.96, 21.9, 1500].map(times)).toEqual([
      ...['1.0', '2.0', '12', '996', '3.9 × 10⁶', '3.5 × 10⁴⁵¹'],
    ]);
    expect(times(Math.log2(999.6))).toBe('1.0 × 10³');
  });
});
