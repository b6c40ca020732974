// A sentence factor by factor, on the four sentences of chapter 2, whose factors are known by hand.
import { describe, expect, it } from 'vitest';
import { openText } from '../../../tests/support/ngrams';
import { CountingError } from './CountingError';
import { scoreText, type Score } from './score';
import type { Smoothing } from './smoothing/smoothing';
import { finish } from './steps';

const opened = openText(
  'I saw a cat\n\nI saw a dog on a mat\n\na cat sat on a mat\n\nI saw a cat on the mat',
);

function score(text: string, n: number, smoothing: Smoothing = { kind: 'none' }): Score {
  const { corpus, counts, estimator } = opened;
  return finish(scoreText(corpus, counts, smoothing, estimator(smoothing), { n, text }));
}

const fractions = ({ factors }: Score) =>
  factors.map(({ count, contextCount }) => `${count}/${contextCount}`);

describe('a sentence', () => {
  const sentence = 'I saw a cat on a mat';

  it('has the full factors of the chain rule', () => {
    const { factors, chainProbability, chainLogProbability } = score(sentence, 5);
    expect(factors.map(({ beginnings, beginningsBefore }) => `${beginnings}/${beginningsBefore}`)).toEqual([
      '3/4',
      '3/3',
      '3/3',
      '2/3',
      '1/2',
      '0/1',
      '0/0',
      '0/0',
    ]);
    expect(factors.map((factor) => factor.chainProbability)).toEqual([
      0.75,
      1,
      1,
      2 / 3,
      0.5,
      0,
      undefined,
      undefined,
    ]);
    expect([chainProbability, chainLogProbability]).toEqual([0, -Infinity]);
    expect(score('I saw a cat', 2).chainProbability).toBe(0.25);
    expect(score('I saw a', 2).chainProbability).toBe(0);
  });

  it('has truncated contexts, shorter at its beginning', () => {
    const trigram = score(sentence, 3);
    expect(trigram.factors.map(({ token, context }) => [...context, token].join(' '))).toEqual([
      '<s> I',
      '<s> I saw',
      'I saw a',
      'saw a cat',
      'a cat on',
      'cat on a',
      'on a mat',
      'a mat </s>',
    ]);
    expect(fractions(trigram)).toEqual(['3/4', '3/3', '3/3', '2/3', '1/3', '0/1', '2/2', '2/2']);
    expect([trigram.probability, trigram.logProbability]).toEqual([0, -Infinity]);
    const bigram = score(sentence, 2);
    expect(fractions(bigram)).toEqual(['3/4', '3/3', '3/3', '3/6', '1/3', '2/3', '2/6', '3/3']);
    expect(bigram.probability).toBeCloseTo(1 / 36, 15);
    expect(bigram.logProbability).toBeCloseTo(-Math.log(36), 14);
    expect(
      score('I', 1).factors.map(({ context, count, contextCount }) => [context, count, contextCount]),
    ).toEqual([
      [[], 3, 28],
      [[], 4, 28],
    ]);
  });

  it('has factors that are not defined after contexts that never occur', () => {
    const { factors, probability, logProbability } = score('I saw a bird on a mat', 3);
    expect(factors.map((factor) => factor.probability)).toEqual([0.75, 1, 1, 0, undefined, undefined, 1, 1]);
    expect(factors[3]).toMatchObject({ token: 'bird', known: false });
    expect([probability, logProbability]).toEqual([undefined, undefined]);
    const smooth = score('I saw a bird on a mat', 3, { kind: 'kneser-ney' });
    expect(smooth.probability).toBeGreaterThan(0);
    expect(smooth.logProbability).toBeCloseTo(Math.log(smooth.probability ?? 0), 12);
  });

  it('gives way, with α for each step, in stupid back-off', () => {
    const { factors, isDistribution } = score('cat a the', 3, { kind: 'stupid-backoff', alpha: 0.4 });
    // c(cat) = 3, c(a) = 6, c(the) = 1 of 28; “cat” never begins, “a” never follows “cat”, “the” never “a”;
    // then </s> = 4/28.
    const want = [0.4 * (3 / 28), 0.16 * (6 / 28), 0.16 * (1 / 28), 0.16 * (4 / 28)];
    factors.forEach(({ probability }, index) => expect(probability).toBeCloseTo(want[index] ?? 0, 14));
    expect(isDistribution).toBe(false);
    expect(score('cat', 3).isDistribution).toBe(true);
  });

  it('may be several: each has its own beginning and end', () => {
    const { factors, probability, chainProbability } = score('I saw a cat\n\na cat', 2);
    expect(factors.map(({ sequence, token }) => `${sequence} ${token}`)).toEqual([
      '0 I',
      '0 saw',
      '0 a',
      '0 cat',
      '0 </s>',
      '1 a',
      '1 cat',
      '1 </s>',
    ]);
    expect(probability).toBeCloseTo(
      (score('I saw a cat', 2).probability ?? 0) * (score('a cat', 2).probability ?? 0),
      15,
    );
    expect(chainProbability).toBe(0);
  });

  it.each([
    ['', 3, 'score: the text is empty; write a sentence'],
    [
      'a'.repeat(20_000),
      3,
      'n-grams: a context, prompt or sentence may have at most 10000 characters, got 20000; shorten it',
    ],
    ['a', 0, 'n-grams: n must be a whole number from 1 to 5, got 0'],
    ['a', 2.5, 'n-grams: n must be a whole number from 1 to 5, got 2.5'],
  ])('is refused, %#', (text, n, sentence) => {
    expect(() => score(text, n)).toThrow(CountingError);
    expect(() => score(text, n)).toThrow(sentence);
  });
});
