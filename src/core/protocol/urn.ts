// The call that draws from an urn.
import type { UrnOptions } from '../../pure/counting/urn';

/** The state after `done` of `total` draws. */
export interface UrnProgress {
  stage: 'draws';
  done: number;
  total: number;
  /** Balls of each colour that were drawn so far, [colours]. */
  drawn: number[];
}

export interface UrnCalls {
  /**
   * Draws with replacement. Reports after 1, 2, 5, 10, 20, 50, … draws, after each `reportEvery`, at the end, and at least every
   * 50 ms.
   */
  'urn.draw': { args: UrnOptions; result: { drawn: number[]; durationMs: number }; progress: UrnProgress };
}
