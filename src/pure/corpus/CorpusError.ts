// The error of the story world: a sentence that says what to do, and the value that was refused.

/** A story, an event or a phrase that the world does not allow. `details` holds what was refused. */
export class CorpusError extends Error {
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'CorpusError';
    this.details = details;
  }
}
