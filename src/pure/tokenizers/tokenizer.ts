// A tokenizer from a Hugging Face tokenizer.json: text to token ids and back.
import { describeValue } from '../formats/formatError';
import { addedTokenSplitter, readAddedTokens, writtenForm, type AddedToken } from './addedTokens';
import { readBpeModel } from './bpeModel';
import { decodedBytes, readDecoder } from './decoders';
import { readNormalizer } from './normalizers';
import { readPostProcessor } from './postProcessors';
import { readPreTokenizer } from './preTokenizers';
import { readTokenizerJson } from './tokenizerJson';
import { wellFormed } from './utf8';

/** How to encode. */
export interface EncodeOptions {
  /**
   * Whether the file's post-processor puts its special tokens (such as `<s>`) around the text; default false,
   * so that a text is what it says.
   */
  readonly addSpecialTokens?: boolean;
  /**
   * Whether a special token that is written in the text is found as that token; default true. False reads it as any other text
   * (`encode_special_tokens` of `tokenizers`): so what people type cannot become one. Other added tokens are found either way.
   */
  readonly specialTokens?: boolean;
}

/** How to decode. */
export interface DecodeOptions {
  /** Whether special tokens are left out of the text; default false. */
  readonly skipSpecialTokens?: boolean;
}

/** Text to token ids and back, as the Hugging Face `tokenizers` library does with the same file. */
export interface Tokenizer {
  /** How many tokens there are, added ones included. Ids may have gaps, see `largestId`. */
  readonly vocabularySize: number;
  /** A model needs `largestId + 1` rows in its embedding. */
  readonly largestId: number;
  /** Tokens found as a whole before the text is cut into words, in the file's order. */
  readonly addedTokens: readonly AddedToken[];
  /** Those of them that stand for no text, such as `<|endoftext|>`. */
  readonly specialTokens: readonly AddedToken[];
  /**
   * The token ids of a text; `''` has none, where no special tokens are added. A lone surrogate counts as
   * U+FFFD. The array belongs to the caller.
   */
  readonly encode: (text: string, options?: EncodeOptions) => number[];
  /**
   * The text of token ids; bytes that are no UTF-8 become U+FFFD. An id without a token adds nothing.
   *
   * @throws RangeError for an id that is not a whole number from 0
   */
  readonly decode: (ids: ArrayLike<number>, options?: DecodeOptions) => string;
  /** The id of a token as the file writes it (`Ġthe`, `▁the`); undefined for a text that is no token. */
  readonly tokenToId: (token: string) => number | undefined;
  /** The token as the file writes it; undefined for an id without one. */
  readonly idToToken: (id: number) => string | undefined;
  /**
   * The exact bytes behind a token: not always whole characters, 한 may be two tokens. Those of a text's tokens,
   * one after the other, are its UTF-8, up to spaces that the tokenizer puts at its start.
   *
   * @throws RangeError for an id without a token
   */
  readonly tokenBytes: (id: number) => Uint8Array;
}

/**
 * Reads a tokenizer.json with a byte pair encoding model.
 *
 * @param json the file's text, or what `JSON.parse` made of it
 * @throws FormatError naming the first part of the file that is damaged or not read here
 */
export function parseTokenizer(json: unknown): Tokenizer {
  const file = readTokenizerJson(json);
  const model = readBpeModel(file.model);
  const addedTokens = readAddedTokens(file.added_tokens, model.idOf);
  const specialTokens = addedTokens.filter(({ special }) => special);
  const normalize = readNormalizer(file.normalizer);
  const splitAddedTokens = addedTokenSplitter(addedTokens, normalize);
  const splitOtherAddedTokens = addedTokenSplitter(
    addedTokens.filter(({ special }) => !special),
    normalize,
  );
  const preTokenize = readPreTokenizer(file.pre_tokenizer);
  const postProcess = readPostProcessor(file.post_processor);
  const decoder = readDecoder(file.decoder);
  const idOf = new Map([...model.idOf, ...addedTokens.map(({ content, id }) => [content, id] as const)]);
  const tokenOf = new Map([
    ...model.tokenOf,
    ...addedTokens.map((token) => [token.id, writtenForm(token, normalize)] as const),
  ]);
  const specialContents = new Set(specialTokens.map(({ content }) => content));

  function encode(text: string, options: EncodeOptions = {}): number[] {
    const { addSpecialTokens = false, specialTokens: findsSpecial = true } = options;
    const split = findsSpecial ? splitAddedTokens : splitOtherAddedTokens;
    const ids = split(wellFormed(text)).flatMap((segment) =>
      typeof segment === 'number'
        ? [segment]
        : preTokenize([segment]).flatMap((word) => model.tokenize(word.text)),
    );
    return addSpecialTokens ? postProcess(ids) : ids;
  }

  function decode(ids: ArrayLike<number>, { skipSpecialTokens = false }: DecodeOptions = {}): string {
    const tokens = Array.from(ids, tokenAt)
      .filter((token) => token !== undefined)
      .filter((token) => !(skipSpecialTokens && specialContents.has(token)));
    return decoder.decode(tokens).join('');
  }

  function tokenAt(id: number): string | undefined {
    if (!Number.isSafeInteger(id) || id < 0) {
      throw new RangeError(`tokenizer: a token id must be a whole number from 0, got ${describeValue(id)}`);
    }
    return tokenOf.get(id);
  }

  function tokenBytes(id: number): Uint8Array {
    const token = tokenOf.get(id);
    if (token !== undefined) return decodedBytes(token, decoder);
    const range = `the vocabulary's ${String(idOf.size)} tokens (largest id ${String(largestId)})`;
    throw new RangeError(`tokenizer: a token id must be one of ${range}, got ${describeValue(id)}`);
  }

  const largestId = [...tokenOf.keys()].reduce((largest, id) => Math.max(largest, id), 0);
  return {
    vocabularySize: idOf.size,
    largestId,
    addedTokens,
    specialTokens,
    encode,
    decode,
    tokenToId: (token) => idOf.get(token),
    idToToken: (id) => tokenOf.get(id),
    tokenBytes,
  };
}
