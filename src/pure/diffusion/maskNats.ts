// The loss of every token of a sequence under every mask: all that the bound, its estimates and the sampler are made of.
import { HIDDEN, type MaskPredictor } from './joint';

/** A mask is a number whose bit `place` is 1 where the place is hidden. */
export interface MaskNats {
  /** L */
  readonly length: number;
  /** −ln p of the token at `place` under `mask`, nats, at [mask · L + place]; NaN where it is not hidden. */
  readonly values: Float64Array;
  /** Their sum over the hidden places, [2^L]. */
  readonly sums: Float64Array;
}

/** Longest sequence whose masks are all looked at. */
const MOST = 12;

/**
 * Asks the predictor for each hidden token of `tokens` [L] under each of the 2^L masks.
 *
 * @throws RangeError for sequences of no or too many tokens
 */
export function maskNats(predictor: MaskPredictor, tokens: readonly number[]): MaskNats {
  const { length } = tokens;
  if (length < 1 || length > MOST) {
    throw new RangeError(`maskNats: the sequence must have 1 … ${MOST} tokens, got ${length}`);
  }
  const values = new Float64Array(2 ** length * length).fill(NaN);
  const sums = new Float64Array(2 ** length);
  for (let mask = 1; mask < 2 ** length; mask++) {
    const seen = tokens.map((token, place) => (isHidden(mask, place) ? HIDDEN : token));
    for (const [place, token] of tokens.entries()) {
      if (!isHidden(mask, place)) continue;
      const nats = Math.abs(Math.log(predictor(seen, place)[token] ?? 0)); // never −0
      values[mask * length + place] = nats;
      sums[mask] = (sums[mask] ?? 0) + nats;
    }
  }
  return { length, values, sums };
}

export function isHidden(mask: number, place: number): boolean {
  return ((mask >> place) & 1) === 1;
}

/** How many places a mask hides. */
export function countOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** The mask that hides these places. */
export function maskOf(places: readonly number[]): number {
  return places.reduce((mask, place) => mask | (1 << place), 0);
}
