// The error of everything that counts: a sentence that says what to do, and the value that was refused.

/**
 * A text that cannot be counted, or a setting out of its range. `details` holds the refused value and its
 * limits.
 */
export class CountingError extends RangeError {
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'CountingError';
    this.details = details;
  }
}
