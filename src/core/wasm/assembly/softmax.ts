// Softmax over rows, its gradient, and the cross-entropy that is built on it.
import { exp, log } from './math';
import { rowDot, rowMax } from './rows';
import { add, at, clear, fma, keepPart, laneSum, load, loadPart, mul, splat, store, storePart, sub } from './simd';

/** y = exp(scale · x − shift); gives Σ y. y 0: only the sum. */
@inline
function expRow(x: usize, y: usize, count: i32, scale: f32, shift: f32): f32 {
  const s = splat(scale);
  const down = splat(-shift);
  let sum = splat(0);
  let i = 0;
  for (; i + 4 <= count; i += 4) {
    const value = exp(fma(load(at(x, i)), s, down));
    if (y != 0) store(at(y, i), value);
    sum = add(sum, value);
  }
  if (i < count) {
    const value = exp(fma(loadPart(at(x, i), count - i), s, down));
    if (y != 0) storePart(at(y, i), value, count - i);
    sum = add(sum, keepPart(value, count - i));
  }
  return laneSum(sum);
}

@inline
function scaleRow(x: usize, y: usize, count: i32, factor: f32): void {
  const f = splat(factor);
  let i = 0;
  for (; i + 4 <= count; i += 4) store(at(y, i), mul(load(at(x, i)), f));
  if (i < count) storePart(at(y, i), mul(loadPart(at(x, i), count - i), f), count - i);
}

/** y = softmax(scale · x) over the first `seen` columns, 0 in the others. scale ≥ 0 */
export function softmaxRow(x: usize, y: usize, seen: i32, columns: i32, scale: f32): void {
  const sum = expRow(x, y, seen, scale, rowMax(x, seen) * scale);
  scaleRow(y, y, seen, 1 / sum);
  if (seen < columns) clear(at(y, seen), columns - seen);
}

/** dx = scale · y (dy − Σ dy y) over the first `seen` columns, 0 in the others. */
export function softmaxGradientRow(dy: usize, y: usize, dx: usize, seen: i32, columns: i32, scale: f32): void {
  const mean = splat(rowDot(dy, y, seen));
  const s = splat(scale);
  let i = 0;
  for (; i + 4 <= seen; i += 4)
    store(at(dx, i), mul(mul(load(at(y, i)), s), sub(load(at(dy, i)), mean)));
  if (i < seen) {
    const count = seen - i;
    storePart(at(dx, i), mul(mul(loadPart(at(y, i), count), s), sub(loadPart(at(dy, i), count), mean)), count);
  }
  if (seen < columns) clear(at(dx, seen), columns - seen);
}

export function softmax(
  x: usize,
  y: usize,
  columns: i32,
  scale: f32,
  causalStart: i32,
  rowsPerMatrix: i32,
  begin: i32,
  end: i32,
): void {
  for (let row = begin; row < end; row++) {
    const seen = causalStart < 0 ? columns : min(columns, causalStart + (row % rowsPerMatrix) + 1);
    softmaxRow(at(x, row * columns), at(y, row * columns), seen, columns, scale);
  }
}

export function softmaxGradient(
  dy: usize,
  y: usize,
  dx: usize,
  columns: i32,
  scale: f32,
  begin: i32,
  end: i32,
): void {
  for (let row = begin; row < end; row++) {
    const offset = at(0, row * columns);
    softmaxGradientRow(dy + offset, y + offset, dx + offset, columns, columns, scale);
  }
}

/** log Σ exp(x) */
@inline
function logSumExpRow(x: usize, columns: i32): f32 {
  const largest = rowMax(x, columns);
  return largest + f32x4.extract_lane(log(splat(expRow(x, 0, columns, 1, largest))), 0);
}

export function logSoftmax(x: usize, y: usize, columns: i32, begin: i32, end: i32): void {
  for (let row = begin; row < end; row++) {
    const from = at(x, row * columns);
    const to = at(y, row * columns);
    const total = splat(logSumExpRow(from, columns));
    let i = 0;
    for (; i + 4 <= columns; i += 4) store(at(to, i), sub(load(at(from, i)), total));
    if (i < columns) storePart(at(to, i), sub(loadPart(at(from, i), columns - i), total), columns - i);
  }
}

export function crossEntropy(
  logits: usize,
  targets: usize,
  losses: usize,
  logSumExp: usize,
  V: i32,
  begin: i32,
  end: i32,
): void {
  for (let row = begin; row < end; row++) {
    const from = at(logits, row * V);
    const target = i32.load(at(targets, row));
    const total = logSumExpRow(from, V);
    f32.store(at(logSumExp, row), total);
    f32.store(at(losses, row), <u32>target < <u32>V ? total - f32.load(at(from, target)) : target == -1 ? 0 : NaN);
  }
}

export function crossEntropyGradient(
  dy: usize,
  logits: usize,
  targets: usize,
  logSumExp: usize,
  dlogits: usize,
  V: i32,
  begin: i32,
  end: i32,
): void {
  for (let row = begin; row < end; row++) {
    const to = at(dlogits, row * V);
    const target = i32.load(at(targets, row));
    if (<u32>target >= <u32>V) {
      clear(to, V);
      continue;
    }
    const weight = f32.load(at(dy, row));
    expRow(at(logits, row * V), to, V, 1, f32.load(at(logSumExp, row)));
    scaleRow(to, to, V, weight);
    f32.store(at(to, target), f32.load(at(to, target)) - weight);
  }
}
