// The error for a file that cannot be read: one sentence for the reader, and details for the page.

/** What went wrong, as data that survives `postMessage`. */
export type FormatErrorDetails = Readonly<Record<string, string | number>>;

/**
 * A file (weights, tokenizer) is damaged, hostile, or of a kind that is not read here.
 *
 * The message reads `file: what is required, got …` and says what to do. `details` names the place in the
 * file (`tensor`, `index`, `path`), so that a page can point at it without taking the message apart.
 */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly details: FormatErrorDetails;

  constructor(message: string, details: FormatErrorDetails = {}) {
    super(message);
    this.details = details;
  }
}

const LONGEST_QUOTE = 60;

/** A value in a few words for an error message: `"text"`, `42`, `an object`, `an array of 3`, `nothing`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `an array of ${String(value.length)}`;
  if (value !== null && typeof value === 'object') return 'an object';
  if (typeof value === 'string') return quote(value);
  return String(value);
}

/** A string in quotation marks, cut at 60 characters, so that a hostile name cannot flood the page. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}
