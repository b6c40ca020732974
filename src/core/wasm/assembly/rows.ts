// Sums and extremes over one row of elements.
import { add, at, atLeast, fma, keepPart, load, loadPart, laneSum, splat, sub } from './simd';

/** Σ x */
@inline
export function rowSum(x: usize, count: i32): f32 {
  let even = splat(0);
  let odd = even;
  let i = 0;
  for (; i + 8 <= count; i += 8) {
    even = add(even, load(at(x, i)));
    odd = add(odd, load(at(x, i + 4)));
  }
  if (i + 4 <= count) {
    even = add(even, load(at(x, i)));
    i += 4;
  }
  if (i < count) odd = add(odd, loadPart(at(x, i), count - i));
  return laneSum(add(even, odd));
}

/** Σ x y */
@inline
export function rowDot(x: usize, y: usize, count: i32): f32 {
  let even = splat(0);
  let odd = even;
  let i = 0;
  for (; i + 8 <= count; i += 8) {
    even = fma(load(at(x, i)), load(at(y, i)), even);
    odd = fma(load(at(x, i + 4)), load(at(y, i + 4)), odd);
  }
  if (i + 4 <= count) {
    even = fma(load(at(x, i)), load(at(y, i)), even);
    i += 4;
  }
  if (i < count) odd = fma(loadPart(at(x, i), count - i), loadPart(at(y, i), count - i), odd);
  return laneSum(add(even, odd));
}

/** Σ (x − mean)² */
@inline
export function rowDeviation(x: usize, count: i32, mean: f32): f32 {
  const center = splat(mean);
  let even = splat(0);
  let odd = even;
  let i = 0;
  for (; i + 8 <= count; i += 8) {
    const a = sub(load(at(x, i)), center);
    const b = sub(load(at(x, i + 4)), center);
    even = fma(a, a, even);
    odd = fma(b, b, odd);
  }
  for (; i < count; i += 4) {
    const left = count - i;
    const a = left >= 4 ? sub(load(at(x, i)), center) : keepPart(sub(loadPart(at(x, i), left), center), left);
    even = fma(a, a, even);
  }
  return laneSum(add(even, odd));
}

/** The largest element; NaN if there is one. f32x4.max takes six instructions one after the other, so NaN is looked for beside. */
@inline
export function rowMax(x: usize, count: i32): f32 {
  let i = 0;
  let result = f32.load(x);
  if (count >= 4) {
    let even = load(x);
    let odd = even;
    let isNaN = f32x4.ne(even, even);
    for (i = 4; i + 8 <= count; i += 8) {
      const a = load(at(x, i));
      const b = load(at(x, i + 4));
      even = atLeast(even, a);
      odd = atLeast(odd, b);
      isNaN = v128.or(isNaN, v128.or(f32x4.ne(a, a), f32x4.ne(b, b)));
    }
    if (i + 4 <= count) {
      const a = load(at(x, i));
      even = atLeast(even, a);
      isNaN = v128.or(isNaN, f32x4.ne(a, a));
      i += 4;
    }
    const largest = v128.or(atLeast(even, odd), isNaN); // all bits set are a NaN
    result = max<f32>(
      max<f32>(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
      max<f32>(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
    );
  }
  for (; i < count; i++) result = max<f32>(result, f32.load(at(x, i)));
  return result;
}

/** The smallest element; NaN if there is one. */
@inline
export function rowMin(x: usize, count: i32): f32 {
  let result = f32.load(x);
  for (let i = 1; i < count; i++) result = min<f32>(result, f32.load(at(x, i)));
  return result;
}
