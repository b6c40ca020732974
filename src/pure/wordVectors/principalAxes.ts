// Principal component analysis to any width: the best that a linear autoencoder can do (Baldi and Hornik 1989).
import { partOf, type Steps } from '../counting/steps';
import { symmetricEigen } from './symmetricEigen';

export interface PrincipalAxes {
  /** [n] */
  readonly mean: Float64Array;
  /** Rows of length 1 at right angles, the one along which the rows vary most first: [width, n] */
  readonly axes: Float64Array;
  /** Row-major, [rows, width] */
  readonly codes: Float64Array;
}

const AT_A_STRETCH = 64;

/**
 * @param rows row-major, [rows, n], finite
 * @param width axes, 1 … n
 * @throws RangeError if the numbers do not make whole rows, or the width does not fit
 */
export function* principalAxes(rows: ArrayLike<number>, n: number, width: number): Steps<PrincipalAxes> {
  const count = rows.length / n;
  if (!(Number.isInteger(count) && count >= 1 && Number.isInteger(width) && width >= 1 && width <= n)) {
    throw new RangeError(`principalAxes: ${rows.length} numbers in rows of ${n} have no ${width} axes`);
  }
  const mean = new Float64Array(n);
  for (let at = 0; at < rows.length; at += 1) mean[at % n] = (mean[at % n] ?? 0) + (rows[at] ?? NaN) / count;
  const covariance = new Float64Array(n * n);
  const centred = new Float64Array(n);
  const centre = (row: number) => {
    for (let c = 0; c < n; c += 1) centred[c] = (rows[row * n + c] ?? NaN) - (mean[c] ?? NaN);
  };
  for (let row = 0; row < count; row += 1) {
    if (row % AT_A_STRETCH === 0) yield (0.5 * row) / count;
    centre(row);
    for (let i = 0; i < n; i += 1) {
      const own = (centred[i] ?? NaN) / count;
      for (let j = 0; j < n; j += 1)
        covariance[i * n + j] = (covariance[i * n + j] ?? 0) + own * (centred[j] ?? NaN);
    }
  }
  const { vectors } = yield* partOf(0.5, 0.9, symmetricEigen(covariance, n));
  const axes = vectors.slice(0, width * n);
  const codes = new Float64Array(count * width);
  for (let row = 0; row < count; row += 1) {
    if (row % AT_A_STRETCH === 0) yield 0.9 + (0.1 * row) / count;
    centre(row);
    for (let axis = 0; axis < width; axis += 1) {
      let sum = 0;
      for (let c = 0; c < n; c += 1) sum += (centred[c] ?? NaN) * (axes[axis * n + c] ?? NaN);
      codes[row * width + axis] = sum;
    }
  }
  return { mean, axes, codes };
}

/** The row that a code stands for: mean + Σ code · axis, [n] */
export function rowOfCode(
  { mean, axes }: Pick<PrincipalAxes, 'mean' | 'axes'>,
  code: ArrayLike<number>,
): Float64Array {
  const n = mean.length;
  return mean.map((one, c) => {
    let sum = one;
    for (let axis = 0; axis < code.length; axis += 1)
      sum += (code[axis] ?? NaN) * (axes[axis * n + c] ?? NaN);
    return sum;
  });
}
