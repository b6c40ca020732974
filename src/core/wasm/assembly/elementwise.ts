// Element by element: functions of one tensor, and arithmetic of two with broadcasting.
import { gelu, geluTanh, silu } from './activation';
import { exp, log, sigmoid, tanh } from './math';
import { add, at, fma, load, loadPart, mul, splat, store, storePart, sub } from './simd';

/** By the numbers of `UnaryOperation`. `operation` is a constant where this is inlined, so one branch is left. */
@inline
function unaryOf(operation: i32, x: v128): v128 {
  if (operation == 0) return f32x4.neg(x);
  if (operation == 1) return exp(x);
  if (operation == 2) return log(x);
  if (operation == 3) return mul(x, x);
  if (operation == 4) return f32x4.sqrt(x);
  if (operation == 5) return f32x4.div(splat(1), f32x4.sqrt(x));
  if (operation == 6) return sigmoid(x);
  if (operation == 7) return tanh(x);
  if (operation == 8) return f32x4.max(x, splat(0));
  if (operation == 9) return f32x4.abs(x);
  if (operation == 10) return f32x4.div(splat(1), x);
  if (operation == 11) return geluTanh(x);
  if (operation == 12) return gelu(x);
  return silu(x);
}

@inline
function unaryLoop(operation: i32, x: usize, y: usize, begin: i32, end: i32): void {
  let i = begin;
  for (; i + 4 <= end; i += 4) store(at(y, i), unaryOf(operation, load(at(x, i))));
  if (i < end) storePart(at(y, i), unaryOf(operation, loadPart(at(x, i), end - i)), end - i);
}

export function unary(operation: i32, x: usize, y: usize, begin: i32, end: i32): void {
  if (operation == 0) unaryLoop(0, x, y, begin, end);
  else if (operation == 1) unaryLoop(1, x, y, begin, end);
  else if (operation == 2) unaryLoop(2, x, y, begin, end);
  else if (operation == 3) unaryLoop(3, x, y, begin, end);
  else if (operation == 4) unaryLoop(4, x, y, begin, end);
  else if (operation == 5) unaryLoop(5, x, y, begin, end);
  else if (operation == 6) unaryLoop(6, x, y, begin, end);
  else if (operation == 7) unaryLoop(7, x, y, begin, end);
  else if (operation == 8) unaryLoop(8, x, y, begin, end);
  else if (operation == 9) unaryLoop(9, x, y, begin, end);
  else if (operation == 10) unaryLoop(10, x, y, begin, end);
  else if (operation == 11) unaryLoop(11, x, y, begin, end);
  else if (operation == 12) unaryLoop(12, x, y, begin, end);
  else unaryLoop(13, x, y, begin, end);
}

/** By the numbers of `BinaryOperation`. */
@inline
function binaryOf(operation: i32, a: v128, b: v128): v128 {
  if (operation == 0) return add(a, b);
  if (operation == 1) return sub(a, b);
  if (operation == 2) return mul(a, b);
  if (operation == 3) return f32x4.div(a, b);
  if (operation == 4) return f32x4.max(a, b);
  if (operation == 5) return f32x4.min(a, b);
  return mul(sub(a, b), sub(a, b));
}

/** Steps of 0 read one element for all. */
@inline
function binaryLoop(operation: i32, a: usize, b: usize, y: usize, stepA: i32, stepB: i32, begin: i32, end: i32): void {
  const oneA = splat(f32.load(a));
  const oneB = splat(f32.load(b));
  let i = begin;
  if (stepA != 0 && stepB != 0)
    for (; i + 4 <= end; i += 4) store(at(y, i), binaryOf(operation, load(at(a, i)), load(at(b, i))));
  else if (stepA != 0)
    for (; i + 4 <= end; i += 4) store(at(y, i), binaryOf(operation, load(at(a, i)), oneB));
  else if (stepB != 0)
    for (; i + 4 <= end; i += 4) store(at(y, i), binaryOf(operation, oneA, load(at(b, i))));
  while (i < end) {
    const count = min(3, end - i);
    const x = stepA == 0 ? oneA : loadPart(at(a, i), count);
    const z = stepB == 0 ? oneB : loadPart(at(b, i), count);
    storePart(at(y, i), binaryOf(operation, x, z), count);
    i += count;
  }
}

export function binary(
  operation: i32,
  a: usize,
  b: usize,
  y: usize,
  stepA: i32,
  stepB: i32,
  begin: i32,
  end: i32,
): void {
  if (operation == 0) binaryLoop(0, a, b, y, stepA, stepB, begin, end);
  else if (operation == 1) binaryLoop(1, a, b, y, stepA, stepB, begin, end);
  else if (operation == 2) binaryLoop(2, a, b, y, stepA, stepB, begin, end);
  else if (operation == 3) binaryLoop(3, a, b, y, stepA, stepB, begin, end);
  else if (operation == 4) binaryLoop(4, a, b, y, stepA, stepB, begin, end);
  else if (operation == 5) binaryLoop(5, a, b, y, stepA, stepB, begin, end);
  else binaryLoop(6, a, b, y, stepA, stepB, begin, end);
}

export function binaryRows(
  operation: i32,
  a: usize,
  b: usize,
  y: usize,
  columns: i32,
  rowA: i32,
  stepA: i32,
  rowB: i32,
  stepB: i32,
  begin: i32,
  end: i32,
): void {
  for (let row = begin; row < end; row++)
    binary(operation, at(a, row * rowA), at(b, row * rowB), at(y, row * columns), stepA, stepB, 0, columns);
}

export function scaleAndOffset(x: usize, y: usize, scale: f32, offset: f32, begin: i32, end: i32): void {
  const s = splat(scale);
  const o = splat(offset);
  let i = begin;
  for (; i + 4 <= end; i += 4) store(at(y, i), fma(load(at(x, i)), s, o));
  if (i < end) storePart(at(y, i), fma(loadPart(at(x, i), end - i), s, o), end - i);
}

export function fill(y: usize, value: f32, begin: i32, end: i32): void {
  let i = begin;
  for (; i + 4 <= end; i += 4) store(at(y, i), splat(value));
  if (i < end) storePart(at(y, i), splat(value), end - i);
}

export function copy(x: usize, y: usize, begin: i32, end: i32): void {
  memory.copy(at(y, begin), at(x, begin), (<usize>(end - begin)) << 2);
}
