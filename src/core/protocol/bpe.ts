// The text worker's calls on byte pair encoding: merges are learned once, and then asked for by the key of the training.
//
// The worker keeps the three trainings that were used last. A call with any other key fails with a CoreError named
// TrainingError: train again and repeat the call. What else is wrong with a text or a setting is a BpeError, or, for a text of
// more than 5 MB, a CountingError.
//
// Step n is the state after n merges, 0 … merges. Token ids are those of the alphabet, then those of the merges, in order.
import type { BpeOptions, MergeTreeNode, PairMatrix, TieRule, Variant } from '../../pure/bpeTraining';

export type { BpeOptions, MergeTreeNode, PairMatrix, TieRule, Variant } from '../../pure/bpeTraining';

/** Reported while merges are learned: bytes, characters or merges; `total` is 0 while unknown. */
export interface BpeProgress {
  stage: 'download' | 'words' | 'merges' | 'pairs';
  done: number;
  total: number;
}

export interface BpeTrainArgs extends BpeOptions {
  /** The name of a text of the book, such as `recipes`, or a text of at most 5 MB. */
  source: { shipped: string } | { text: string };
}

export interface BpeTrained {
  /** Names the training in the other calls; a hash of the text and the options, so that it is the same whenever these are. */
  training: string;
  variant: Variant;
  tieRule: TieRule;
  /** The mark of a word's end; empty where there is none. */
  wordEnd: string;
  /** Code points of the text, and of its words, which white space may be no part of. */
  characters: number;
  wordCharacters: number;
  /** Words of the text, and how many different ones. */
  words: number;
  distinctWords: number;
  /** Ids 0 … alphabetSize − 1 are characters or bytes. */
  alphabetSize: number;
  merges: number;
  /** Whether no pair was left before all merges that were asked for. */
  ranOut: boolean;
  /** How each token is written, by id. [alphabetSize + merges] */
  tokens: string[];
  /** The two tokens that each merge joins. [merges] each */
  lefts: Int32Array;
  rights: Int32Array;
  /** How often the pair occurred, and how many pairs occurred as often, itself among them. [merges] each */
  counts: Int32Array;
  tied: Int32Array;
  /** Tokens of the text at each step. [merges + 1] */
  tokenCounts: Int32Array;
  /** Lone surrogates that became U+FFFD. */
  replacedSurrogates: number;
  /** Cutting and learning, without the download, in ms. */
  durationMs: number;
}

/** Rows `offset` … `offset + limit − 1` of a table. */
interface Page {
  offset: number;
  limit: number;
}

export interface BpeWordRow {
  word: string;
  /** How often it occurs. */
  count: number;
  /** Its tokens at that step. */
  tokens: number[];
}

export interface BpePairRow {
  left: number;
  right: number;
  count: number;
}

export interface BpePairs {
  /** Different pairs at that step. */
  total: number;
  /** The pairs in the order in which they would be merged. */
  rows: BpePairRow[];
  /** How many pairs, from the first, occur as often as the first: 1 where there is no tie. */
  tied: number;
  /** The pair that each tie rule takes of these; empty where there is no pair. */
  choices: { rule: TieRule; pair: BpePairRow }[];
}

export interface BpeEncoded {
  /** Token ids, word by word. [tokens] */
  ids: Int32Array;
  /** Where each word begins in `ids`, and where the last one ends. [words + 1] */
  wordStarts: Int32Array;
  /** Characters that are not in the alphabet and were left out, each once (marked where they end a word); how many times one was. */
  unknown: string[];
  leftOut: number;
}

/** A training, and after how many of its merges. */
interface AtStep {
  training: string;
  step: number;
}

export interface BpeCalls {
  'bpe.train': { args: BpeTrainArgs; result: BpeTrained; progress: BpeProgress };
  /** Words, in the order in which they first occur or the most frequent first, and how they are cut. */
  'bpe.words': {
    args: AtStep & Page & { sort: 'text' | 'count' };
    result: { total: number; rows: BpeWordRow[] };
    progress: BpeProgress;
  };
  'bpe.pairs': { args: AtStep & Page; result: BpePairs; progress: BpeProgress };
  /** The pairs of the most frequent tokens as a matrix of at most `size` rows, 2 … 512. */
  'bpe.matrix': { args: AtStep & { size: number }; result: PairMatrix; progress: BpeProgress };
  /** How often each token occurs at that step, by id. */
  'bpe.tokens': { args: AtStep; result: { counts: Int32Array }; progress: BpeProgress };
  /** The merges that make a token. */
  'bpe.tree': {
    args: { training: string; token: number };
    result: { nodes: MergeTreeNode[] };
    progress: never;
  };
  'bpe.encode': { args: AtStep & { text: string }; result: BpeEncoded; progress: BpeProgress };
  /** The text of a tokenizer.json with the first `step` merges. */
  'bpe.export': { args: AtStep; result: { json: string }; progress: never };
}
