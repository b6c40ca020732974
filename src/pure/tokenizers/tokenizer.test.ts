// Whole tokenizers from hand-written files: what they give back, and which files are refused.
import { describe, expect, it } from 'vitest';
import { CHARACTER_OF_BYTE } from './byteLevel';
import { parseTokenizer, type Tokenizer } from './tokenizer';

type Json = Record<string, unknown>;

const BYTE_LEVEL = { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true };

function added(id: number, content: string, flags: Json = {}): Json {
  const off = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
  return { id, content, ...off, ...flags };
}

/** A byte-level file: ids 0 … 255 are the bytes, then the merges' results, then `<|endoftext|>`. */
function byteLevelFile(merges: readonly string[] = [], parts: Json = {}, model: Json = {}): Json {
  const tokens = [...CHARACTER_OF_BYTE, ...merges.map((merge) => merge.replace(' ', ''))];
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [added(tokens.length, '<|endoftext|>')],
    normalizer: null,
    pre_tokenizer: BYTE_LEVEL,
    post_processor: null,
    decoder: BYTE_LEVEL,
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: '',
      end_of_word_suffix: '',
      fuse_unk: false,
      vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
      merges,
      ...model,
    },
    ...parts,
  };
}

/** A file whose tokens are single characters and whose decoder is missing. */
function plainFile(alphabet: string, parts: Json = {}, model: Json = {}): Json {
  const vocab = Object.fromEntries(['<unk>', ...Array.from(alphabet)].map((token, id) => [token, id]));
  return { model: { type: 'BPE', vocab, merges: [], ...model }, ...parts };
}

function refusal(json: unknown): string {
  try {
    parseTokenizer(json);
  } catch (error) {
    if (error instanceof Error && error.name === 'FormatError') return error.message;
    throw error;
  }
  return expect.fail('the file was read');
}

function tokensOf(tokenizer: Tokenizer, text: string): (string | undefined)[] {
  return tokenizer.encode(text).map(tokenizer.idToToken);
}

