// Drawing: the alias table gives its probabilities, and the pairs are those of word2vec.c, whatever stretch is asked for.
import { describe, expect, it } from 'vitest';
import { philoxInts } from '../random/philox';
import { aliasWord, createAliasTable } from './aliasTable';
import { drawPairs, expectedPairs, keepThreshold, sentenceNumbers, type PairText } from './drawPairs';
import { pairCount } from './windowPairs';

const ALL = 2 ** 32 - 1;

/** Every word is its own place. */
function textOf(sentenceLengths: number[], keep = ALL): PairText {
  const N = sentenceLengths.reduce((sum, length) => sum + length, 0);
  let start = 0;
  const starts = sentenceLengths.map((length) => (start += length) - length);
  return {
    ids: Int32Array.from({ length: N }, (_unused, place) => place),
    sentences: sentenceNumbers(starts, N),
    keep: new Uint32Array(N).fill(keep),
    noise: createAliasTable(new Float64Array(N).fill(1)),
  };
}

const drawing = { window: 3, negatives: 2, seed: 9, pass: 0, first: 0 };

function rowsOf(flat: Int32Array, width: number): number[][] {
  return Array.from({ length: flat.length / width }, (_unused, n) => [
    ...flat.subarray(n * width, (n + 1) * width),
  ]);
}

describe('the alias table', () => {
  it('gives every word its probability exactly, counted over all that it can be asked', () => {
    const weights = [0, 1, 8, 2.5, 0, 0.5];
    const { thresholds, aliases } = createAliasTable(weights);
    const shares = new Float64Array(6);
    thresholds.forEach((threshold, column) => {
      const own = threshold === ALL ? 1 : threshold / 2 ** 32;
      shares[column] = (shares[column] ?? 0) + own / 6;
      shares[aliases[column] ?? 0] = (shares[aliases[column] ?? 0] ?? 0) + (1 - own) / 6;
    });
    weights.forEach((weight, word) => expect(shares[word]).toBeCloseTo(weight / 12, 8));
  });

  it('is drawn from by one number of 32 bits', () => {
    const table = createAliasTable([1, 3]);
    const draws = Array.from({ length: 40_000 }, (_unused, n) => philoxInts([n, 0, 0, 0], [1, 0])[0]);
    const share = draws.filter((word32) => aliasWord(table, word32) === 1).length / draws.length;
    expect(Math.abs(share - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / draws.length));
    expect([aliasWord(table, 0), aliasWord(table, ALL)]).toEqual([0, 1]);
  });

  it.each([[[]], [[0, 0]], [[1, NaN]], [[-1, 2]], [[Infinity]]])('refuses %j', (weights) => {
    expect(() => createAliasTable(weights)).toThrow(RangeError);
  });
});

describe('pairs of a text', () => {
  it('stay in their sentence and in their window, and every width is drawn equally often', () => {
    const text = textOf([1000, 1000, 1, 2000]);
    const rows = rowsOf(drawPairs(text, { ...drawing, places: 4001 }), 4);
    const widths = new Map<number, number>();
    for (const [centre = 0, context = 0] of rows) {
      expect(text.sentences[centre]).toBe(text.sentences[context]);
      widths.set(centre, Math.max(widths.get(centre) ?? 0, Math.abs(centre - context)));
    }
    expect(widths.has(2000)).toBe(false); // alone in its sentence
    const counts = [1, 2, 3].map((width) => [...widths.values()].filter((one) => one === width).length);
    for (const count of counts) expect(Math.abs(count - 4000 / 3)).toBeLessThan(4 * Math.sqrt(4000 / 3));
    // Those of a centre come from left to right, all of them.
    const centre = rows.filter(([one]) => one === 500).map(([, context]) => context);
    const width = widths.get(500) ?? 0;
    expect(centre).toEqual(
      Array.from({ length: 2 * width + 1 }, (_unused, n) => 500 - width + n).filter((one) => one !== 500),
    );
  });

  it('are the same whole or in stretches, and others in another pass or with another seed', () => {
    const text = textOf([13, 40, 7], keepThreshold(0.6));
    const whole = [...drawPairs(text, { ...drawing, places: 60 })];
    for (const cut of [1, 5, 13, 30, 59]) {
      const parts = [
        ...drawPairs(text, { ...drawing, places: cut }),
        ...drawPairs(text, { ...drawing, first: cut, places: 60 - cut }),
      ];
      expect(parts).toEqual(whole);
    }
    expect([...drawPairs(text, { ...drawing, pass: 1, places: 60 })]).not.toEqual(whole);
    expect([...drawPairs(text, { ...drawing, seed: 10, places: 60 })]).not.toEqual(whole);
  });

  it('leave words out by their probability, before windows are drawn', () => {
    const text = textOf([20_000], keepThreshold(0.3));
    const rows = rowsOf(drawPairs(text, { ...drawing, window: 1, negatives: 0, places: 20_000 }), 2);
    const kept = new Set(rows.map(([centre]) => centre));
    expect(Math.abs(kept.size / 20_000 - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 20_000));
    // A window reaches over what is left out: every kept word but the outermost has both neighbours.
    expect(rows).toHaveLength(2 * kept.size - 2);
    expect([keepThreshold(1), keepThreshold(1e-12)]).toEqual([ALL, 0]);
  });

  it('are as many as was to be expected', () => {
    const text = textOf([300, 5, 1, 80]);
    const everything = [1, 2, 3].reduce(
      (sum, m) => sum + (pairCount(300, m) + pairCount(5, m) + pairCount(80, m)) / 3,
      0,
    );
    expect(expectedPairs(text, 3)).toBeCloseTo(everything, 6);
    const thinned = textOf([20_000], keepThreshold(0.3));
    const drawn = drawPairs(thinned, { ...drawing, places: 20_000 }).length / 4;
    expect(Math.abs(drawn / expectedPairs(thinned, 3) - 1)).toBeLessThan(0.04);
  });

  it('have negatives from the noise, one after the other', () => {
    const noise = createAliasTable([0, 0, 1]);
    const text = { ...textOf([3]), noise };
    for (const [, , ...negatives] of rowsOf(drawPairs(text, { ...drawing, places: 3, negatives: 5 }), 7)) {
      expect(negatives).toEqual([2, 2, 2, 2, 2]);
    }
  });
});
