// What may come next, and which context that is said of.
import { describe, expect, it } from 'vitest';
import { openText, SMOOTHINGS } from '../../../tests/support/ngrams';
import { nextTokens, type NextOptions } from './nextTokens';
import type { Smoothing } from './smoothing/smoothing';

const { corpus, counts, estimator } = openText('I saw a cat. I saw a dog. I saw the cat. You saw me.');

function next(options: Partial<NextOptions>, smoothing: Smoothing = { kind: 'none' }) {
  return nextTokens(corpus, counts, smoothing, estimator(smoothing), {
    n: 3,
    context: '',
    limit: 1000,
    ...options,
  });
}

describe('what comes next', () => {
  it('is sorted by probability, with counts', () => {
    const { rows, sum, count, continuations, isDistribution } = next({ context: 'I saw' });
    expect(rows).toEqual([
      { id: 5, token: 'a', count: 2, probability: 2 / 3 },
      { id: 9, token: 'the', count: 1, probability: 1 / 3 },
    ]);
    expect({ sum, count, continuations, isDistribution }).toEqual({
      sum: 1,
      count: 3,
      continuations: 2,
      isDistribution: true,
    });
    expect(next({ context: 'I saw', limit: 1 }).rows).toHaveLength(1);
    expect(next({ context: 'I saw', limit: 1 }).sum).toBe(1);
  });

  it('follows the last n − 1 tokens, <s> among them', () => {
    const { tokens, length, used, contexts, rows } = next({ context: 'We met. I saw', n: 4 });
    expect(tokens.map(({ token }) => token)).toEqual(['<s>', 'I', 'saw']);
    expect([length, used]).toEqual([3, 3]);
    expect(contexts).toEqual([
      { length: 3, count: 3, continuations: 2 },
      { length: 2, count: 3, continuations: 2 },
      { length: 1, count: 4, continuations: 3 },
      { length: 0, count: 23, continuations: 10 },
    ]);
    expect(rows.map(({ token }) => token)).toEqual(['a', 'the']);
    expect(next({ context: '', n: 5 })).toMatchObject({
      length: 1,
      count: 4,
      rows: [{ token: 'I' }, { token: 'You' }],
    });
    expect(next({ context: 'saw', n: 2, inside: true })).toMatchObject({
      length: 1,
      tokens: [{ token: 'saw' }],
    });
    expect(next({ context: '', inside: true })).toMatchObject({ length: 0, tokens: [], count: 23 });
  });

  it('says which tokens it does not know, and how much of the context was used', () => {
    const context = 'I met a';
    const backedOff = next({ context, n: 4 }, { kind: 'kneser-ney' });
    expect(backedOff.tokens.map(({ known }) => known)).toEqual([true, true, false, true]);
    expect(backedOff).toMatchObject({ length: 3, used: 1, count: 0, continuations: 0 });
    expect(backedOff.contexts.map(({ count }) => count)).toEqual([0, 0, 2, 23]);
    // Without back-off there is nothing to use.
    expect(next({ context, n: 4 })).toMatchObject({ length: 3, used: 0, rows: [], sum: 0 });
    const uniform = next({ context, n: 4 }, { kind: 'add-k', k: 1 });
    expect(uniform.used).toBe(0);
    expect(new Set(uniform.rows.map(({ probability }) => probability)).size).toBe(1);
  });

  it('sums to 1 but for stupid back-off, and lists no <s>', () => {
    for (const smoothing of SMOOTHINGS) {
      const { rows, sum, isDistribution } = next({ context: 'I saw' }, smoothing);
      expect(rows.some(({ token }) => token === '<s>')).toBe(false);
      expect(rows.reduce((total, { probability }) => total + probability, 0)).toBeCloseTo(sum, 12);
      if (smoothing.kind === 'stupid-backoff') expect([isDistribution, sum > 1.1]).toEqual([false, true]);
      else expect(sum).toBeCloseTo(1, 12);
    }
  });

  it.each([
    [{ n: 6 }, 'n-grams: n must be a whole number from 1 to 5, got 6'],
    [{ limit: 0 }, 'n-grams: limit must be a whole number from 1 to 1000, got 0'],
    [{ limit: NaN }, 'n-grams: limit must be a whole number from 1 to 1000, got NaN'],
  ])('refuses %j', (options, sentence) => {
    expect(() => next(options)).toThrow(sentence);
  });
});
