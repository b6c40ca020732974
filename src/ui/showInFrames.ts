// Showing what comes in faster than the screen is drawn.

/** Calls `show` at most once a frame, however often it is asked to, and not any more after the signal. */
export function showInFrames(signal: AbortSignal, show: () => void): { request(): void; cancel(): void } {
  let frame = 0;
  return {
    request() {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (!signal.aborted) show();
      });
    },
    cancel: () => cancelAnimationFrame(frame),
  };
}
