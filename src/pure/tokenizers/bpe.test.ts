// Merging: the order of merges, and speed on words without end.
import { describe, expect, it } from 'vitest';
import { mergeSymbols, pairKey, type MergeTable } from './bpe';
import { createMinHeap } from './minHeap';

/** A table over single letters: each merge is two tokens; ids count letters a…z first, then merges in order. */
function tableOf(...merges: readonly (readonly [string, string])[]): {
  table: MergeTable;
  idsOf: (text: string) => number[];
  tokensOf: (ids: readonly number[]) => string[];
} {
  const tokens = Array.from('abcdefghijklmnopqrstuvwxyz');
  const ranks = new Map<number, number>();
  const results = new Int32Array(merges.length);
  const stride = 1000;
  merges.forEach(([left, right], rank) => {
    if (!tokens.includes(left + right)) tokens.push(left + right);
    ranks.set(pairKey(tokens.indexOf(left), tokens.indexOf(right), stride), rank);
    results[rank] = tokens.indexOf(left + right);
  });
  return {
    table: { ranks, results, stride },
    idsOf: (text) => Array.from(text, (letter) => tokens.indexOf(letter)),
    tokensOf: (ids) => ids.map((id) => tokens[id] ?? '?'),
  };
}

function merge(text: string, ...merges: readonly (readonly [string, string])[]): string {
  const { table, idsOf, tokensOf } = tableOf(...merges);
  return tokensOf(mergeSymbols(idsOf(text), table)).join(' ');
}

/** Sennrich et al. (2016), algorithm 1, read literally: the first merge of the list that fits, leftmost. */
function mergeSlowly(symbols: readonly number[], { ranks, results, stride }: MergeTable): number[] {
  const ids = [...symbols];
  for (;;) {
    const pairs = ids.slice(1).map((right, index) => ranks.get(pairKey(ids[index] ?? -1, right, stride)));
    const best = Math.min(...pairs.map((rank) => rank ?? Infinity));
    if (best === Infinity) return ids;
    ids.splice(pairs.indexOf(best), 2, results[best] ?? -1);
  }
}

describe('mergeSymbols', () => {
  it('plays the merge list back on a word', () => {
    expect(merge('lower', ['l', 'o'], ['lo', 'w'], ['e', 'r'])).toBe('low er');
    expect(merge('lower')).toBe('l o w e r');
    expect(merge('')).toBe('');
    expect(merge('l', ['l', 'o'])).toBe('l');
  });

  it('takes the earlier merge first, wherever it stands', () => {
    expect(merge('abc', ['b', 'c'], ['a', 'b'])).toBe('a bc');
    expect(merge('abc', ['a', 'b'], ['b', 'c'])).toBe('ab c');
  });

  it('takes the left one of two equal merges', () => {
    expect(merge('aaa', ['a', 'a'])).toBe('aa a');
    expect(merge('aaaaa', ['a', 'a'], ['aa', 'aa'])).toBe('aaaa a');
  });

  it('does not use a pair that an earlier merge has taken apart', () => {
    expect(merge('abcd', ['b', 'c'], ['a', 'b'], ['c', 'd'])).toBe('a bc d');
    expect(merge('abab', ['a', 'b'], ['b', 'a'], ['ab', 'ab'])).toBe('abab');
  });

  it('agrees with the algorithm read literally, on random words and merges', () => {
    let seed = 1;
    const random = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
    for (let round = 0; round < 200; round += 1) {
      const pieces = ['a', 'b', 'c'];
      const merges = Array.from({ length: 12 }, () => {
        const pair = [pieces[random(pieces.length)] ?? 'a', pieces[random(pieces.length)] ?? 'a'] as const;
        pieces.push(pair.join(''));
        return pair;
      }).filter(([a, b], index, all) => all.findIndex(([c, d]) => a + b === c + d) === index);
      const { table, idsOf } = tableOf(...merges);
      const word = idsOf(Array.from({ length: random(30) }, () => 'abc'.charAt(random(3))).join(''));
      expect(mergeSymbols(word, table)).toEqual(mergeSlowly(word, table));
    }
  });

  it('takes far less than quadratic time: a word of 200,000 letters', () => {
    const { table, idsOf } = tableOf(['a', 'b'], ['ab', 'ab'], ['abab', 'abab'], ['c', 'a']);
    const word = idsOf('ab'.repeat(100_000));
    const start = performance.now();
    expect(mergeSymbols(word, table).length).toBe(25_000);
    expect(performance.now() - start).toBeLessThan(3000); // quadratic time would be minutes
  });
});

describe('createMinHeap', () => {
  it('gives numbers back in order', () => {
    const heap = createMinHeap();
    const numbers = Array.from({ length: 500 }, (_, index) => (index * 7919) % 211);
    numbers.forEach(heap.push);
    const sorted = numbers.map(() => heap.pop());
    expect(sorted).toEqual([...numbers].sort((a, b) => a - b));
    expect(heap.pop()).toBeUndefined();
  });

  it('takes pushes between pops', () => {
    const heap = createMinHeap();
    heap.push(5);
    heap.push(1);
    expect(heap.pop()).toBe(1);
    heap.push(3);
    expect([heap.pop(), heap.pop(), heap.pop()]).toEqual([3, 5, undefined]);
  });
});
