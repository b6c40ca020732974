// Sorting that pauses: by number in linear time, by comparison in n log n.
import { inStretches, partOf, STRETCH, type Steps } from './steps';

/**
 * The given items in the order of their keys, equal keys in the order given (a counting sort).
 *
 * @param items any whole numbers
 * @param keyOf 0 … keys − 1 for an item
 */
export function* sortedByKey(
  items: Int32Array,
  keys: number,
  keyOf: (item: number) => number,
): Steps<Int32Array> {
  const bins = new Int32Array(keys + 1);
  yield* partOf(
    0,
    0.4,
    inStretches(items.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const next = keyOf(items[at] ?? 0) + 1;
        bins[next] = (bins[next] ?? 0) + 1;
      }
    }),
  );
  for (let key = 1; key <= keys; key += 1) bins[key] = (bins[key] ?? 0) + (bins[key - 1] ?? 0);
  const sorted = new Int32Array(items.length);
  yield* partOf(
    0.4,
    1,
    inStretches(items.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const item = items[at] ?? 0;
        const key = keyOf(item);
        const bin = bins[key] ?? 0;
        sorted[bin] = item;
        bins[key] = bin + 1;
      }
    }),
  );
  return sorted;
}

/** Items that are sorted, or compared, in one go. */
const COMPARED_AT_ONCE = 2048;

/** The given items in the order that `compare` says, as `Array.prototype.sort` (a merge sort). */
export function* sortedBy(items: Int32Array, compare: (a: number, b: number) => number): Steps<Int32Array> {
  let sorted = items.slice();
  const levels = Math.max(1, Math.ceil(Math.log2(Math.max(1, items.length / COMPARED_AT_ONCE)))) + 1;
  for (let from = 0; from < sorted.length; from += COMPARED_AT_ONCE) {
    sorted.subarray(from, from + COMPARED_AT_ONCE).sort(compare);
    yield from / sorted.length / levels;
  }
  let merged = new Int32Array(items.length);
  let pause = STRETCH;
  for (let width = COMPARED_AT_ONCE, level = 1; width < sorted.length; width *= 2, level += 1) {
    pause = COMPARED_AT_ONCE;
    let left = 0;
    let right = 0;
    for (let at = 0; at < sorted.length; at += 1) {
      if (at % (2 * width) === 0) {
        left = at;
        right = Math.min(at + width, sorted.length);
      }
      const start = at - (at % (2 * width));
      const middle = Math.min(start + width, sorted.length);
      const end = Math.min(start + 2 * width, sorted.length);
      const takesLeft =
        left < middle && (right >= end || compare(sorted[left] ?? 0, sorted[right] ?? 0) <= 0);
      merged[at] = sorted[takesLeft ? left++ : right++] ?? 0;
      if (at >= pause) {
        yield Math.min(1, (level + at / sorted.length) / levels);
        pause = at + COMPARED_AT_ONCE;
      }
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}
