// OpenAI's encodings from their ranks: text to token ids, as their library tiktoken does.
//
// A token's rank is its id: the 256 bytes, then the tokens that byte pair encoding made, in that order. There is no list of
// merges: of all neighbours in a word whose bytes together are a token, those are joined first whose token has the lowest rank.
//
//   tiktoken, src/lib.rs, byte_pair_merge, and tiktoken_ext/openai_public.py
import { STRETCH, type Steps } from '../counting/steps';
import { mergeSymbols, type MergeTable } from './bpe';
import { escapeText, findSpans } from './pattern';
import { compileRegex } from './regex';
import { utf8Bytes, wellFormed } from './utf8';

/** An encoding as the package js-tiktoken holds it. */
export interface RankFile {
  /** What cuts a text into words. */
  readonly pat_str: string;
  /** Ids of special tokens by their names. */
  readonly special_tokens: Readonly<Record<string, number>>;
  /** Lines `! 0 IQ== Ig== …`: the rank of the line's first token, then its tokens in Base64. */
  readonly bpe_ranks: string;
}

export interface RankTokenizer {
  /** Tokens that stand for bytes. */
  readonly ordinaryTokens: number;
  readonly specialTokens: number;
  readonly isSpecial: (id: number) => boolean;
  /**
   * The bytes of a token, those of its name for a special one; a new array.
   *
   * @throws RangeError for an id without a token
   */
  readonly tokenBytes: (id: number) => Uint8Array;
  /**
   * The token ids of a text; `''` has none. A lone surrogate counts as U+FFFD.
   *
   * @param special whether the name of a special token in the text is that token; else it is read as any other text
   */
  readonly encode: (text: string, special: boolean) => Steps<number[]>;
}

/** Tokens that are read from Base64 in one stretch. */
const READ_AT_ONCE = 4096;
/** Words longer than this (in UTF-16 units) are rare, and not kept. */
const LONGEST_KEPT_WORD = 64;
const KEPT_WORDS = 20_000;

/** Bytes as a text of characters U+0000 … U+00FF, so that they can be looked up. */
function asCharacters(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return characters;
}

/** Reads the ranks of an encoding. */
export function* readRanks(file: RankFile): Steps<RankTokenizer> {
  const tokens: string[] = [];
  const rankOf = new Map<string, number>();
  const lines = file.bpe_ranks.split('\n').filter((line) => line !== '');
  for (const [number, line] of lines.entries()) {
    const [, first, ...written] = line.split(' ');
    for (const [index, base64] of written.entries()) {
      const rank = Number(first) + index;
      const token = atob(base64);
      tokens[rank] = token;
      rankOf.set(token, rank);
      if (index % READ_AT_ONCE === 0) yield (number + index / written.length) / lines.length;
    }
  }
  return rankTokenizer(tokens, rankOf, file);
}

function rankTokenizer(
  tokens: readonly string[],
  rankOf: ReadonlyMap<string, number>,
  { pat_str, special_tokens }: RankFile,
): RankTokenizer {
  const words = compileRegex(pat_str, 'pat_str');
  const nameOf = new Map(Object.entries(special_tokens).map(([name, id]) => [id, name]));
  const longestFirst = Object.keys(special_tokens).sort((a, b) => b.length - a.length);
  const names = new RegExp(longestFirst.map(escapeText).join('|') || '(?!)', 'gu');
  const stride = tokens.length;
  const merges: MergeTable = {
    ranks: {
      get(key) {
        const right = key % stride;
        return rankOf.get((tokens[(key - right) / stride] ?? '') + (tokens[right] ?? ''));
      },
    },
    results: Int32Array.from(tokens, (_token, rank) => rank),
    stride,
  };
  const known = new Map<string, readonly number[]>();

  function encodeWord(word: string): readonly number[] {
    const before = known.get(word);
    if (before !== undefined) return before;
    const characters = asCharacters(utf8Bytes(word));
    const whole = rankOf.get(characters);
    const symbols = () => Array.from(characters, (byte) => rankOf.get(byte) ?? 0);
    const ids = whole === undefined ? mergeSymbols(symbols(), merges) : [whole];
    if (word.length <= LONGEST_KEPT_WORD) {
      if (known.size >= KEPT_WORDS) known.clear();
      known.set(word, ids);
    }
    return ids;
  }

  function* encode(text: string, special: boolean): Steps<number[]> {
    const sound = wellFormed(text);
    const ids: number[] = [];
    let pause = STRETCH;
    const spans = special ? findSpans(sound, names) : [{ start: 0, end: sound.length, isMatch: false }];
    for (const { start, end, isMatch } of spans) {
      const part = sound.slice(start, end);
      if (isMatch) {
        ids.push(special_tokens[part] ?? 0);
        continue;
      }
      for (const { 0: word, index } of part.matchAll(words)) {
        for (const id of encodeWord(word)) ids.push(id);
        if (start + index < pause) continue;
        yield (start + index) / sound.length;
        pause = start + index + STRETCH;
      }
    }
    return ids;
  }

  return {
    ordinaryTokens: rankOf.size,
    specialTokens: nameOf.size,
    isSpecial: (id) => nameOf.has(id),
    tokenBytes(id) {
      const name = nameOf.get(id);
      if (name !== undefined) return utf8Bytes(name);
      const token = tokens[id];
      if (token !== undefined) return Uint8Array.from(token, (byte) => byte.charCodeAt(0));
      throw new RangeError(`tiktoken: a token id must be one of the encoding's, got ${String(id)}`);
    },
    encode,
  };
}
