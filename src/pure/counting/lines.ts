// Text cut into lines, each a sequence of characters or of a tokenizer's tokens.
import type { Tokenizer } from '../tokenizers';
import { endOfRun, graphemesOf, isPlain } from './graphemes';
import { STRETCH, type Steps } from './steps';
import type { TokenStream } from './TokenStream';

/** UTF-16 units of a line that are encoded at once. */
const ENCODED_AT_ONCE = 2048;

/** Puts the characters (grapheme clusters, spaces included) of `text` into `stream`, a line a sequence. */
export function* tokenizeCharacters(text: string, stream: TokenStream): Steps<void> {
  let pause = STRETCH;
  for (let start = 0; start < text.length;) {
    const end = endOfLine(text, start);
    for (let at = isBlank(text, start, end) ? end : start; at < end;) {
      if (at >= pause) {
        yield at / text.length;
        pause = at + STRETCH;
      }
      const unit = text.charCodeAt(at);
      if (isPlain(unit) && (at + 1 === end || isPlain(text.charCodeAt(at + 1)))) {
        stream.addUnit(unit, at);
        at += 1;
        continue;
      }
      for (const character of graphemesOf(text, at, endOfRun(text, at, end))) {
        stream.add(character, at);
        at += character.length;
        if (at >= pause) {
          yield at / text.length;
          pause = at + STRETCH;
        }
      }
    }
    stream.endSequence();
    start = end + 1; // of CR LF, LF is left as an empty line
  }
}

/**
 * Puts the tokens that `tokenizer` makes of `text` into `stream`, a line a sequence.
 *
 * Lines of more than 2,048 characters are encoded in parts, cut before a space between words, where byte-level
 * tokenizers cut anyway. (A tokenizer that joins tokens across spaces may cut such a line differently.)
 */
export function* tokenizeBpe(text: string, stream: TokenStream, tokenizer: Tokenizer): Steps<void> {
  let pause = ENCODED_AT_ONCE;
  for (let start = 0; start < text.length;) {
    const end = endOfLine(text, start);
    for (let at = isBlank(text, start, end) ? end : start; at < end;) {
      const to = endOfPart(text, at, end);
      for (const id of tokenizer.encode(text.slice(at, to))) stream.add(id, at);
      at = to;
      if (at >= pause) {
        yield at / text.length;
        pause = at + ENCODED_AT_ONCE;
      }
    }
    stream.endSequence();
    start = end + 1;
  }
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at;
}

function isLineEnd(unit: number): boolean {
  if (unit > 0x0d) return unit === 0x85 || unit === 0x2028 || unit === 0x2029;
  return unit >= 0x0a; // LF, VT, FF, CR
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (text.charCodeAt(at) > 0x20) return text.slice(at, to).trim() === '';
  return true;
}

function endOfPart(text: string, from: number, to: number): number {
  if (to - from <= ENCODED_AT_ONCE) return to;
  const limit = Math.min(from + 2 * ENCODED_AT_ONCE, to);
  for (let at = from + ENCODED_AT_ONCE; at < limit; at += 1) {
    if (text.charCodeAt(at) === 0x20 && text.charCodeAt(at - 1) > 0x20 && text.charCodeAt(at + 1) > 0x40)
      return at;
  }
  if (limit === to) return to;
  const isLowSurrogate = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return isLowSurrogate ? limit - 1 : limit;
}
