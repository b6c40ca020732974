// The calls about words and their vectors that need no tensors: cutting a text, pictures, judgements, files.
import type { Analogy, AnalogyScore, Precision, WordCorpus } from '../../pure/wordVectors';

/** Words with a vector each, as they cross between page and worker. */
export interface WordTable {
  /** [V], each once */
  words: string[];
  /** C */
  dimension: number;
  /** Row-major, [V, C] */
  values: Float32Array;
}

export interface WordsProgress {
  stage: 'download' | 'words' | 'project' | 'judge' | 'file';
  done: number;
  total: number;
}

export interface WordsOpenArgs {
  /** The name of a text of the book, or a text of at most 5 MB. */
  source: { shipped: string } | { text: string };
  /** Default true. */
  lowerCase?: boolean;
  /** Words that occur fewer times are left out: 1 … 1,000, default 5. */
  minCount?: number;
  /** Punctuation counts as words too. Default false. */
  signs?: boolean;
}

export interface WordsProjectArgs {
  /** Row-major, [points, C] */
  values: Float32Array;
  dimension: number;
  /** `umap` loads a library first, and takes at least 4 points. */
  by: 'pca' | 'umap';
  /** Of UMAP: whole number ≥ 0, default 1. */
  seed?: number;
}

export interface WordsProjection {
  /** Row-major, [points, 2] */
  coordinates: Float64Array;
  /** Share of the variance that the two axes keep; undefined of UMAP, which has no axes. */
  keptShare: number | undefined;
  durationMs: number;
}

export interface WordCalls {
  /** Categories with their words, as the world of the stories knows them. */
  'story.categories': {
    args: Record<string, never>;
    result: { categories: [name: string, words: string[]][] };
    progress: never;
  };
  /** Errors: WordVectorsError, CountingError, TextError, each with a sentence. */
  'words.open': { args: WordsOpenArgs; result: WordCorpus; progress: WordsProgress };
  'words.project': { args: WordsProjectArgs; result: WordsProjection; progress: WordsProgress };
  /** Words of the categories that have no vector, or are in two categories, are left out. */
  'words.precision': {
    args: WordTable & { categories: [name: string, words: string[]][]; lowerCase: boolean; k: number };
    result: Precision;
    progress: WordsProgress;
  };
  'words.analogies': {
    args: WordTable & { analogies: Analogy[]; top?: number };
    /** `nearestToC`: how often the word nearest to c alone is the right one. */
    result: AnalogyScore & { nearestToC: number };
    progress: WordsProgress;
  };
  /** Principal component analysis to any width: mean [n], axes [width, n], and the codes of all rows [rows, width]. */
  'rows.pca': {
    args: { rows: Float32Array; dimension: number; width: number };
    result: { mean: Float64Array; axes: Float64Array; codes: Float64Array };
    progress: WordsProgress;
  };
  /** Errors: FormatError, which names the line. */
  'words.read': {
    args: { text: string };
    result: WordTable & { duplicates: number };
    progress: WordsProgress;
  };
  'words.write': {
    args: WordTable;
    result: { pieces: string[]; renamed: { word: string; written: string }[] };
    progress: WordsProgress;
  };
}
