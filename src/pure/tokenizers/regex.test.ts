// Patterns of tokenizers, in JavaScript's notation: what they match, and which are refused.
import { describe, expect, it } from 'vitest';
import { compileRegex } from './regex';

function matches(pattern: string, text: string): string[] {
  return Array.from(text.matchAll(compileRegex(pattern, 'pattern')), ([match]) => match);
}

function reason(pattern: string): string {
  try {
    compileRegex(pattern, 'tokenizer.json pre_tokenizer.pattern');
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : '';
  }
  return expect.fail(`${pattern} was read`);
}

// The expected matches are those of Oniguruma, as Hugging Face tokenizers 0.23.2 splits by them.
describe('a translated pattern', () => {
  it('means Unicode White_Space by \\s', () => {
    expect(matches(String.raw`\s`, 'a\u0085b\ufeffc\u00a0d\u3000')).toEqual(['\u0085', '\u00a0', '\u3000']);
    expect(matches(String.raw`\S+`, 'a\u0085\ufeffc ')).toEqual(['a', '\ufeffc']);
    expect(matches(String.raw`[^\s\p{L}]`, 'a \u0085.')).toEqual(['.']);
  });

  it('means Unicode classes by \\d and \\w', () => {
    expect(matches(String.raw`\d+|\D`, '12٣é')).toEqual(['12٣', 'é']);
    expect(matches(String.raw`\w+`, 'niño_한 n\u0303-ⓐ½')).toEqual(['niño_한', 'n\u0303', 'ⓐ½']);
    expect(matches(String.raw`[^\w\s]`, 'a-b c')).toEqual(['-']);
  });

  it('ignores case inside (?i:…) only, as Unicode folds it', () => {
    expect(matches("(?i:'s|'ll)", "'s 'S 'ſ 'LL 'lL")).toEqual(["'s", "'S", "'ſ", "'LL", "'lL"]);
    expect(matches('(?i:k)k', 'kk Kk KK \u212ak')).toEqual(['kk', 'Kk', '\u212ak']);
    expect(matches('(?i:[a-c2-])x', 'Bx bx 2x -x dx')).toEqual(['Bx', 'bx', '2x', '-x']);
    expect(matches('(?i)a(?-i:b)|c', 'Ab AB C')).toEqual(['Ab', 'C']);
    expect(matches('(?i:[^s])', 'sSſt')).toEqual(['t']);
  });

  it('does not take back what is possessive or atomic', () => {
    expect(matches('a++a', 'aaa')).toEqual([]);
    expect(matches('a?+a', 'a aa')).toEqual(['aa']);
    expect(matches('(?>a+)b|a', 'aab a')).toEqual(['aab', 'a']);
    expect(matches('(a*+b|c)+', 'aabcb')).toEqual(['aabcb']);
  });

  it('counts as Oniguruma does', () => {
    expect(matches('a{1,2}+', 'aaaa')).toEqual(['aaaa']);
    expect(matches('a{,2}b', 'aaab')).toEqual(['aab']);
    expect(matches('a{1,2}?', 'aa')).toEqual(['a', 'a']);
    expect(matches('a{,}', 'aa{,}')).toEqual(['a{,}']);
  });

  it('keeps line ends, dots and brackets in their meaning', () => {
    expect(matches(String.raw`\s+$`, 'a  \nb \n')).toEqual(['  ', ' \n']);
    expect(matches('.+', 'a\rb\nc\u2028')).toEqual(['a\rb', 'c\u2028']);
    expect(matches(String.raw`[\-\]\[{}&/"#]`, '-][{}&/"#')).toHaveLength(9);
    expect(matches(String.raw`\x{1F600}|\u00e9|\x41|\/`, '😀éA/')).toHaveLength(4);
    expect(matches(String.raw`\p{Han}|\p{^L}|\P{L}`, '中a1')).toEqual(['中', '1']);
    expect(matches('}]', '}]')).toEqual(['}]']);
    expect(matches('(?<=a)b(?!c)', 'ab abc bb')).toEqual(['b']);
  });

  it("splits a text as GPT-4's pattern does", () => {
    const pattern = String.raw`(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`;
    const words = ['It', "'S", ' not', '   ', ' 고양이', '123', '4', '!\r\n', 'x'];
    expect(matches(pattern, words.join(''))).toEqual(words);
  });
});

describe('a pattern that is not translated', () => {
  it.each([
    ['^a', '^ outside [ ] is not read'],
    [String.raw`\bword`, String.raw`\b is not read`],
    [String.raw`\W`, String.raw`\W is not read`],
    [String.raw`\p{Nonsense}`, String.raw`\p{Nonsense} is not read`],
    [String.raw`\p`, String.raw`\p is not read`],
    [String.raw`\xff`, String.raw`\xff is not read`],
    ['[[:alpha:]]', 'a bracket inside [ ] is not read'],
    ['[a&&b]', '&& is not read'],
    [String.raw`[\d-a]`, 'a range between classes is not read'],
    ['[ab', 'a [ is not closed'],
    ['(?<name>a)', '(?<n is not read'],
    ['(?i:é)', 'a character beyond ASCII inside (?i:…) is not read'],
    [String.raw`(?i:\p{Lu})`, String.raw`\p{Lu} inside (?i:…) is not read`],
    ['a(?i)b', '(?i) in the middle is not read'],
    ['a{2}?', '{2}? is not read'],
    ['(a', 'a bracket is not closed'],
    ['a)', 'a bracket is not opened'],
    ['\\', '\\ is not read'],
  ])('is refused with the reason: %s', (pattern, why) => {
    expect(reason(pattern)).toContain('FormatError: tokenizer.json pre_tokenizer.pattern: must be a regular');
    expect(reason(pattern)).toContain(`(${why})`);
  });

  it('is refused where JavaScript cannot compile it', () => {
    expect(reason('*a')).toContain('FormatError');
    expect(reason('a|+')).toContain('FormatError');
    expect(reason('[b-a]')).toContain('FormatError');
  });
});
