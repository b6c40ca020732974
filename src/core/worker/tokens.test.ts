// The call on tokenizers as the worker answers it: ids and bytes, by ranks and by a file, and what it refuses.
import '../../../tests/support/messageTasks';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTokenizer } from '../../pure/tokenizers';
import {
  LONGEST_ENCODED,
  RANK_BYTES,
  RANK_ENCODINGS,
  type Progress,
  type TokensEncodeArgs,
} from '../protocol';
import { Scheduler } from './scheduler';
import { tokensHandlers } from './tokens';

const tokenizerFile = new URL('../../../public/models/story-gpt/tokenizer.json', import.meta.url);
const book = parseTokenizer(readFileSync(tokenizerFile, 'utf8'));
const BOOK = { model: 'story-gpt' };

type Heard = Progress<'tokens.encode'>[];

function worker(options: Partial<Parameters<typeof tokensHandlers>[0]> = {}) {
  const handlers = tokensHandlers({ tokenizer: () => Promise.resolve(book), ...options });
  const scheduler = new Scheduler();
  let id = 0;
  return (args: Partial<TokensEncodeArgs>, heard: Heard = []) => {
    const whole: TokensEncodeArgs = { tokenizer: 'r50k_base', text: '', special: false, ...args };
    return scheduler.run(++id, (job) =>
      handlers['tokens.encode'](whole, { ...job, progress: (value) => heard.push(value) }),
    );
  };
}

const joined = (bytes: readonly Uint8Array[]) =>
  new TextDecoder().decode(Uint8Array.from(bytes.flatMap((one) => [...one])));

describe('ids and bytes', () => {
  it('of the cat, by all four', async () => {
    const encode = worker();
    const text = 'I saw a cute grey cat playing in the garden.';
    // By tiktoken itself.
    expect((await encode({ text })).ids).toEqual([
      40, 2497, 257, 13779, 13791, 3797, 2712, 287, 262, 11376, 13,
    ]);
    const lengths = [];
    for (const tokenizer of [...RANK_ENCODINGS, BOOK]) {
      const { ids, bytes, special } = await encode({ tokenizer, text });
      expect(joined(bytes)).toBe(text);
      expect([bytes.length, special.length]).toEqual([ids.length, ids.length]);
      lengths.push(ids.length);
    }
    expect(lengths).toEqual([11, 11, 11, 13]);
  });

  it('of Korean, whose syllables are cut', async () => {
    const { ids, bytes } = await worker()({ text: '한' });
    expect(ids).toHaveLength(2);
    expect(bytes.map((one) => [...one])).toEqual([[0xed, 0x95], [0x9c]]);
  });

  it('of nothing, of half a character, of what is no text in any script', async () => {
    const encode = worker();
    for (const tokenizer of [...RANK_ENCODINGS, BOOK]) {
      expect((await encode({ tokenizer, text: '' })).ids).toEqual([]);
      expect(joined((await encode({ tokenizer, text: '\udc00' })).bytes)).toBe('\ufffd');
      expect(joined((await encode({ tokenizer, text: '\0\u0085😀' })).bytes)).toBe('\0\u0085😀');
    }
  });

  it('of special tokens, as such or as text', async () => {
    const encode = worker();
    const asText = await encode({ tokenizer: BOOK, text: '<|end|>' });
    expect(joined(asText.bytes)).toBe('<|end|>');
    expect(asText.special).toEqual(asText.ids.map(() => false));
    expect(asText.ids).toHaveLength(6);
    // By `tokenizers` 0.23 with encode_special_tokens.
    expect((await encode({ tokenizer: BOOK, text: 'a<|end|> b<|pad|>' })).ids).toEqual([
      71, 34, 98, 75, 269, 98, 36, 270, 34, 98, 86, 370, 98, 36,
    ]);
    const asToken = await encode({ tokenizer: BOOK, text: '<|end|>', special: true });
    expect([asToken.ids, asToken.special]).toEqual([[2], [true]]);
    expect((await encode({ text: '<|endoftext|>', special: true })).ids).toEqual([50_256]);
    expect((await encode({ text: '<|endoftext|>' })).ids).toHaveLength(7);
  });

  it('with the size of the vocabulary', async () => {
    const encode = worker();
    const sizes = [];
    for (const tokenizer of [...RANK_ENCODINGS, BOOK]) {
      const { vocabularySize, specialTokens } = await encode({ tokenizer });
      sizes.push([vocabularySize - specialTokens, specialTokens]);
    }
    expect(sizes).toEqual([
      [50_256, 1],
      [100_256, 5],
      [199_998, 2],
      [4089, 7],
    ]);
  });
});

it('tells what it downloads before it does, and does so once', async () => {
  const encode = worker();
  const heard: Heard = [];
  await encode({ text: 'a' }, heard);
  expect(heard[0]).toEqual({ stage: 'download', loadedBytes: 0, totalBytes: RANK_BYTES.r50k_base });
  const again: Heard = [];
  await encode({ text: 'b' }, again);
  expect(again).toEqual([]);
  for (const name of RANK_ENCODINGS) {
    const file = new URL(`../../../node_modules/js-tiktoken/dist/ranks/${name}.js`, import.meta.url);
    expect([name, statSync(file).size]).toEqual([name, RANK_BYTES[name]]);
  }
});

it('says so if a download fails, and tries again', async () => {
  let attempts = 0;
  const read = () => {
    attempts += 1;
    return attempts === 1
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({ default: { pat_str: '\\p{L}', special_tokens: {}, bpe_ranks: '! 0 YQ== Yg==' } });
  };
  const encode = worker({ rankFiles: { r50k_base: read, cl100k_base: read, o200k_base: read } });
  await expect(encode({ text: 'ab' })).rejects.toMatchObject({
    name: 'TokensError',
    message: expect.stringContaining('r50k_base: the download failed (Failed to fetch). Check') as string,
  });
  expect((await encode({ text: 'ab' })).ids).toEqual([0, 1]);
});

it.each<[string, Partial<TokensEncodeArgs>, RegExp]>([
  ['another tokenizer', { tokenizer: 'gpt2' as never }, /tokenizer must be one of r50k_base, .*got "gpt2"/],
  ['no tokenizer', { tokenizer: null as never }, /tokenizer must be one of/],
  ['a model without a name', { tokenizer: { model: 5 } as never }, /or {model: a model's name}/],
  ['no text', { text: 5 as never }, /text must be a text, got 5/],
  ['a long text', { text: 'x'.repeat(LONGEST_ENCODED + 1) }, /at most 200,000 UTF-16 units, got 200,001/],
  ['another special', { special: 'yes' as never }, /special must be true or false, got yes/],
])('refuses %s', async (_what, args, message) => {
  await expect(worker()(args)).rejects.toMatchObject({
    name: 'TokensError',
    message: expect.stringMatching(message) as string,
  });
});
