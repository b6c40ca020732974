// Every smoothing that claims to be a distribution is one, after any context; wrong settings are refused.
import { describe, expect, it } from 'vitest';
import { openText, SMOOTHINGS, zipfText } from '../../../../tests/support/ngrams';
import { CountingError } from '../CountingError';
import { levelOf, MAX_ORDER, tokensOfNode } from '../ngramCounts';
import { Place } from '../Place';
import { finish } from '../steps';
import { BEGIN, END, UNKNOWN } from '../Vocabulary';
import { FALL_BACK_DISCOUNT, kneserNeyCounts } from './kneserNey';
import { backsOff, checkSmoothing, createEstimator, isDistribution, type Smoothing } from './smoothing';

const texts = {
  Zipf: zipfText(600, 60, 5),
  'nothing twice': 'one two three. four five six',
  'nothing once': 'a b c. a b c. ',
  'one type': 'a a a a',
  'two tokens': 'a b',
};

/** Contexts of the text (all of up to four tokens), and some that it does not have. */
function contexts({ counts }: ReturnType<typeof openText>): number[][] {
  const seen = [1, 2, 3, 4].flatMap((k) =>
    Array.from(levelOf(counts, k).token, (_unused, node) => tokensOfNode(counts, k, node)),
  );
  const last = counts.size - 1;
  const unseen = [
    [],
    [UNKNOWN],
    [last, last, last, last],
    [3, UNKNOWN, 3],
    [BEGIN, UNKNOWN],
    [UNKNOWN, 3, 4],
  ];
  return [...seen.filter((context) => !context.includes(END)), ...unseen];
}

describe.each(Object.entries(texts))('on “%s”', (_name, text) => {
  const opened = openText(text);
  const { counts } = opened;

  it.each(SMOOTHINGS)(
    '$kind: all probabilities are 0 … 1, sum to 1, and are the same one by one',
    (smoothing) => {
      const estimator = opened.estimator(smoothing);
      const out = new Float64Array(counts.size);
      const alone = new Float64Array(MAX_ORDER + 1);
      let worst = 0; // difference between the two ways to one probability
      let worstSum = 0;
      let outside = 0;
      for (const context of contexts(opened)) {
        const place = new Place(counts);
        place.pass(context);
        for (let n = 1; n <= MAX_ORDER; n += 1) {
          const isDefined = estimator.distribution(place, n, out);
          const isSeen = place.contextCount(place.orderOf(n) - 1) > 0;
          expect(isDefined).toBe(smoothing.kind !== 'none' || isSeen);
          if (isDefined) expect(out[BEGIN]).toBe(0);
          let sum = 0;
          for (let id = 1; id < counts.size; id += 1) {
            place.look(id);
            estimator.probabilities(place, alone);
            const p = alone[n] ?? NaN;
            if (Number.isNaN(p) === isDefined) expect.fail(`p = ${p} after ${context.join(' ')}`);
            if (!isDefined) continue;
            worst = Math.max(worst, Math.abs(p - (out[id] ?? 0)));
            if (p < 0 || p > 1 + 1e-12) outside += 1;
            sum += p;
          }
          if (isDefined) worstSum = Math.max(worstSum, Math.abs(sum - 1));
        }
      }
      expect(worst).toBeLessThan(1e-14);
      expect(outside).toBe(0);
      if (isDistribution(smoothing)) expect(worstSum).toBeLessThan(1e-12);
      else expect(worstSum).toBeGreaterThan(0.01);
    },
  );

  it('only unsmoothed counts and scores give 0 to what may come', () => {
    const place = new Place(counts);
    place.pass([BEGIN]);
    const zeros = SMOOTHINGS.map((smoothing) => {
      const out = new Float64Array(counts.size);
      opened.estimator(smoothing).distribution(place, 3, out);
      return out.subarray(1).includes(0);
    });
    expect(zeros).toEqual([true, false, false, false, true, false]);
  });
});

describe('Kneser–Ney', () => {
  it('prefers words that follow many others to words that are frequent', () => {
    // “Francisco” six times, always after “San”; “glasses” four times, after four words.
    const text = `${'San Francisco. '.repeat(6)}my glasses. his glasses. old glasses. new glasses. the cat.`;
    const { corpus, counts, estimator } = openText(text);
    const idOf = (word: string) => corpus.vocabulary.find(word) ?? expect.fail(word);
    const after = (smoothing: Smoothing) => {
      const out = new Float64Array(counts.size);
      const place = new Place(counts);
      place.pass([BEGIN, idOf('the')]);
      estimator(smoothing).distribution(place, 2, out);
      return [out[idOf('Francisco')] ?? 0, out[idOf('glasses')] ?? 0];
    };
    const [francisco, glasses] = after({ kind: 'kneser-ney' });
    expect(glasses).toBeGreaterThan(2 * (francisco ?? 1));
    const [mixedFrancisco, mixedGlasses] = after({ kind: 'interpolation', lambda: 0.7 });
    expect(mixedFrancisco).toBeGreaterThan(mixedGlasses ?? 1);
  });

  it('falls back to a discount of 0.5 where nothing occurs once, or nothing twice', () => {
    for (const text of [texts['nothing once'], 'a b c d']) {
      const { highest } = finish(kneserNeyCounts(openText(text).counts));
      expect(highest.slice(2).map(({ discount }) => discount)).toEqual(
        [...Array(4)].map(() => FALL_BACK_DISCOUNT),
      );
    }
  });
});

describe('settings', () => {
  it.each([
    [undefined, /kind must be none, add-k, interpolation, stupid-backoff, kneser-ney, got undefined/],
    [{ kind: 'good-turing' }, /kind must be .* got good-turing/],
    [{ kind: 'add-k' }, /k must be more than 0 and at most 1000, got undefined/],
    [{ kind: 'add-k', k: 0 }, /k must be more than 0 and at most 1000, got 0/],
    [{ kind: 'add-k', k: NaN }, /got NaN/],
    [{ kind: 'add-k', k: Infinity }, /got Infinity/],
    [
      { kind: 'interpolation', lambda: 1.01 },
      /lambda must be 0 … 1, or 5 such numbers for the orders 1 … 5, got 1.01/,
    ],
    [{ kind: 'interpolation', lambda: [0.5, 0.5] }, /lambda must be/],
    [{ kind: 'interpolation', lambda: [0.5, 0.5, 0.5, 0.5, NaN] }, /lambda must be/],
    [{ kind: 'interpolation', lambda: '0.5' }, /lambda must be/],
    [{ kind: 'stupid-backoff', alpha: 0 }, /alpha must be more than 0 and at most 1, got 0/],
    [{ kind: 'stupid-backoff', alpha: 2 }, /got 2/],
  ])('%j are refused', (smoothing, sentence) => {
    const check = () => checkSmoothing(smoothing as Smoothing);
    expect(check).toThrow(CountingError);
    expect(check).toThrow(sentence);
    expect(() => finish(createEstimator(openText('a b').counts, smoothing as Smoothing))).toThrow(sentence);
  });

  it('say whether they are a distribution and whether they back off', () => {
    expect(SMOOTHINGS.map(isDistribution)).toEqual([true, true, true, true, false, true]);
    expect(SMOOTHINGS.map(backsOff)).toEqual([false, false, true, true, true, true]);
  });
});
