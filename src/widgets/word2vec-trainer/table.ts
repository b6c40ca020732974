// The words with their vectors that the views look at: of the run, of the one before, of a file, or as the seed drew them.
import {
  createWordVectors,
  firstVectors,
  knownCategories,
  type Categories,
  type WordCorpus,
  type WordVectors,
} from '@/pure/wordVectors';
import type { Result } from '@/core/client';

export interface Table {
  vectors: WordVectors;
  /** How often each word occurs, [V]; undefined of a file. */
  counts: Int32Array | undefined;
  /** `random`: the seed's vectors, before anything is learned. */
  source: 'random' | 'run' | 'file';
  /** Text of the run, or name of the file. */
  name: string;
  /** Steps that the vectors have behind them. */
  step: number;
  /** All words are in lower case. */
  isLower: boolean;
}

const allLower = (words: readonly string[]) => words.every((word) => word === word.toLowerCase());

/** What a run of these settings would begin with. */
export function randomTable(corpus: WordCorpus, name: string, dimension: number, seed: number): Table {
  const { words, counts } = corpus;
  return {
    vectors: createWordVectors(words, dimension, firstVectors(words.length, dimension, seed)),
    ...{ counts, name, source: 'random', step: 0, isLower: allLower(words) },
  };
}

/** Undefined for a run without words: another figure's. */
export function tableOfRun(
  found: Result<'train.vectors'>,
  name: string,
  words = found.words,
): Table | undefined {
  if (!words) return undefined;
  const vectors = createWordVectors(words, found.dimension, found.values);
  return { vectors, counts: found.counts, name, source: 'run', step: found.step, isLower: allLower(words) };
}

export function tableOfFile({ words, dimension, values }: Result<'words.read'>, name: string): Table {
  const vectors = createWordVectors(words, dimension, values);
  return { vectors, counts: undefined, name, source: 'file', step: 0, isLower: allLower(words) };
}

/** Words of the world's categories that have a vector; undefined where the text is another one. */
export function categoriesOf(
  table: Table,
  categories: readonly [string, string[]][] | undefined,
): Categories | undefined {
  if (!categories || (table.name !== 'world' && table.source !== 'file')) return undefined;
  const known = knownCategories(table.vectors, new Map(categories), table.isLower);
  return known.size > 0 ? known : undefined;
}

/** Which category a row is of. */
export function categoryOfRows(
  vectors: WordVectors,
  categories: Categories | undefined,
): Map<number, string> {
  const found = new Map<number, string>();
  for (const [category, words] of categories ?? []) {
    for (const word of words) {
      const row = vectors.find(word);
      if (row !== undefined) found.set(row, category);
    }
  }
  return found;
}

/** The word as the vocabulary has it: as written, or in lower case. */
export function findWord({ vectors, isLower }: Table, word: string): number | undefined {
  const trimmed = word.trim();
  return vectors.find(trimmed) ?? (isLower ? vectors.find(trimmed.toLowerCase()) : undefined);
}

/** For calls: a copy of the words, the numbers as they are. */
export const wordTable = ({ vectors: { words, dimension, values } }: Table) => ({
  ...{ words: [...words], dimension, values },
});
