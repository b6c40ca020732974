// What was thrown, in words.

/** The sentence of an error; of anything else that was thrown, what it is as text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
