// The error of every sampling function: a sentence, and the value that was refused.

/** Logits, probabilities or settings that cannot be sampled from. `details` holds the refused value and its limits. */
export class SamplingError extends RangeError {
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'SamplingError';
    this.details = details;
  }
}
