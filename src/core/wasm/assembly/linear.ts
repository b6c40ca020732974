// Few rows times a matrix, as in every decoding step: the time goes into reading the matrix, so it is read once, straight through.
import { activate, NONE } from './activation';
import { add, at, fma, laneSums, load, loadPart, splat, store, storePart } from './simd';

/**
 * The products of x with 1 … 4 consecutive rows of the weight, all at once, so that x is loaded once for four; where fewer rows are left, the
 * last is read again. Two sums a row hide the latency of the multiply-add.
 */
@inline
function fourDots(x: usize, w: usize, inputs: i32, present: i32): v128 {
  const w1 = at(w, min(1, present - 1) * inputs);
  const w2 = at(w, min(2, present - 1) * inputs);
  const w3 = at(w, min(3, present - 1) * inputs);
  let s0 = splat(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  let r0 = s0;
  let r1 = s0;
  let r2 = s0;
  let r3 = s0;
  let i: usize = 0;
  const bytes = (<usize>inputs) << 2;
  for (; i + 32 <= bytes; i += 32) {
    const a = load(x + i);
    const b = v128.load(x + i, 16);
    s0 = fma(a, load(w + i), s0);
    s1 = fma(a, load(w1 + i), s1);
    s2 = fma(a, load(w2 + i), s2);
    s3 = fma(a, load(w3 + i), s3);
    r0 = fma(b, v128.load(w + i, 16), r0);
    r1 = fma(b, v128.load(w1 + i, 16), r1);
    r2 = fma(b, v128.load(w2 + i, 16), r2);
    r3 = fma(b, v128.load(w3 + i, 16), r3);
  }
  for (; i < bytes; i += 16) {
    const left = <i32>((bytes - i) >> 2);
    const isWhole = left >= 4;
    const a = isWhole ? load(x + i) : loadPart(x + i, left);
    s0 = fma(a, isWhole ? load(w + i) : loadPart(w + i, left), s0);
    s1 = fma(a, isWhole ? load(w1 + i) : loadPart(w1 + i, left), s1);
    s2 = fma(a, isWhole ? load(w2 + i) : loadPart(w2 + i, left), s2);
    s3 = fma(a, isWhole ? load(w3 + i) : loadPart(w3 + i, left), s3);
  }
  return laneSums(add(s0, r0), add(s1, r1), add(s2, r2), add(s3, r3));
}

export function linearRows(
  x: usize,
  weight: usize,
  bias: usize,
  residual: usize,
  y: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  activation: i32,
  begin: i32,
  end: i32,
): void {
  for (let output = begin << 2; output < min(outputs, end << 2); output += 4) {
    const present = min(4, outputs - output);
    const w = at(weight, output * inputs);
    // The four rows of the weight stay in the first cache while the rows of x go by.
    for (let row = 0; row < rows; row++) {
      const sums = fourDots(at(x, row * inputs), w, inputs, present);
      finish(sums, activation, bias, residual, y, row * outputs, output, present);
    }
  }
}

/** y = activation(sums + bias) + residual for 1 … 4 outputs of a row. */
@inline
export function finish(
  sums: v128,
  activation: i32,
  bias: usize,
  residual: usize,
  y: usize,
  row: i32,
  output: i32,
  present: i32,
): void {
  const isWhole = present == 4;
  if (bias != 0) sums = add(sums, isWhole ? load(at(bias, output)) : loadPart(at(bias, output), present));
  if (activation != NONE) sums = activate(activation, sums);
  if (residual != 0) {
    const r = at(residual, row + output);
    sums = add(sums, isWhole ? load(r) : loadPart(r, present));
  }
  if (isWhole) store(at(y, row + output), sums);
  else storePart(at(y, row + output), sums, present);
}

/** Columns of a unit of `rowsTimesMatrix`. */
const GROUP: i32 = 64;

export function rowsTimesMatrix(
  x: usize,
  b: usize,
  y: usize,
  rows: i32,
  columns: i32,
  K: i32,
  ldb: i32,
  begin: i32,
  end: i32,
): void {
  const first = begin * GROUP;
  const last = min(columns, end * GROUP);
  for (let row = 0; row < rows; row++) memory.fill(at(y, row * columns + first), 0, (<usize>(last - first)) << 2);
  // Four rows of b at a time; the row of y stays in the first cache.
  for (let k = 0; k < K; k += 4) {
    const left = K - k;
    const b0 = at(b, k * ldb);
    const b1 = at(b0, min(1, left - 1) * ldb);
    const b2 = at(b0, min(2, left - 1) * ldb);
    const b3 = at(b0, min(3, left - 1) * ldb);
    for (let row = 0; row < rows; row++) {
      const from = at(x, row * K + k);
      const x0 = splat(f32.load(from));
      const x1 = splat(left > 1 ? f32.load(from, 4) : 0);
      const x2 = splat(left > 2 ? f32.load(from, 8) : 0);
      const x3 = splat(left > 3 ? f32.load(from, 12) : 0);
      const to = at(y, row * columns);
      let j = first;
      for (; j + 4 <= last; j += 4) {
        let sum = fma(x0, load(at(b0, j)), load(at(to, j)));
        sum = fma(x1, load(at(b1, j)), sum);
        sum = fma(x2, load(at(b2, j)), sum);
        store(at(to, j), fma(x3, load(at(b3, j)), sum));
      }
      if (j < last) {
        const count = last - j;
        let sum = fma(x0, loadPart(at(b0, j), count), loadPart(at(to, j), count));
        sum = fma(x1, loadPart(at(b1, j), count), sum);
        sum = fma(x2, loadPart(at(b2, j), count), sum);
        storePart(at(to, j), fma(x3, loadPart(at(b3, j), count), sum), count);
      }
    }
  }
}
