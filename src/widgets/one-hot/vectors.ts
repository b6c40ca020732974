// One-hot vectors and what two of them have to do with one another, multiplied and added up number by number.

/** Words that are shown at most. */
export const MOST_WORDS = 12;
/** Graphemes of a word that are written; the rest is left out on the screen alone. */
const WRITTEN = 24;

/** The different words of a text in their order, cut at white space and commas. */
export function differentWords(text: string): string[] {
  return [...new Set(text.split(/[\s,，、،]+/u).filter((word) => word !== ''))];
}

/** The word as it is written: long ones end with …. */
export function shortened(word: string): string {
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)];
  if (graphemes.length <= WRITTEN) return word;
  return `${graphemes
    .slice(0, WRITTEN)
    .map(({ segment }) => segment)
    .join('')}…`;
}

/** A row for each of V words: 1 at its own place, 0 at all others, [V][V] */
export function oneHotRows(V: number): number[][] {
  return Array.from({ length: V }, (_none, row) =>
    Array.from({ length: V }, (_unused, place) => Number(place === row)),
  );
}

export interface PairOfVectors {
  /** x_i · y_i of each place, [V] */
  products: number[];
  dotProduct: number;
  /** (x_i − y_i)² of each place, [V] */
  squares: number[];
  /** √Σ (x_i − y_i)² */
  distance: number;
  /** Dot product, divided by both lengths. */
  cosine: number;
}

/** Rows i and j of V one-hot vectors. */
export function pairOf(V: number, i: number, j: number): PairOfVectors {
  const rows = oneHotRows(V);
  const [x = [], y = []] = [rows[i], rows[j]];
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  const products = x.map((one, place) => one * (y[place] ?? NaN));
  const squares = x.map((one, place) => (one - (y[place] ?? NaN)) ** 2);
  const lengths = [x, y].map((row) => Math.sqrt(sum(row.map((one) => one * one))));
  const dotProduct = sum(products);
  return {
    products,
    dotProduct,
    squares,
    distance: Math.sqrt(sum(squares)),
    cosine: dotProduct / lengths.reduce((product, one) => product * one, 1),
  };
}
