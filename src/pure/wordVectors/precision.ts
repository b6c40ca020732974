// Precision@k: of the k nearest neighbours of a word, the share that is of its own category.
import type { Steps } from '../counting/steps';
import { neighboursOf, type Neighbour } from './neighbours';
import type { WordVectors } from './WordVectors';

/** Categories with their words. */
export type Categories = ReadonlyMap<string, readonly string[]>;

export interface JudgedWord {
  /** Row of the word. */
  readonly row: number;
  readonly category: string;
  /** Its k nearest neighbours among all words. */
  readonly neighbours: readonly Neighbour[];
  /** How many of them are of its category. */
  readonly hits: number;
  /** hits / k */
  readonly precision: number;
  /** What neighbours drawn blindly from all other words would have on average. */
  readonly chance: number;
  /** The most that the word can have: its category may have fewer than k other words. */
  readonly ceiling: number;
}

export interface Precision {
  readonly words: readonly JudgedWord[];
  /** Means over the judged words; NaN where there is none. */
  readonly precision: number;
  readonly chance: number;
  readonly ceiling: number;
}

/**
 * The categories with those of their words that have a vector, and at least two of them. Where the vocabulary is in lower case,
 * so are the words; a word that is then in two categories is in none.
 */
export function knownCategories(
  vectors: Pick<WordVectors, 'find'>,
  categories: Categories,
  lowerCase: boolean,
): Map<string, string[]> {
  const written = [...categories].map(([category, words]): [string, string[]] => [
    category,
    [...new Set(words.map((word) => (lowerCase ? word.toLowerCase() : word)))],
  ]);
  const uses = new Map<string, number>();
  for (const word of written.flatMap(([, words]) => words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return new Map(
    written
      .map(([category, words]): [string, string[]] => [
        category,
        words.filter((word) => uses.get(word) === 1 && vectors.find(word) !== undefined),
      ])
      .filter(([, words]) => words.length >= 2),
  );
}

/**
 * Judges every word of the categories.
 *
 * @param categories words that all have a vector, as `knownCategories` gives them
 * @param k neighbours of each, 1 … V − 1
 * @throws RangeError for another k
 */
export function* precisionAtK(vectors: WordVectors, categories: Categories, k: number): Steps<Precision> {
  const others = vectors.words.length - 1;
  if (!(Number.isInteger(k) && k >= 1 && k <= others)) {
    throw new RangeError(`precisionAtK: k must be a whole number from 1 to ${others}, got ${k}`);
  }
  const categoryOf = new Map<number, string>();
  for (const [category, words] of categories) {
    for (const word of words) {
      const row = vectors.find(word);
      if (row !== undefined) categoryOf.set(row, category);
    }
  }
  const sizes = new Map<string, number>();
  for (const category of categoryOf.values()) sizes.set(category, (sizes.get(category) ?? 0) + 1);
  const words: JudgedWord[] = [];
  for (const [row, category] of categoryOf) {
    const neighbours = neighboursOf(vectors, row, k);
    const hits = neighbours.filter((one) => categoryOf.get(one.row) === category).length;
    const mates = (sizes.get(category) ?? 1) - 1;
    const [precision, chance, ceiling] = [hits / k, mates / others, Math.min(1, mates / k)];
    words.push({ row, category, neighbours, hits, precision, chance, ceiling });
    yield words.length / categoryOf.size;
  }
  const mean = (of: (word: JudgedWord) => number) =>
    words.length > 0 ? words.reduce((sum, word) => sum + of(word), 0) / words.length : NaN;
  return {
    words,
    precision: mean((word) => word.precision),
    chance: mean((word) => word.chance),
    ceiling: mean((word) => word.ceiling),
  };
}

/** Overlap@k of two lists of rows: the share of the first k that both have. */
export function overlap(a: readonly Neighbour[], b: readonly Neighbour[], k: number): number {
  const rows = new Set(a.slice(0, k).map(({ row }) => row));
  return b.slice(0, k).filter(({ row }) => rows.has(row)).length / k;
}
