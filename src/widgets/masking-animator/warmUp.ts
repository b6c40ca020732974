// The beginning of a run that does not count: what a device compiles when its shapes are new is no time of the model.

/** What has been run already, by its shapes. */
const warm = new Set<string>();

interface WarmUpOptions {
  signal: AbortSignal;
  onProgress: (progress: { stage: string }) => void;
}

/**
 * Begins a call once for each `shape`, all that its programs depend on, and stops it after the first step or token that it
 * reports. Throws what the call throws, and an AbortError after the signal.
 */
export async function warmUp(
  shape: readonly unknown[],
  signal: AbortSignal,
  begin: (options: WarmUpOptions) => Promise<unknown>,
): Promise<void> {
  const key = JSON.stringify(shape);
  if (warm.has(key)) return;
  const enough = new AbortController();
  const stop = () => enough.abort();
  signal.throwIfAborted();
  signal.addEventListener('abort', stop);
  try {
    await begin({
      signal: enough.signal,
      onProgress({ stage }) {
        if (stage === 'step' || stage === 'token') stop();
      },
    });
  } catch (error) {
    if (!enough.signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  signal.throwIfAborted();
  warm.add(key);
}
