// Long work in small steps: a generator that pauses every few milliseconds, so that messages are heard.

/** Work that pauses often. What it yields is the share that is done, 0 … 1. */
export type Steps<T> = Generator<number, T, undefined>;

/** Elements that one stretch goes through: about a millisecond of counting, also where memory is slow. */
export const STRETCH = 2 ** 14;

/** Does the work to its end, without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same work, as the part `from` … `to` of a larger one. */
export function* partOf<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Calls `work(from, to)` for one stretch of 0 … length after the other, `to` not included. */
export function* inStretches(
  length: number,
  work: (from: number, to: number) => void,
  stretch = STRETCH,
): Steps<void> {
  for (let from = 0; from < length; from += stretch) {
    const to = Math.min(from + stretch, length);
    work(from, to);
    yield to / length;
  }
}
