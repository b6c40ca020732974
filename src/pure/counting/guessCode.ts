// What a row of guesses costs in bits, by a code that learns on the way how good the guesser is.
//
// At each place the guesser has G guesses. The outcome is r = 1 … G, right at guess r, or r = G + 1, missed: R = G + 1 outcomes.
// Before place t (1, 2, …) outcome r has the probability
//
//   q_t(r) = (n_r + 1) / (t − 1 + R)
//
// where n_r is how often r came at the places before. Place t costs −log2 q_t(r_t) bits. Who misses must still say the token: that
// price comes on top, and is the caller's.
//
// The guessing game: Shannon, "Prediction and Entropy of Printed English", Bell System Technical Journal 30(1), 1951. The estimate
// q is Laplace's rule of succession: one is added to every count, so that nothing is impossible.
import { CountingError } from './CountingError';

/** Guesses at one place, at most. */
const MOST_GUESSES = 1000;

/**
 * The probability of each place's outcome before it came, [places], each above 0.
 *
 * @param outcomes r of each place: whole numbers 1 … guesses + 1, the last of which is "missed"
 * @param guesses G, at least 1
 * @throws CountingError for other numbers
 */
export function outcomeProbabilities(outcomes: readonly number[], guesses: number): number[] {
  if (!(Number.isInteger(guesses) && guesses >= 1 && guesses <= MOST_GUESSES)) {
    throw new CountingError(
      `guessCode: guesses must be a whole number from 1 to ${MOST_GUESSES}, got ${String(guesses)}`,
      { guesses },
    );
  }
  const R = guesses + 1;
  const counts = new Array<number>(R + 1).fill(0);
  return outcomes.map((outcome, before) => {
    if (!(Number.isInteger(outcome) && outcome >= 1 && outcome <= R)) {
      throw new CountingError(
        `guessCode: an outcome must be a whole number from 1 to ${R}, got ${String(outcome)}`,
        { outcome },
      );
    }
    const count = counts[outcome] ?? 0;
    counts[outcome] = count + 1;
    return (count + 1) / (before + R);
  });
}

/** The bits of each place, without the price of missed tokens: −log2 q_t(r_t), [places]. Throws as `outcomeProbabilities` does. */
export function outcomeBits(outcomes: readonly number[], guesses: number): number[] {
  return outcomeProbabilities(outcomes, guesses).map((q) => -Math.log2(q));
}
