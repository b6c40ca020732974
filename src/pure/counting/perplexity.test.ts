// Perplexity: what it must be where that is known, and where it is infinite.
import { describe, expect, it } from 'vitest';
import { openText, SMOOTHINGS, zipfText } from '../../../tests/support/ngrams';
import { MAX_ORDER } from './ngramCounts';
import { perplexities, type PerplexityReport } from './perplexity';
import { Place } from './Place';
import type { Smoothing } from './smoothing/smoothing';
import { finish } from './steps';
import { BEGIN } from './Vocabulary';

function report(opened: ReturnType<typeof openText>, smoothing: Smoothing): PerplexityReport {
  const { corpus, counts, estimator } = opened;
  return finish(perplexities(corpus, counts, smoothing, estimator(smoothing)));
}

describe('perplexity', () => {
  it('is 1 where every token follows from the one before', () => {
    const { training, heldOut } = report(openText('a b c d.\n\na b c d.'), { kind: 'none' });
    expect(training.predicted).toBe(12);
    expect(training.orders.slice(1).map(({ perplexity }) => perplexity)).toEqual([1, 1, 1, 1]);
    expect(training.orders[0]?.perplexity).toBeCloseTo(6, 12); // six tokens alike: a b c d . </s>
    expect(heldOut).toBeUndefined();
  });

  it('is V where all tokens are alike', () => {
    const opened = openText('a b c. d e f.', { heldOut: 0.5 });
    const { training, heldOut } = report(opened, { kind: 'interpolation', lambda: 0 });
    for (const { perplexity } of [...training.orders, ...(heldOut?.orders ?? [])])
      expect(perplexity).toBeCloseTo(6, 12);
    expect(heldOut).toMatchObject({ predicted: 5, unknown: 3 });
  });

  it('counts bits per character of the part, white space included', () => {
    // Three tokens of 1/4 each, </s> among them: 6 bits, for the five characters “a b\n\n” and for the three of
    // “a c”.
    const opened = openText('a b\n\na c', { heldOut: 0.5 });
    const { training, heldOut } = report(opened, { kind: 'interpolation', lambda: 0 });
    expect(opened.corpus).toMatchObject({ trainingCharacters: 5, heldOutCharacters: 3 });
    expect(training.orders[2]?.bitsPerCharacter).toBeCloseTo(6 / 5, 12);
    expect(heldOut?.orders[2]?.bitsPerCharacter).toBeCloseTo(6 / 3, 12);
  });

  it('is infinite as soon as one token has probability 0, and says how many', () => {
    const opened = openText('a b. a c. a b c. b a.', { heldOut: 0.25 });
    const { training, heldOut } = report(opened, { kind: 'none' });
    expect(training.orders.map(({ zeros }) => zeros)).toEqual([0, 0, 0, 0, 0]);
    // “b a .” after “a b . | a c . | a b c .”: all four tokens are known, of their pairs only “. </s>”, and no
    // more in a row.
    expect(heldOut?.orders.map(({ zeros }) => zeros)).toEqual([0, 3, 4, 4, 4]);
    expect(heldOut?.orders.slice(1).map(({ perplexity }) => perplexity)).toEqual(Array(4).fill(Infinity));
    expect(heldOut?.orders[4]?.bitsPerCharacter).toBe(Infinity);
  });

  it('is exp of the mean of −ln p of all tokens, one by one', () => {
    const opened = openText(zipfText(3000, 200, 9), { heldOut: 0.2 });
    const { corpus, counts } = opened;
    for (const smoothing of SMOOTHINGS.filter(({ kind }) => kind === 'kneser-ney' || kind === 'add-k')) {
      const estimator = opened.estimator(smoothing);
      const { heldOut } = report(opened, smoothing);
      for (let n = 1; n <= MAX_ORDER; n += 1) {
        let nats = 0;
        let predicted = 0;
        const out = new Float64Array(counts.size);
        let place = new Place(counts);
        for (const token of corpus.tokens.subarray(corpus.trainingLength)) {
          if (token === BEGIN) place = new Place(counts);
          else {
            estimator.distribution(place, n, out);
            nats -= Math.log(out[token] ?? 0);
            predicted += 1;
          }
          place.pass([token]);
        }
        expect(heldOut?.orders[n - 1]?.perplexity).toBeCloseTo(Math.exp(nats / predicted), 8);
        expect(heldOut?.predicted).toBe(predicted);
      }
    }
  });

  it('is not there for scores', () => {
    expect(() => report(openText('a b'), { kind: 'stupid-backoff', alpha: 0.4 })).toThrow(
      'perplexity: stupid back-off gives scores that do not sum to 1, so it has no perplexity; choose another smoothing',
    );
  });
});
