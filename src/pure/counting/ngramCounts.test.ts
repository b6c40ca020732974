// Counts against a second, naive counting: a Map from joined tokens to numbers.
import { describe, expect, it } from 'vitest';
import { openText, pick, zipfText } from '../../../tests/support/ngrams';
import { countNgrams, levelOf, MAX_ORDER, nodeAfter, NONE, tokensOfNode } from './ngramCounts';
import { finish, type Steps } from './steps';
import { BEGIN, END, UNKNOWN } from './Vocabulary';

/** Counts of order n, and for each n-gram the tokens seen before it. */
function naive(
  tokens: Int32Array,
  n: number,
): { counts: Map<string, number>; before: Map<string, Set<number>> } {
  const counts = new Map<string, number>();
  const before = new Map<string, Set<number>>();
  for (let at = 0; at + n <= tokens.length; at += 1) {
    const gram = [...tokens.subarray(at, at + n)];
    if (gram.slice(0, -1).includes(END)) continue;
    const key = gram.join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (gram[0] !== BEGIN) before.set(key, (before.get(key) ?? new Set()).add(tokens[at - 1] ?? -1));
  }
  return { counts, before };
}

function randomText(seed: number): string {
  const tokens = ['a', 'b', 'c', 'dd', '.', '!', '\n\n', '한', '👩‍🚀', 'e\u0301'];
  const few = tokens.slice(0, 2 + (seed % tokens.length));
  const length = 2 + seed * 7;
  return `a b ${Array.from({ length }, (_unused, index) => pick(few, seed, index)).join(' ')}`;
}

const texts = [
  ...Array.from({ length: 40 }, (_unused, seed) => [`random ${seed}`, randomText(seed)] as const),
  ['one type', 'a '.repeat(300)] as const,
  ['short sequences', 'a. b. a b. . a. '.repeat(20)] as const,
  ['Zipf', zipfText(4000, 500, 3)] as const,
];

describe.each(texts)('%s', (_name, text) => {
  const { corpus, counts } = openText(text);
  const tokens = corpus.tokens.subarray(0, corpus.trainingLength);

  it.each([1, 2, 3, 4, 5])('has the same counts for n = %i', (n) => {
    const want = naive(tokens, n);
    const level = levelOf(counts, n);
    const got = new Map<string, number>();
    level.token.forEach((_token, node) => {
      const gram = tokensOfNode(counts, n, node);
      if (n === 1 && node === UNKNOWN) return;
      got.set(gram.join(' '), level.count[node] ?? 0);
      // The way down the tree leads to the same node.
      const found = gram.reduce((parent, token, order) => nodeAfter(counts, order, parent, token), 0);
      expect(found).toBe(node);
      if (n < MAX_ORDER) expect(level.preceding[node]).toBe(want.before.get(gram.join(' '))?.size ?? 0);
    });
    expect(got).toEqual(want.counts);
    expect(level.distinct).toBe(want.counts.size);
    expect(level.once).toBe([...want.counts.values()].filter((count) => count === 1).length);
  });

  it('lists the n-grams in order, and finds none that do not occur', () => {
    for (let n = 2; n <= MAX_ORDER; n += 1) {
      const { token, start } = levelOf(counts, n);
      for (let parent = 0; parent + 1 < start.length; parent += 1) {
        const children = [...token.subarray(start[parent], start[parent + 1])];
        expect(children).toEqual([...new Set(children)].sort((a, b) => a - b));
        for (const absent of [BEGIN, UNKNOWN, counts.size, 1e6]) {
          expect(nodeAfter(counts, n - 1, parent, absent)).toBe(NONE);
        }
      }
    }
  });
});

describe('counting', () => {
  it('needs no n-gram of an order', () => {
    const { counts } = openText('a b');
    expect(counts.levels.map(({ distinct }) => distinct)).toEqual([1, 4, 3, 2, 1, 0]);
    expect(counts).toMatchObject({ size: 5, predictable: 4, sequences: 1 });
    expect([...levelOf(counts, 0).count]).toEqual([3]);
  });

  it('pauses often: no step goes through more than a few ten thousand tokens', () => {
    const { corpus } = openText(zipfText(200_000, 3000, 1));
    const pauses = (steps: Steps<unknown>) => {
      let count = 0;
      let last = -1;
      for (let step = steps.next(); step.done !== true; step = steps.next()) {
        count += 1;
        expect(step.value).toBeGreaterThanOrEqual(last);
        expect(step.value).toBeLessThanOrEqual(1);
        last = step.value;
      }
      return count;
    };
    // Each of the five levels goes at least twice over all tokens.
    const least = (10 * corpus.trainingLength) / 2 ** 14;
    expect(pauses(countNgrams(corpus.tokens, corpus.size))).toBeGreaterThan(least);
  });

  it('counts millions of characters', () => {
    const text = 'abcdefghij'.repeat(200_000);
    const { counts } = openText(text, { unit: 'characters' });
    expect(counts.levels.slice(1).map(({ distinct }) => distinct)).toEqual([12, 12, 12, 12, 12]);
    expect(levelOf(counts, 5).count.reduce((sum, count) => sum + count, 0)).toBe(2_000_002 - 4);
    expect(finish(countNgrams(Int32Array.of(BEGIN, 3, 4, END), 5)).levels[3]?.distinct).toBe(2);
  });
});
