// What a reverse process looks like after each of its steps: every place knows once and for all when it was filled in.
import { blocksOf, type Prediction, type RankedToken } from '@/pure/sampling';

/** What one step filled in. */
export interface FilledStep {
  filled: readonly Prediction[];
  durationMs: number;
}

/** One place of the answer. */
export type Place =
  /** Given from the beginning. */
  | { kind: 'kept'; token: number }
  /** Filled in by a step; the first is number 1. */
  | { kind: 'filled'; token: number; step: number; confidence: number; candidates: readonly RankedToken[] }
  /** Not yet filled in. */
  | { kind: 'open' };

/** How a place stands after a step. */
type Look = 'kept' | 'masked' | 'new' | 'fixed';

/** The places of `answer` [L], whose masks the steps have filled in so far. */
export function placesOf(
  answer: readonly number[],
  maskToken: number,
  steps: readonly FilledStep[],
): Place[] {
  const places = answer.map((token): Place =>
    token === maskToken ? { kind: 'open' } : { kind: 'kept', token },
  );
  for (const [index, { filled }] of steps.entries()) {
    for (const { place, token, confidence, candidates } of filled) {
      places[place] = { kind: 'filled', token, step: index + 1, confidence, candidates };
    }
  }
  return places;
}

/** @param at the number of the step, 0 before the first */
export function lookAt(place: Place, at: number): Look {
  if (place.kind === 'kept') return 'kept';
  if (place.kind === 'open' || place.step > at) return 'masked';
  return place.step === at ? 'new' : 'fixed';
}

/** The places whose token is seen after a step, in their order. */
export function seenAt(places: readonly Place[], at: number): Exclude<Place, { kind: 'open' }>[] {
  return places.filter((place) => place.kind !== 'open').filter((place) => lookAt(place, at) !== 'masked');
}

/** How many masks the first `at` steps have filled in. */
export function filledBy(steps: readonly FilledStep[], at: number): number {
  return steps.slice(0, at).reduce((sum, { filled }) => sum + filled.length, 0);
}

/** How often the model was asked in the first `at` steps: not where nothing was left; with guidance twice, with the prompt and without. */
export function passesBy(steps: readonly FilledStep[], at: number, guidance: number): number {
  const asked = steps.slice(0, at).filter(({ filled }) => filled.length > 0).length;
  return guidance > 0 ? 2 * asked : asked;
}

/**
 * How many masks each step will fill in, [steps], known before the model is asked. Throws a SamplingError that says what to do where
 * there are fewer steps than blocks.
 *
 * @param isMasked for each place of the answer, [L]
 * @param blockLength 0: all places are one block
 */
export function scheduleOf(
  isMasked: readonly boolean[],
  { steps, blockLength }: { steps: number; blockLength: number },
): number[] {
  const counts = new Array<number>(steps).fill(0);
  for (const block of blocksOf(isMasked.length, blockLength || isMasked.length, steps)) {
    let left = isMasked.slice(block.begin, block.end).filter(Boolean).length;
    for (let step = block.firstStep; step < block.lastStep; step++) {
      const count = Math.ceil(left / (block.lastStep - step));
      counts[step] = count;
      left -= count;
    }
  }
  return counts;
}
