// Draws from an urn: each ball goes back before the next one is drawn.
//
// Ball i of the urn: the first colour owns the balls 0 … counts[0] − 1, the next colour the following ones, and so on.
// Draw d takes ball ⌊u · total⌋, where u = uniform(seed, d) is the d-th number of the sequence that the seed names. So the
// first hundred of a thousand draws are the hundred draws of the same seed.
import { uniform } from '../random/philox';
import { CountingError } from './CountingError';

/** Balls of one colour, colours, and draws, at most. */
export const MOST_BALLS = 1_000_000;
const MOST_COLOURS = 64;
export const MOST_DRAWS = 1_000_000;

export interface UrnOptions {
  /** Balls of each colour, [colours]: whole numbers 0 … 1,000,000, not all 0. */
  readonly counts: readonly number[];
  /** 1 … 1,000,000 */
  readonly draws: number;
  /** Whole number 0 … 2^53 − 1. */
  readonly seed: number;
  /** After each such number of draws the state is a point, too: a whole number from 1. Default none. */
  readonly reportEvery?: number | undefined;
}

/** The state after some draws. */
export interface UrnState {
  done: number;
  /** Balls of each colour that were drawn so far, [colours]. */
  drawn: number[];
  /** After 1, 2, 5, 10, 20, 50, … draws, after each `reportEvery`, and at the end. */
  isPoint: boolean;
}

/** Draws between two pauses: a few milliseconds. */
const STRETCH = 4096;

/** Points that are reported at most by `reportEvery`: more cannot be seen, and each is a message. */
const MOST_REPORTS = 1000;

/**
 * Draws with replacement, and pauses at every point and every few milliseconds.
 *
 * @returns how many balls of each colour were drawn, [colours]
 * @throws CountingError for options out of range, and for an urn without a ball
 */
export function* drawBalls(options: UrnOptions): Generator<UrnState, number[], undefined> {
  checkUrn(options);
  const { counts, draws, seed, reportEvery } = options;
  const ends = endsOf(counts);
  const total = ends.at(-1) ?? 0;
  const drawn = counts.map(() => 0);
  for (let done = 1; done <= draws; done += 1) {
    const ball = Math.floor(uniform(seed, done - 1) * total);
    const colour = colourOf(ends, ball);
    drawn[colour] = (drawn[colour] ?? 0) + 1;
    const isPoint =
      done === draws || isRound(done) || (reportEvery !== undefined && done % reportEvery === 0);
    if (isPoint || done % STRETCH === 0) yield { done, drawn: [...drawn], isPoint };
  }
  return drawn;
}

/** The number behind the last ball of each colour, [colours]. */
function endsOf(counts: readonly number[]): number[] {
  let end = 0;
  return counts.map((count) => (end += count));
}

function colourOf(ends: readonly number[], ball: number): number {
  return ends.findIndex((end) => ball < end);
}

/** 1, 2 or 5 times a power of ten. */
function isRound(n: number): boolean {
  const power = 10 ** Math.floor(Math.log10(n) + 1e-9);
  return n === power || n === 2 * power || n === 5 * power;
}

/** @throws CountingError naming the first option that is not as `drawBalls` needs it */
function checkUrn({ counts, draws, seed, reportEvery }: UrnOptions): void {
  if (!Array.isArray(counts) || counts.length === 0 || counts.length > MOST_COLOURS) {
    throw refused('counts', `a list of 1 to ${MOST_COLOURS} numbers of balls`, counts);
  }
  for (const count of counts as readonly number[]) checkWhole('each of counts', count, 0, MOST_BALLS);
  if ((counts as readonly number[]).every((count) => count === 0)) {
    throw new CountingError('urn: the urn is empty; put in at least one ball', { counts });
  }
  checkWhole('draws', draws, 1, MOST_DRAWS);
  checkWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  if (reportEvery !== undefined) {
    checkWhole('reportEvery', reportEvery, Math.ceil(draws / MOST_REPORTS), MOST_DRAWS);
  }
}

function checkWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw refused(name, `a whole number from ${least} to ${most}`, value);
}

function refused(name: string, required: string, value: unknown): CountingError {
  return new CountingError(`urn: ${name} must be ${required}, got ${String(value)}`, {
    [name]: value,
    required,
  });
}
