// What the bits of twins say: how often the well-formed one is preferred, frame by frame.
import type { NoncePair } from '@/pure/corpus/noncePairs';
import { meanWithInterval, type Estimate } from '@/pure/statistics/intervals';
import { meanOf } from '@/pure/statistics/moments';

/** A pair with what both sentences cost, in bits. */
export interface ScoredPair extends NoncePair {
  wellFormedBits: number;
  scrambledBits: number;
}

export interface FramePreference {
  /** The first pair of the frame. */
  first: ScoredPair;
  /** Pairs in which the well-formed sentence is the more probable; a tie is half of one. */
  right: number;
  pairs: number;
  /** How many bits less it takes on average. */
  leadBits: number;
}

/** Differences below this are rounding, in bits. */
const TIE = 1e-9;

export function byFrame(pairs: readonly ScoredPair[]): FramePreference[] {
  const frames = new Map<number, ScoredPair[]>();
  for (const pair of pairs) frames.set(pair.frame, [...(frames.get(pair.frame) ?? []), pair]);
  return [...frames.values()].map((all) => {
    const leads = all.map(({ wellFormedBits, scrambledBits }) => scrambledBits - wellFormedBits);
    return {
      first: all[0] as ScoredPair,
      right: leads.reduce((sum, lead) => sum + (Math.abs(lead) <= TIE ? 0.5 : lead > 0 ? 1 : 0), 0),
      pairs: all.length,
      leadBits: meanOf(leads),
    };
  });
}

/**
 * The mean share of the frames, with an interval over the frames: to who knows none of the invented words, the pairs of a frame are
 * one and the same case.
 */
export function shareOfFrames(frames: readonly FramePreference[]): Estimate {
  const { value, low, high } = meanWithInterval(frames.map(({ right, pairs }) => right / pairs));
  return { value, low: Math.max(0, low), high: Math.min(1, high) };
}
