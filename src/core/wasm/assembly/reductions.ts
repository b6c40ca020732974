// Reductions of matrices: over each row, over all rows, over everything.
import { rowMax, rowMin, rowSum } from './rows';
import { add, at, fma, load, loadPart, splat, store, storePart, sub } from './simd';

const SUM: i32 = 0;
const MEAN: i32 = 1;
const MAX: i32 = 2;

export function reduceRows(reduction: i32, x: usize, y: usize, columns: i32, begin: i32, end: i32): void {
  for (let row = begin; row < end; row++) {
    const from = at(x, row * columns);
    let result: f32 = 0;
    if (reduction == SUM) result = rowSum(from, columns);
    else if (reduction == MEAN) result = rowSum(from, columns) / <f32>columns;
    else if (reduction == MAX) result = rowMax(from, columns);
    else result = rowMin(from, columns);
    f32.store(at(y, row), result);
  }
}

export function argMaxRows(x: usize, y: usize, columns: i32, begin: i32, end: i32): void {
  for (let row = begin; row < end; row++) {
    const from = at(x, row * columns);
    const largest = rowMax(from, columns);
    let column = 0;
    for (; column < columns - 1; column++) {
      const value = f32.load(at(from, column));
      if (value == largest || value != value) break;
    }
    i32.store(at(y, row), column);
  }
}

/** Columns that are summed together: a cache line of each row. */
const GROUP: i32 = 16;

export function columnSums(x: usize, y: usize, rows: i32, columns: i32, begin: i32, end: i32): void {
  weightedColumnSums(x, 0, 0, 0, y, rows, columns, begin, end);
}

/**
 * y[c] = Σ over rows r of dy[r, c], or of dy[r, c] (x[r, c] − mean[r]) rstd[r] where x is given (mean 0: no mean is taken away). The
 * columns of the groups begin … end − 1, rows from top to bottom.
 */
@inline
export function weightedColumnSums(
  dy: usize,
  x: usize,
  mean: usize,
  rstd: usize,
  y: usize,
  rows: i32,
  columns: i32,
  begin: i32,
  end: i32,
): void {
  const last = min(columns, end * GROUP);
  let column = begin * GROUP;
  for (; column + GROUP <= last; column += GROUP) {
    let s0 = splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (let row = 0; row < rows; row++) {
      const from = at(dy, row * columns + column);
      if (x == 0) {
        s0 = add(s0, load(from));
        s1 = add(s1, v128.load(from, 16));
        s2 = add(s2, v128.load(from, 32));
        s3 = add(s3, v128.load(from, 48));
      } else {
        const input = at(x, row * columns + column);
        const m = splat(mean == 0 ? 0 : f32.load(at(mean, row)));
        const r = splat(f32.load(at(rstd, row)));
        s0 = fma(load(from), f32x4.mul(sub(load(input), m), r), s0);
        s1 = fma(v128.load(from, 16), f32x4.mul(sub(v128.load(input, 16), m), r), s1);
        s2 = fma(v128.load(from, 32), f32x4.mul(sub(v128.load(input, 32), m), r), s2);
        s3 = fma(v128.load(from, 48), f32x4.mul(sub(v128.load(input, 48), m), r), s3);
      }
    }
    store(at(y, column), s0);
    v128.store(at(y, column), s1, 16);
    v128.store(at(y, column), s2, 32);
    v128.store(at(y, column), s3, 48);
  }
  for (; column < last; column += 4) {
    const count = min(4, last - column);
    let sum = splat(0);
    for (let row = 0; row < rows; row++) {
      const from = at(dy, row * columns + column);
      const d = count == 4 ? load(from) : loadPart(from, count);
      if (x == 0) sum = add(sum, d);
      else {
        const input = at(x, row * columns + column);
        const m = splat(mean == 0 ? 0 : f32.load(at(mean, row)));
        const r = splat(f32.load(at(rstd, row)));
        sum = fma(d, f32x4.mul(sub(count == 4 ? load(input) : loadPart(input, count), m), r), sum);
      }
    }
    if (count == 4) store(at(y, column), sum);
    else storePart(at(y, column), sum, count);
  }
}

/** Elements a partial sum of squares is taken over. */
const SQUARES: i32 = 4096;

export function sumSquares(x: usize, partials: usize, size: i32, begin: i32, end: i32): void {
  for (let part = begin; part < end; part++) {
    const last = min(size, (part + 1) * SQUARES);
    let sum = f64x2.splat(0);
    let i = part * SQUARES;
    for (; i + 4 <= last; i += 4) {
      const four = load(at(x, i));
      const low = f64x2.promote_low_f32x4(four);
      const high = f64x2.promote_low_f32x4(v128.shuffle<f32>(four, four, 2, 3, 2, 3));
      sum = f64x2.add(sum, f64x2.add(f64x2.mul(low, low), f64x2.mul(high, high)));
    }
    let total = f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
    for (; i < last; i++) {
      const one = <f64>f32.load(at(x, i));
      total += one * one;
    }
    f64.store(partials + ((<usize>part) << 3), total);
  }
}

export function sumPartials(partials: usize, y: usize, count: i32): void {
  let total: f64 = 0;
  for (let part = 0; part < count; part++) total += f64.load(partials + ((<usize>part) << 3));
  f32.store(y, <f32>total);
}
