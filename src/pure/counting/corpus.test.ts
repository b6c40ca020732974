// From a text to training part, held-out part and vocabulary; and what is no corpus.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openText } from '../../../tests/support/ngrams';
import { parseTokenizer } from '../tokenizers';
import { contentHash } from './contentHash';
import type { Unit } from './corpus';
import { CountingError } from './CountingError';
import { lookUp, lookUpLast } from './lookUp';
import { finish } from './steps';
import { joinTokens, labelOf } from './tokenText';

const model = new URL('../../../public/models/story-gpt/tokenizer.json', import.meta.url);
const tokenizer = parseTokenizer(readFileSync(model, 'utf8'));

describe('a corpus', () => {
  it('has ids in order of first occurrence, sequences between 0 and 1, unknown held-out tokens as 2', () => {
    const { corpus } = openText('b a b. a c. a d b d.', { heldOut: 0.3 });
    expect([...corpus.tokens]).toEqual([0, 3, 4, 3, 5, 1, 0, 4, 6, 5, 1, 0, 4, 2, 3, 2, 5, 1]);
    expect(corpus).toMatchObject({
      size: 7,
      trainingSequences: 2,
      trainingLength: 11,
      unknown: 2,
      trainingCharacters: 12,
      heldOutCharacters: 8,
    });
    expect([...corpus.sequenceStarts]).toEqual([0, 6, 11]);
    expect([0, 1, 2, 3, 6].map((id) => labelOf(corpus, id))).toEqual(['<s>', '</s>', '<unk>', 'b', 'c']);
  });

  it.each([
    [10, 0.1, 1],
    [10, 0, 0],
    [10, 0.25, 3],
    [3, 0.1, 1],
    [2, 0.9, 1],
    [1, 0.5, 0],
    [100, 0.9, 90],
  ])('of %i sequences with heldOut %f holds out %i', (sequences, heldOut, want) => {
    const { corpus } = openText('a b.\n'.repeat(sequences), { heldOut });
    expect(corpus.sequenceStarts.length - corpus.trainingSequences).toBe(want);
  });

  it('does not mistake written marks for its own', () => {
    const { corpus, sequences } = openText('<s> a </s> <unk>');
    expect(sequences[0]).toEqual(['<', 's', '>', 'a', '<', '/', 's', '>', '<', 'unk', '>']);
    expect(corpus.tokens.subarray(1, -1)).not.toContain(0);
  });

  it('of BPE tokens has those of the tokenizer, line by line', () => {
    const text = 'Once upon a time, a cat sat.\n\nThe catéé 한 😀 sat\ragain.';
    const { corpus, sequences } = openText(text, { unit: 'bpe', tokenizer });
    const lines = text.split(/\n\n|\r/);
    expect(sequences.map((tokens) => tokens.length)).toEqual(
      lines.map((line) => tokenizer.encode(line).length),
    );
    for (const [index, line] of lines.entries()) {
      const start = corpus.sequenceStarts[index] ?? 0;
      expect(
        joinTokens(corpus, [...corpus.tokens.subarray(start, start + (sequences[index]?.length ?? 0) + 1)]),
      ).toBe(line);
    }
    expect(sequences[0]?.slice(0, 3)).toEqual(['Once', '·upon', '·a']);
  });

  it('of BPE tokens cuts a long line where the tokenizer does', () => {
    const line = 'the old cat sat on the mat, and it did not mind. '.repeat(400);
    const { corpus } = openText(line, { unit: 'bpe', tokenizer });
    const keys = Array.from(corpus.tokens.subarray(1, -1), (id) => corpus.vocabulary.keyOf(id));
    expect(keys).toEqual(tokenizer.encode(line));
    const solid = '😀é'.repeat(4000);
    const { corpus: other } = openText(solid, { unit: 'bpe', tokenizer });
    expect(joinTokens(other, [...other.tokens])).toBe(solid);
  });
});

