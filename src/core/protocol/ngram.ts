// The text worker's calls on n-grams: a text is opened once, and its counts are then asked for by its key.
//
// The worker keeps the three corpora that were used last. A call with any other key fails with a CoreError
// named CorpusError: open the text again and repeat the call. What else is wrong with a text or a setting is a
// CountingError.
import type {
  GenerationOptions,
  NextOptions,
  NextTokens,
  NgramGeneration,
  PairIds,
  PerplexityReport,
  Score,
  Smoothing,
  TableOptions,
  TablePage,
  Unit,
} from '../../pure/counting';

export type {
  ContextCount,
  Factor,
  LookedUpToken,
  NextRow,
  NextTokens,
  NgramGeneration,
  NgramToken,
  PairIds,
  PartPerplexity,
  Perplexity,
  PerplexityReport,
  Score,
  Smoothing,
  TablePage,
  TableRow,
  Unit,
} from '../../pure/counting';

/**
 * Reported while a text is opened or a long table made: bytes, characters or tokens; `total` is 0 while
 * unknown.
 */
export interface NgramProgress {
  stage: 'download' | 'tokens' | 'counts';
  done: number;
  total: number;
}

export interface NgramOpenArgs {
  /** The name of a text of the book, such as `recipes`, or a text of at most 5 MB. */
  source: { shipped: string } | { text: string };
  unit: Unit;
  /** Default false. */
  lowerCase?: boolean;
  /** For the unit `bpe`: the model whose tokenizer cuts the text. */
  model?: string;
  /** Share of the sequences, at the end, that is held out: 0 … 0.9, default 0.1. */
  heldOut?: number;
}

export interface NgramCorpus {
  /**
   * Names the corpus in the other calls; a hash of the text and the options, so that it is the same whenever
   * these are.
   */
  corpus: string;
  unit: Unit;
  /** Code points of the text. */
  characters: number;
  /** Tokens of the whole text, without begin and end tokens. */
  tokens: number;
  /** Different tokens of the training part. V is two more: `</s>` and `<unk>`. */
  types: number;
  /** Sentences (words) or lines (characters, BPE) of the whole text. */
  sequences: number;
  heldOutSequences: number;
  heldOutTokens: number;
  /** Held-out tokens that the training part does not have. */
  unknown: number;
  /** Lone surrogates that became U+FFFD. */
  replacedSurrogates: number;
  /**
   * For n = 1 … 5: the n-grams of the training part that are different, and those that occur once. `<s>` and
   * `</s>` count as tokens.
   */
  ngrams: { distinct: number; once: number }[];
  /** Tokenizing and counting, without the download, in ms. */
  durationMs: number;
  /**
   * For a text of known chances: the perplexity of these chances on the whole text, token by token as it was cut. No model can
   * have less on average.
   */
  floorPerplexity?: number;
}

/** A corpus and how its counts become probabilities. */
interface Smoothed {
  corpus: string;
  smoothing: Smoothing;
}

export interface NgramCalls {
  'ngram.open': { args: NgramOpenArgs; result: NgramCorpus; progress: NgramProgress };
  /** Rows of order n, sorted, filtered and cut into pages. */
  'ngram.table': { args: { corpus: string } & TableOptions; result: TablePage; progress: NgramProgress };
  /** What may come after a context. */
  'ngram.next': { args: Smoothed & NextOptions; result: NextTokens; progress: NgramProgress };
  /** The probability of a text, factor by factor. */
  'ngram.score': { args: Smoothed & { n: number; text: string }; result: Score; progress: NgramProgress };
  /** For n = 1 … 5, on both parts of the text; not for stupid back-off. */
  'ngram.perplexity': { args: Smoothed; result: PerplexityReport; progress: NgramProgress };
  'ngram.generate': { args: Smoothed & GenerationOptions; result: NgramGeneration; progress: NgramProgress };
  /** The training part with `size` types (4 … 512), for a dense matrix of bigrams, and its bigram counts. */
  'ngram.pairs': { args: { corpus: string; size: number }; result: PairIds; progress: NgramProgress };
}
