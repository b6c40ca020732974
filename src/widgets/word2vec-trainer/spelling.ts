// Words that are spelled nearly alike, for one that is not in the vocabulary.

/** Levenshtein 1966: letters inserted, left out or exchanged, in UTF-16 units; at most `most` is counted exactly. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_none, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

const MOST_EDITS = 2;

/** Up to three words at most two letters away, the nearest first, then the most frequent (the first of the list). */
export function nearSpellings(words: readonly string[], word: string): string[] {
  return words
    .map((one) => ({ one, edits: editDistance(one, word, MOST_EDITS) }))
    .filter(({ edits }) => edits > 0 && edits <= MOST_EDITS)
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ one }) => one);
}