describe('a text that is looked up', () => {
  const { corpus } = openText('The cat sat. The dog sat on the cat.');

  it('is cut and known as the corpus is', () => {
    expect(lookUp(corpus, 'The bird sat. on')).toEqual([
      [
        { id: 3, token: 'The', known: true },
        { id: 2, token: 'bird', known: false },
        { id: 5, token: 'sat', known: true },
        { id: 6, token: '.', known: true },
      ],
      [{ id: 8, token: 'on', known: true }],
    ]);
    expect(lookUpLast(corpus, 'The dog. A cat ')).toMatchObject([{ token: 'A' }, { token: 'cat' }]);
    expect(lookUpLast(corpus, ' \n')).toEqual([]);
  });

  it('does not know what only the held-out part has', () => {
    const { corpus: split } = openText('a b. c d.', { heldOut: 0.5 });
    expect(lookUpLast(split, 'a c').map(({ known }) => known)).toEqual([true, false]);
  });

  it('may not be too long', () => {
    expect(() => lookUp(corpus, 'a'.repeat(10_001))).toThrow(
      'n-grams: a context, prompt or sentence may have at most 10000 characters, got 10001; shorten it',
    );
    expect(() => lookUp(corpus, 5 as never)).toThrow(CountingError);
  });
});

it('words are written as a text again', () => {
  const text = 'He said: “No, (not) yet!” “Oh?” ¿Qué? "Well", she said, "I don\'t." «Sí»; 3.5 %';
  const { corpus } = openText(text);
  expect(joinTokens(corpus, [...corpus.tokens])).toBe(text.replace('3.5 %', '3.5%'));
});

describe('what is no corpus is refused in a sentence', () => {
  it.each([
    ['', {}, 'corpus: the text is empty; write or choose one with at least two tokens'],
    [' \n\t\u3000\u200b', {}, 'corpus: the text is empty; write or choose one with at least two tokens'],
    [
      '\ufeff',
      { unit: 'characters' as Unit },
      'corpus: the text is empty; write or choose one with at least two tokens',
    ],
    [
      'hello',
      {},
      'corpus: the text is a single token, and n-grams are about tokens in a row; write at least two',
    ],
    [
      '👩‍👩‍👧‍👦',
      { unit: 'characters' as Unit },
      'corpus: the text is a single token, and n-grams are about tokens in a row; write at least two',
    ],
    ['a b', { unit: 'bytes' as Unit }, 'corpus: unit must be words, characters or bpe, got bytes'],
    [
      'a b',
      { unit: 'bpe' as Unit },
      'corpus: the unit bpe needs a tokenizer; name the model whose tokenizer is to be used',
    ],
    ['a b', { heldOut: NaN }, 'corpus: heldOut must be a share from 0 to 0.9, got NaN'],
    ['a b', { heldOut: 1 }, 'corpus: heldOut must be a share from 0 to 0.9, got 1'],
    ['a b', { lowerCase: 'yes' as never }, 'corpus: lowerCase must be true or false, got yes'],
    [7 as never, {}, 'corpus: text must be a text, got 7'],
  ])('%j %j', (text, options, sentence) => {
    expect(() => openText(text, options)).toThrow(CountingError);
    expect(() => openText(text, options)).toThrow(sentence);
  });
});

it('the hash of a text tells texts apart', () => {
  const hash = (text: string) => finish(contentHash(text));
  const texts = [
    '',
    'a',
    'b',
    'ab',
    'ba',
    'a'.repeat(40_000),
    'a'.repeat(40_001),
    `${'a'.repeat(40_000)}b`,
    '\u0000',
    'é',
    'e\u0301',
  ];
  expect(new Set(texts.map(hash)).size).toBe(texts.length);
  for (const text of texts) expect(hash(text)).toMatch(/^[0-9a-f]{16}$/);
  expect(hash('the same')).toBe(hash(['the', 'same'].join(' ')));
});
