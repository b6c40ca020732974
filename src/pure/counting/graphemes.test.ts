// Characters as a reader sees them: the fast way must give what Intl.Segmenter gives for the whole text.
import { describe, expect, it } from 'vitest';
import { openText, pick } from '../../../tests/support/ngrams';
import { endOfRun, graphemesOf, isPlain } from './graphemes';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const segments = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Cut as a line is. */
function characters(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfRun(text, at, text.length);
    found.push(...graphemesOf(text, at, end));
    at = end;
  }
  return found;
}

const PLAIN_UNITS = Array.from({ length: 0x10000 }, (_unused, unit) => unit).filter(
  (unit) => isPlain(unit) && unit !== 0x0d && unit !== 0x0a,
);

const HARD = [
  '👩‍👩‍👧‍👦',
  '👋🏽',
  '🇰🇷',
  '🇪',
  '\u200d',
  '\ufe0f',
  '❤️‍🔥',
  '1️⃣',
  'e\u0301',
  '\u0301',
  '\u1112',
  '\u1161',
  '\u11ab',
  '하',
  '한',
  'क्',
  'षि',
  'त',
  '\u0600',
  '١',
  'ก',
  'ำ',
  '\u00ad',
  '\u200b',
  '\ufffd',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '©',
  'a',
  ' ',
  '字',
  '\u3099',
  'か',
  'ﾞ',
];

describe('characters', () => {
  it('have a boundary between any two plain units', () => {
    expect(PLAIN_UNITS.length).toBeGreaterThan(40_000);
    for (const seed of [1, 2, 3]) {
      for (let from = 0; from < 60_000; from += 400) {
        const text = String.fromCharCode(
          ...Array.from({ length: 400 }, (_unused, index) => pick(PLAIN_UNITS, seed, from + index)),
        );
        expect(segments(text)).toEqual(text.split(''));
      }
    }
    for (let from = 0; from < PLAIN_UNITS.length; from += 400) {
      // Each twice, and each between two letters.
      const units = PLAIN_UNITS.slice(from, from + 400).flatMap((unit) => [unit, unit, 0x61]);
      const text = String.fromCharCode(...units);
      expect(segments(text)).toEqual(text.split(''));
    }
  });

  it('are those of Intl.Segmenter, also in runs that are handed over in parts', () => {
    for (const seed of Array.from({ length: 30 }, (_unused, index) => index)) {
      // Few parts at a time, so that the same ones meet often.
      const parts = Array.from({ length: 1 + (seed % 12) }, (_unused, index) =>
        pick(HARD, seed + 100, index),
      );
      const text = Array.from({ length: 1500 }, (_unused, index) => pick(parts, seed, index)).join('');
      expect(characters(text)).toEqual(segments(text));
    }
  });

  it('may be large, up to tens of thousands of accents', () => {
    const large = `e${'\u0301'.repeat(20_000)}`;
    expect(characters(`${large}${large}x`)).toEqual([large, large, 'x']);
    const absurd = `e${'\u0301'.repeat(100_000)}`;
    expect(characters(absurd).join('')).toBe(absurd);
  });

  it('are what a corpus of characters counts', () => {
    const { sequences } = openText('👩‍👩‍👧‍👦 e\u0301!\r\nkn\u1112\u1161\u11ab👋🏽🇰🇷🇪🇸\n \t\n\nz', {
      unit: 'characters',
    });
    expect(sequences).toEqual([['👩‍👩‍👧‍👦', ' ', 'é', '!'], ['k', 'n', '한', '👋🏽', '🇰🇷', '🇪🇸'], ['z']]);
  });
});
