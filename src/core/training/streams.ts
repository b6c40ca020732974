// What a training run draws, by counting: every number is a function of (seed, purpose, sequence, index) and of nothing else.
//
// So step n draws the same masks, ratios and windows whether the run got there in one go or in ten, and a resumed run needs to
// know no more than its step. Key of Philox: the seed; counter: index, and sequence and purpose in one.
import { uniform } from '../../pure/random/philox';

/** Sequences of numbers that have nothing to do with one another. */
const PURPOSES = [
  'window', // where a sequence of a batch begins
  'order', // the order of the pieces in one pass over the text
  'mask', // which tokens are hidden
  'ratio', // how many are
  'pairs', // which words of a window are paired
  'negatives', // the words drawn against a pair
  'held-out mask',
  'held-out ratio',
  'held-out negatives',
] as const;

export type Purpose = (typeof PURPOSES)[number];

/** Room for purposes to come: the numbers of the present ones stay the same. */
const PURPOSE_ROOM = 32;

/** The `index`-th uniform number, 0 ≤ u < 1. */
export type Draw = (index: number) => number;

/**
 * @param seed whole number 0 … 2⁵³ − 1
 * @param sequence which sequence of the run, counted over all steps; whole number 0 … 2⁴⁸ − 1
 */
export function stream(seed: number, purpose: Purpose, sequence: number): Draw {
  const number = sequence * PURPOSE_ROOM + PURPOSES.indexOf(purpose);
  return (index) => uniform(seed, index, number);
}