describe('a byte-level tokenizer', () => {
  const tokenizer = parseTokenizer(byteLevelFile(['t h', 'th e', 'Ġ the', 'í ķ']));
  const end = 260;

  it('knows its tokens in both directions', () => {
    expect(tokenizer.vocabularySize).toBe(261);
    expect(tokenizer.largestId).toBe(end);
    expect(tokenizer.tokenToId('Ġthe')).toBe(258);
    expect(tokenizer.tokenToId('cat')).toBeUndefined();
    expect(tokenizer.idToToken(end)).toBe('<|endoftext|>');
    expect(tokenizer.idToToken(261)).toBeUndefined();
    expect(tokenizer.specialTokens.map(({ id, content }) => [id, content])).toEqual([[end, '<|endoftext|>']]);
  });

  it('merges words, but not across them', () => {
    expect(tokensOf(tokenizer, 'the the')).toEqual(['the', 'Ġthe']);
    expect(tokensOf(tokenizer, 't he')).toEqual(['t', 'Ġ', 'h', 'e']);
    expect(tokenizer.encode('')).toEqual([]);
  });

  it('finds special tokens written in the text, and leaves them out where asked', () => {
    const ids = tokenizer.encode('the<|endoftext|>the');
    expect(ids).toEqual([257, end, 257]);
    expect(tokenizer.decode(ids)).toBe('the<|endoftext|>the');
    expect(tokenizer.decode(ids, { skipSpecialTokens: true })).toBe('thethe');
    expect(tokenizer.encode('<|endoftext')).not.toContain(end);
  });

  it('gives the exact bytes of tokens that cut a character', () => {
    const [first, second] = tokenizer.encode('한');
    expect([...tokenizer.tokenBytes(first ?? 0)]).toEqual([0xed, 0x95]);
    expect([...tokenizer.tokenBytes(second ?? 0)]).toEqual([0x9c]);
    expect(tokenizer.decode([first ?? 0])).toBe('\ufffd');
    expect(tokenizer.decode([first ?? 0, second ?? 0])).toBe('한');
  });

  it('takes a lone surrogate as U+FFFD', () => {
    for (const text of ['\ud83d', 'a\ude00b', '\ude00\ud83d', '<|endoftext|>\ud800']) {
      expect(tokenizer.encode(text)).toEqual(tokenizer.encode(text.replace(/\p{Surrogate}/gu, '\ufffd')));
    }
  });

  it('leaves out ids without a token, and refuses what is no id', () => {
    expect(tokenizer.decode([257, 5000, 257])).toBe('thethe');
    expect(tokenizer.decode(new Int32Array([257]))).toBe('the');
    expect(() => tokenizer.decode([-1])).toThrow('a token id must be a whole number from 0, got -1');
    expect(() => tokenizer.decode([0.5])).toThrow(RangeError);
    expect(() => tokenizer.tokenBytes(5000)).toThrow('261 tokens (largest id 260), got 5000');
  });

  it('gives every text back, and its bytes token by token', () => {
    const ranges = [
      [0x00, 0x7f],
      [0x80, 0x2ff],
      [0x300, 0x36f],
      [0x1100, 0x11ff],
      [0x2000, 0x206f],
      [0xac00, 0xd7a3],
      [0xe000, 0xffff],
      [0x1f300, 0x1faff],
      [0x10000, 0x10ffff],
    ] as const;
    let seed = 7;
    const random = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
    for (let round = 0; round < 500; round += 1) {
      const codes = Array.from({ length: random(40) }, () => {
        const [first, last] = ranges[random(ranges.length)] ?? [0, 0];
        return first + random(last - first + 1);
      });
      const ending = ['', ' the', '\r\n\t', '<|endoftext|>'][random(4)] ?? '';
      const text = String.fromCodePoint(...codes) + ending;
      const ids = tokenizer.encode(text);
      expect(tokenizer.decode(ids)).toBe(text);
      expect(ids.flatMap((id) => [...tokenizer.tokenBytes(id)])).toEqual([...new TextEncoder().encode(text)]);
    }
  });

  it('encodes a long word and a long text in reasonable time', () => {
    const start = performance.now();
    expect(tokenizer.decode(tokenizer.encode('th'.repeat(50_000)))).toHaveLength(100_000);
    expect(tokenizer.encode(' '.repeat(100_000))).toHaveLength(100_000);
    const megabyte = 'the cat 고양이 niño 123\n'.repeat(45_000);
    expect(tokenizer.decode(tokenizer.encode(megabyte))).toBe(megabyte);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('the model', () => {
  it('reads merges as texts and as pairs, from JSON as text and as an object', () => {
    const texts = byteLevelFile(['a b', 'ab c']);
    const pairs = byteLevelFile(
      ['a b', 'ab c'],
      {},
      {
        merges: [
          ['a', 'b'],
          ['ab', 'c'],
        ],
      },
    );
    for (const file of [texts, pairs]) {
      expect(tokensOf(parseTokenizer(file), 'abcab')).toEqual(['abc', 'ab']);
      expect(tokensOf(parseTokenizer(JSON.stringify(file)), 'abcab')).toEqual(['abc', 'ab']);
    }
  });

  it('takes a whole word from the vocabulary before merging, where ignore_merges says so', () => {
    const file = byteLevelFile(['a b', 'c d', 'ab cd']);
    const withoutLast = { ...(file['model'] as Json), merges: ['a b', 'c d'] };
    expect(tokensOf(parseTokenizer({ ...file, model: withoutLast }), 'abcd')).toEqual(['ab', 'cd']);
    const ignoring = { ...withoutLast, ignore_merges: true };
    expect(tokensOf(parseTokenizer({ ...file, model: ignoring }), 'abcd')).toEqual(['abcd']);
  });

  it('drops unknown characters, or names them, one by one or together', () => {
    expect(tokensOf(parseTokenizer(plainFile('ab')), 'axyb')).toEqual(['a', 'b']);
    const named = plainFile('ab', {}, { unk_token: '<unk>' });
    expect(tokensOf(parseTokenizer(named), 'axyb')).toEqual(['a', '<unk>', '<unk>', 'b']);
    const fused = plainFile('ab', {}, { unk_token: '<unk>', fuse_unk: true });
    expect(tokensOf(parseTokenizer(fused), 'axyb')).toEqual(['a', '<unk>', 'b']);
    const missing = parseTokenizer(plainFile('ab', {}, { unk_token: '<pad>' }));
    expect(missing.encode('ab')).toHaveLength(2);
    expect(() => missing.encode('x')).toThrow('unk_token must be in the vocab, got "<pad>"');
  });

  it('takes names like __proto__ as tokens', () => {
    const text = JSON.stringify(byteLevelFile()).replace(
      '"vocab":{',
      '"vocab":{"__proto__":300,"constructor":301,',
    );
    const tokenizer = parseTokenizer(text);
    expect(tokenizer.tokenToId('__proto__')).toBe(300);
    expect(tokenizer.tokenToId('toString')).toBeUndefined();
    expect(tokenizer.vocabularySize).toBe(259);
  });
});

describe('special tokens', () => {
  const template = {
    type: 'TemplateProcessing',
    single: [{ SpecialToken: { id: '<s>', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }],
    pair: [],
    special_tokens: { '<s>': { id: '<s>', ids: [256], tokens: ['<s>'] } },
  };

  it('are put around a text only where asked', () => {
    const file = byteLevelFile([], { added_tokens: [added(256, '<s>')], post_processor: template });
    const tokenizer = parseTokenizer(file);
    expect(tokenizer.encode('!', { addSpecialTokens: true })).toEqual([256, 33]);
    expect(tokenizer.encode('!')).toEqual([33]);
    expect(tokenizer.encode('', { addSpecialTokens: true })).toEqual([256]);
  });

  it('match the longest first, and take white space with them where they strip', () => {
    const tokens = [
      added(256, '<a>'),
      added(257, '<a><b>'),
      added(258, '[L]', { lstrip: true }),
      added(259, '[R]', { rstrip: true }),
      added(260, 'cat', { single_word: true, special: false }),
    ];
    const tokenizer = parseTokenizer(byteLevelFile([], { added_tokens: tokens }));
    expect(tokenizer.encode('<a><b><a>')).toEqual([257, 256]);
    expect(tokenizer.encode('! \n[L]')).toEqual([33, 258]);
    expect(tokenizer.encode('[R]\u3000 !')).toEqual([259, 33]);
    expect(tokenizer.encode('!cat')).toEqual([33, 260]);
    expect(tokenizer.encode('cat_')).not.toContain(260);
    expect(tokenizer.encode('한cat')).not.toContain(260);
    expect(tokenizer.specialTokens).toHaveLength(4);
  });

  it('are refused where the template names one that is not there', () => {
    const file = byteLevelFile([], { post_processor: { ...template, special_tokens: {} } });
    expect(refusal(file)).toContain(
      'special_tokens must have every token of the template, got none for "<s>"',
    );
    const proto = { ...template, single: [{ SpecialToken: { id: 'toString' } }] };
    expect(refusal(byteLevelFile([], { post_processor: proto }))).toContain('got none for "toString"');
  });
});

describe('SentencePiece style', () => {
  const vocab = Object.fromEntries(
    ['<unk>', '▁', 'a', '▁a', '<0xED>', '<0x95>', '<0x9C>'].map((token, id) => [token, id]),
  );
  const tokenizer = parseTokenizer({
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'Prepend', prepend: '▁' },
        { type: 'Replace', pattern: { String: ' ' }, content: '▁' },
      ],
    },
    decoder: {
      type: 'Sequence',
      decoders: [
        { type: 'Replace', pattern: { String: '▁' }, content: ' ' },
        { type: 'ByteFallback' },
        { type: 'Fuse' },
        { type: 'Strip', content: ' ', start: 1, stop: 0 },
      ],
    },
    model: { type: 'BPE', unk_token: '<unk>', byte_fallback: true, vocab, merges: ['▁ a'] },
  });

  it('spells characters outside the vocabulary as bytes, and reads them again', () => {
    expect(tokensOf(tokenizer, 'a한 a')).toEqual(['▁a', '<0xED>', '<0x95>', '<0x9C>', '▁a']);
    expect(tokenizer.decode(tokenizer.encode('a한 a'))).toBe('a한 a');
    expect(tokenizer.decode([3, 4, 5, 3])).toBe('a\ufffd\ufffd a');
    expect([...tokenizer.tokenBytes(4)]).toEqual([0xed]);
    expect([...tokenizer.tokenBytes(3)]).toEqual([0x20, 0x61]);
    expect([...tokenizer.tokenBytes(0)]).toEqual([...new TextEncoder().encode('<unk>')]);
  });
});

describe('a file that is not read', () => {
  function withPart(name: string, part: unknown): string {
    return refusal(byteLevelFile([], { [name]: part }));
  }

  it('is refused where it is no tokenizer.json', () => {
    expect(refusal('{')).toContain('tokenizer.json: must be valid JSON');
    expect(refusal('[]')).toContain('tokenizer.json: must be of type object, got an array of 0');
    expect(refusal(undefined)).toContain('got nothing');
    expect(refusal({})).toContain('tokenizer.json model: must be of type object, got nothing');
    expect(withPart('truncation', { max_length: 5 })).toContain(
      'truncation: must be of type null, got an object',
    );
    expect(withPart('added_tokens', [{ id: 1 }])).toContain('added_tokens[0].content');
  });

  it('is refused by the name of the part, with the names of those that are read', () => {
    expect(withPart('pre_tokenizer', { type: 'BertPreTokenizer' })).toMatch(
      /^tokenizer.json pre_tokenizer: type must be one of ByteLevel, .*, got "BertPreTokenizer"; choose/,
    );
    const nested = { type: 'Sequence', normalizers: [{ type: 'NFC' }, { type: 'Precompiled' }] };
    expect(withPart('normalizer', nested)).toContain('normalizer.normalizers[1]: type must be');
    expect(withPart('decoder', { type: 'WordPiece' })).toContain('decoder: type must be');
    expect(withPart('post_processor', { type: 'BertProcessing' })).toContain('post_processor: type must be');
    expect(withPart('decoder', { type: 'toString' })).toContain('got "toString"');
    expect(withPart('decoder', 'ByteLevel')).toContain('got nothing');
    expect(refusal(byteLevelFile([], {}, { type: 'Unigram' }))).toContain(
      'model.type: must be "BPE", got "Unigram"',
    );
  });

  it('is refused where a setting would change the result', () => {
    expect(refusal(byteLevelFile([], {}, { dropout: 0.1 }))).toContain('model.dropout: must be 0, got 0.1');
    expect(refusal(byteLevelFile([], {}, { end_of_word_suffix: 1 }))).toContain('end_of_word_suffix');
    expect(refusal(byteLevelFile([], {}, { continuing_subword_prefix: '##' }))).toContain('"##"');
    const split = { type: 'Split', pattern: { Regex: '^a' }, behavior: 'Isolated', invert: false };
    expect(withPart('pre_tokenizer', split)).toContain('pre_tokenizer.pattern: must be a regular expression');
    expect(withPart('pre_tokenizer', { ...split, behavior: 'Kept' })).toContain('"Isolated" or "Removed"');
  });

  it('is refused where vocabulary and merges do not fit together', () => {
    const model = (part: Json) => refusal(byteLevelFile([], {}, part));
    expect(model({ vocab: [] })).toContain('vocab must be an object, got an array of 0');
    expect(model({ vocab: { a: -1 } })).toContain(
      'vocab "a" must be a whole number from 0 to 67108863, got -1',
    );
    expect(model({ vocab: { a: 1.5 } })).toContain('got 1.5');
    expect(model({ vocab: { a: 2 ** 26 } })).toContain('got 67108864');
    expect(model({ vocab: { a: '1' } })).toContain('got "1"');
    expect(model({ vocab: { a: 1, b: 1 } })).toContain('got one id twice');
    expect(model({ merges: {} })).toContain('merges must be an array');
    expect(model({ merges: ['a b'] })).toContain('merges[0] must join tokens of the vocab to one, got "ab"');
    expect(model({ merges: ['a  b'] })).toContain('merges[0] must be two tokens, got "a  b"');
    expect(model({ merges: [['a', 1]] })).toContain('merges[0] must be two tokens, got an array of 2');
  });

  it('is refused where added tokens contradict each other', () => {
    const tokens = (...list: Json[]) => withPart('added_tokens', list);
    expect(tokens(added(300, 'x'))).toContain('"x" must have an id that no other token has, got 300');
    expect(tokens(added(5, '<s>'))).toContain('got 5');
    expect(tokens(added(300, '<s>'), added(301, '<s>'))).toContain('got 301');
    expect(tokens(added(300, '<s>'), added(300, '</s>'))).toContain('"</s>"');
    expect(tokens(added(300, ''))).toContain('added_tokens[0].content');
    expect(tokens(added(-1, '<s>'))).toContain('added_tokens[0].id');
  });
});

describe('special tokens as any other text', () => {
  const file = byteLevelFile([], {
    added_tokens: [added(256, '<|endoftext|>'), added(257, '<tag>', { special: false })],
  });
  const tokenizer = parseTokenizer(file);
  const plain = { specialTokens: false };

  it('are not found where they are not to be', () => {
    expect(tokenizer.encode('a<|endoftext|>b')).toEqual([97, 256, 98]);
    const ids = tokenizer.encode('a<|endoftext|>b', plain);
    expect(ids).toHaveLength('a<|endoftext|>b'.length);
    expect(ids).not.toContain(256);
    expect(tokenizer.decode(ids)).toBe('a<|endoftext|>b');
  });

  it('other added tokens are found all the same', () => {
    expect(tokenizer.encode('<tag><|endoftext|>', plain)[0]).toBe(257);
    expect(tokenizer.encode('<tag>x', plain)).toEqual(tokenizer.encode('<tag>x'));
  });
});
