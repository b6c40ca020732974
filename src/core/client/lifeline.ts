// Notices that a worker died: it holds a Web Lock for as long as it lives, and we wait for that lock.

/**
 * Calls `onDeath` once when the holder of `name` ends, however it ended (crash, termination, out of memory).
 * Where the page may not use locks (no secure context) nothing is called, and the heartbeat alone must do.
 */
export function watchLifeline(name: string, onDeath: () => void): () => void {
  const stop = new AbortController();
  if (typeof navigator !== 'undefined' && 'locks' in navigator) {
    navigator.locks.request(name, { signal: stop.signal }, () => onDeath()).catch(() => undefined); // aborted: we stopped watching
  }
  return () => stop.abort();
}

let count = 0;

/** A lock name of its own for each worker, or undefined where locks are not to be had. */
export function lifelineName(kind: string): string | undefined {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return undefined;
  count += 1;
  return `unmasked-${kind}-${crypto.randomUUID()}-${count}`;
}
