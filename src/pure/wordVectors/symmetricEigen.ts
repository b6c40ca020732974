// Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations (1846): slow and sure, and the same everywhere.
import type { Steps } from '../counting/steps';

export interface Eigen {
  /** Largest first, [n] */
  readonly values: Float64Array;
  /** Row i belongs to value i and has length 1, [n, n] */
  readonly vectors: Float64Array;
}

const MOST_SWEEPS = 60;

/**
 * @param matrix symmetric, row-major, [n, n]; it is not changed
 * @throws RangeError if its size is not n²
 */
export function* symmetricEigen(matrix: Float64Array, n: number): Steps<Eigen> {
  if (matrix.length !== n * n) {
    throw new RangeError(`symmetricEigen: ${n} rows and columns are ${n * n} numbers, got ${matrix.length}`);
  }
  const a = matrix.slice();
  const rotated = new Float64Array(n * n); // its rows become the vectors
  for (let i = 0; i < n; i += 1) rotated[i * n + i] = 1;
  let all = 0;
  for (const one of a) all += one * one;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let off = 0;
    for (let i = 0; i < n; i += 1) for (let j = i + 1; j < n; j += 1) off += (a[i * n + j] ?? NaN) ** 2;
    if (!(off > 1e-30 * all)) break;
    for (let p = 0; p < n; p += 1) {
      for (let q = p + 1; q < n; q += 1) rotate(a, rotated, n, p, q);
      yield (sweep + p / n) / MOST_SWEEPS;
    }
  }
  const order = Array.from({ length: n }, (_unused, i) => i).sort(
    (i, j) => (a[j * n + j] ?? NaN) - (a[i * n + i] ?? NaN),
  );
  const vectors = new Float64Array(n * n);
  order.forEach((row, i) => vectors.set(rotated.subarray(row * n, (row + 1) * n), i * n));
  return { values: Float64Array.from(order, (i) => a[i * n + i] ?? NaN), vectors };
}

/** Turns axes p and q so that a[p, q] becomes 0. */
function rotate(a: Float64Array, vectors: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q] ?? NaN;
  if (apq === 0) return;
  const theta = ((a[q * n + q] ?? NaN) - (a[p * n + p] ?? NaN)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k += 1) {
    const [kp, kq] = [a[k * n + p] ?? NaN, a[k * n + q] ?? NaN];
    a[k * n + p] = c * kp - s * kq;
    a[k * n + q] = s * kp + c * kq;
  }
  for (let k = 0; k < n; k += 1) {
    const [pk, qk] = [a[p * n + k] ?? NaN, a[q * n + k] ?? NaN];
    a[p * n + k] = c * pk - s * qk;
    a[q * n + k] = s * pk + c * qk;
    const [vp, vq] = [vectors[p * n + k] ?? NaN, vectors[q * n + k] ?? NaN];
    vectors[p * n + k] = c * vp - s * vq;
    vectors[q * n + k] = s * vp + c * vq;
  }
  a[p * n + q] = 0;
  a[q * n + p] = 0;
}
