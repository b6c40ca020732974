// The comparison of tokenizers: its link, its sentences and rows on real tokens, and which characters are cut apart.
import '../../../tests/support/messageTasks';
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RANK_ENCODINGS } from '@/core/client';
import { tokensHandlers } from '@/core/worker/tokens';
import { ARTICLE_1, CAT } from '@/pure/corpus/parallelTexts';
import { decodeLink, encodeLink, mergeIntoSearch } from '@/pure/formats/link';
import { parseTokenizer } from '@/pure/tokenizers';
import { tokenizerCompare } from '.';
import { cutsOf, sizesOf } from './boundaries';
import {
  alike,
  chipsOf,
  describePieces,
  describePrice,
  describeScripts,
  languageRows,
  scriptRows,
  tokenRows,
  type Cut,
} from './describe';
import { LanguagesView } from './LanguagesView';
import { compareMessages } from './messages';
import { ScriptsView } from './ScriptsView';
import { compareDefaults, compareSchema, textsOf, type CompareState } from './state';
import { StripsView } from './StripsView';

const { name, version } = tokenizerCompare;
const t = compareMessages.get();

const bookFile = new URL('../../../public/models/story-gpt/tokenizer.json', import.meta.url);
const book = parseTokenizer(readFileSync(bookFile, 'utf8'));
const handlers = tokensHandlers({ tokenizer: () => Promise.resolve(book) });
const context = {
  signal: new AbortController().signal,
  breathe: () => Promise.resolve(),
  progress: () => undefined,
};

/** As the text worker answers. */
async function cutsFor(texts: readonly string[], special = false): Promise<Cut[]> {
  const tokenizers = [...RANK_ENCODINGS, { model: 'story-gpt' }] as const;
  const cuts: Cut[] = [];
  for (const tokenizer of tokenizers) {
    const encoded = [];
    for (const text of texts) {
      encoded.push(await handlers['tokens.encode']({ tokenizer, text, special }, context));
    }
    cuts.push({ name: typeof tokenizer === 'string' ? tokenizer : t.book, texts, encoded });
  }
  return cuts;
}

const decode = (search: string) => decodeLink(name, version, compareSchema, compareDefaults, search);

function searchOf(state: CompareState): string {
  const link = encodeLink(name, version, state, compareDefaults);
  if (!link.fits) throw new Error(link.problem);
  return mergeIntoSearch('', name, link.pairs);
}

const set = (change: Partial<CompareState>): CompareState => ({ ...compareDefaults, ...change });

describe('the link', () => {
  it('says nothing of the settings that the figure starts with', () => {
    expect(compareSchema.parse(compareDefaults)).toEqual(compareDefaults);
    expect(searchOf(compareDefaults)).toBe('');
  });

  it.each<[string, Partial<CompareState>]>([
    ['texts', { text: '한국어 👨‍👩‍👧', compareWith: 'uno\n둘' }],
    ['tokenizers', { r50k: false, book: false, asSpecial: true }],
    ['a view', { view: 'scripts' }],
  ])('brings back %s', (_what, change) => {
    expect(decode(searchOf(set(change)))).toEqual({ state: set(change) });
  });

  it.each([
    ['an old version', 'v=0&view=ids', 'must be of version 1, got "0"'],
    ['an unknown setting', 'v=1&gpt2=true', 'there is no setting "gpt2"'],
    ['an unknown view', 'v=1&view=bytes', 'view must be'],
    ['a text too long', `v=1&text=${'x'.repeat(2001)}`, 'at most'],
  ])('that cannot be used, %s, is answered with a sentence and the defaults', (_what, query, sentence) => {
    const { state, problem } = decode(query.replace(/(^|&)/g, `$1${name}.`));
    expect(state).toEqual(compareDefaults);
    expect(problem).toContain(sentence);
  });
});

it('reads at most four lines beside the text, and none that is blank', () => {
  expect(textsOf(set({ text: 'a', compareWith: '\nb\n \nc\nd\ne\nf\n' }))).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(textsOf(set({ text: '  ', compareWith: 'b' }))).toEqual([]);
});

