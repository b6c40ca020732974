// Errors that cross from a worker to the page whole: name, message, stack and details.

/** Why a call failed, in a sentence that says what to do. `details` holds plain data for the curious. */
export class CoreError extends Error {
  readonly details: unknown;

  constructor(name: string, message: string, details?: unknown) {
    super(message);
    this.name = name;
    this.details = details;
  }
}

/** An error as plain data, fit for postMessage. */
export interface ErrorData {
  name: string;
  message: string;
  stack: string | undefined;
  details: unknown;
}

function cloneable(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return String(value);
  }
}

export function errorToData(error: unknown): ErrorData {
  if (error instanceof Error || error instanceof DOMException) {
    const details = 'details' in error ? cloneable(error.details) : undefined;
    return { name: error.name, message: error.message, stack: error.stack, details };
  }
  return { name: 'Error', message: String(error), stack: undefined, details: cloneable(error) };
}

/** Rebuilds the error; a cancelled call becomes the usual `AbortError`. */
export function errorFromData(data: ErrorData): Error {
  if (data.name === 'AbortError') return new DOMException(data.message, 'AbortError');
  const error = new CoreError(data.name, data.message, data.details);
  if (data.stack !== undefined) error.stack = data.stack;
  return error;
}
