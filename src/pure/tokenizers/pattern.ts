// What a tokenizer.json calls a pattern: a text or a regular expression, and where it occurs in a text.
import * as z from 'zod/mini';
import { compileRegex } from './regex';

/** A stretch of a text in UTF-16 units, `end` not included, and whether the pattern matches there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly isMatch: boolean;
}

/** How a pattern is written in the file. */
export const PatternSchema = z.union([z.object({ String: z.string() }), z.object({ Regex: z.string() })]);

/**
 * The pattern as a JavaScript regular expression with the flags `g` and `u`.
 *
 * @throws FormatError for a regular expression with a part that is not translated
 */
export function compilePattern(pattern: z.infer<typeof PatternSchema>, where: string): RegExp {
  if ('Regex' in pattern) return compileRegex(pattern.Regex, `${where}.pattern`);
  return compileText(pattern.String);
}

/** A regular expression for exactly this text; for an empty text, one that never matches. */
export function compileText(text: string): RegExp {
  return new RegExp(text === '' ? '(?!)' : escapeText(text), 'gu');
}

/** `text` with the signs that mean something in a regular expression escaped, for the flag `u`. */
export function escapeText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Cuts a text into matches and what lies between them, in order and without gaps. */
export function findSpans(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  let position = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (match.index > position) spans.push({ start: position, end: match.index, isMatch: false });
    spans.push({ start: match.index, end, isMatch: true });
    position = end;
  }
  if (position < text.length) spans.push({ start: position, end: text.length, isMatch: false });
  return spans;
}
