// A time limit for promises that may never settle, as a backend's start-up may not.

/** Settles as `work` does, or rejects with `sentence` after `limitMs`. The work itself is not stopped. */
export function withTimeLimit<T>(work: Promise<T>, limitMs: number, sentence: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), limitMs);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
