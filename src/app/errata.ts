// Mistakes that were found in the book after it was published, newest first.

interface Erratum {
  /** ISO date of the correction. */
  date: string;
  /** Path and anchor of the place. */
  path: string;
  /** What stood there and what stands there now. */
  text: string;
}

export const ERRATA: Erratum[] = [];
