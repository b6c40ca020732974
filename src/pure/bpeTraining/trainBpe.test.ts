// Training against algorithm 1 read literally: texts in a Map, all pairs counted anew for each merge.
import { describe, expect, it } from 'vitest';
import { pick, zipfText } from '../../../tests/support/ngrams';
import { finish } from '../counting';
import { parseTokenizer } from '../tokenizers';
import { CHARACTER_OF_BYTE, toByteCharacters } from '../tokenizers/byteLevel';
import { countTokens, cutWords, tokensOfWord } from './cutWords';
import { encodeText } from './encodeText';
import { mergeTree } from './mergeTree';
import { MAX_MERGES, TIE_RULES, VARIANTS, WORD_END, type TieRule, type Variant } from './options';
import { pairMatrix } from './pairMatrix';
import { pairTable } from './pairTable';
import { compareCodePoints } from './tieRules';
import { tokenizerFile } from './tokenizerFile';
import { trainBpe, type BpeTraining } from './trainBpe';

interface NaiveStep {
  /** The words as they are cut, in order of first occurrence. */
  words: string[][];
  /** Pairs in order of first occurrence, with their counts. */
  pairs: { left: string; right: string; count: number }[];
  /** The pair that is merged next; undefined at the end. */
  best: { left: string; right: string; count: number } | undefined;
}

const GPT2 = /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu;

function pointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/** Compares lists of numbers, element by element. */
function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
  }
  return a.length - b.length;
}

function naive(
  text: string,
  variant: Variant,
  rule: TieRule,
  merges: number,
): { ids: string[]; counts: number[]; steps: NaiveStep[] } {
  const found =
    variant === 'byte-level'
      ? [...text.matchAll(GPT2)].map(([word]) => toByteCharacters(word))
      : text.split(/\p{White_Space}+/u).filter((word) => word !== '');
  const frequencies = new Map<string, number>();
  for (const word of found) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const characters = variant === 'byte-level' ? CHARACTER_OF_BYTE : found.flatMap((word) => Array.from(word));
  const byPoint = (a: string, b: string) => compareLists(pointsOf(a), pointsOf(b));
  const ids = [...new Set(characters)].sort(byPoint);
  let words = [...frequencies.keys()].map((word) => Array.from(word));
  if (variant === 'word-end') {
    words = words.map((word) => [...word.slice(0, -1), `${word.at(-1)}${WORD_END}`]);
    ids.push(...[...new Set(words.map((word) => word.at(-1) ?? ''))].sort(byPoint));
  }
  const counts = [...frequencies.values()];
  const steps: NaiveStep[] = [];
  for (;;) {
    const pairs = new Map<string, { left: string; right: string; count: number }>();
    words.forEach((word, index) => {
      for (let at = 1; at < word.length; at += 1) {
        const [left = '', right = ''] = [word[at - 1], word[at]];
        const pair = pairs.get(`${left} ${right}`) ?? { left, right, count: 0 };
        pair.count += counts[index] ?? 0;
        pairs.set(`${left} ${right}`, pair);
      }
    });
    const most = Math.max(...[...pairs.values()].map(({ count }) => count));
    const tied = [...pairs.values()].filter(({ count }) => count === most);
    const keyOf = ({ left, right }: { left: string; right: string }): number[] => {
      if (rule === 'ids') return [ids.indexOf(left), ids.indexOf(right)];
      return [...pointsOf(left), -1, ...pointsOf(right)];
    };
    if (rule !== 'first') tied.sort((a, b) => compareLists(keyOf(a), keyOf(b)));
    const best = steps.length === merges ? undefined : rule === 'lexicographic-last' ? tied.at(-1) : tied[0];
    steps.push({ words, pairs: [...pairs.values()], best });
    if (best === undefined) return { ids, counts, steps };
    const joined = best.left + best.right;
    if (!ids.includes(joined)) ids.push(joined);
    words = words.map((word) => {
      const next: string[] = [];
      for (let at = 0; at < word.length; at += 1) {
        const isPair = word[at] === best.left && word[at + 1] === best.right;
        next.push(isPair ? joined : (word[at] ?? ''));
        if (isPair) at += 1;
      }
      return next;
    });
  }
}

const PIECES = [
  ...'aaaabbc  ',
  'ab',
  'ba',
  'aaa',
  ' a',
  '\n',
  '.',
  "'s",
  '1',
  '한',
  '국',
  'é',
  'e\u0301',
  '😀',
  '👩‍🚀',
  '\uff21',
  '𝔘',
];

function randomText(seed: number): string {
  const few = PIECES.slice(0, 4 + ((seed * 5) % (PIECES.length - 3)));
  return `ab${Array.from({ length: 10 + seed * 6 }, (_unused, index) => pick(few, seed, index)).join('')}`;
}

