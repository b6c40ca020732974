// The error of BPE training: a sentence that says what to do, and the value that was refused.

/** A text that no merges can be learned from, or a setting out of its range. `details` holds the refused value and its limits. */
export class BpeError extends RangeError {
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'BpeError';
    this.details = details;
  }
}
