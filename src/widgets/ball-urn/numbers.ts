// What is worked out of an urn and of what was drawn from it: names, probabilities, bands, and the rows of the tables.
import { wellFormed } from '@/pure/tokenizers/utf8';
import { COLOURS, countsOf, type Colour, type UrnState } from './state';

/** What was drawn after some draws. */
export interface UrnPoint {
  done: number;
  /** [colours] */
  drawn: readonly number[];
}

/** Draws of one urn. */
export interface UrnRun {
  counts: readonly number[];
  seed: number;
  /** Draws that were asked for; fewer were made where the reader stopped them. */
  wanted: number;
  /** In the order of the draws: after 1, 2, 5, 10, … draws, and at the end. The first balls one by one, where they are few. */
  points: readonly UrnPoint[];
  /** The last state that was told. */
  last: UrnPoint;
}

/** Balls that are shown one by one, at most. */
export const SHOWN_BALLS = 60;

/** Halves of characters in the names, which become U+FFFD. */
export function replacedIn(state: UrnState): number {
  return COLOURS.reduce((sum, colour) => {
    return sum + (state[`name${colour}`].match(/\p{Surrogate}/gu)?.length ?? 0);
  }, 0);
}

/** A colour without a name is called by its letter. */
export function nameOf(state: UrnState, colour: Colour): string {
  return wellFormed(state[`name${colour}`]).trim() || colour;
}

/** What is written on a ball: the first character of its colour's name. */
export function letterOf(name: string): string {
  const [first = ''] = 'Segmenter' in Intl ? [...new Intl.Segmenter('en').segment(name)] : [];
  return first === '' ? (Array.from(name)[0] ?? '') : first.segment;
}

/** Share of a colour in the urn. */
export interface Share {
  balls: number;
  total: number;
  /** balls / total */
  p: number;
  /** The same fraction in lowest terms. */
  lowest: readonly [above: number, below: number];
}

/** @param counts not all 0 */
export function shareOf(counts: readonly number[], index: number): Share {
  const balls = counts[index] ?? 0;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const divisor = greatestDivisor(balls, total);
  return { balls, total, p: balls / total, lowest: [balls / divisor, total / divisor] };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** √(p (1 − p) / N) */
function standardError(p: number, N: number): number {
  return Math.sqrt((p * (1 - p)) / N);
}

/** Standard errors to each side in which 95 of 100 runs lie. */
const WIDTH = 1.96;

export interface Band {
  low: number;
  high: number;
}

/** Where the frequency lies in 95 of 100 runs of N draws: p ± 1.96 standard errors, and never outside 0 … 1. */
export function bandOf(p: number, N: number): Band {
  const half = WIDTH * standardError(p, N);
  return { low: Math.max(0, p - half), high: Math.min(1, p + half) };
}

export interface ColourRow {
  colour: Colour;
  name: string;
  share: Share;
  drawn: number;
  frequency: number;
  difference: number;
  /** The difference in standard errors; undefined where p is 0 or 1. */
  errors: number | undefined;
}

/** One row a colour, of the urn that was drawn from. */
export function colourRows(state: UrnState, { counts, last }: UrnRun): ColourRow[] {
  return COLOURS.map((colour, index) => {
    const share = shareOf(counts, index);
    const drawn = last.drawn[index] ?? 0;
    const frequency = drawn / last.done;
    const difference = frequency - share.p;
    const error = standardError(share.p, last.done);
    return {
      ...{ colour, name: nameOf(state, colour), share, drawn, frequency, difference },
      errors: error > 0 ? difference / error : undefined,
    };
  });
}

export interface PointRow extends Band {
  N: number;
  drawn: number;
  frequency: number;
  isInside: boolean;
}

/** One row a point of the curve, of one colour. */
export function pointRows({ counts, points }: UrnRun, colour: Colour): PointRow[] {
  const index = COLOURS.indexOf(colour);
  const { p } = shareOf(counts, index);
  return points.map(({ done: N, drawn: all }) => {
    const drawn = all[index] ?? 0;
    const frequency = drawn / N;
    const { low, high } = bandOf(p, N);
    return { N, drawn, frequency, low, high, isInside: frequency >= low && frequency <= high };
  });
}

/** The colours of the balls in the order in which they were drawn; undefined where they were not told one by one. */
export function ballsOf({ points, last }: UrnRun): Colour[] | undefined {
  if (last.done > SHOWN_BALLS || points.length < last.done) return undefined;
  return points.map(({ drawn }, at) => {
    const before = points[at - 1]?.drawn ?? [];
    const index = drawn.findIndex((count, one) => count > (before[one] ?? 0));
    return COLOURS[index] ?? 'A';
  });
}

/** Whether the urn has no ball. */
export function isEmpty(state: UrnState): boolean {
  return countsOf(state).every((count) => count === 0);
}
