// The sentences of the reader: one a line, made sound, and as they are scored.
import { wellFormed } from '@/pure/tokenizers/utf8';

/** Lines that are ranked at most. */
export const MOST_LINES = 8;

/** Nothing but white space, as the counting sees it: next line and zero-width space are not in \s. */
const BLANK = /^[\s\u0085\u200b]*$/u;

export interface Line {
  /** As the reader wrote it, without white space at its ends. */
  text: string;
  /** As it is scored. */
  scored: string;
}

/** Lines that are not blank. */
export function linesOf(sentences: string, isBare: boolean): Line[] {
  return wellFormed(sentences)
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => !BLANK.test(line))
    .map((text) => ({ text, scored: isBare ? bare(text) : text }));
}

/** Halves of characters, which become U+FFFD. */
export function replacedIn(sentences: string): number {
  return sentences.match(/\p{Surrogate}/gu)?.length ?? 0;
}

/** Without capital first letter and without a final sign; a line that would then be empty stays as it is. */
export function bare(text: string): string {
  const open = text.replace(/\s*[.!?]+$/u, '');
  if (BLANK.test(open)) return text;
  const [first = ''] = open;
  return first.toLowerCase() + open.slice(first.length);
}

/** Code points. */
export function charactersOf(text: string): number {
  return Array.from(text).length;
}
