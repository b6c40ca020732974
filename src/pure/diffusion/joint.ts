// A distribution over sequences that is small enough to be listed, and what it says about hidden tokens.

/** What stands in the place of a token that is hidden. */
export const HIDDEN = -1;

/** Every sequence of L tokens that has a probability, the most probable first. */
export interface Joint {
  /** L */
  readonly length: number;
  /** V: tokens are 0 … V − 1 */
  readonly vocabSize: number;
  /** [n][L], each once */
  readonly sequences: readonly (readonly number[])[];
  /** [n], above 0, summing to 1 */
  readonly probabilities: readonly number[];
}

/** Says how probable each token is at a hidden place, [V], given all tokens; `HIDDEN` stands where none can be seen. */
export type MaskPredictor = (tokens: readonly number[], place: number) => Float64Array;

/**
 * p(token | visible tokens) of the distribution itself: no mask predictor has a lower loss on average. Where no sequence has
 * these visible tokens, all tokens are equally probable.
 */
export function perfectPredictor(joint: Joint): MaskPredictor {
  const { vocabSize: V, length: L } = joint;
  // One number for each row of tokens, in base V + 1.
  const known = new Map<number, Float64Array>();
  return (tokens, place) => {
    const key = tokens.reduce((number, token) => number * (V + 1) + token + 1, 0);
    let all = known.get(key);
    if (!all) {
      all = conditionals(joint, tokens); // [L · V]
      known.set(key, all);
    }
    if (place < 0 || place >= L)
      throw new RangeError(`perfectPredictor: place must be 0 … ${L - 1}, got ${place}`);
    return all.subarray(place * V, (place + 1) * V);
  };
}

/** For every place the probabilities of its tokens among the sequences that agree with the visible ones, [L · V]. */
function conditionals(
  { sequences, probabilities, length: L, vocabSize: V }: Joint,
  tokens: readonly number[],
) {
  const sums = new Float64Array(L * V);
  let total = 0;
  sequences.forEach((sequence, index) => {
    if (sequence.some((token, place) => tokens[place] !== HIDDEN && tokens[place] !== token)) return;
    const p = probabilities[index] ?? 0;
    total += p;
    sequence.forEach((token, place) => (sums[place * V + token] = (sums[place * V + token] ?? 0) + p));
  });
  return total > 0 ? sums.map((sum) => sum / total) : sums.fill(1 / V);
}

/** The same without what stands to the right of the place: imperfect, as it leaves out half of what can be seen. */
export function leftPredictor(joint: Joint): MaskPredictor {
  const perfect = perfectPredictor(joint);
  return (tokens, place) =>
    perfect(
      tokens.map((token, at) => (at < place ? token : HIDDEN)),
      place,
    );
}

/** `share` of equal probabilities for all tokens in those of `predictor`: 0 leaves them, 1 only guesses. */
export function mixedPredictor(predictor: MaskPredictor, share: number): MaskPredictor {
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`mixedPredictor: the share must be 0 … 1, got ${share}`);
  return (tokens, place) => {
    const probabilities = predictor(tokens, place);
    return probabilities.map((p) => (1 - share) * p + share / probabilities.length);
  };
}