const texts = [
  ...Array.from({ length: 14 }, (_unused, seed) => [`random ${seed}`, randomText(seed)] as const),
  ['one run', 'a'.repeat(37)] as const,
  ['runs', 'a aa aaa aaaa aaaaa aaaaaa aaaaaaa baaa baaaa aaab'] as const,
  ['a single character', 'x'] as const,
  ['Zipf', zipfText(300, 80, 3)] as const,
];
const MERGES = 60;
const cases = texts.flatMap(([name, text]) =>
  VARIANTS.flatMap((variant) => TIE_RULES.map((rule) => [name, variant, rule, text] as const)),
);

function writtenPairs({ tokens, lefts, rights }: BpeTraining): string[] {
  return Array.from(lefts, (left, merge) => `${tokens[left]} ${tokens[rights[merge] ?? -1]}`);
}

describe.each(cases)('%s, %s, %s', (_name, variant, tieRule, text) => {
  const training = finish(trainBpe(text, { variant, tieRule, merges: MERGES }));
  const { tokens, lefts, tokenCounts, alphabetSize } = training;
  const want = naive(text, variant, tieRule, MERGES);
  const last = lefts.length;

  it('has the merges of algorithm 1, with their counts and ties', () => {
    const chosen = want.steps.flatMap(({ best }) => (best === undefined ? [] : [best]));
    expect(writtenPairs(training)).toEqual(chosen.map(({ left, right }) => `${left} ${right}`));
    expect([...training.counts]).toEqual(chosen.map(({ count }) => count));
    const tied = want.steps.flatMap(({ best, pairs }) =>
      best === undefined ? [] : [pairs.filter(({ count }) => count === best.count).length],
    );
    expect([...training.tied]).toEqual(tied);
    expect(tokens).toEqual(want.ids);
    expect(alphabetSize + last).toBe(tokens.length);
  });

  it('cuts every word in the same way at every step, forwards and backwards', () => {
    expect([...training.counted.counts]).toEqual(want.counts);
    for (let step = last; step >= 0; step -= 1) {
      const words = want.steps[step]?.words ?? [];
      const got = words.map((_word, index) => tokensOfWord(training, index, step).map((id) => tokens[id]));
      expect(got).toEqual(words);
      const total = words.reduce((sum, word, index) => sum + word.length * (want.counts[index] ?? 0), 0);
      expect(tokenCounts[step]).toBe(total);
    }
  });

  it('has the same pairs and tokens at every step, and takes the first pair next', () => {
    for (let step = 0; step <= last; step += 5) {
      const { pairs = [], words = [] } = want.steps[step] ?? {};
      const table = finish(pairTable(training, step));
      const got = Array.from(table.counts, (count, row) => {
        return `${tokens[table.lefts[row] ?? -1]} ${tokens[table.rights[row] ?? -1]} ${count}`;
      });
      const wanted = pairs.map(({ left, right, count }) => `${left} ${right} ${count}`);
      expect(got.toSorted()).toEqual(wanted.toSorted());
      expect(table.counts.every((count, row) => row === 0 || count <= (table.counts[row - 1] ?? 0))).toBe(
        true,
      );
      if (step < last) expect(got[0]).toBe(`${writtenPairs(training)[step]} ${training.counts[step]}`);
      expect(table.tied).toBe(
        step < last
          ? training.tied[step]
          : wanted.filter((pair) => pair.split(' ')[2] === got[0]?.split(' ')[2]).length,
      );
      if (table.tied > 0) expect(table.choices.find(({ rule }) => rule === tieRule)?.row).toBe(0);

      const cut = finish(cutWords(training, step));
      expect(Array.from(cut.tokens, (id) => tokens[id])).toEqual(words.flat());
      const frequencies = new Map<string, number>();
      words.forEach((word, index) => {
        for (const token of word)
          frequencies.set(token, (frequencies.get(token) ?? 0) + (want.counts[index] ?? 0));
      });
      const counts = finish(countTokens(training, step));
      expect([...counts]).toEqual(
        tokens.slice(0, alphabetSize + step).map((token) => frequencies.get(token) ?? 0),
      );
    }
  });

  it('encodes its own text as it was cut, and another one as its tokenizer.json', () => {
    const other = randomText(50);
    for (const step of [0, Math.floor(last / 2), last]) {
      const own = finish(encodeText(training, step, text));
      expect(own.leftOut).toBe(0);
      expect(own.ids.length).toBe(tokenCounts[step]);
      expect(own.wordStarts.length).toBe(training.counted.total + 1);
      const first = [...own.ids.subarray(0, own.wordStarts[1])];
      expect(first).toEqual(tokensOfWord(training, 0, step));
      const tokenizer = parseTokenizer(JSON.stringify(tokenizerFile(training, step)));
      expect(tokenizer.vocabularySize).toBe(alphabetSize + step);
      expect([...finish(encodeText(training, step, other)).ids]).toEqual(tokenizer.encode(other));
      expect(tokenizer.encode(text)).toEqual([...own.ids]);
    }
  });
});

