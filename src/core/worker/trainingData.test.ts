// The text of a run: made sound, cut into tokens, its documents found.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseTokenizer } from '../../pure/tokenizers';
import type { TrainingData } from '../protocol';
import { openTrainingData } from './trainingData';

const open = (data: TrainingData) =>
  openTrainingData(data, {
    signal: new AbortController().signal,
    breathe: () => Promise.resolve(),
    progress: () => undefined,
  });

afterEach(() => vi.unstubAllGlobals());

describe('the text of a run', () => {
  it('becomes its characters, in the order of their code points', async () => {
    const { ids, vocabSize, tokenizer, text, documentStarts } = await open({ source: { text: 'b한a😀ab' } });
    expect([...ids]).toEqual([1, 2, 0, 3, 0, 1]);
    expect([vocabSize, text, documentStarts]).toEqual([4, 'a text of 7 characters', []]);
    expect(parseTokenizer(tokenizer).decode(ids)).toBe('b한a😀ab');
  });

  it('has one form of each character, and no half of one', async () => {
    const { ids, tokenizer } = await open({ source: { text: '\ufeffe\u0301\ud83dé' } });
    expect(parseTokenizer(tokenizer).decode(ids)).toBe('é\ufffdé');
  });

  it('is the same however long it is', async () => {
    const long = Array.from({ length: 30_000 }, (_unused, n) =>
      n % 97 === 0 ? '\n' : (['한', '😀', 'a', 'b'][n % 4] ?? ''),
    ).join('');
    const { ids, tokenizer } = await open({ source: { text: long } });
    expect(ids).toHaveLength(30_000);
    expect(parseTokenizer(tokenizer).decode(ids) === long).toBe(true);
    const one = await open({ source: { text: '😀'.repeat(20_000) + 'a' } });
    expect(one.ids).toHaveLength(20_001);
  });

  it('is in documents where a separator is given, which stays with them', async () => {
    const { ids, tokenizer, documentStarts } = await open({
      source: { text: 'ab\n\nc\n\nde' },
      documentSeparator: '\n\n',
    });
    expect(documentStarts).toEqual([0, 4, 7]);
    expect(parseTokenizer(tokenizer).decode(ids)).toBe('ab\n\nc\n\nde');
  });

  it.each([[''], ['a'], ['aaaa']])('needs two different characters: %j', async (text) => {
    await expect(open({ source: { text } })).rejects.toThrow(
      'training: the text must have at least two different characters. Take a longer text.',
    );
  });

  it('of more than 5 MB is refused', async () => {
    await expect(open({ source: { text: 'ab'.repeat(3_000_000) } })).rejects.toThrow('at most 5 MB');
  });
});

describe('token ids', () => {
  it('are taken as they are', async () => {
    const opened = await open({
      source: { ids: [3, 1, 2], vocabSize: 5, documentStarts: [0, 2], tokenizer: '{}' },
    });
    expect(opened).toEqual({
      ids: Int32Array.of(3, 1, 2),
      vocabSize: 5,
      documentStarts: [0, 2],
      tokenizer: '{}',
      text: '3 token ids',
    });
  });

  it('must be whole numbers', async () => {
    await expect(open({ source: { ids: [0, 0.5], vocabSize: 2 } })).rejects.toThrow('got 0.5 at position 1.');
    await expect(open({ source: { ids: [NaN], vocabSize: 2 } })).rejects.toThrow('got NaN at position 0.');
  });
});
