// The text before it is cut into tokens: sound Unicode, in one normal form and, if asked for, in lower case.
//
// “é” may be one code point or two, an e and an accent on it. Both look the same and must count as the same
// token: normal form C (Unicode Standard Annex #15) makes them one.
import { wellFormed } from '../tokenizers/utf8';
import { CountingError } from './CountingError';
import type { Steps } from './steps';

/** Longest text that is counted, in bytes of UTF-8: 5 MB. */
export const LONGEST_TEXT_BYTES = 5 * 1024 * 1024;

export interface PreparedText {
  readonly text: string;
  /** Code points of `text`. */
  readonly characters: number;
  /** Lone surrogates (halves of a pair, which are no character) that became U+FFFD. */
  readonly replacedSurrogates: number;
}

/** UTF-16 units that are normalised at once; a second time as many where there is no good place to cut. */
const PIECE = 4096;

const BYTE_ORDER_MARK = 0xfeff;

/**
 * The text, ready to be cut into tokens. A byte order mark at its beginning is left out.
 *
 * @throws CountingError for a text of more than 5 MB
 */
export function* prepareText(text: string, lowerCase: boolean): Steps<PreparedText> {
  checkTextLength(text);
  const pieces: string[] = [];
  let characters = 0;
  let replacedSurrogates = 0;
  for (let from = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0; from < text.length;) {
    const to = endOfPiece(text, from);
    const raw = text.slice(from, to);
    replacedSurrogates += loneSurrogates(raw);
    const sound = wellFormed(raw);
    const piece = (lowerCase ? sound.toLowerCase() : sound).normalize('NFC');
    characters += codePoints(piece);
    pieces.push(piece);
    from = to;
    yield from / text.length;
  }
  return { text: pieces.join(''), characters, replacedSurrogates };
}

/** How many code points `text` has from `from` to `to`, `to` not included. */
export function codePoints(text: string, from = 0, to = text.length): number {
  let points = to - from;
  for (let at = from; at < to; at += 1) if (isLowSurrogate(text.charCodeAt(at))) points -= 1;
  return points;
}

/** How many bytes a text takes in UTF-8, a lone surrogate as U+FFFD. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code < 0x10000) bytes += 3;
    else {
      bytes += 4;
      at += 1;
    }
  }
  return bytes;
}

/** @throws CountingError for a text of more than 5 MB */
export function checkTextLength(text: string): void {
  // A UTF-16 unit takes one to three bytes, so most texts need not be measured.
  if (text.length * 3 <= LONGEST_TEXT_BYTES) return;
  const bytes = text.length > LONGEST_TEXT_BYTES ? text.length : utf8Length(text);
  if (bytes <= LONGEST_TEXT_BYTES) return;
  throw new CountingError(
    `corpus: a text may have at most 5 MB (${LONGEST_TEXT_BYTES} bytes of UTF-8), got ${
      text.length > LONGEST_TEXT_BYTES ? 'at least ' : ''
    }${bytes}; take a part of it`,
    { bytes, limit: LONGEST_TEXT_BYTES },
  );
}

function loneSurrogates(text: string): number {
  if (!/[\ud800-\udfff]/.test(text)) return 0;
  return text.match(/\p{Surrogate}/gu)?.length ?? 0; // with the flag u, a sound pair is one character
}

/**
 * Where to cut so that no character is composed across the cut: before white space, or at least before a
 * character that never joins the one before it. Where neither comes soon (thousands of accents on one letter),
 * the limit itself.
 */
function endOfPiece(text: string, from: number): number {
  const limit = Math.min(from + 2 * PIECE, text.length);
  if (limit === text.length) return limit;
  let standing = -1;
  for (let at = from + PIECE; at < limit; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20) return at;
    if (standing < 0 && standsAlone(unit)) standing = at;
  }
  if (standing > 0) return standing;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

/** Latin letters, Chinese characters and Hangul syllables; there are more, but these are enough. */
function standsAlone(unit: number): boolean {
  return unit < 0x300 || (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3);
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