describe('the matrix', () => {
  it.each([
    ['all tokens', 512],
    ['few tokens', 6],
  ])('has the counts of the neighbours of its ids, %s', (_name, size) => {
    const training = finish(trainBpe(zipfText(200, 60, 5), { variant: 'word-end', merges: 20 }));
    for (const step of [0, 7, 20]) {
      const { tokens, rows, columns, counts, ids } = finish(pairMatrix(training, step, size));
      const V = tokens.length;
      expect(V).toBeLessThanOrEqual(size);
      expect([ids[0], ids.at(-1)]).toEqual([0, 0]);
      const neighbours = new Map<number, number>();
      for (let at = 1; at < ids.length; at += 1) {
        const [row = 0, column = 0] = [ids[at - 1], ids[at]];
        if (row * column > 0) neighbours.set(row * V + column, (neighbours.get(row * V + column) ?? 0) + 1);
      }
      const cells = Array.from(
        counts,
        (count, cell) => [(rows[cell] ?? 0) * V + (columns[cell] ?? 0), count] as const,
      );
      expect(new Map(cells)).toEqual(neighbours);
      expect(cells.length).toBe(neighbours.size);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const table = finish(pairTable(training, step));
      const all = table.counts.reduce((sum, count) => sum + count, 0);
      if (size === 512) expect(total).toBe(all);
      else expect(total).toBeLessThan(all);
    }
  });

  it.each([1, 513, 2.5, NaN])('refuses %f rows', (size) => {
    const training = finish(trainBpe('ab', { variant: 'words', merges: 1 }));
    expect(() => finish(pairMatrix(training, 0, size))).toThrow(
      `bpe: size must be a whole number from 2 to 512, got ${size}`,
    );
  });
});

describe('the tree of a token', () => {
  it('joins the two sides of its merge, down to the alphabet', () => {
    const training = finish(trainBpe('hugs hugs hug bugs', { variant: 'words', merges: 3 }));
    const { tokens, alphabetSize } = training;
    expect(tokens.slice(alphabetSize)).toEqual(['ug', 'hug', 'hugs']);
    const nodes = mergeTree(training, tokens.indexOf('hugs'));
    expect(
      nodes.map(({ text, merge, left, right, from, leaves, depth }) => [
        text,
        merge,
        left,
        right,
        from,
        leaves,
        depth,
      ]),
    ).toEqual([
      ['hugs', 2, 1, 6, 0, 4, 0],
      ['hug', 1, 2, 3, 0, 3, 1],
      ['h', -1, -1, -1, 0, 1, 2],
      ['ug', 0, 4, 5, 1, 2, 2],
      ['u', -1, -1, -1, 1, 1, 3],
      ['g', -1, -1, -1, 2, 1, 3],
      ['s', -1, -1, -1, 3, 1, 1],
    ]);
    expect(mergeTree(training, 0)).toHaveLength(1);
    for (const token of [-1, tokens.length, 0.5, NaN]) {
      expect(() => mergeTree(training, token)).toThrow(
        `bpe: token must be one of the ids 0 … 7, got ${token}`,
      );
    }
  });

  it('is refused where it is too large to be shown', () => {
    const training = finish(trainBpe('a'.repeat(20_000), { variant: 'words', merges: 20 }));
    const lengths = training.tokens.map((token) => token.length);
    expect(mergeTree(training, lengths.indexOf(8192))).toHaveLength(2 * 8192 - 1);
    expect(() => mergeTree(training, lengths.indexOf(16_384))).toThrow(
      'bpe: the tree of a token may have at most 10000 symbols, got 16384; choose a shorter token',
    );
  });

  it('may be thousands of tokens deep', () => {
    // Every pair occurs once: each merge takes the first, and so joins the next character to the token that was made last.
    const text = Array.from({ length: 3000 }, (_unused, index) => String.fromCodePoint(0x5000 - index)).join(
      '',
    );
    const training = finish(trainBpe(text, { variant: 'words', tieRule: 'first', merges: 2999 }));
    const nodes = mergeTree(training, training.tokens.length - 1);
    expect(nodes).toHaveLength(5999);
    expect(Math.max(...nodes.map(({ depth }) => depth))).toBe(2999);
    expect(nodes[0]).toMatchObject({ text, leaves: 3000 });
  });
});

