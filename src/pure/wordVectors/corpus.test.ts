// The words of a text, which of them are kept, and which are paired.
import { describe, expect, it } from 'vitest';
import { finish } from '../counting';
import { keepProbability, ORIGINAL_THRESHOLD, PAPER_THRESHOLD } from './subsampling';
import { pairCount, windowPairs } from './windowPairs';
import { createWordCorpus, type WordCorpusOptions } from './wordCorpus';

const open = (text: string, options: WordCorpusOptions = { minCount: 1 }) =>
  finish(createWordCorpus(text, options));

/** Sentences as they are read from the ids. */
function sentences({ words, ids, sentenceStarts }: ReturnType<typeof open>): string[] {
  return [...sentenceStarts].map((start, at) =>
    [...ids.subarray(start, sentenceStarts[at + 1])].map((id) => words[id]).join(' '),
  );
}

describe('the words of a text', () => {
  it('are numbered by how frequent they are, and equally frequent ones by where they come first', () => {
    const corpus = open('The cat saw the dog. A dog sat!');
    expect(corpus.words).toEqual(['the', 'dog', 'cat', 'saw', 'a', 'sat']);
    expect([...corpus.counts]).toEqual([2, 2, 1, 1, 1, 1]);
    expect(sentences(corpus)).toEqual(['the cat saw the dog', 'a dog sat']);
    expect([corpus.total, corpus.rareWords]).toEqual([8, 0]);
  });

  it('leave the rare ones out, and the windows close over the gap', () => {
    const corpus = open('b a rare b a. Only here. b a b!', { minCount: 3 });
    expect(corpus.words).toEqual(['b', 'a']);
    expect(sentences(corpus)).toEqual(['b a b a', 'b a b']);
    expect([corpus.total, corpus.rareWords]).toEqual([10, 3]);
  });

  it.each([
    ['고양이가 야옹 했다. 고양이가 잤다.', ['고양이가', '야옹', '했다', '잤다']],
    ['Hi 👩‍🚀, hi 🇰🇷! 👩‍🚀', ['hi', '👩‍🚀', '🇰🇷']],
    ["Don't — “well-known”, 3.14 …", ["don't", 'well-known', '3.14']],
    ['猫が 寝る。猫が 鳴く。', ['猫が', '寝る', '鳴く']],
  ])('of %j', (text, words) => {
    expect(open(text).words).toEqual(words);
  });

  it('may keep their case, and signs count where they are asked for', () => {
    expect(open('Rose rose, Rose.', { minCount: 1, lowerCase: false }).words).toEqual(['Rose', 'rose']);
    expect(open('Rose rose, Rose.', { minCount: 1, signs: true }).words).toEqual(['rose', ',', '.']);
  });

  it('with half of a character are mended, and it is said', () => {
    expect(open('cat \ud83d dog').replacedSurrogates).toBe(1);
  });

  it.each<[string, string, WordCorpusOptions, string]>([
    ['nothing', '', {}, 'the text has no words; write or choose one with sentences'],
    ['signs alone', '?! …', {}, 'the text has no words'],
    ['one word', 'cat cat cat cat cat', {}, 'must occur 5 times or more, but only one does'],
    ['rare words alone', 'the cat sat', {}, 'but none does. Take a longer text, or a smaller minimum count.'],
    [
      'a bad minimum',
      'a b',
      { minCount: 0 },
      'the minimum count must be a whole number from 1 to 1000, got 0',
    ],
    ['no number', 'a b', { minCount: NaN }, 'got NaN'],
  ])('of %s are refused with a sentence', (_what, text, options, sentence) => {
    expect(() => open(text, options)).toThrow(sentence);
  });

  it('of more than 5 MB are refused', () => {
    expect(() => open('word '.repeat(1_100_000))).toThrow('at most 5 MB');
  });
});

describe('subsampling', () => {
  it('keeps a word with √(t/f), or with √(t/f) + t/f as the original code does', () => {
    const [paper, original] = (['paper', 'original'] as const).map((formula) =>
      keepProbability(50, 1000, 1e-3, formula),
    );
    expect(paper).toBeCloseTo(Math.sqrt(0.02), 12);
    expect(original).toBeCloseTo(Math.sqrt(0.02) + 0.02, 12);
    expect([PAPER_THRESHOLD, ORIGINAL_THRESHOLD]).toEqual([1e-5, 1e-3]);
  });

  it('is the line of word2vec.c', () => {
    // (sqrt(cn / (sample * train_words)) + 1) * (sample * train_words) / cn
    for (const [cn, words, sample] of [
      [707, 7517, 1e-3],
      [12, 40_000, 1e-4],
    ] as const) {
      const line = ((Math.sqrt(cn / (sample * words)) + 1) * (sample * words)) / cn;
      expect(keepProbability(cn, words, sample)).toBeCloseTo(Math.min(1, line), 12);
    }
  });

  it('keeps every word that is rare enough, and all of them at a threshold of 0', () => {
    const total = 1_000_000;
    expect(keepProbability(1000, total, 1e-3, 'paper')).toBe(1);
    expect(keepProbability(1001, total, 1e-3, 'paper')).toBeLessThan(1);
    const golden = 1e-3 * ((3 + Math.sqrt(5)) / 2); // where √x + x = 1, turned round
    expect(keepProbability(Math.floor(golden * total), total, 1e-3)).toBe(1);
    expect(keepProbability(Math.ceil(golden * total), total, 1e-3)).toBeLessThan(1);
    expect(keepProbability(total, total, 0)).toBe(1);
  });

  it('refuses counts that cannot be', () => {
    expect(() => keepProbability(5, 4, 1e-3)).toThrow('1 ≤ count ≤ total');
    expect(() => keepProbability(NaN, 4, 1e-3)).toThrow(RangeError);
  });
});

describe('pairs of a window', () => {
  it('are each word with those near it', () => {
    expect([...windowPairs(4, 1)].map(({ centre, context }) => `${centre}${context}`)).toEqual([
      '01',
      '10',
      '12',
      '21',
      '23',
      '32',
    ]);
  });

  it.each([0, 1, 2, 3, 5, 10, 11])('are counted by the formula, in a sentence of %i words', (length) => {
    for (const window of [1, 2, 3, 10, 20]) {
      expect(pairCount(length, window)).toBe([...windowPairs(length, window)].length);
    }
  });
});
