// How many keys and values change when one token of a text does: what a cache could keep.

/** Keys or values of one layer, row-major [1, K, T, D]. */
export interface LayerTensor {
  shape: readonly number[];
  values: ArrayLike<number>;
}

/** Differences up to this share of the largest number are rounding. */
const ROUNDING = 1e-5;

/** Places at which any number of any head differs, of T. */
export function changedPlaces(before: LayerTensor, after: LayerTensor): number {
  const [, K = 0, T = 0, D = 0] = before.shape;
  let largest = 0;
  for (let i = 0; i < before.values.length; i++) largest = Math.max(largest, Math.abs(before.values[i] ?? 0));
  let changed = 0;
  for (let place = 0; place < T; place++) {
    const differs = (head: number) => {
      const begin = (head * T + place) * D;
      for (let i = begin; i < begin + D; i++) {
        if (Math.abs((before.values[i] ?? NaN) - (after.values[i] ?? NaN)) > ROUNDING * largest) return true;
      }
      return false;
    };
    if (Array.from({ length: K }, (_unused, head) => head).some(differs)) changed += 1;
  }
  return changed;
}
