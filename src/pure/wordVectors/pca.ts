// Principal component analysis: the flat picture of a cloud of points that keeps as much of its spread as a flat picture can.
//
// Pearson 1901, Hotelling 1933. Axis 1 is the direction in which the points vary most, axis 2 the same among directions at a
// right angle to it: eigenvectors of the covariance matrix. An axis has no sign; here its largest number by absolute value (the
// first of equals) is positive, as in scikit-learn, so that the same points give the same picture.
import { partOf, type Steps } from '../counting/steps';
import { symmetricEigen } from './symmetricEigen';

export interface Projection {
  /** Row-major, [points, 2] */
  readonly coordinates: Float64Array;
  /** Two rows of length 1, [2, C]; where C is 1 the second is zero. */
  readonly axes: Float64Array;
  /** Of the points, [C] */
  readonly mean: Float64Array;
  /** Share of the whole variance that the two axes keep, 0 … 1; 1 where all points are the same. */
  readonly keptShare: number;
}

/** Rows that are gone through between two rests. */
const AT_A_STRETCH = 64;

/**
 * Projects points onto their first two principal axes.
 *
 * @param points row-major, [points, C], finite
 * @param dimension C
 * @throws RangeError if the numbers do not make whole points
 */
export function* projectByPca(points: ArrayLike<number>, dimension: number): Steps<Projection> {
  const C = dimension;
  const count = points.length / C;
  if (!Number.isInteger(C) || C < 1 || !Number.isInteger(count) || count < 1) {
    throw new RangeError(`projectByPca: ${points.length} numbers make no points of ${C} dimensions`);
  }
  const mean = new Float64Array(C);
  for (let at = 0; at < points.length; at += 1)
    mean[at % C] = (mean[at % C] ?? NaN) + (points[at] ?? NaN) / count;
  const covariance = new Float64Array(C * C);
  const centred = new Float64Array(C);
  for (let point = 0; point < count; point += 1) {
    if (point % AT_A_STRETCH === 0) yield (0.4 * point) / count;
    for (let c = 0; c < C; c += 1) centred[c] = (points[point * C + c] ?? NaN) - (mean[c] ?? NaN);
    for (let i = 0; i < C; i += 1) {
      const own = (centred[i] ?? NaN) / count;
      for (let j = i; j < C; j += 1)
        covariance[i * C + j] = (covariance[i * C + j] ?? NaN) + own * (centred[j] ?? NaN);
    }
  }
  for (let i = 0; i < C; i += 1)
    for (let j = 0; j < i; j += 1) covariance[i * C + j] = covariance[j * C + i] ?? NaN;
  const { values, vectors } = yield* partOf(0.4, 0.9, symmetricEigen(covariance, C));
  const axes = new Float64Array(2 * C);
  for (let axis = 0; axis < Math.min(2, C); axis += 1) {
    axes.set(withSign(vectors.subarray(axis * C, (axis + 1) * C)), axis * C);
  }
  const coordinates = new Float64Array(2 * count);
  for (let point = 0; point < count; point += 1) {
    if (point % AT_A_STRETCH === 0) yield 0.9 + (0.1 * point) / count;
    for (let axis = 0; axis < 2; axis += 1) {
      let sum = 0;
      for (let c = 0; c < C; c += 1) {
        sum += ((points[point * C + c] ?? NaN) - (mean[c] ?? NaN)) * (axes[axis * C + c] ?? NaN);
      }
      coordinates[2 * point + axis] = sum;
    }
  }
  // Rounding may leave an eigenvalue a little below 0.
  const spread = values.map((value) => Math.max(0, value));
  const whole = spread.reduce((sum, value) => sum + value, 0);
  const keptShare = whole > 0 ? Math.min(1, ((spread[0] ?? 0) + (spread[1] ?? 0)) / whole) : 1;
  return { coordinates, axes, mean, keptShare };
}

function withSign(axis: Float64Array): Float64Array {
  const largest = axis.reduce((best, one) => (Math.abs(one) > Math.abs(best) ? one : best), 0);
  return largest < 0 ? axis.map((one) => -one) : axis;
}
