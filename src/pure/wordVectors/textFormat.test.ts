// word2vec's text format: read back by another parser, by our own, and refused where it is broken.
import { describe, expect, it } from 'vitest';
import { finish } from '../counting';
import { uniform } from '../random/philox';
import { readVectors } from './readVectors';
import { createWordVectors } from './WordVectors';
import { writeVectors } from './writeVectors';

const write = (words: string[], C: number, values: ArrayLike<number>) => {
  const { pieces, renamed } = finish(writeVectors(createWordVectors(words, C, Float32Array.from(values))));
  return { text: pieces.join(''), renamed };
};
const read = (text: string) => finish(readVectors(text));

/**
 * What gensim 4 does (models/keyedvectors.py, _word2vec_read_text and _word2vec_line_to_vector): bytes cut at line feeds, white
 * space at the end stripped, cut at single spaces, each part a float32.
 */
function gensimReads(text: string): Map<string, Float32Array> {
  const bytes = Buffer.from(text, 'utf8');
  const lines: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    let last = to;
    while (last > from && [0x20, 0x09, 0x0a, 0x0d, 0x0b, 0x0c].includes(bytes[last - 1] ?? 0)) last -= 1;
    lines.push(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, last)));
    from = to + 1;
  }
  const [V = NaN, C = NaN] = (lines[0] ?? '').split(' ').map(Number);
  const found = new Map<string, Float32Array>();
  for (let line = 1; line <= V; line += 1) {
    const [word = '', ...parts] = (lines[line] ?? '').split(' ');
    if (parts.length !== C) throw new Error(`invalid vector on line ${line}`);
    if (!found.has(word)) found.set(word, Float32Array.from(parts, Number));
  }
  return found;
}

const AWKWARD = [
  ...[
    'the',
    '고양이가',
    '👩‍🚀',
    '🇰🇷',
    'New York',
    'New_York',
    'a\tb',
    ' ',
    '',
    '한\u00a0글',
    "don't",
    'می‌خواهم',
    '#',
    '3',
    '\ud83d',
  ],
  ...['\ufeffbom', '𝔘𝔫𝔦', 'x\r', 'line\nbreak', '\u0000'],
];

describe('what is written', () => {
  it('is the format', () => {
    expect(write(['a', '고양이'], 2, [1, -0.5, 0.1, 1e-7]).text).toBe('2 2\na 1 -0.5\n고양이 0.1 1e-7\n');
  });

  it('is read by gensim’s rules: every word, every number the same float32', () => {
    const C = 3;
    const values = Float32Array.from({ length: AWKWARD.length * C }, (_none, at) =>
      Math.fround((uniform(1, at) - 0.5) * 10 ** (Math.floor(uniform(1, at, 1) * 60) - 30)),
    );
    const { text, renamed } = write(AWKWARD, C, values);
    const found = gensimReads(text);
    const written = AWKWARD.map((word) => renamed.find((one) => one.word === word)?.written ?? word);
    expect([...found.keys()]).toEqual(written);
    written.forEach((name, row) => {
      expect([...(found.get(name) ?? [])]).toEqual([...values.subarray(row * C, (row + 1) * C)]);
    });
  });

  it('has no white space in a word, and says what it changed', () => {
    const { renamed } = write(
      ['New York', 'New_York', 'a\tb', ' ', '', '\ud83d', '고양이', '👩‍🚀'],
      1,
      new Array(8).fill(1),
    );
    expect(renamed).toEqual([
      { word: 'New York', written: 'New_York_' },
      { word: 'a\tb', written: 'a_b' },
      { word: ' ', written: '_' },
      { word: '', written: '__' },
      { word: '\ud83d', written: '\ufffd' },
    ]);
  });

  it('comes back, the ends of float32 included', () => {
    const ends = [
      3.4028234663852886e38,
      -1.401298464324817e-45,
      1.1754943508222875e-38,
      16_777_217,
      0.1,
      1 / 3,
      0,
    ];
    const values = Float32Array.from(ends);
    const { vectors, duplicates } = read(write(['w'], ends.length, values).text.replace('w ', 'w w '));
    expect(vectors.words).toEqual(['w w']);
    expect([...vectors.values]).toEqual([...values]);
    expect(duplicates).toBe(0);
  });

  it('comes back whole where it is long', () => {
    const [V, C] = [700, 7];
    const words = Array.from({ length: V }, (_none, at) => `단어${at}`);
    const values = Float32Array.from({ length: V * C }, (_none, at) => uniform(6, at) - 0.5);
    const back = read(write(words, C, values).text).vectors;
    expect(back.words).toEqual(words);
    expect(back.values).toEqual(values);
  });
});

describe('what is read', () => {
  it.each([
    ['spaces at the ends of lines, as word2vec.c leaves them', '2 2\n</s> 1 2 \nthe 3 4 \n'],
    ['Windows line ends and a byte order mark', '\ufeff2 2\r\n</s> 1 2\r\nthe 3 4\r\n\r\n'],
    ['no line end at the end', '2 2\n</s> 1.0 2e0\nthe +3 4.'],
  ])('may have %s', (_what, text) => {
    const { vectors } = read(text);
    expect(vectors.words).toEqual(['</s>', 'the']);
    expect([...vectors.values]).toEqual([1, 2, 3, 4]);
  });

  it('keeps the first of a word that comes twice', () => {
    const { vectors, duplicates } = read('3 1\na 1\nb 2\na 3\n');
    expect([...vectors.words, ...vectors.values, duplicates]).toEqual(['a', 'b', 1, 2, 1]);
  });

  it('may have words with spaces', () => {
    expect(read('2 2\n. . . 1 2\nat name@domain.com 3 4\n').vectors.words).toEqual([
      '. . .',
      'at name@domain.com',
    ]);
  });

  it.each([
    ['nothing', '', 'the first line must be two numbers'],
    [
      'a file of GloVe',
      'the 0.1 0.2\nof 0.3 0.4\n',
      'Files of GloVe lack it: write it above the first word.',
    ],
    ['no dimension', '2 0\n', 'the first line must be two numbers'],
    ['too many numbers', '9999999999 300\n', 'at most 67108864 numbers are read'],
    [
      'a file that was cut off',
      '3 1\na 1\nb 2\n',
      'tells of 3 words, but the file ends after 2. It was cut off',
    ],
    ['a file with more lines', '1 1\na 1\nb 2\n', 'tells of 1 words, but line 3 follows'],
    ['a short line', '1 3\na 1 2\n', 'line 2 must have a word and 3 numbers, got 2 after "a"'],
    ['a long line', '1 2\na 1 2 3\n', 'line 2 must have 2 numbers, got 3 after "a"'],
    ['an empty line', '1 2\n\n', 'line 2 must have a word and 2 numbers, got 0 after ""'],
    ['no number', '1 2\na 1 x\n', 'line 2 must have 2 numbers after the word, got "x"'],
    ['infinity', '1 1\na 1e99\n', 'got "1e99"'],
    ['NaN', '1 1\na nan\n', 'got "nan"'],
    ['hexadecimal', '1 1\na 0x10\n', 'got "0x10"'],
  ])('of %s is refused with a sentence', (_what, text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });
});
