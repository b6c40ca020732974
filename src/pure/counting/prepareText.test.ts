// A text is made sound piece by piece; no piece may show in the result.
import { describe, expect, it } from 'vitest';
import { pick } from '../../../tests/support/ngrams';
import { CountingError } from './CountingError';
import { codePoints, LONGEST_TEXT_BYTES, prepareText, utf8Length } from './prepareText';
import { finish } from './steps';

const prepare = (text: string, lowerCase = false) => finish(prepareText(text, lowerCase));

const PARTS = [
  'a',
  'É',
  'e\u0301',
  'ñ',
  ' ',
  '\n',
  '한',
  'ㅎ',
  '\u1112\u1161\u11ab',
  '👩‍🚀',
  '字',
  'か\u3099',
  '\u0316',
  '\u0345',
  'Σ',
  'ﬁ',
];

describe('a prepared text', () => {
  it('is what normalize and toLowerCase make of the whole, wherever it is cut', () => {
    for (const [seed, parts] of [
      PARTS,
      PARTS.slice(2),
      ['\u1112', '\u1161', '\u11ab'],
      ['e', '\u0301', '\u0316'],
    ].entries()) {
      const text = Array.from({ length: 30_000 }, (_unused, index) => pick(parts, seed, index)).join('');
      const whole = text.normalize('NFC');
      expect(prepare(text)).toEqual({ text: whole, characters: [...whole].length, replacedSurrogates: 0 });
      expect(prepare(text, true).text).toBe(text.toLowerCase().normalize('NFC'));
    }
  });

  it('has U+FFFD for lone surrogates, and tells how many', () => {
    expect(prepare('\ud800a\udc00\ud83d\ude00\udc00\ud800')).toEqual({
      text: '\ufffda\ufffd😀\ufffd\ufffd',
      characters: 6,
      replacedSurrogates: 4,
    });
    expect(prepare('\udc00'.repeat(20_000)).replacedSurrogates).toBe(20_000);
    expect(prepare('x' + '😀'.repeat(20_000))).toMatchObject({ characters: 20_001, replacedSurrogates: 0 });
  });

  it('has no byte order mark at its beginning', () => {
    expect(prepare('\ufeffa\ufeffb').text).toBe('a\ufeffb');
    expect(prepare('')).toEqual({ text: '', characters: 0, replacedSurrogates: 0 });
  });

  it('takes thousands of accents on one letter in its stride', () => {
    const { text } = prepare('a' + '\u0301\u0316'.repeat(100_000));
    expect(text.length).toBe(200_000); // á, then the others in some order
    expect(text.startsWith('\u00e1')).toBe(true);
  });
});

describe('a text of more than 5 MB', () => {
  it.each([
    [
      'a'.repeat(LONGEST_TEXT_BYTES + 1),
      /at most 5 MB \(5242880 bytes of UTF-8\), got at least 5242881; take a part of it/,
    ],
    ['한'.repeat(2_000_000), /got 6000000; take a part/],
    ['😀'.repeat(1_400_000), /got 5600000; take a part/],
  ])('is refused', (text, sentence) => {
    expect(() => prepare(text)).toThrow(CountingError);
    expect(() => prepare(text)).toThrow(sentence);
  });

  it('is measured in UTF-8', () => {
    for (const text of ['', 'aé한😀', '\ud800x\udc00', '😀\ud83d', PARTS.join('')]) {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      expect(codePoints(text.replace(/\p{Surrogate}/gu, '\ufffd'))).toBe([...text].length);
    }
    expect(prepare('한'.repeat(1_700_000)).characters).toBe(1_700_000);
  });
});
