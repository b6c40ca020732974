// The parts of a tokenizer, one by one: normalizers, pre-tokenizers, decoders.
import { describe, expect, it } from 'vitest';
import { readDecoder } from './decoders';
import { readNormalizer } from './normalizers';
import { readPreTokenizer } from './preTokenizers';

function words(json: unknown, text: string): string[] {
  return readPreTokenizer(json)([{ text, isFirst: true }]).map((piece) => piece.text);
}

function decode(json: unknown, ...tokens: string[]): string {
  return readDecoder(json).decode(tokens).join('');
}

describe('normalizers', () => {
  it('compose and decompose accents and Korean', () => {
    expect(readNormalizer({ type: 'NFC' })('n\u0303\u1112\u1161\u11ab')).toBe('ñ한');
    expect(readNormalizer({ type: 'NFD' })('ñ한')).toBe('n\u0303\u1112\u1161\u11ab');
    expect(readNormalizer({ type: 'NFKC' })('ﬁ①')).toBe('fi1');
    expect(readNormalizer({ type: 'NFKD' })('ｱñ')).toBe('アn\u0303');
    expect(readNormalizer(null)('ñ')).toBe('ñ');
  });

  it('lower-case letter by letter, without the Greek rule for the end of a word', () => {
    expect(readNormalizer({ type: 'Lowercase' })('ΣΑΣ ÑI')).toBe('σασ ñi');
  });

  it('prepend only to a text, and replace without reading $ in the replacement', () => {
    const prepend = readNormalizer({ type: 'Prepend', prepend: '▁' });
    expect([prepend('a'), prepend('')]).toEqual(['▁a', '']);
    const replace = readNormalizer({ type: 'Replace', pattern: { String: '.' }, content: '$&' });
    expect(replace('a.b.')).toBe('a$&b$&');
  });
});

describe('pre-tokenizers', () => {
  const comma = (behavior: string, invert = false) => ({
    type: 'Split',
    pattern: { Regex: ',' },
    behavior,
    invert,
  });

  it('split in five ways', () => {
    expect(words(comma('Isolated'), 'a,,b,')).toEqual(['a', ',', ',', 'b', ',']);
    expect(words(comma('Removed'), 'a,,b,')).toEqual(['a', 'b']);
    expect(words(comma('MergedWithPrevious'), ',a,,b,')).toEqual([',', 'a,', ',', 'b,']);
    expect(words(comma('MergedWithNext'), ',a,,b,')).toEqual([',a', ',', ',b', ',']);
    expect(words(comma('Contiguous'), 'a,,b,')).toEqual(['a', ',,', 'b', ',']);
    expect(words(comma('Removed', true), 'a,,b,')).toEqual([',', ',', ',']);
    expect(words({ ...comma('Isolated'), pattern: { String: '' } }, 'a,b')).toEqual(['a,b']);
  });

  it('cut words at white space, which is left out', () => {
    const whitespace = { type: 'WhitespaceSplit' };
    expect(words(whitespace, ' a  b\n\u3000c,d\u0085\ufeffe\u200bf ')).toEqual([
      'a',
      'b',
      'c,d',
      '\ufeffe\u200bf',
    ]);
    expect(words(whitespace, ' \t')).toEqual([]);
  });

  it('cut digits one by one or in runs', () => {
    expect(words({ type: 'Digits', individual_digits: true }, 'a12²')).toEqual(['a', '1', '2', '²']);
    expect(words({ type: 'Digits', individual_digits: false }, 'a12²b')).toEqual(['a', '12²', 'b']);
  });

  it('cut words as GPT-2 does, a space before a word with the word', () => {
    const byteLevel = { type: 'ByteLevel', add_prefix_space: false };
    expect(words(byteLevel, "It's  12 o'clock\n")).toEqual(['It', "'s", 'Ġ', 'Ġ12', 'Ġo', "'", 'clock', 'Ċ']);
    expect(words({ ...byteLevel, add_prefix_space: true }, 'a')).toEqual(['Ġa']);
    expect(words({ ...byteLevel, use_regex: false }, 'a b')).toEqual(['aĠb']);
  });

  it('mark spaces as SentencePiece does, at the start by scheme', () => {
    const metaspace = { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true };
    expect(words(metaspace, 'a  b')).toEqual(['▁a', '▁', '▁b']);
    expect(words({ ...metaspace, prepend_scheme: 'never' }, 'a b')).toEqual(['a', '▁b']);
    expect(words({ ...metaspace, split: false }, ' a b')).toEqual(['▁a▁b']);
    expect(words({ type: 'Metaspace', replacement: '▁', add_prefix_space: false }, 'a')).toEqual(['a']);
    const first = readPreTokenizer({ ...metaspace, prepend_scheme: 'first' });
    const pieces = ['a', 'b'].map((text, index) => ({ text, isFirst: index === 0 }));
    expect(first(pieces).map(({ text }) => text)).toEqual(['▁a', 'b']);
  });
});

describe('decoders', () => {
  it('put a space between tokens where there is none', () => {
    expect(decode(null, 'a', 'b')).toBe('a b');
  });

  it("turn the mark of a word's end into a space, but for the last token", () => {
    const suffix = { type: 'BPEDecoder', suffix: '</w>' };
    expect(decode(suffix, 'th', 'is</w>', 'is</w>')).toBe('this is');
    expect(decode(suffix, 'is</w>', 'th')).toBe('is th');
    expect(decode(suffix)).toBe('');
    expect(() => readDecoder({ ...suffix, suffix: '' })).toThrow('decoder.suffix');
  });

  it('strip the ends of each token', () => {
    const strip = { type: 'Strip', content: '_', start: 1, stop: 2 };
    expect(decode(strip, '__a___', '_', '')).toBe('_a_');
  });

  it('leave out the mark of the first token only', () => {
    const metaspace = { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true };
    expect(decode(metaspace, '▁a', '▁b')).toBe('a b');
    expect(decode({ ...metaspace, prepend_scheme: 'never' }, '▁a', '▁b')).toBe(' a b');
  });

  it('turn runs of byte tokens to text, or to one U+FFFD for each byte', () => {
    const bytes = { type: 'ByteFallback' };
    expect(decode(bytes, '<0xC3>', '<0xA9>', 'x', '<0xC3>', '<0xA9>', '<0xC3>')).toBe('éx\ufffd\ufffd\ufffd');
    expect(decode(bytes, '<0xZZ>', '<0x1>')).toBe('<0xZZ><0x1>');
  });
});
