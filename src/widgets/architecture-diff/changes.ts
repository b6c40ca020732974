// How many keys and values change when one token of a text does: what a cache could keep.

/** Keys or values of one layer, row-major [1, K, T, D]. */
export interface LayerTensor {
  shape: readonly number[];
  values: ArrayLike<number>;
}

/** Differences up to this share of the largest number are rounding. */
const ROUNDING = 1e-5;

/**
 * Places at which any number of any head differs in keys or values, of T.
 *
 * @param before keys and values of one layer
 * @param after the same of the other text
 */
export function changedPlaces(before: readonly LayerTensor[], after: readonly LayerTensor[]): number {
  const changed = new Set<number>();
  before.forEach((tensor, index) => {
    const other = after[index];
    if (other) for (const place of placesThatDiffer(tensor, other)) changed.add(place);
  });
  return changed.size;
}

function placesThatDiffer({ shape, values }: LayerTensor, after: LayerTensor): number[] {
  const [, K = 0, T = 0, D = 0] = shape;
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i] ?? 0));
  const differs = (place: number, head: number) => {
    const begin = (head * T + place) * D;
    for (let i = begin; i < begin + D; i++) {
      if (Math.abs((values[i] ?? NaN) - (after.values[i] ?? NaN)) > ROUNDING * largest) return true;
    }
    return false;
  };
  const heads = Array.from({ length: K }, (_unused, head) => head);
  return Array.from({ length: T }, (_unused, place) => place).filter((place) =>
    heads.some((head) => differs(place, head)),
  );
}
