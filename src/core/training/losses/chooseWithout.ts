// So many different places out of a row, each set of them equally likely.
import type { Draw } from '../streams';

/**
 * `count` different whole numbers from 0 to `length` − 1: the beginning of a shuffle (Fisher and Yates). Takes the draws
 * `firstDraw` … `firstDraw` + `count` − 1.
 */
export function chooseWithout(length: number, count: number, draw: Draw, firstDraw = 0): Int32Array {
  const places = Int32Array.from({ length }, (_unused, place) => place);
  for (let n = 0; n < count; n++) {
    const other = n + Math.floor((length - n) * draw(firstDraw + n));
    const kept = places[n] ?? NaN;
    places[n] = places[other] ?? NaN;
    places[other] = kept;
  }
  return places.subarray(0, count);
}
