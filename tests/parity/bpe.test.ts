// Learned merges and tokenizers against Hugging Face `tokenizers` and plain Python (see make_bpe_golden.py).
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  encodeText,
  tokenizerFile,
  trainBpe,
  type BpeTraining,
  type TieRule,
  type Variant,
} from '../../src/pure/bpeTraining';
import { finish } from '../../src/pure/counting';
import { parseTokenizer } from '../../src/pure/tokenizers';

interface Case {
  text: string;
  variant: Variant;
  /** Words with their counts, of the course's sentence alone. */
  words: [string, number][] | null;
  /** By id. */
  tokens: string[];
  merges: string[];
  /** The library's tokenizer.json without vocabulary and merges. */
  file: { model: Record<string, unknown> };
  encoded: number[][];
  decoded: string[];
  /** The first merges by other tie rules. */
  rules: Record<Exclude<TieRule, 'ids'>, string[]>;
}

const golden = JSON.parse(readFileSync(new URL('golden/bpe.json', import.meta.url), 'utf8')) as {
  merges: number;
  texts: Record<string, string>;
  encodedTexts: string[];
  cases: Case[];
};

function train(one: Case, tieRule: TieRule, merges: number): BpeTraining {
  return finish(trainBpe(golden.texts[one.text] ?? '', { variant: one.variant, tieRule, merges }));
}

function mergesOf({ lefts, rights, tokens }: BpeTraining): string[] {
  return Array.from(lefts, (left, merge) => `${tokens[left]} ${tokens[rights[merge] ?? -1]}`);
}

describe.each(golden.cases)('$text, $variant', (one) => {
  let training: BpeTraining;
  beforeAll(() => {
    training = train(one, 'ids', golden.merges);
  });

  it('has the same merges and tokens, in the same order', () => {
    expect(mergesOf(training)).toEqual(one.merges);
    expect(training.tokens).toEqual(one.tokens);
  });

  it('is the same tokenizer.json', () => {
    const vocab = Object.fromEntries(one.tokens.map((token, id) => [token, id]));
    const model = { ...one.file.model, vocab, merges: one.merges.map((merge) => merge.split(' ')) };
    expect(JSON.parse(JSON.stringify(tokenizerFile(training, training.lefts.length)))).toEqual({
      ...one.file,
      model,
    });
  });

  it('encodes every text to the same ids, in training and as a file, and decodes them to the same text', () => {
    const tokenizer = parseTokenizer(tokenizerFile(training, training.lefts.length));
    expect(one.encoded.length).toBe(golden.encodedTexts.length);
    golden.encodedTexts.forEach((text, index) => {
      const want = one.encoded[index] ?? [];
      const { ids } = finish(encodeText(training, training.lefts.length, text));
      expect({ text, ids: [...ids] }).toEqual({ text, ids: want });
      expect({ text, ids: tokenizer.encode(text) }).toEqual({ text, ids: want });
      expect({ text, decoded: tokenizer.decode(want) }).toEqual({ text, decoded: one.decoded[index] });
    });
  });

  it.each(['first', 'lexicographic', 'lexicographic-last'] as const)(
    'has the merges of plain Python by the tie rule %s',
    (rule) => {
      const want = one.rules[rule];
      expect(want.length).toBeGreaterThan(30);
      expect(mergesOf(train(one, rule, want.length))).toEqual(want);
    },
  );
});

describe("the course's sentence", () => {
  const course = golden.cases.filter(({ words }) => words !== null);

  it.each(course)('has the same words, $variant', (one) => {
    const { counted } = train(one, 'ids', 0);
    // Byte-level words of the library are written in visible characters.
    const words = counted.words.map((word) => (one.variant === 'byte-level' ? word.replace(' ', 'Ġ') : word));
    expect(words.map((word, index) => [word, counted.counts[index]])).toEqual(one.words);
  });

  it('is cut with other merges by another tie rule', () => {
    for (const one of course) {
      const rules = Object.values(one.rules).map((merges) => merges.join());
      expect(new Set([one.merges.slice(0, 40).join(), ...rules]).size).toBe(4);
    }
  });
});
