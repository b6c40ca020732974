// The forward process: each token is masked with probability t, and one that is masked stays so as t grows.
//
// Nie et al. 2025 (arXiv:2502.09992, section 2.1): at t = 0 nothing is masked, at t = 1 everything.
import { uniform } from '../random/philox';

/** Far beyond the streams of the masks that are drawn (masks.ts). */
const STREAM = 2 ** 40;

/** One uniform number in [0, 1) for each of `length` tokens, the same for every t; those of a longer text begin with them. */
export function maskNumbers(length: number, seed: number): number[] {
  return Array.from({ length }, (_unused, place) => uniform(seed, place, STREAM));
}

/** Whether each token is masked at t, 0 … 1: its number is below t. */
export function maskedAt(numbers: readonly number[], t: number): boolean[] {
  return numbers.map((number) => number < t);
}

/** How many of `length` tokens are masked at t: the mean over seeds, and the standard deviation. */
export function expectedMasks(length: number, t: number): { mean: number; deviation: number } {
  return { mean: t * length, deviation: Math.sqrt(length * t * (1 - t)) };
}
