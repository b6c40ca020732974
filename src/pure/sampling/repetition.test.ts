// Measures of repetition, against texts whose repetition is plain to see and against the slow way of finding it.
import { describe, expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { distinctN, findLoop, repN, SamplingError, type Loop } from '.';

const text = (words: string): number[] => Array.from(words, (letter) => letter.charCodeAt(0));

describe('rep-n and distinct-n', () => {
  it.each<[string, number, number]>([
    ['abcdef', 1, 0],
    ['aaaa', 1, 3 / 4],
    ['aaaa', 2, 2 / 3],
    ['aaaa', 4, 0],
    ['abab', 1, 1 / 2],
    ['abab', 2, 1 / 3], // ab ba ab
    ['abcabcabc', 3, 4 / 7], // abc bca cab, and four again
    ['abcabcabc', 4, 3 / 6],
  ])('%s has rep-%i', (words, n, expected) => {
    expect(repN(text(words), n)).toBeCloseTo(expected, 12);
    expect(distinctN(text(words), n)).toBeCloseTo(1 - expected, 12);
  });

  it('tell apart ids that look alike when written down', () => {
    expect(repN([1, 11, 11, 1], 2)).toBe(0);
    expect(repN([1, 1, 11, 1, 1], 2)).toBe(1 / 4);
  });

  it('have nothing to say of a text shorter than n', () => {
    expect(repN([], 1)).toBeUndefined();
    expect(distinctN([1, 2, 3], 4)).toBeUndefined();
    expect(distinctN([1, 2, 3, 4], 4)).toBe(1);
  });

  it.each([0, -1, 1.5, NaN])('refuse n = %s', (n) => {
    expect(() => repN([1, 2], n)).toThrow(SamplingError);
    expect(() => distinctN([1, 2], n)).toThrow(`n must be a whole number from 1, got ${n}`);
  });
});

/** By trying every period and every number of repeats. */
function slowLoop(tokens: readonly number[], minimumRepeats: number): Loop | undefined {
  let best: Loop | undefined;
  for (let period = 1; period <= tokens.length; period++) {
    const cycle = tokens.slice(-period).join();
    let repeats = 0;
    for (let end = tokens.length; end >= period; end -= period) {
      if (tokens.slice(end - period, end).join() !== cycle) break;
      repeats += 1;
    }
    if (repeats < minimumRepeats || (best && repeats * period <= best.repeats * best.period)) continue;
    best = { start: tokens.length - repeats * period, period, repeats };
  }
  return best;
}

describe('findLoop', () => {
  it.each<[string, Loop | undefined]>([
    ['once upon aaaa', { start: 10, period: 1, repeats: 4 }],
    ['once upon abcabcabc', { start: 10, period: 3, repeats: 3 }],
    ['once upon abcabcab', undefined], // twice and a bit
    ['abababab', { start: 0, period: 2, repeats: 4 }], // and not abab twice
    ['xababab', { start: 1, period: 2, repeats: 3 }],
    ['ababababa', { start: 1, period: 2, repeats: 4 }], // ends in the middle of ab: it is ba from one later
    ['abcabcabcx', undefined], // left again
    ['xyyyxyyyxyyy', { start: 0, period: 4, repeats: 3 }], // and not only its last yyy
    ['aaaaaabbb', { start: 6, period: 1, repeats: 3 }],
    ['abc', undefined],
    ['', undefined],
  ])('in “%s”', (words, expected) => {
    expect(findLoop(text(words))).toEqual(expected);
  });

  it('asks for as many repeats as it is told', () => {
    expect(findLoop(text('xabab'), { minimumRepeats: 2 })).toEqual({ start: 1, period: 2, repeats: 2 });
    expect(findLoop(text('xababab'), { minimumRepeats: 4 })).toBeUndefined();
    for (const minimumRepeats of [1, 0, 2.5, NaN]) {
      expect(() => findLoop([1, 1, 1], { minimumRepeats })).toThrow(
        `minimumRepeats must be a whole number from 2, got ${minimumRepeats}`,
      );
    }
  });

  it('agrees with trying everything', () => {
    let found = 0;
    for (let seed = 0; seed < 400; seed++) {
      const kinds = 1 + (seed % 3);
      const random = Array.from({ length: 1 + (seed % 30) }, (_, i) => Math.floor(uniform(seed, i) * kinds));
      const cycle = random.slice(0, 1 + (seed % 5));
      const tokens =
        seed % 2 ? random : [...random, ...cycle, ...cycle, ...cycle, ...cycle.slice(0, seed % 4)];
      for (const minimumRepeats of [2, 3]) {
        const loop = findLoop(tokens, { minimumRepeats });
        expect(loop, tokens.join()).toEqual(slowLoop(tokens, minimumRepeats));
        if (loop) found += 1;
      }
    }
    expect(found).toBeGreaterThan(300);
  });

  it('takes a long text in its stride', () => {
    const long = new Array<number>(200_000).fill(5);
    const startMs = performance.now();
    expect(findLoop(long)).toEqual({ start: 0, period: 1, repeats: 200_000 });
    expect(performance.now() - startMs).toBeLessThan(500);
  });
});
