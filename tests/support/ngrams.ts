// Small corpora for tests, opened in one call.
import {
  countNgrams,
  createCorpus,
  createEstimator,
  finish,
  type Corpus,
  type CorpusOptions,
  type Estimator,
  type NgramCounts,
  type Smoothing,
} from '../../src/pure/counting';
import { labelOf } from '../../src/pure/counting/tokenText';
import { uniform } from '../../src/pure/random/philox';

export interface Opened {
  corpus: Corpus;
  counts: NgramCounts;
  estimator(smoothing: Smoothing): Estimator;
  /** The tokens of each sequence, as they are written. */
  sequences: string[][];
}

/** Words by default, and nothing held out. */
export function openText(text: string, options: Partial<CorpusOptions> = {}): Opened {
  const corpus = finish(createCorpus(text, { unit: 'words', heldOut: 0, ...options }));
  const { tokens, sequenceStarts, trainingLength } = corpus;
  const counts = finish(countNgrams(tokens.subarray(0, trainingLength), corpus.size));
  return {
    corpus,
    counts,
    estimator: (smoothing) => finish(createEstimator(counts, smoothing)),
    sequences: Array.from(sequenceStarts, (start, index) => {
      const end = (sequenceStarts[index + 1] ?? tokens.length) - 1;
      return Array.from(tokens.subarray(start + 1, end), (id) => labelOf(corpus, id));
    }),
  };
}

/** One of `items` that is a function of seed and index. */
export function pick<T>(items: readonly T[], seed: number, index: number): T {
  const item = items[Math.floor(uniform(seed, index) * items.length)];
  if (item === undefined) throw new Error('pick: there is nothing to pick from');
  return item;
}

/** So many words, the frequent ones far more often than the rare ones, in sentences of about ten. */
export function zipfText(words: number, types: number, seed: number): string {
  return Array.from({ length: words }, (_unused, index) => {
    const rank = Math.floor(types ** uniform(seed, index, 1));
    const letters = Array.from(String(rank), (digit) => 'abcdefghij'[Number(digit)]);
    return `w${letters.join('')}${uniform(seed, index, 2) < 0.1 ? '.' : ''}`;
  }).join(' ');
}

export const SMOOTHINGS: Smoothing[] = [
  { kind: 'none' },
  { kind: 'add-k', k: 0.3 },
  { kind: 'interpolation', lambda: 0.7 },
  { kind: 'interpolation', lambda: [0.9, 0.7, 0.5, 0, 1] },
  { kind: 'stupid-backoff', alpha: 0.4 },
  { kind: 'kneser-ney' },
];
