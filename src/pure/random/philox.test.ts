// Philox: its bits are Random123's, its uniforms are even, and any of them can be had at once.
import { describe, expect, it } from 'vitest';
import { philoxInts, uniform, type Words2, type Words4 } from './philox';

describe('philoxInts', () => {
  // The `philox4x32 10` lines of Random123's own kat_vectors: counter, key, answer.
  const knownAnswers: [string, Words4, Words2, Words4][] = [
    ['zeros', [0, 0, 0, 0], [0, 0], [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]],
    [
      'all ones',
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    ],
    [
      'the digits of pi',
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ];
  it.each(knownAnswers)('gives the known answer of Random123: %s', (_, counter, key, answer) => {
    expect(philoxInts(counter, key)).toEqual(answer);
  });

  it('turns half of the output bits when one bit of the counter turns', () => {
    let turned = 0;
    const trials = 400;
    for (let i = 0; i < trials; i++) {
      const a = philoxInts([i, 0, 0, 0], [1, 2]);
      const b = philoxInts([i ^ (1 << (i % 31)), 0, 0, 0], [1, 2]);
      for (let word = 0; word < 4; word++) turned += countBits((a[word] ?? 0) ^ (b[word] ?? 0));
    }
    expect(turned / trials).toBeGreaterThan(63); // of 128; the standard error over 400 trials is 0.28
    expect(turned / trials).toBeLessThan(65);
  });
});

describe('uniform', () => {
  it('is a pure function: the same seed, index and stream give the same number, in any order', () => {
    const forward = Array.from({ length: 50 }, (_, i) => uniform(42, i));
    const backward = Array.from({ length: 50 }, (_, i) => uniform(42, 49 - i)).reverse();
    expect(backward).toEqual(forward);
  });

  it('takes 53 bits from the first two words of the block', () => {
    // Known answer for zeros, put together by hand with exact integers.
    const bits = (0x6627e8d5n >> 5n) * (1n << 26n) + (0xe169c58dn >> 6n);
    expect(uniform(0, 0)).toBe(Number(bits) / 2 ** 53);
  });

  it('reads seed, index and stream in full, above 32 bits too', () => {
    const base = uniform(1, 1, 1);
    for (const far of [2 ** 32, 2 ** 40, 2 ** 52]) {
      expect(uniform(1 + far, 1, 1)).not.toBe(base);
      expect(uniform(1, 1 + far, 1)).not.toBe(base);
      expect(uniform(1, 1, 1 + far)).not.toBe(base);
    }
    expect(uniform(2 ** 53 - 1, 0)).toBe(uniform(2n ** 53n - 1n, 0));
    expect(uniform(2n ** 64n - 1n, 0)).toBeGreaterThanOrEqual(0);
  });

  it('has the mean and variance of [0, 1), neighbours uncorrelated, along index, seed and stream', () => {
    const count = 20_000;
    const sequences: [string, (i: number) => number][] = [
      ['index', (i) => uniform(7, i)],
      ['seed', (i) => uniform(i, 7)],
      ['stream', (i) => uniform(7, 7, i)],
    ];
    for (const [name, draw] of sequences) {
      let sum = 0;
      let squares = 0;
      let products = 0;
      let previous = draw(count);
      for (let i = 0; i < count; i++) {
        const u = draw(i);
        if (!(u >= 0 && u < 1)) throw new Error(`${name} ${i}: ${u} is not in [0, 1)`);
        sum += u - 0.5;
        squares += (u - 0.5) ** 2;
        products += (u - 0.5) * (previous - 0.5);
        previous = u;
      }
      // Four standard errors each.
      expect(Math.abs(sum / count), name).toBeLessThan((4 * Math.sqrt(1 / 12)) / Math.sqrt(count));
      expect(Math.abs(squares / count - 1 / 12), name).toBeLessThan(
        (4 * Math.sqrt(1 / 180)) / Math.sqrt(count),
      );
      expect(Math.abs(products / count), name).toBeLessThan(4 / 12 / Math.sqrt(count));
    }
  });

  it.each([-1, 0.5, NaN, Infinity, 2 ** 53])('refuses %s as a seed, an index or a stream', (bad) => {
    expect(() => uniform(bad, 0)).toThrow(/^uniform: seed must be an integer 0 … 2\^53−1, got /);
    expect(() => uniform(0, bad)).toThrow(/^uniform: index must be /);
    expect(() => uniform(0, 0, bad)).toThrow(/^uniform: stream must be /);
  });

  it('refuses a bigint seed that 64 bits cannot hold', () => {
    expect(() => uniform(-1n, 0)).toThrow(RangeError);
    expect(() => uniform(1n << 64n, 0)).toThrow(/seed must be 0 … 2\^64−1 as a bigint/);
  });
});

function countBits(word: number): number {
  let count = 0;
  for (let bits = word >>> 0; bits !== 0; bits >>>= 1) count += bits & 1;
  return count;
}
