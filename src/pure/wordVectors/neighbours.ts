// The words whose vectors point in nearly the same direction.
import type { WordVectors } from './WordVectors';

export interface Neighbour {
  /** Row of the word. */
  readonly row: number;
  /** −1 … 1 */
  readonly cosine: number;
}

/**
 * The `count` words with the largest cosine to `query`, the nearest first; equally near ones in the order of their rows. Words
 * whose vector is zero have no direction, and are nobody's neighbours; a query of zeros has none.
 *
 * @param query a direction of any length, [C]
 * @param exclude rows that are left out
 */
export function nearest(
  { words, dimension: C, unit }: WordVectors,
  query: ArrayLike<number>,
  count: number,
  exclude: ReadonlySet<number> = new Set(),
): Neighbour[] {
  let squares = 0;
  for (let c = 0; c < C; c += 1) squares += (query[c] ?? NaN) ** 2;
  if (squares === 0 || count < 1) return [];
  const scale = 1 / Math.sqrt(squares);
  const found: Neighbour[] = []; // the nearest first
  for (let row = 0; row < words.length; row += 1) {
    if (exclude.has(row)) continue;
    let product = 0;
    let isZero = true;
    for (let c = 0; c < C; c += 1) {
      const own = unit[row * C + c] ?? NaN;
      if (own !== 0) isZero = false;
      product += own * (query[c] ?? NaN);
    }
    if (isZero) continue;
    const cosine = Math.max(-1, Math.min(1, product * scale)); // rounding may overshoot
    const last = found.at(-1);
    if (found.length === count && last && cosine <= last.cosine) continue;
    let place = found.length;
    while (place > 0 && (found[place - 1]?.cosine ?? Infinity) < cosine) place -= 1;
    found.splice(place, 0, { row, cosine });
    if (found.length > count) found.pop();
  }
  return found;
}

/** The `count` nearest neighbours of a word, itself left out. */
export function neighboursOf(vectors: WordVectors, row: number, count: number): Neighbour[] {
  return nearest(vectors, unitRow(vectors, row), count, new Set([row]));
}

/** A view of one row of length 1, [C] */
export function unitRow({ unit, dimension: C }: WordVectors, row: number): Float32Array {
  return unit.subarray(row * C, (row + 1) * C);
}

/** The cosine of two words; 0 where one of the vectors is zero. */
export function cosineOf(vectors: WordVectors, a: number, b: number): number {
  const [x, y] = [unitRow(vectors, a), unitRow(vectors, b)];
  return x.reduce((sum, one, c) => sum + one * (y[c] ?? NaN), 0);
}
