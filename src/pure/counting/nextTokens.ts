// What comes after a context: every token with its count and its probability.
import { topTokens } from '../sampling/topTokens';
import { checkOrder, checkWhole } from './checks';
import { contextOf, seenLength } from './context';
import type { Lexicon } from './corpus';
import type { LookedUpToken } from './lookUp';
import { levelOf, nodeAfter, NONE, type NgramCounts } from './ngramCounts';
import { followerCount, type Estimator } from './smoothing/Estimator';
import { backsOff, isDistribution, type Smoothing } from './smoothing/smoothing';
import { labelOf } from './tokenText';

export interface NextOptions {
  readonly n: number;
  /** The text before; only its last sequence and of that the last n − 1 tokens matter. */
  readonly context: string;
  /** The context stands inside a sequence instead of at its beginning. Default false. */
  readonly inside?: boolean;
  /** Rows at most, 1 … 1000. */
  readonly limit: number;
}

/** One of the contexts that the model may look at: the whole one, or a shorter one. */
export interface ContextCount {
  /** Its tokens: the last so many. */
  readonly length: number;
  /** How often it occurs; for length 0 the number of predictable tokens. */
  readonly count: number;
  /** How many different tokens follow it. */
  readonly continuations: number;
}

export interface NextRow {
  readonly id: number;
  readonly token: string;
  /** How often it follows the context of n − 1 tokens. */
  readonly count: number;
  /** For stupid back-off a score. */
  readonly probability: number;
}

export interface NextTokens {
  /** The whole context, `<s>` included. */
  readonly tokens: readonly LookedUpToken[];
  /** How many of its last tokens a model of order n looks at: n − 1, or all there are. */
  readonly length: number;
  /**
   * How many of those were seen in a row: where it is less than `length`, the model fell back to the shorter
   * context.
   */
  readonly used: number;
  /** How often the context of `length` tokens occurs. */
  readonly count: number;
  /** How many different tokens follow it. */
  readonly continuations: number;
  /** The same for each shorter context, longest first, the empty one last. */
  readonly contexts: readonly ContextCount[];
  /**
   * Most probable first; none where no probability is defined (unsmoothed, after a context that never occurs).
   */
  readonly rows: readonly NextRow[];
  /** The sum over all tokens: 1, but for stupid back-off. 0 where nothing is defined. */
  readonly sum: number;
  /** Whether the numbers are probabilities. */
  readonly isDistribution: boolean;
}

const MOST_ROWS = 1000;

/** @throws CountingError for options out of range */
export function nextTokens(
  lexicon: Lexicon,
  counts: NgramCounts,
  smoothing: Smoothing,
  estimator: Estimator,
  { n, context, inside = false, limit }: NextOptions,
): NextTokens {
  checkOrder(n);
  checkWhole('limit', limit, 1, MOST_ROWS);
  const { tokens, place } = contextOf(lexicon, counts, context, inside);
  const length = place.orderOf(n) - 1;
  const seen = seenLength(counts, place, length);
  const contexts = Array.from({ length: length + 1 }, (_unused, shorter): ContextCount => {
    const k = length - shorter;
    const node = place.contexts[k] ?? NONE;
    return { length: k, count: place.contextCount(k), continuations: followerCount(counts, k, node) };
  });

  const probabilities = new Float64Array(counts.size);
  const isDefined = estimator.distribution(place, n, probabilities);
  let sum = 0;
  for (let id = 0; id < probabilities.length; id += 1) sum += probabilities[id] ?? 0;
  const node = place.contexts[length] ?? NONE;
  const rows = isDefined
    ? topTokens(probabilities, limit).map(({ id, probability }) => {
        const gram = nodeAfter(counts, length, node, id);
        const count = gram === NONE ? 0 : (levelOf(counts, length + 1).count[gram] ?? 0);
        return { id, token: labelOf(lexicon, id), count, probability };
      })
    : [];
  return {
    tokens,
    length,
    used: backsOff(smoothing) || seen === length ? seen : 0,
    count: contexts[0]?.count ?? 0,
    continuations: contexts[0]?.continuations ?? 0,
    contexts,
    rows,
    sum,
    isDistribution: isDistribution(smoothing),
  };
}
