// Tokens as the worker labels them, made into a text again: for buttons that write, and to ask about an n-gram.
import type { Unit } from '@/pure/counting';

export const BEGIN = '<s>';
export const END = '</s>';
const UNKNOWN = '<unk>';

export function isSpecial(token: string): boolean {
  return token === BEGIN || token === END || token === UNKNOWN;
}

const NO_SPACE_BEFORE = new Set(Array.from('.,;:!?…%)]}»”’。，、！？：；）」』'));
const NO_SPACE_AFTER = new Set(Array.from('([{«“‘¿¡#（「『'));

/** What `tokenLabel` makes visible, back as it was. */
const INVISIBLE: Record<string, string> = { '␣': ' ', '⇥': '\t', '⍽': '\u00a0', '⏎': '\n', '␍': '\r' };

/** The text of a BPE token by its label; undefined for bytes that are no whole character. */
function textOfLabel(label: string): string | undefined {
  if (label.startsWith('⟨')) return undefined;
  return label.replace(/^·(?=.)/u, ' ').replace(/[␣⇥⍽⏎␍]/gu, (sign) => INVISIBLE[sign] ?? sign);
}

/** `text` with one token more, as the reader would write it; undefined for a token that cannot be written. */
export function withToken(text: string, token: string, unit: Unit): string | undefined {
  if (isSpecial(token)) return undefined;
  if (unit === 'characters') return text + token;
  if (unit === 'bpe') {
    const written = textOfLabel(token);
    return written === undefined ? undefined : text + written;
  }
  if (text === '' || /\s$/u.test(text)) return text + token;
  const last = Array.from(text).at(-1) ?? '';
  const joins =
    NO_SPACE_BEFORE.has(token) ||
    NO_SPACE_AFTER.has(last) ||
    closesQuote(text, token) ||
    isInQuote(text, last);
  return joins ? text + token : `${text} ${token}`;
}

const quotes = (text: string) => text.split('"').length - 1;

/** A quotation mark that ends what another one began; after the end of a sentence none can begin in the same one. */
function closesQuote(text: string, token: string): boolean {
  return token === '"' && (quotes(text) % 2 === 1 || /[.!?…]$/u.test(text));
}

/** The text ends with a quotation mark that begins something. */
function isInQuote(text: string, last: string): boolean {
  return last === '"' && quotes(text) % 2 === 1;
}

/** `text` without its last token, as far as the reader sees tokens: a word with the space before it, or a character. */
export function withoutLast(text: string, unit: Unit): string {
  if (unit === 'characters') return Array.from(text).slice(0, -1).join('');
  return text.replace(/\s*(?:[\p{L}\p{M}\p{N}'’-]+|\P{Surrogate})\s*$/u, '');
}

/** The text of tokens in a row; undefined where one of them cannot be written. */
export function textOf(tokens: readonly string[], unit: Unit): string | undefined {
  return tokens
    .filter((token) => token !== BEGIN && token !== END)
    .reduce<string | undefined>(
      (text, token) => (text === undefined ? undefined : withToken(text, token, unit)),
      '',
    );
}
