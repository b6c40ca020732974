// Four numbers at a time: the small words all kernels are written in. A pointer is a byte offset, an index counts elements.

/** The address of element i of the float32 (or int32) array at p. */
@inline
export function at(p: usize, i: i32): usize {
  return p + ((<usize>i) << 2);
}

@inline
export function load(p: usize): v128 {
  return v128.load(p);
}

@inline
export function store(p: usize, x: v128): void {
  v128.store(p, x);
}

@inline
export function splat(x: f32): v128 {
  return f32x4.splat(x);
}

@inline
export function add(a: v128, b: v128): v128 {
  return f32x4.add(a, b);
}

@inline
export function sub(a: v128, b: v128): v128 {
  return f32x4.sub(a, b);
}

@inline
export function mul(a: v128, b: v128): v128 {
  return f32x4.mul(a, b);
}

/** a · b + c: one instruction and one rounding where relaxed SIMD is, else two. */
@inline
export function fma(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

/** The smaller; x if x is NaN. One instruction, unlike f32x4.min. */
@inline
export function atMost(x: v128, limit: v128): v128 {
  return f32x4.pmin(x, limit);
}

/** The larger; x if x is NaN. */
@inline
export function atLeast(x: v128, limit: v128): v128 {
  return f32x4.pmax(x, limit);
}

/** The sum of the four lanes. */
@inline
export function laneSum(x: v128): f32 {
  const pairs = f32x4.add(x, v128.shuffle<f32>(x, x, 2, 3, 0, 1));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}

/** (Σa, Σb, Σc, Σd) */
@inline
export function laneSums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7)); // a02 b02 a13 b13
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
}

/** The first 1 … 3 elements at p; the other lanes are 0. Reads nothing behind them. */
export function loadPart(p: usize, count: i32): v128 {
  let x = v128.load_zero<f32>(p);
  if (count > 1) x = v128.load_lane<f32>(p, x, 1, 4);
  if (count > 2) x = v128.load_lane<f32>(p, x, 2, 8);
  return x;
}

/** Stores the first 1 … 3 lanes. */
export function storePart(p: usize, x: v128, count: i32): void {
  v128.store_lane<f32>(p, x, 0);
  if (count > 1) v128.store_lane<f32>(p, x, 1, 4);
  if (count > 2) v128.store_lane<f32>(p, x, 2, 8);
}

/** The first 1 … 3 lanes of x; the others become 0. */
@inline
export function keepPart(x: v128, count: i32): v128 {
  return v128.and(x, i32x4.gt_s(i32x4.splat(count), i32x4(0, 1, 2, 3)));
}

/** Below so many elements a loop is faster than the call that memory.fill and memory.copy become. */
const SHORT: i32 = 256;

/** Sets `count` elements to 0. */
export function clear(p: usize, count: i32): void {
  if (count > SHORT) {
    memory.fill(p, 0, (<usize>count) << 2);
    return;
  }
  let i = 0;
  for (; i + 4 <= count; i += 4) store(at(p, i), splat(0));
  for (; i < count; i++) i32.store(at(p, i), 0);
}

/** Copies `count` elements of 32 bits. */
export function copyElements(from: usize, to: usize, count: i32): void {
  if (count > SHORT) {
    memory.copy(to, from, (<usize>count) << 2);
    return;
  }
  let i = 0;
  for (; i + 4 <= count; i += 4) store(at(to, i), load(at(from, i)));
  for (; i < count; i++) i32.store(at(to, i), i32.load(at(from, i)));
}
