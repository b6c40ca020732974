// Statistics of texts, on texts small enough to count by hand.
import { expect, test } from 'vitest';
import { conditionalEntropyBits, overlap, sentencesOf, textStatistics, wordsOf } from './statistics';

test('words and sentences', () => {
  expect(wordsOf('"Mia\'s ball!" he said.')).toEqual(['"', "Mia's", 'ball', '!', '"', 'he', 'said', '.']);
  expect(sentencesOf('He ran. "Stop!" Who said it?')).toEqual(['He ran.', '"Stop!"', 'Who said it?']);
});

test('entropy of a word given those before it', () => {
  const texts = [
    ['a', 'b'],
    ['a', 'c'],
  ];
  expect(conditionalEntropyBits(texts, 1)).toBeCloseTo(1.5, 12); // ½, ¼, ¼
  expect(conditionalEntropyBits(texts, 2)).toBeCloseTo(0.5, 12); // sure at the beginning, a coin after `a`
});

test('a few texts', () => {
  expect(textStatistics(['He ran.', 'He ran.', 'She ran off.'])).toEqual({
    stories: 3,
    distinct: 2,
    words: { least: 2, mean: 7 / 3, most: 3 },
    vocabulary: 4,
    commonestShare: 1,
    entropyBits: [
      expect.closeTo(2.171, 3),
      expect.closeTo(0.551, 3),
      expect.closeTo(0.2755, 3),
      expect.closeTo(0.2755, 3),
    ],
  });
});

test('what held-out text shares with training', () => {
  expect(overlap(['He ran. It rained.'], ['It rained. He ran.', 'He ran. She sat.'])).toEqual({
    sentences: 3 / 4,
    texts: 0,
  });
});