describe('a text', () => {
  const train = (text: string, options = {}) =>
    finish(trainBpe(text, { variant: 'words', merges: 10, ...options }));

  it('has words, characters and surrogates that are counted', () => {
    const { counted } = train('한국 한국\n😀 \ud800x \udc00 \ufffd');
    expect(counted.words).toEqual(['한국', '😀', '\ufffdx', '\ufffd']);
    expect([...counted.counts]).toEqual([2, 1, 1, 2]);
    expect(counted).toMatchObject({ total: 6, characters: 14, wordCharacters: 9, replacedSurrogates: 2 });
  });

  it('keeps its white space byte-level', () => {
    const { counted, tokens, symbols } = train(' a\n\n b', { variant: 'byte-level', merges: 0 });
    expect(counted.words).toEqual([' a', '\n\n', ' b']);
    expect(Array.from(symbols, (id) => tokens[id])).toEqual([...'ĠaĊĊĠb']);
    expect(counted.wordCharacters).toBe(counted.characters);
  });

  it('is merged no further than pairs are frequent', () => {
    expect(writtenPairs(train('ab ab cd cd ef', { minFrequency: 2 }))).toEqual(['a b', 'c d']);
    expect(writtenPairs(train('ab ab cd', { merges: 1 }))).toEqual(['a b']);
    expect(train('a b c').lefts).toHaveLength(0);
  });

  it.each([
    ['empty', '', {}, 'bpe: the text is empty; write or choose one with at least one word'],
    ['blank', ' \n\u3000', {}, 'bpe: the text is empty'],
    ['no text', 5 as never, {}, 'bpe: text must be a text, got 5'],
    ['too long', 'x '.repeat(3_000_000), {}, 'at most 5 MB'],
    [
      'with the mark',
      'a</w>b',
      { variant: 'word-end' },
      "the text must not hold the mark of a word's end, got </w> in a word",
    ],
    [
      'in another variant',
      'a',
      { variant: 'syllables' },
      'bpe: variant must be words, word-end, byte-level, got syllables',
    ],
    [
      'with another rule',
      'a',
      { tieRule: 'any' },
      'bpe: tieRule must be ids, first, lexicographic, lexicographic-last, got any',
    ],
    [
      'with too many merges',
      'a',
      { merges: MAX_MERGES + 1 },
      'bpe: merges must be a whole number from 0 to 50000, got 50001',
    ],
    ['with half a merge', 'a', { merges: 0.5 }, 'bpe: merges must be'],
    ['without merges', 'a', { merges: undefined }, 'bpe: merges must be'],
    ['with no frequency', 'a', { minFrequency: 0 }, 'bpe: minFrequency must be a whole number from 1'],
    [
      'with an empty mark',
      'a',
      { wordEnd: '' },
      'bpe: wordEnd must be 1 to 16 characters without white space',
    ],
    ['with a space as mark', 'a', { wordEnd: '_ ' }, 'bpe: wordEnd must be'],
  ])('is refused if it is %s', (_name, text, options, message) => {
    expect(() => train(text, options)).toThrow(message);
  });

  it('may hold the mark in another variant, or with another mark', () => {
    expect(train('a</w>b a').tokens).toContain('<');
    const { tokens } = train('a</w>b a', { variant: 'word-end', wordEnd: '·' });
    expect(tokens).toContain('a·');
  });

  it('says which characters it cannot encode, and refuses a step that there is not', () => {
    const training = train('ab abc', { variant: 'word-end' });
    const { ids, wordStarts, unknown, leftOut } = finish(encodeText(training, 0, 'a한b ab 한a'));
    expect(Array.from(ids, (id) => training.tokens[id])).toEqual(['a', 'b</w>', 'a', 'b</w>']);
    expect([...wordStarts]).toEqual([0, 2, 4, 4]);
    expect(unknown).toEqual(['한', 'a</w>']);
    expect(leftOut).toBe(3);
    expect([...finish(encodeText(training, 0, '')).wordStarts]).toEqual([0]);
    for (const step of [-1, 1.5, training.lefts.length + 1]) {
      const message = `bpe: step must be a whole number from 0 to ${training.lefts.length}, got ${step}`;
      expect(() => finish(encodeText(training, step, 'a'))).toThrow(message);
      expect(() => tokensOfWord(training, 0, step)).toThrow(message);
      expect(() => tokenizerFile(training, step)).toThrow(message);
      expect(() => finish(pairTable(training, step))).toThrow(message);
    }
    expect(() => tokensOfWord(training, 2, 0)).toThrow('bpe: word must be a whole number from 0 to 1, got 2');
  });

  it('is worked on in small steps, whose shares grow', () => {
    const shares = [...trainBpe(zipfText(60_000, 5000, 1), { variant: 'byte-level', merges: 500 })];
    expect(shares.length).toBeGreaterThan(30);
    expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0) && share <= 1)).toBe(true);
  });
});

it('compares texts by code point, as Python does', () => {
  const sorted = ['', 'a', 'aa', 'b', '한', '\uff21', '𝔘', '𝔘a', '😀'];
  expect(sorted.toReversed().sort(compareCodePoints)).toEqual(sorted);
});
