// One writer for each run: two tabs that trained the same run would overwrite each other's checkpoints.
import { CoreError } from '../protocol';

/** A worker that was ended gives its lock back a little later. */
const PATIENCE_MS = 1_500;

/**
 * Does `work` while no other tab trains the run.
 *
 * @throws CoreError named RunError if another tab does; what `work` throws
 */
export async function holdingRun<T>(run: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  // Without locks (no secure context) the last writer wins.
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return work();
  const waiting = new AbortController();
  const giveUp = () => waiting.abort();
  const timer = setTimeout(giveUp, PATIENCE_MS);
  signal.addEventListener('abort', giveUp);
  let isHeld = false;
  try {
    return (await navigator.locks.request(`unmasked-run-${run}`, { signal: waiting.signal }, () => {
      isHeld = true;
      clearTimeout(timer);
      return work();
    })) as T;
  } catch (error) {
    if (isHeld) throw error;
    signal.throwIfAborted();
    throw new CoreError(
      'RunError',
      `“${run}” is being trained in another tab. Pause it there, or read on there.`,
      { run },
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}
