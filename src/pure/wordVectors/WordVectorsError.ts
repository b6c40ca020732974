// The error of everything about word vectors: a sentence that says what to do, and the value that was refused.

/** A text, a file or a setting that word vectors cannot be made of. `details` holds the refused value and its limits. */
export class WordVectorsError extends RangeError {
  readonly details: Readonly<Record<string, string | number>>;

  constructor(message: string, details: Readonly<Record<string, string | number>> = {}) {
    super(message);
    this.name = 'WordVectorsError';
    this.details = details;
  }
}

/** @throws WordVectorsError unless `value` is a whole number from `least` to `most` */
export function checkWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new WordVectorsError(
    `word vectors: ${name} must be a whole number from ${least} to ${most}, got ${String(value)}`,
    { name, value },
  );
}
