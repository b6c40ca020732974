// What a reader takes for one character: a grapheme cluster (Unicode Standard Annex #29), such as é, 한 or 👩‍🚀.
//
// Most text needs no rules for that: between two letters of a plain script there is always a boundary. Only
// runs with other characters (accents that stand alone, emoji, jamo) are handed to Intl.Segmenter, which is
// slower by far.
import { CountingError } from './CountingError';

/**
 * First and last UTF-16 unit of ranges without anything that joins a neighbour of the same ranges; no
 * surrogates.
 */
const PLAIN_RANGES = [
  [0x0000, 0x02ff], // Latin, and signs; CR LF would join, but no line has them
  [0x0370, 0x0482], // Greek, Cyrillic
  [0x048a, 0x0590], // Cyrillic, Armenian
  [0x05d0, 0x05f4], // Hebrew letters
  [0x0620, 0x064a], // Arabic letters
  [0x0660, 0x066f],
  [0x0671, 0x06d5],
  [0x10a0, 0x10ff], // Georgian
  [0x1e00, 0x1fff], // Latin and Greek letters with marks
  [0x2010, 0x205f], // punctuation
  [0x2070, 0x20cf], // superscripts, currencies
  [0x2100, 0x2bff], // arrows, mathematics, pictures
  [0x3000, 0x3029], // Chinese, Japanese and Korean punctuation
  [0x3030, 0x3098], // Hiragana
  [0x309b, 0xa4cf], // Katakana, jamo that stand alone, Chinese characters, Yi
  [0xac00, 0xd7a3], // Hangul syllables
  [0xf900, 0xfaff],
  [0xff01, 0xff9d], // full-width forms
  [0xffe0, 0xffee],
  [0xfffd, 0xfffd],
] as const;

const PLAIN = new Uint8Array(0x10000);
for (const [first, last] of PLAIN_RANGES) PLAIN.fill(1, first, last + 1);

/** Whether there is a boundary between this UTF-16 unit and any other of which this is true. */
export function isPlain(unit: number): boolean {
  return PLAIN[unit] === 1;
}

/**
 * Where the run that begins at `from` and needs rules ends: at the first boundary between two plain units, or
 * at `to`. A run of length 1 needs none.
 */
export function endOfRun(text: string, from: number, to: number): number {
  let plain = isPlain(text.charCodeAt(from));
  for (let at = from + 1; at < to; at += 1) {
    const next = isPlain(text.charCodeAt(at));
    if (plain && next) return at;
    plain = next;
  }
  return to;
}

/**
 * UTF-16 units that are handed to Intl.Segmenter at once: the time it takes grows with the square of the text's
 * length.
 */
const WINDOW = 512;
/**
 * A character of more units than these is cut: a letter with ten thousands of accents, which no writing has.
 */
const LARGEST_WINDOW = 2 ** 15;

let segmenter: Intl.Segmenter | undefined;

/**
 * The grapheme clusters of `text` from `from` to `to`, both of which must be boundaries. They are found as they
 * are asked for.
 *
 * @throws CountingError where the browser has no Intl.Segmenter
 */
export function* graphemesOf(text: string, from: number, to: number): Generator<string, void, undefined> {
  if (!('Segmenter' in Intl)) {
    throw new CountingError(
      'corpus: this browser cannot tell where a character ends in this text (no Intl.Segmenter); use a newer one',
    );
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let width = WINDOW;
  for (let at = from; at < to;) {
    const end = endOfWindow(text, at + width, to);
    const start = at;
    let last = '';
    for (const { segment } of segmenter.segment(text.slice(at, end))) {
      if (last !== '') yield last;
      at += last.length;
      last = segment;
    }
    const isCut = at === start && width >= LARGEST_WINDOW;
    if (end === to || isCut) {
      yield last;
      at = end;
    }
    // The last one may go on beyond the window: the next window begins with it, and is larger if that was all
    // there was.
    width = at === start ? 2 * width : WINDOW;
  }
}

/** Never between the halves of a surrogate pair. */
function endOfWindow(text: string, wanted: number, to: number): number {
  if (wanted >= to) return to;
  return (text.charCodeAt(wanted) & 0xfc00) === 0xdc00 ? wanted - 1 : wanted;
}
