// OpenAI's encodings: the vectors that tiktoken publishes, the ranks, and the encoder of the package that holds them.
import { readFileSync } from 'node:fs';
import { Tiktoken } from 'js-tiktoken/lite';
import cl100k from 'js-tiktoken/ranks/cl100k_base';
import o200k from 'js-tiktoken/ranks/o200k_base';
import r50k from 'js-tiktoken/ranks/r50k_base';
import { describe, expect, it } from 'vitest';
import { finish } from '../counting/steps';
import { uniform } from '../random/philox';
import { readRanks, type RankTokenizer } from './tiktoken';

const FILES = { r50k_base: r50k, cl100k_base: cl100k, o200k_base: o200k };
type Name = keyof typeof FILES;
const NAMES = Object.keys(FILES) as Name[];
const encodings = Object.fromEntries(
  Object.entries(FILES).map(([name, file]) => [name, finish(readRanks(file))]),
) as Record<Name, RankTokenizer>;

const encode = (name: Name, text: string, special = false) => finish(encodings[name].encode(text, special));
const textOf = (name: Name, ids: readonly number[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    Uint8Array.from(ids.flatMap((id) => [...encodings[name].tokenBytes(id)])),
  );

describe('the vectors of tiktoken', () => {
  // tests/test_encoding.py and tests/test_simple_public.py of github.com/openai/tiktoken
  it.each<[Name, string, number[]]>([
    ['r50k_base', 'hello world', [31373, 995]],
    ['r50k_base', '0', [15]],
    ['r50k_base', '00', [405]],
    ['r50k_base', '000', [830]],
    ['r50k_base', '0000', [2388]],
    ['r50k_base', '00000', [20483]],
    ['r50k_base', '000000', [10535]],
    ['r50k_base', '0000000', [24598]],
    ['r50k_base', '00000000', [8269]],
    ['r50k_base', '000000000', [10535, 830]],
    ['r50k_base', '0000000000', [8269, 405]],
    ['r50k_base', '00000000000', [8269, 830]],
    ['r50k_base', '0000000000000000', [25645]],
    ['r50k_base', '00000000000000000', [8269, 10535, 830]],
    ['cl100k_base', 'hello world', [15339, 1917]],
    ['cl100k_base', 'rer', [38149]],
    ['cl100k_base', "'rer", [2351, 81]],
    ['cl100k_base', 'today\n ', [31213, 198, 220]],
    ['cl100k_base', 'today\n \n', [31213, 27907]],
    ['cl100k_base', 'today\n  \n', [31213, 14211]],
    // White space of Unicode, of which JavaScript's own \s knows nothing.
    ['cl100k_base', ' \u00850', [220, 126, 227, 15]],
    ['cl100k_base', '👍', [9468, 239, 235]],
  ])('%s: %j', (name, text, ids) => {
    expect(encode(name, text)).toEqual(ids);
  });

  it.each<[Name, number[]]>([
    ['r50k_base', [31373, 220, 50256]],
    ['cl100k_base', [15339, 220, 100257]],
  ])('%s: special tokens', (name, ids) => {
    const text = 'hello <|endoftext|>';
    expect(encode(name, text, true)).toEqual(ids);
    expect(ids.map(encodings[name].isSpecial)).toEqual([false, false, true]);
    const plain = encode(name, text);
    expect(plain.length).toBeGreaterThan(ids.length);
    expect(plain.some(encodings[name].isSpecial)).toBe(false);
    expect(textOf(name, plain)).toBe(text);
  });

  it('sizes', () => {
    const sizes = NAMES.map((name) => [encodings[name].ordinaryTokens, encodings[name].specialTokens]);
    expect(sizes).toEqual([
      [50_256, 1],
      [100_256, 5],
      [199_998, 2],
    ]);
  });

  it('half of a surrogate pair is U+FFFD', () => {
    for (const name of NAMES) expect(encode(name, 'a\ud83d b')).toEqual(encode(name, 'a\ufffd b'));
  });
});

it.each(NAMES)('%s has the ranks that were published', (name) => {
  const file = new URL('../../../tests/chapters/tiktokenRanks.json', import.meta.url);
  const { ranks } = JSON.parse(readFileSync(file, 'utf8')) as { ranks: Record<Name, Record<string, number>> };
  const published = Object.entries(ranks[name]);
  expect(published.length).toBeGreaterThan(100);
  for (const [hex, rank] of published) {
    expect([rank, Buffer.from(encodings[name].tokenBytes(rank)).toString('hex')]).toEqual([rank, hex]);
  }
});

/** Letters of several scripts, accents, digits, signs, spaces, emoji and their joiners. */
const ALPHABET = Array.from(
  "abcdefgtheinSTED  \n\t\r\u00a0''’\"().,;:-/\\012345é́ñßЖя한국어日本ไทย😀👩\u200d🚀🇰🇷\ufe0f<|>",
);
const PIECES = [
  ' the',
  "'s",
  "'LL",
  'ing ',
  '  \n ',
  '1234567',
  'strawberry',
  '안녕하세요',
  '\r\n\r\n',
  '!!!',
];

function randomText(seed: number): string {
  const length = 1 + Math.floor(80 * uniform(seed, 0));
  return Array.from({ length }, (_one, at) => {
    const from = uniform(seed, at, 1) < 0.2 ? PIECES : ALPHABET;
    return from[Math.floor(from.length * uniform(seed, at, 2))] ?? '';
  }).join('');
}

it.each(NAMES)('%s: the same ids as the package, and the same text back', (name) => {
  const reference = new Tiktoken(FILES[name]);
  const read = (file: string) =>
    readFileSync(new URL(`../../../public/texts/${file}.txt`, import.meta.url), 'utf8').slice(0, 6000);
  const texts = [
    ...['', ' ', 'a'.repeat(300), '한'.repeat(60), '<|endoftext|> and <|endofprompt|>'],
    ...['fables', 'cuentos', 'iyagi'].map(read),
    ...Array.from({ length: 300 }, (_one, seed) => randomText(seed)),
  ];
  for (const text of texts) {
    expect(encode(name, text), text).toEqual(reference.encode(text, [], []));
    expect(encode(name, text, true), text).toEqual(reference.encode(text, 'all'));
    expect(textOf(name, encode(name, text))).toBe(text);
  }
});

it('a word without an end takes no longer than many short ones', () => {
  for (const name of NAMES) {
    const ids = encode(name, '한'.repeat(20_000));
    expect(textOf(name, ids)).toHaveLength(20_000);
  }
});

it('refuses an id without a token', () => {
  for (const id of [-1, 1.5, NaN, 200_000_000]) {
    expect(() => encodings.r50k_base.tokenBytes(id)).toThrow(RangeError);
  }
});
