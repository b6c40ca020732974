// How well the counts predict a text: perplexity for n = 1 … 5, on the training part and on the held-out part.
import type { Corpus } from './corpus';
import { CountingError } from './CountingError';
import { MAX_ORDER, type NgramCounts } from './ngramCounts';
import { Place } from './Place';
import type { Estimator } from './smoothing/Estimator';
import { isDistribution, type Smoothing } from './smoothing/smoothing';
import { inStretches, partOf, type Steps } from './steps';
import { BEGIN } from './Vocabulary';

/** One part of the text under a model of order n. */
export interface Perplexity {
  readonly n: number;
  /**
   * exp(−1/N Σ ln p) over the N predicted tokens, `</s>` included: 1 … ∞. ∞ where any has probability 0 (or
   * 0/0).
   */
  readonly perplexity: number;
  /** −Σ log2 p over the part's characters, so that words, characters and BPE tokens can be compared. Bits. */
  readonly bitsPerCharacter: number;
  /** Predicted tokens of probability 0, or without one. */
  readonly zeros: number;
}

export interface PartPerplexity {
  /** Tokens that are predicted, `</s>` included. */
  readonly predicted: number;
  /** How many of them are `<unk>`. */
  readonly unknown: number;
  /** For n = 1 … 5. */
  readonly orders: readonly Perplexity[];
}

export interface PerplexityReport {
  readonly training: PartPerplexity;
  /** Undefined where nothing was held out. */
  readonly heldOut: PartPerplexity | undefined;
}

/** Tokens that are predicted in one stretch, five times each. */
const PREDICTED_AT_ONCE = 2 ** 11;

/**
 * Perplexity of both parts.
 *
 * @throws CountingError for stupid back-off, whose scores are no probabilities
 */
export function* perplexities(
  corpus: Corpus,
  counts: NgramCounts,
  smoothing: Smoothing,
  estimator: Estimator,
): Steps<PerplexityReport> {
  if (!isDistribution(smoothing)) {
    throw new CountingError(
      'perplexity: stupid back-off gives scores that do not sum to 1, so it has no perplexity; choose another smoothing',
      { smoothing: smoothing.kind },
    );
  }
  const { tokens, trainingLength, trainingCharacters, heldOutCharacters, unknown } = corpus;
  const border = trainingLength / tokens.length;
  const training = yield* partOf(
    0,
    border,
    partPerplexity(tokens.subarray(0, trainingLength), trainingCharacters, 0),
  );
  const heldOutTokens = tokens.subarray(trainingLength);
  const heldOut = yield* partOf(border, 1, partPerplexity(heldOutTokens, heldOutCharacters, unknown));
  return { training, heldOut: heldOutTokens.length > 0 ? heldOut : undefined };

  function* partPerplexity(part: Int32Array, characters: number, unknown: number): Steps<PartPerplexity> {
    const sums = new Float64Array(MAX_ORDER + 1); // Σ −ln p, by n
    const zeros = new Int32Array(MAX_ORDER + 1);
    const probabilities = new Float64Array(MAX_ORDER + 1);
    const place = new Place(counts);
    let predicted = 0;
    yield* inStretches(
      part.length,
      (from, to) => {
        for (let at = from; at < to; at += 1) {
          const token = part[at] ?? BEGIN;
          if (token === BEGIN) place.clear();
          place.look(token);
          if (token !== BEGIN) {
            predicted += 1;
            estimator.probabilities(place, probabilities);
            for (let n = 1; n <= MAX_ORDER; n += 1) {
              const p = probabilities[n] ?? 0;
              if (p > 0) sums[n] = (sums[n] ?? 0) - Math.log(p);
              else zeros[n] = (zeros[n] ?? 0) + 1;
            }
          }
          place.take();
        }
      },
      PREDICTED_AT_ONCE,
    );
    const orders = Array.from({ length: MAX_ORDER }, (_unused, index) => {
      const n = index + 1;
      const nats = (zeros[n] ?? 0) > 0 ? Infinity : (sums[n] ?? 0);
      return {
        n,
        perplexity: Math.exp(nats / predicted),
        bitsPerCharacter: nats / Math.LN2 / characters,
        zeros: zeros[n] ?? 0,
      };
    });
    return { predicted, unknown, orders };
  }
}
