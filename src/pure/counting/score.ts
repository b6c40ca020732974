// The probability of a sentence, factor by factor: with its whole beginnings, and with contexts cut short.
import { checkOrder } from './checks';
import type { Corpus } from './corpus';
import { CountingError } from './CountingError';
import { lookUp } from './lookUp';
import { MAX_ORDER, type NgramCounts } from './ngramCounts';
import { Place } from './Place';
import type { Estimator } from './smoothing/Estimator';
import { isDistribution, type Smoothing } from './smoothing/smoothing';
import { inStretches, type Steps } from './steps';
import { BEGIN, END, SPECIAL_LABELS } from './Vocabulary';

/** One token of the sentence, given those before it. */
export interface Factor {
  /** Which sequence of the text it belongs to, 0 for the first. */
  readonly sequence: number;
  readonly token: string;
  /** Whether the training part has it. */
  readonly known: boolean;
  /** The tokens that a model of order n looks at: the last n − 1, `<s>` among them. */
  readonly context: readonly string[];
  /** How often that context occurs, with this token after it and at all. */
  readonly count: number;
  readonly contextCount: number;
  /** p(token | context); undefined where it is 0/0 (unsmoothed, after a context that never occurs). */
  readonly probability: number | undefined;
  /**
   * The full factor of the chain rule: how many sequences begin with all tokens up to this one, and up to the
   * one before.
   */
  readonly beginnings: number;
  readonly beginningsBefore: number;
  /** Their ratio; undefined where it is 0/0. */
  readonly chainProbability: number | undefined;
}

export interface Score {
  readonly factors: readonly Factor[];
  /**
   * Π p and Σ ln p (nats) with truncated contexts; undefined where a factor is. For stupid back-off a score.
   */
  readonly probability: number | undefined;
  readonly logProbability: number | undefined;
  /**
   * The same with whole beginnings. The product telescopes to the share of the training sequences that are this
   * one, so it is defined (mostly 0) where factors are not.
   */
  readonly chainProbability: number;
  readonly chainLogProbability: number;
  readonly isDistribution: boolean;
}

/**
 * Scores a text: each of its sequences, with `</s>`, on its own; the products go over all.
 *
 * @throws CountingError for an empty text, or one that is too long
 */
export function* scoreText(
  corpus: Corpus,
  counts: NgramCounts,
  smoothing: Smoothing,
  estimator: Estimator,
  { n, text }: { n: number; text: string },
): Steps<Score> {
  checkOrder(n);
  const sequences = lookUp(corpus, text);
  if (sequences.length === 0) throw new CountingError('score: the text is empty; write a sentence');
  const factors: Factor[] = [];
  const byOrder = new Float64Array(MAX_ORDER + 1);
  let chain = 1;
  let chainLog = 0;
  for (const [sequence, tokens] of sequences.entries()) {
    const place = new Place(counts);
    place.pass([BEGIN]);
    const labels: string[] = [SPECIAL_LABELS[BEGIN]];
    let same = corpus.sequenceStarts.subarray(0, corpus.trainingSequences);
    for (const { id, token, known } of [...tokens, { id: END, token: SPECIAL_LABELS[END], known: true }]) {
      place.look(id);
      const order = place.orderOf(n);
      estimator.probabilities(place, byOrder);
      const probability = byOrder[n] ?? NaN;
      const before = same.length;
      same = yield* startsWith(corpus, same, labels.length, id);
      factors.push({
        sequence,
        token,
        known,
        context: order === 1 ? [] : labels.slice(1 - order),
        count: place.gramCount(order),
        contextCount: place.contextCount(order - 1),
        probability: Number.isNaN(probability) ? undefined : probability,
        beginnings: same.length,
        beginningsBefore: before,
        chainProbability: before === 0 ? undefined : same.length / before,
      });
      place.take();
      labels.push(token);
    }
    chain *= same.length / corpus.trainingSequences;
    chainLog += Math.log(same.length / corpus.trainingSequences);
  }
  const probabilities = factors.map(({ probability }) => probability);
  const isDefined = !probabilities.includes(undefined);
  return {
    factors,
    probability: isDefined ? probabilities.reduce<number>((product, p) => product * (p ?? 0), 1) : undefined,
    logProbability: isDefined
      ? probabilities.reduce<number>((sum, p) => sum + Math.log(p ?? 0), 0)
      : undefined,
    chainProbability: chain,
    chainLogProbability: chainLog,
    isDistribution: isDistribution(smoothing),
  };
}

/** Those of the sequences that have `id` at `distance` from their beginning. */
function* startsWith(
  { tokens }: Corpus,
  starts: Int32Array,
  distance: number,
  id: number,
): Steps<Int32Array> {
  const kept = new Int32Array(starts.length);
  let length = 0;
  yield* inStretches(starts.length, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const start = starts[at] ?? 0;
      if (tokens[start + distance] === id) {
        kept[length] = start;
        length += 1;
      }
    }
  });
  return kept.slice(0, length);
}
