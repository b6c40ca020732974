// Words cut into their smallest pieces, the symbols, whose ids come before those of all merged tokens.
//
// As in Hugging Face `tokenizers`, the ids of the alphabet stand in the order of the code points; byte-level, in that
// of the visible characters that stand for the bytes (! is 0, a space, Ġ, is 220). Characters with the mark of a word's end
// follow, in the same order. (The library gives these in the order of a hash table that is another in each run, so that ties
// among them fall this way or that.)
import { partOf, STRETCH, type Steps } from '../counting/steps';
import { CHARACTER_OF_BYTE } from '../tokenizers/byteLevel';
import { utf8Bytes } from '../tokenizers/utf8';
import { BpeError } from './BpeError';

export interface Symbols {
  /** The alphabet as it is written, by id. */
  readonly alphabet: readonly string[];
  /** All words one after the other, ids. [places] */
  readonly symbols: Int32Array;
  /** Where each word begins in `symbols`, and where the last one ends. [words + 1] */
  readonly wordStarts: Int32Array;
}

const CODE_POINTS = 0x110000;
const INSIDE = 1;
const LAST = 2;

/** The id of each byte, and how bytes are written, by id. */
const BYTE_ALPHABET = CHARACTER_OF_BYTE.toSorted(); // all below U+0144, where UTF-16 units are code points
const ID_OF_BYTE = Int32Array.from(CHARACTER_OF_BYTE, (character) => BYTE_ALPHABET.indexOf(character));

/** Words as bytes. */
export function* byteSymbols(words: readonly string[]): Steps<Symbols> {
  const wordStarts = new Int32Array(words.length + 1);
  const pieces: Uint8Array[] = [];
  let end = 0;
  yield* partOf(
    0,
    0.5,
    throughWords(words, (word, number) => {
      const bytes = utf8Bytes(word);
      pieces.push(bytes);
      end += bytes.length;
      wordStarts[number + 1] = end;
    }),
  );
  const symbols = new Int32Array(end);
  yield* partOf(
    0.5,
    1,
    throughWords(words, (_word, number) => {
      let at = wordStarts[number] ?? 0;
      for (const byte of pieces[number] ?? []) {
        symbols[at] = ID_OF_BYTE[byte] ?? 0;
        at += 1;
      }
    }),
  );
  return { alphabet: BYTE_ALPHABET, symbols, wordStarts };
}

/**
 * Words as characters.
 *
 * @param wordEnd the mark on the last one of each word; empty for none
 * @throws BpeError for a word that holds the mark, which could not be told from it
 */
export function* characterSymbols(words: readonly string[], wordEnd: string): Steps<Symbols> {
  const wordStarts = new Int32Array(words.length + 1);
  const seen = new Uint8Array(CODE_POINTS);
  let end = 0;
  yield* partOf(
    0,
    0.5,
    throughWords(words, (word, number) => {
      if (wordEnd !== '' && word.includes(wordEnd)) throw heldMark(wordEnd);
      let last = 0;
      for (let at = 0; at < word.length; at += last > 0xffff ? 2 : 1) {
        last = word.codePointAt(at) ?? 0;
        seen[last] = (seen[last] ?? 0) | INSIDE;
        end += 1;
      }
      seen[last] = (seen[last] ?? 0) | LAST;
      wordStarts[number + 1] = end;
    }),
  );

  const alphabet: string[] = [];
  const ids = new Int32Array(CODE_POINTS);
  for (let point = 0; point < CODE_POINTS; point += 1) {
    if (seen[point] === 0) continue;
    ids[point] = alphabet.length;
    alphabet.push(String.fromCodePoint(point));
  }
  const lastIds = wordEnd === '' ? ids : new Int32Array(CODE_POINTS);
  for (let point = 0; wordEnd !== '' && point < CODE_POINTS; point += 1) {
    if (((seen[point] ?? 0) & LAST) === 0) continue;
    lastIds[point] = alphabet.length;
    alphabet.push(String.fromCodePoint(point) + wordEnd);
  }

  const symbols = new Int32Array(end);
  yield* partOf(
    0.5,
    1,
    throughWords(words, (word, number) => {
      let place = wordStarts[number] ?? 0;
      let last = 0;
      for (let at = 0; at < word.length; at += last > 0xffff ? 2 : 1) {
        last = word.codePointAt(at) ?? 0;
        symbols[place] = ids[last] ?? 0;
        place += 1;
      }
      symbols[place - 1] = lastIds[last] ?? 0;
    }),
  );
  return { alphabet, symbols, wordStarts };
}

/** Calls `visit` for every word, with a pause after each stretch of characters. */
function* throughWords(words: readonly string[], visit: (word: string, number: number) => void): Steps<void> {
  let length = 0;
  for (const [number, word] of words.entries()) {
    visit(word, number);
    length += word.length;
    if (length < STRETCH) continue;
    length = 0;
    yield (number + 1) / words.length;
  }
}

function heldMark(wordEnd: string): BpeError {
  return new BpeError(
    `bpe: the text must not hold the mark of a word's end, got ${wordEnd} in a word; ` +
      'take it out, or choose another mark (wordEnd) or variant',
    { wordEnd },
  );
}