describe('characters', () => {
  const bytes = (...pieces: string[]) => pieces.map((piece) => new TextEncoder().encode(piece).length);

  it('are counted in three ways', () => {
    expect(sizesOf('👨‍👩‍👧')).toEqual({ graphemes: 1, codePoints: 5, bytes: 18, replaced: 0 });
    expect(sizesOf('e\u0301a')).toEqual({ graphemes: 2, codePoints: 3, bytes: 4, replaced: 0 });
    expect(sizesOf('\ud83dx\udc00')).toEqual({ graphemes: 3, codePoints: 3, bytes: 7, replaced: 2 });
    expect(sizesOf('')).toEqual({ graphemes: 0, codePoints: 0, bytes: 0, replaced: 0 });
  });

  it('are whole, or cut apart', () => {
    expect(cutsOf('the cat', bytes('the', ' cat'))).toEqual({ splits: [false, false], whole: 7, split: 0 });
    // 한 in three bytes, as two and one; the a after it is whole.
    expect(cutsOf('한a', [2, 1, 1])).toEqual({ splits: [true, true, false], whole: 1, split: 1 });
    // A token that ends inside one character and began before another.
    expect(cutsOf('a한', [2, 2])).toEqual({ splits: [true, true], whole: 1, split: 1 });
    // An accent of its own belongs to its letter.
    expect(cutsOf('e\u0301', bytes('e', '\u0301'))).toEqual({ splits: [true, true], whole: 0, split: 1 });
    expect(cutsOf('', [])).toEqual({ splits: [], whole: 0, split: 0 });
  });

  it('of a family are cut apart by all four', async () => {
    const cuts = await cutsFor(['👨‍👩‍👧']);
    expect(scriptRows(cuts).map((row) => row.slice(1))).toEqual(cuts.map(() => [1, 0, 1]));
    expect(cuts.map(({ encoded }) => encoded[0]?.ids.length)).toEqual([10, 13, 8, 18]);
    expect(describeScripts(t, cuts)).toBe(
      'What a reader takes for 1 character is made of 5 Unicode characters and 18 bytes. Cut apart: 1 by r50k_base, 1 by cl100k_base, 1 by o200k_base, 1 by the book’s own.',
    );
  });

  it('한국어 stays whole for the newest alone', async () => {
    // Of its three syllables, those that tiktoken cuts.
    expect(scriptRows(await cutsFor(['한국어'])).map((row) => row[3])).toEqual([3, 1, 0, 3]);
  });
});

describe('in words', () => {
  it('the cat', async () => {
    const cuts = await cutsFor([CAT[0]]);
    expect(describePieces(t, cuts)).toBe(
      '44 characters: r50k_base 11 tokens, cl100k_base 11, o200k_base 11, the book’s own 13.',
    );
    expect(describePrice(t, cuts)).toBe(t.oneLine);
  });

  it('the price of Korean', async () => {
    const cuts = await cutsFor(CAT);
    expect(describePrice(t, cuts)).toBe(
      'In Korean the sentence takes 5.6 times the tokens of the English one with r50k_base, 1.5 times with o200k_base.',
    );
    expect(describePrice(t, cuts.slice(2, 3))).toContain(
      '1.5 times the tokens of the English one with o200k_base.',
    );
    const own = await cutsFor(['one cat', '고양이 한 마리']);
    expect(describePrice(t, own)).toMatch(/^Line 2 takes [\d.]+ times the tokens of the first one with /);
    const tokens = (await cutsFor(ARTICLE_1)).map(({ encoded }) => encoded.map(({ ids }) => ids.length));
    expect(tokens).toEqual([
      [33, 58, 197],
      [33, 44, 85],
      [33, 38, 51],
      [49, 81, 219],
    ]);
    expect(languageRows(t, cuts)[2]).toEqual(['Korean', 'r50k_base', 27, 67, 62, '2.30', '5.64']);
  });

  it('every token with its bytes', async () => {
    const rows = tokenRows(t, await cutsFor(['한 cat']));
    expect(rows.filter(([tokenizer]) => tokenizer === 'r50k_base')).toEqual([
      ['r50k_base', 1, 47991, 'ED 95', '⟨ED 95⟩', 'yes'],
      ['r50k_base', 2, 250, '9C', '⟨9C⟩', 'yes'],
      ['r50k_base', 3, 3797, '20 63 61 74', '·cat', 'no'],
    ]);
  });

  it('special tokens as text, and as such', async () => {
    const [asText] = await cutsFor(['<|endoftext|>']);
    const [asToken] = await cutsFor(['<|endoftext|>'], true);
    if (!asText || !asToken) throw new Error('no answer');
    expect(chipsOf(t, asText, 'pieces').map(({ label }) => label)).toEqual([
      ...['<', '|', 'end', 'of', 'text', '|', '>'],
    ]);
    expect(chipsOf(t, asToken, 'ids').map(({ label }) => label)).toEqual(['50256']);
  });

  it('compares what was cut of the same texts alone', async () => {
    const [old] = await cutsFor(['another']);
    const now = await cutsFor(['one']);
    if (!old) throw new Error('no answer');
    expect(alike([...now, old])).toEqual(now);
    expect(alike([])).toEqual([]);
  });
});

it('draws each view', async () => {
  const cuts = await cutsFor(['I saw\n한 😀 $1 {n}', 'x']);
  for (const view of [
    <StripsView key="p" cuts={cuts} shows="pieces" />,
    <StripsView key="i" cuts={cuts} shows="ids" />,
    <LanguagesView key="l" cuts={cuts} />,
    <ScriptsView key="s" cuts={cuts} />,
  ]) {
    const text = renderToStaticMarkup(view);
    expect(text).toContain('r50k_base');
    expect(text.replaceAll(/<[^>]*>/g, '|')).not.toMatch(/NaN|undefined|\{\w+\}(?!\|)/);
  }
});
