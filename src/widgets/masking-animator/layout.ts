// The map of the steps: places from left to right, steps from top to bottom; numbers in, numbers out.
import type { Place } from './frames';

/** The part of a column in which its place is filled in. */
interface Band {
  place: number;
  /** In steps from the top: 0 where it was never masked. */
  from: number;
  /** 0 … 1; of what the reader gave none. */
  confidence: number | undefined;
}

/** One band for each place that is not masked at the end. */
export function bandsOf(places: readonly Place[]): Band[] {
  return places.flatMap((place, index): Band[] => {
    if (place.kind === 'open') return [];
    if (place.kind === 'kept') return [{ place: index, from: 0, confidence: undefined }];
    return [{ place: index, from: place.step, confidence: place.confidence }];
  });
}

/** The step that a height on the map stands for, 0 … `count`. The first row is before the first step. */
export function stepAt(y: number, height: number, count: number): number {
  if (!(height > 0)) return 0;
  return Math.max(0, Math.min(count, Math.floor((y / height) * (count + 1))));
}
