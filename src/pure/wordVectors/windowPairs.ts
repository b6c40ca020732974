// Which words of a sentence are paired: each with every other that is at most `window` places away.

/** Places in the sentence, 0 for its first word. */
export interface Pair {
  readonly centre: number;
  readonly context: number;
}

/** All pairs of a sentence of `length` words, by centre, then from left to right. */
export function* windowPairs(length: number, window: number): Generator<Pair, void, undefined> {
  for (let centre = 0; centre < length; centre += 1) {
    const last = Math.min(length - 1, centre + window);
    for (let context = Math.max(0, centre - window); context <= last; context += 1) {
      if (context !== centre) yield { centre, context };
    }
  }
}

/** How many they are: 2 m N − m (m + 1), where m is the window, or N − 1 where that is less. */
export function pairCount(length: number, window: number): number {
  const m = Math.min(window, Math.max(0, length - 1));
  return 2 * m * length - m * (m + 1);
}
