// RMSNorm (Zhang & Sennrich 2019) and LayerNorm (Ba, Kiros & Hinton 2016), forward and backward.
import { weightedColumnSums } from './reductions';
import { rowDeviation, rowDot, rowSum } from './rows';
import { add, at, fma, keepPart, laneSum, load, loadPart, mul, splat, store, storePart, sub } from './simd';

/** y = (x − mean) · rstd · weight + bias, bias 0: none. */
@inline
function scaleRow(x: usize, mean: f32, rstd: f32, weight: usize, bias: usize, y: usize, columns: i32): void {
  const r = splat(rstd);
  const shift = splat(mean);
  for (let i = 0; i < columns; i += 4) {
    const count = columns - i;
    if (count >= 4) {
      const scaled = mul(sub(load(at(x, i)), shift), r);
      const w = load(at(weight, i));
      store(at(y, i), bias == 0 ? mul(scaled, w) : fma(scaled, w, load(at(bias, i))));
    } else {
      const scaled = mul(sub(loadPart(at(x, i), count), shift), r);
      const w = loadPart(at(weight, i), count);
      storePart(at(y, i), bias == 0 ? mul(scaled, w) : fma(scaled, w, loadPart(at(bias, i), count)), count);
    }
  }
}

@inline
function rmsOf(x: usize, columns: i32, epsilon: f32): f32 {
  return 1 / sqrt<f32>(rowDot(x, x, columns) / <f32>columns + epsilon);
}

export function rmsNorm(
  x: usize,
  weight: usize,
  y: usize,
  rstd: usize,
  columns: i32,
  epsilon: f32,
  begin: i32,
  end: i32,
): void {
  for (let row = begin; row < end; row++) {
    const from = at(x, row * columns);
    const r = rmsOf(from, columns, epsilon);
    if (rstd != 0) f32.store(at(rstd, row), r);
    scaleRow(from, 0, r, weight, 0, at(y, row * columns), columns);
  }
}

export function layerNorm(
  x: usize,
  weight: usize,
  bias: usize,
  y: usize,
  mean: usize,
  rstd: usize,
  columns: i32,
  epsilon: f32,
  begin: i32,
  end: i32,
): void {
  for (let row = begin; row < end; row++) {
    const from = at(x, row * columns);
    const m = rowSum(from, columns) / <f32>columns;
    const r: f32 = 1 / sqrt<f32>(rowDeviation(from, columns, m) / <f32>columns + epsilon);
    if (mean != 0) f32.store(at(mean, row), m);
    if (rstd != 0) f32.store(at(rstd, row), r);
    scaleRow(from, m, r, weight, bias, at(y, row * columns), columns);
  }
}

/**
 * With g = dy · weight and x̂ = (x − mean) · rstd: dx = rstd (g − mean(g) − x̂ mean(g x̂)); RMSNorm has no mean(g).
 */
@inline
function gradientRow(
  dy: usize,
  x: usize,
  weight: usize,
  dx: usize,
  columns: i32,
  mean: f32,
  rstd: f32,
  isCentered: bool,
): void {
  const r = splat(rstd);
  const m = splat(mean);
  let sum = splat(0);
  let dot = splat(0);
  for (let i = 0; i < columns; i += 4) {
    const count = columns - i;
    const isWhole = count >= 4;
    let g = isWhole
      ? mul(load(at(dy, i)), load(at(weight, i)))
      : mul(loadPart(at(dy, i), count), loadPart(at(weight, i), count));
    const normal = mul(sub(isWhole ? load(at(x, i)) : loadPart(at(x, i), count), m), r);
    sum = add(sum, g);
    if (!isWhole) g = keepPart(g, count);
    dot = fma(g, normal, dot);
  }
  const meanG = splat(isCentered ? laneSum(sum) / <f32>columns : 0);
  const meanDot = splat(laneSum(dot) / <f32>columns);
  for (let i = 0; i < columns; i += 4) {
    const count = columns - i;
    const isWhole = count >= 4;
    const g = isWhole
      ? mul(load(at(dy, i)), load(at(weight, i)))
      : mul(loadPart(at(dy, i), count), loadPart(at(weight, i), count));
    const normal = mul(sub(isWhole ? load(at(x, i)) : loadPart(at(x, i), count), m), r);
    const result = mul(r, sub(sub(g, meanG), mul(normal, meanDot)));
    if (isWhole) store(at(dx, i), result);
    else storePart(at(dx, i), result, count);
  }
}

export function rmsNormGradientInput(
  dy: usize,
  x: usize,
  weight: usize,
  dx: usize,
  rstd: usize,
  columns: i32,
  epsilon: f32,
  begin: i32,
  end: i32,
): void {
  for (let row = begin; row < end; row++) {
    const offset = at(0, row * columns);
    const r = rmsOf(x + offset, columns, epsilon);
    f32.store(at(rstd, row), r);
    gradientRow(dy + offset, x + offset, weight, dx + offset, columns, 0, r, false);
  }
}

export function rmsNormGradientWeight(
  dy: usize,
  x: usize,
  rstd: usize,
  dweight: usize,
  rows: i32,
  columns: i32,
  begin: i32,
  end: i32,
): void {
  weightedColumnSums(dy, x, 0, rstd, dweight, rows, columns, begin, end);
}

export function layerNormGradientInput(
  dy: usize,
  x: usize,
  weight: usize,
  dx: usize,
  mean: usize,
  rstd: usize,
  columns: i32,
  epsilon: f32,
  begin: i32,
  end: i32,
): void {
  for (let row = begin; row < end; row++) {
    const offset = at(0, row * columns);
    const m = rowSum(x + offset, columns) / <f32>columns;
    const r: f32 = 1 / sqrt<f32>(rowDeviation(x + offset, columns, m) / <f32>columns + epsilon);
    f32.store(at(mean, row), m);
    f32.store(at(rstd, row), r);
    gradientRow(dy + offset, x + offset, weight, dx + offset, columns, m, r, true);
  }
}

export function layerNormGradientWeight(
  dy: usize,
  x: usize,
  mean: usize,
  rstd: usize,
  dweight: usize,
  dbias: usize,
  rows: i32,
  columns: i32,
  begin: i32,
  end: i32,
): void {
  weightedColumnSums(dy, x, mean, rstd, dweight, rows, columns, begin, end);
  weightedColumnSums(dy, 0, 0, 0, dbias, rows, columns, begin, end);
}
