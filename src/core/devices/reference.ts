// The operations that the models use, once more: in float64, one number after the other, as their formulas say.
//
// A device is compared with these (see operations.ts). They are written from the formulas and share nothing with tfjs,
// so that an error cannot stand on both sides. Rows are arrays of numbers, matrices are arrays of rows.

export type Row = readonly number[];
export type Matrix = readonly Row[];

export const sum = (row: Row): number => row.reduce((total, x) => total + x, 0);

const dot = (a: Row, b: Row): number => sum(a.map((x, k) => x * at(b, k)));

const column = (matrix: Matrix, j: number): number[] => matrix.map((row) => at(row, j));

/** [K, N] → [N, K] */
export function transpose(matrix: Matrix): number[][] {
  return Array.from({ length: matrix[0]?.length ?? 0 }, (_unused, j) => column(matrix, j));
}

/** c_ij = Σ_k a_ik b_kj: [M, K] · [K, N] → [M, N] */
export function matMul(a: Matrix, b: Matrix): number[][] {
  const columns = transpose(b);
  return a.map((row) => columns.map((one) => dot(row, one)));
}

/** exp(x_i) / Σ_j exp(x_j); the largest x is taken off first, which changes nothing but keeps exp finite. */
export function softmax(row: Row): number[] {
  const largest = Math.max(...row);
  const exponentials = row.map((x) => Math.exp(x - largest));
  const total = sum(exponentials);
  return exponentials.map((e) => e / total);
}

/** −log softmax(x)_target in nats */
export function crossEntropy(row: Row, target: number): number {
  const largest = Math.max(...row);
  return largest + Math.log(sum(row.map((x) => Math.exp(x - largest)))) - at(row, target);
}

/** x_i / √(mean of x² + ε) · weight_i */
export function rmsNorm(row: Row, weight: Row, epsilon: number): number[] {
  const root = Math.sqrt(sum(row.map((x) => x * x)) / row.length + epsilon);
  return row.map((x, i) => (x / root) * at(weight, i));
}

/** x / (1 + exp(−x)) */
export const silu = (x: number): number => x / (1 + Math.exp(-x));

/** Turns each pair (x_i, x_{i+D/2}) by angle_i, as a complex number is turned; D numbers, D/2 angles in radians. */
export function rotate(row: Row, angles: Row): number[] {
  const half = angles.length;
  const first = angles.map((angle, i) => at(row, i) * Math.cos(angle) - at(row, i + half) * Math.sin(angle));
  const second = angles.map((angle, i) => at(row, i) * Math.sin(angle) + at(row, i + half) * Math.cos(angle));
  return [...first, ...second];
}

/** V numbers, all 0 but a 1 at `id`. */
export function oneHot(id: number, V: number): number[] {
  return Array.from({ length: V }, (_unused, j) => Number(j === id));
}

/** A number that must be there. */
function at(row: Row, index: number): number {
  const value = row[index];
  if (value === undefined)
    throw new RangeError(`reference: there is no number ${index} in a row of ${row.length}`);
  return value;
}
