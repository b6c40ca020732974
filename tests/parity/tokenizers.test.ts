// Tokenizers against the Hugging Face library, id for id (see make_tokenizer_golden.py).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseTokenizer, type Tokenizer } from '../../src/pure/tokenizers/index';

/** What the library makes of the texts; `decoded` holds null where a text comes back as it was. */
interface Results {
  readonly vocabularySize: number;
  readonly ids: readonly (readonly number[])[];
  readonly decoded: readonly (string | null)[];
  readonly decodedSkippingSpecialTokens: readonly string[];
  readonly idsWithSpecialTokens: readonly (readonly number[])[];
  readonly randomIds: readonly (readonly number[])[];
  readonly randomIdsDecoded: readonly string[];
}

interface Cases {
  readonly texts: readonly string[];
  readonly results: Readonly<Record<string, Results>>;
}

/** One tokenizer's file and what is expected of it. */
interface Parity {
  readonly file: string;
  readonly texts: readonly string[];
  readonly results: Results;
}

interface ModelCases extends Results {
  readonly sha256: string;
  readonly texts: readonly string[];
}

const golden = new URL('golden/', import.meta.url);
const models = new URL('../../public/models/', import.meta.url);

function readText(path: string, base = golden): string {
  return readFileSync(new URL(path, base), 'utf8');
}

/** Fails on the first difference, with the text that it is in. */
function expectSame<T>(
  inputs: readonly T[],
  got: (input: T, index: number) => unknown,
  want: readonly unknown[],
) {
  expect(inputs.length).toBe(want.length);
  inputs.forEach((input, index) => {
    expect({ input, output: got(input, index) }).toEqual({ input, output: want[index] });
  });
}

/** The tests of one tokenizer; its files are read when they run, so that a missing one fails these tests alone. */
function describeParity(name: string, load: () => Parity): void {
  describe(name, () => {
    let tokenizer: Tokenizer;
    let texts: readonly string[];
    let results: Results;
    beforeAll(() => {
      const parity = load();
      tokenizer = parseTokenizer(parity.file);
      ({ texts, results } = parity);
    });

    it('has as many tokens', () => {
      expect(tokenizer.vocabularySize).toBe(results.vocabularySize);
    });

    it('encodes every text to the same ids', () => {
      expectSame(texts, (text) => tokenizer.encode(text), results.ids);
    });

    it('adds the same special tokens', () => {
      const want = results.idsWithSpecialTokens;
      const first = texts.slice(0, want.length);
      expectSame(first, (text) => tokenizer.encode(text, { addSpecialTokens: true }), want);
    });

    it('decodes ids to the same texts, with and without special tokens', () => {
      const want = results.decoded.map((text, index) => text ?? texts[index]);
      expectSame(results.ids, (row) => tokenizer.decode(row), want);
      const skipping = (row: readonly number[]) => tokenizer.decode(row, { skipSpecialTokens: true });
      expectSame(results.ids, skipping, results.decodedSkippingSpecialTokens);
    });

    it('decodes ids in any order, broken characters and unknown ids among them, to the same texts', () => {
      expectSame(results.randomIds, (row) => tokenizer.decode(row), results.randomIdsDecoded);
    });
  });
}

const { texts, results } = JSON.parse(readText('tokenizers/cases.json')) as Cases;
for (const [name, result] of Object.entries(results)) {
  describeParity(name, () => ({ file: readText(`tokenizers/${name}.json`), texts, results: result }));
}

describe('the tokenizer of the shipped model', () => {
  const readModel = () => readText('story-gpt/tokenizer.json', models);
  const readCases = () => JSON.parse(readText('story-gpt-tokenizer.json')) as ModelCases;

  it('is the one that the golden file was made with (if not, run make_tokenizer_golden.py --tokenizer)', () => {
    expect(createHash('sha256').update(readModel()).digest('hex')).toBe(readCases().sha256);
  });

  describeParity('story-gpt', () => {
    const cases = readCases();
    return { file: readModel(), texts: cases.texts, results: cases };
  });
});
