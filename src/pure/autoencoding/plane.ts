// Codes as points of a plane, and how well what is near in it is alike.
import type { Rows } from './rows';

export interface Plane {
  /** [count, 2]; of codes of one number the second is 0 */
  points: Float64Array;
  /** Mean and standard deviation on both axes. */
  mean: [number, number];
  deviation: [number, number];
  /** A point of the plane, in standard deviations from the mean → the code that it stands for, [Z] */
  codeAt(x: number, y: number): Float32Array;
}

interface Axes {
  mean: ArrayLike<number>;
  /** [2, Z] */
  axes: ArrayLike<number>;
}

/**
 * @param codes [count, Z]
 * @param axes the first two principal axes of the codes, where Z is more than 2
 */
export function planeOf(codes: ArrayLike<number>, Z: number, axes?: Axes): Plane {
  const count = codes.length / Z;
  const points = new Float64Array(2 * count);
  for (let row = 0; row < count; row += 1) {
    for (let axis = 0; axis < Math.min(2, Z); axis += 1) {
      let value = codes[row * Z + axis] ?? NaN;
      if (axes) {
        value = 0;
        for (let c = 0; c < Z; c += 1) {
          value += ((codes[row * Z + c] ?? NaN) - (axes.mean[c] ?? 0)) * (axes.axes[axis * Z + c] ?? 0);
        }
      }
      points[2 * row + axis] = value;
    }
  }
  const moments = ([0, 1] as const).map((axis) => {
    let [sum, squares] = [0, 0];
    for (let row = 0; row < count; row += 1) sum += points[2 * row + axis] ?? NaN;
    const mean = sum / count;
    for (let row = 0; row < count; row += 1) squares += ((points[2 * row + axis] ?? NaN) - mean) ** 2;
    return { mean, deviation: Math.sqrt(squares / count) };
  });
  const mean: [number, number] = [moments[0]?.mean ?? 0, moments[1]?.mean ?? 0];
  const deviation: [number, number] = [moments[0]?.deviation ?? 0, moments[1]?.deviation ?? 0];
  return {
    ...{ points, mean, deviation },
    codeAt(x, y) {
      const [a, b] = [mean[0] + x * deviation[0], mean[1] + y * deviation[1]];
      return Float32Array.from({ length: Z }, (_none, c) =>
        axes ? (axes.mean[c] ?? 0) + a * (axes.axes[c] ?? 0) + b * (axes.axes[Z + c] ?? 0) : ([a, b][c] ?? 0),
      );
    },
  };
}

/** The training rows nearest to a point of the plane, the nearest first. */
export function nearestRows(
  points: ArrayLike<number>,
  training: number,
  x: number,
  y: number,
  count: number,
): number[] {
  const found: { row: number; distance: number }[] = [];
  for (let row = 0; row < training; row += 1) {
    const distance = ((points[2 * row] ?? NaN) - x) ** 2 + ((points[2 * row + 1] ?? NaN) - y) ** 2;
    if (found.length === count && distance >= (found.at(-1)?.distance ?? Infinity)) continue;
    let place = found.length;
    while (place > 0 && (found[place - 1]?.distance ?? 0) > distance) place -= 1;
    found.splice(place, 0, { row, distance });
    if (found.length > count) found.pop();
  }
  return found.map(({ row }) => row);
}

export const NEAREST = 5;

/** Of the 5 training rows nearest to each held-out row, the share of its class: one number a held-out row. */
export function agreements({ count, training, labels }: Rows, points: ArrayLike<number>): number[] {
  if (!labels) return [];
  return Array.from({ length: count - training }, (_none, n) => {
    const row = training + n;
    const near = nearestRows(points, training, points[2 * row] ?? NaN, points[2 * row + 1] ?? NaN, NEAREST);
    return near.filter((one) => labels[one] === labels[row]).length / NEAREST;
  });
}

/** What blind neighbours would agree in: the share of each held-out row's class among those trained on, on average. */
export function chanceOf({ count, training, labels }: Rows): number {
  if (!labels) return NaN;
  const shares = new Float64Array(10);
  labels.subarray(0, training).forEach((label) => (shares[label] = (shares[label] ?? 0) + 1 / training));
  const held = labels.subarray(training);
  return held.reduce((sum, label) => sum + (shares[label] ?? 0), 0) / (count - training);
}

export const meanOf = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;
