// The `model` part of a tokenizer.json: vocabulary and merges, and what they make of one word.
import * as z from 'zod/mini';
import { describeValue, FormatError, quote } from '../formats/formatError';
import { isRecord, readPart } from '../formats/readPart';
import { mergeSymbols, pairKey, type MergeTable } from './bpe';
import { utf8Bytes } from './utf8';

const WHERE = 'tokenizer.json model';

/** Ids stay below, so that a pair of them fits in one exact number. */
const ID_LIMIT = 2 ** 26;

/** Ranks stay below, so that a rank and a position fit in one exact number (see `mergeSymbols`). */
const MERGE_LIMIT = 2 ** 21;

/** Words longer than this (in UTF-16 units) are rare, and not kept. */
const LONGEST_CACHED_WORD = 64;
const CACHED_WORDS = 20_000;

/** A byte pair encoding model. */
export interface BpeModel {
  readonly idOf: ReadonlyMap<string, number>;
  readonly tokenOf: ReadonlyMap<number, string>;
  /** Token ids of one word, after normalization and pre-tokenization; do not change the array. */
  readonly tokenize: (word: string) => readonly number[];
}

const BpeSchema = z.object({
  type: z.optional(z.nullable(z.literal('BPE'))), // files before 2021 do not name it
  dropout: z.optional(z.nullable(z.literal(0))),
  unk_token: z.optional(z.nullable(z.string())),
  continuing_subword_prefix: z.optional(z.nullable(z.literal(''))),
  end_of_word_suffix: z.optional(z.nullable(z.string())),
  fuse_unk: z._default(z.boolean(), false),
  byte_fallback: z._default(z.boolean(), false),
  ignore_merges: z._default(z.boolean(), false),
  vocab: z.unknown(),
  merges: z.unknown(),
});

type BpeJson = z.infer<typeof BpeSchema>;

/** @throws FormatError for another kind of model, or one whose merges and vocabulary do not fit together */
export function readBpeModel(json: unknown): BpeModel {
  const part = readPart(BpeSchema, json, WHERE);
  const idOf = readVocabulary(part.vocab);
  const tokenOf = new Map([...idOf].map(([token, id]) => [id, token]));
  if (tokenOf.size !== idOf.size) refuse('vocab must give each token its own id, got one id twice');
  const merges = readMerges(part.merges, idOf);
  const tokenize = remember((word: string) => {
    const whole = part.ignore_merges ? idOf.get(word) : undefined;
    return whole === undefined ? mergeSymbols(splitWord(word, idOf, part), merges) : [whole];
  });
  return { idOf, tokenOf, tokenize };
}

/**
 * The ids of a word's characters, the last one with the suffix of a word's end. A character outside the
 * vocabulary becomes its bytes (`byte_fallback`, where the vocabulary has tokens such as `<0xE2>` for all of
 * them), otherwise the unknown token, otherwise nothing.
 */
function splitWord(
  word: string,
  idOf: ReadonlyMap<string, number>,
  { byte_fallback, end_of_word_suffix, fuse_unk, unk_token }: BpeJson,
): number[] {
  const ids: number[] = [];
  let rest = word.length;
  let unknown: number[] = []; // held back until the next known character, past bytes too, as the library does
  for (const plain of word) {
    rest -= plain.length;
    const character = rest === 0 ? plain + (end_of_word_suffix ?? '') : plain;
    const id = idOf.get(character);
    const bytes = id === undefined && byte_fallback ? byteTokenIds(character, idOf) : undefined;
    if (id !== undefined) {
      ids.push(...unknown, id);
      unknown = [];
    } else if (bytes !== undefined) {
      ids.push(...bytes);
    } else if (typeof unk_token === 'string') {
      if (!fuse_unk) ids.push(...unknown);
      unknown = [unknownId(unk_token, idOf)];
    }
  }
  return [...ids, ...unknown];
}

/** Asked for only when it is needed: byte-level files may name an unknown token that they do not have. */
function unknownId(token: string, idOf: ReadonlyMap<string, number>): number {
  return idOf.get(token) ?? refuse(`unk_token must be in the vocab, got ${quote(token)}`);
}

/** The ids of `<0x..>` tokens for a character's bytes, or undefined where one is missing. */
function byteTokenIds(character: string, idOf: ReadonlyMap<string, number>): number[] | undefined {
  const ids: number[] = [];
  for (const byte of utf8Bytes(character)) {
    const id = idOf.get(`<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`);
    if (id === undefined) return undefined;
    ids.push(id);
  }
  return ids;
}

function readVocabulary(json: unknown): Map<string, number> {
  // By hand, not by schema: it may have 200,000 entries, and a key `__proto__` that a schema would drop.
  if (!isRecord(json)) refuse(`vocab must be an object, got ${describeValue(json)}`);
  return new Map(
    Object.entries(json).map(([token, id]) => {
      if (typeof id !== 'number' || !Number.isInteger(id) || id < 0 || id >= ID_LIMIT) {
        refuse(
          `vocab ${quote(token)} must be a whole number from 0 to ${String(ID_LIMIT - 1)}, got ${describeValue(id)}`,
        );
      }
      return [token, id];
    }),
  );
}

function readMerges(json: unknown, idOf: ReadonlyMap<string, number>): MergeTable {
  if (!Array.isArray(json) || json.length >= MERGE_LIMIT) {
    refuse(`merges must be an array of fewer than ${String(MERGE_LIMIT)}, got ${describeValue(json)}`);
  }
  const stride = 1 + [...idOf.values()].reduce((largest, id) => Math.max(largest, id), 0);
  const ranks = new Map<number, number>();
  const results = new Int32Array(json.length);
  json.forEach((merge: unknown, rank) => {
    const [left, right] = readMerge(merge, rank);
    const ids = [left, right, left + right].map((token) => {
      const id = idOf.get(token);
      return (
        id ??
        refuse(`merges[${String(rank)}] must join tokens of the vocab to one, got ${quote(token)}, not in it`)
      );
    });
    const [leftId = 0, rightId = 0, resultId = 0] = ids;
    ranks.set(pairKey(leftId, rightId, stride), rank);
    results[rank] = resultId;
  });
  return { ranks, results, stride };
}

/** A merge is `"a b"` in older files, `["a", "b"]` in newer ones, where tokens may hold spaces. */
function readMerge(json: unknown, rank: number): [string, string] {
  const pair: unknown = typeof json === 'string' ? json.split(' ') : json;
  if (Array.isArray(pair) && pair.length === 2) {
    const [left, right] = pair as [unknown, unknown];
    if (typeof left === 'string' && typeof right === 'string') return [left, right];
  }
  return refuse(`merges[${String(rank)}] must be two tokens, got ${describeValue(json)}`);
}

/** `tokenize` with the answers for short words kept: in a text most words come again. */
function remember(tokenize: (word: string) => readonly number[]): (word: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const ids = tokenize(word);
    if (word.length <= LONGEST_CACHED_WORD) {
      if (known.size >= CACHED_WORDS) known.clear();
      known.set(word, ids);
    }
    return ids;
  };
}

function refuse(message: string): never {
  throw new FormatError(`${WHERE}: ${message}; the file is damaged, choose another one`, { path: WHERE });
}
