// Text cut into words and sentences, by rules that hold for any script with white space between words.
//
//   word      letters with their marks; inside it also an apostrophe, a hyphen or a joiner: don't, well-known, naïve
//   number    digits with an inner point or comma: 1987, 3.14, 1,000
//   sign      every other character that is no white space, alone: . ? “ 👩‍🚀
//
// A sentence ends after . ! ? or … and closing quotes or brackets, where white space follows; after 。 ！ ？ also
// without; and at an empty line. So “Mr. Smith” is cut in two: to know better would take a list of
// abbreviations.
import { endOfRun, graphemesOf } from './graphemes';
import { STRETCH, type Steps } from './steps';
import type { TokenStream } from './TokenStream';

const SPACE = 1;
const LETTER = 2;
const MARK = 3;
const NUMBER = 4;
const SIGN = 5;

/** The kind of each UTF-16 unit, filled in as they occur; 0 where it is not known yet. */
const kinds = new Uint8Array(0x10000);

const APOSTROPHES_AND_HYPHENS = new Set(Array.from("'’-‐‑", (sign) => sign.charCodeAt(0)));
const JOINERS = new Set([0x200c, 0x200d]); // zero-width: inside Persian and Indic words
const POINT = 0x2e;
const COMMA = 0x2c;

const ENDS = new Set(['.', '!', '?', '…']);
const ENDS_WITHOUT_SPACE = new Set(['。', '！', '？']);
const CLOSERS = new Set(Array.from('"\'”’“»›)]}」』】〉》）］｝'));

/** Whether the sentence is at its end: no, if white space follows, or in any case. */
type Ending = 'no' | 'at a space' | 'now';

/** Puts the words, numbers and signs of `text` into `stream`, a sentence a sequence. */
export function* tokenizeWords(text: string, stream: TokenStream): Steps<void> {
  let ending: Ending = 'no';
  let pause = STRETCH;

  function add(token: string, at: number): void {
    const isEnd = ENDS.has(token);
    const endsNow = ENDS_WITHOUT_SPACE.has(token);
    if (isEnd || endsNow) ending = endsNow || ending === 'now' ? 'now' : 'at a space';
    else if (!CLOSERS.has(token)) {
      if (ending === 'now') stream.endSequence();
      ending = 'no';
    }
    stream.add(token, at);
  }

  for (let at = 0; at < text.length;) {
    if (at >= pause) {
      yield at / text.length;
      pause = at + STRETCH;
    }
    const kind = kindAt(text, at);
    let end: number;
    if (kind === SPACE) {
      end = endOfSpace(text, at);
      if (ending !== 'no' || isParagraphBreak(text, at, end)) stream.endSequence();
      ending = 'no';
    } else if (kind === LETTER) {
      end = endOfWord(text, at);
      add(text.slice(at, end), at);
    } else if (kind === NUMBER) {
      end = endOfNumber(text, at);
      add(text.slice(at, end), at);
    } else {
      end = endOfRun(text, at, endOfSigns(text, at));
      if (end === at + 1) add(text.slice(at, end), at);
      else {
        let offset = at;
        for (const sign of graphemesOf(text, at, end)) {
          add(sign, offset);
          offset += sign.length;
          if (offset >= pause) {
            yield offset / text.length;
            pause = offset + STRETCH;
          }
        }
      }
    }
    at = end;
  }
  stream.endSequence();
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const code = text.codePointAt(at) ?? 0;
  const kind = kindOf(String.fromCodePoint(code));
  if (code < 0x10000 && (code < 0xd800 || code > 0xdfff)) kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /[\s\u0085\u200b]/u.test(character) ? SPACE : SIGN; // next line and zero-width space: not in \s
}

/** UTF-16 units of the character at `at`. */
function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function endOfWord(text: string, from: number): number {
  let at = from + width(text, from);
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === MARK) at += width(text, at);
    else if (joinsLetters(text.charCodeAt(at)) && at + 1 < text.length && kindAt(text, at + 1) === LETTER)
      at += 1;
    else break;
  }
  return at;
}

function joinsLetters(unit: number): boolean {
  return APOSTROPHES_AND_HYPHENS.has(unit) || JOINERS.has(unit);
}

function endOfNumber(text: string, from: number): number {
  let at = from + width(text, from);
  while (at < text.length) {
    const kind = kindAt(text, at);
    const unit = text.charCodeAt(at);
    if (kind === NUMBER || kind === MARK) at += width(text, at);
    else if ((unit === POINT || unit === COMMA) && at + 1 < text.length && kindAt(text, at + 1) === NUMBER)
      at += 1;
    else break;
  }
  return at;
}

function endOfSigns(text: string, from: number): number {
  let at = from + width(text, from);
  for (; at < text.length; at += width(text, at)) {
    const kind = kindAt(text, at);
    if (kind !== SIGN && kind !== MARK) break;
  }
  return at;
}

function endOfSpace(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && kindAt(text, at) === SPACE) at += 1;
  return at;
}

/** Two line ends, or one sign that ends a paragraph or page. */
function isParagraphBreak(text: string, from: number, to: number): boolean {
  let lineEnds = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2029 || unit === 0x0c) return true;
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) continue; // CR LF is one
    if (unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028) lineEnds += 1;
    if (lineEnds === 2) return true;
  }
  return false;
}
