// Sorting that pauses: by number in linear time, by comparison in n log n.
import { inStretches, partOf, type Steps } from './steps';

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
  const { length } = items;
  const rounds = 1 + Math.max(0, Math.ceil(Math.log2(length / COMPARED_AT_ONCE)));
  let sorted = items.slice();
  for (let from = 0; from < length; from += COMPARED_AT_ONCE) {
    sorted.subarray(from, from + COMPARED_AT_ONCE).sort(compare);
    yield from / length / rounds;
  }
  let merged = new Int32Array(length);
  for (let width = COMPARED_AT_ONCE, round = 1; width < length; width *= 2, round += 1) {
    for (let from = 0; from < length; from += 2 * width) {
      const end = Math.min(from + 2 * width, length);
      yield* partOf(round / rounds, (round + 1) / rounds, merge(from, Math.min(from + width, length), end));
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;

  /** Merges `from` … `middle` and `middle` … `end`, both sorted, into the other array. */
  function* merge(from: number, middle: number, end: number): Steps<void> {
    let left = from;
    let right = middle;
    for (let at = from; at < end; at += 1) {
      const takesLeft =
        left < middle && (right >= end || compare(sorted[left] ?? 0, sorted[right] ?? 0) <= 0);
      merged[at] = sorted[takesLeft ? left : right] ?? 0;
      if (takesLeft) left += 1;
      else right += 1;
      if (at % COMPARED_AT_ONCE === 0) yield at / length;
    }
  }
}
