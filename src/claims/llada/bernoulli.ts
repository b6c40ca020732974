// Masks drawn one by one, with t no smaller than the authors' code draws it.
import { uniform } from '@/pure/random/philox';
import { LEAST_T } from './settings';

export interface DrawnPlaces {
  /** Ascending. */
  hidden: readonly number[];
  /** 1/t or L/l. */
  weight: number;
}

/**
 * Mask number `n` of a text of `length` places, as `drawMask` with `bernoulli` draws it, but with t uniform from `LEAST_T` to 1: down
 * to 0 the variance has no end.
 */
export function drawBernoulli(length: number, seed: number, n: number): DrawnPlaces {
  const stream = 2 * n;
  const t = 1 - (1 - LEAST_T) * uniform(seed, 0, stream); // (LEAST_T, 1]
  const places = Array.from({ length }, (_unused, place) => place);
  return { hidden: places.filter((place) => uniform(seed, 1 + place, stream) < t), weight: 1 / t };
}
