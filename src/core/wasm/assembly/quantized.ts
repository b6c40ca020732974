// Weights of eight bits: a quarter of the memory that a decoding step reads. The activations are rounded to sixteen bits on the way.
import { NONE } from './activation';
import { finish } from './linear';
import { ROWS_BYTES, rowsScratch } from './scratch';
import { at, laneSums, load, loadPart, mul, splat } from './simd';

/** The largest |x| of a row. */
@inline
function rowMaxAbs(x: usize, count: i32): f32 {
  let largest = splat(0);
  let i = 0;
  for (; i + 4 <= count; i += 4) largest = f32x4.pmax(largest, f32x4.abs(load(at(x, i))));
  if (i < count) largest = f32x4.pmax(largest, f32x4.abs(loadPart(at(x, i), count - i)));
  return max<f32>(
    max<f32>(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
    max<f32>(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
  );
}

export function quantizeRows(x: usize, values: usize, scales: usize, columns: i32, begin: i32, end: i32): void {
  const padded = (columns + 3) & ~3;
  for (let row = begin; row < end; row++) {
    const from = at(x, row * columns);
    const largest = rowMaxAbs(from, columns);
    f32.store(at(scales, row), largest / 127);
    const inverse: f32 = largest == 0 ? 0 : 127 / largest;
    const to = values + <usize>(row * padded);
    for (let i = 0; i < padded; i++) {
      const value = i < columns ? nearest<f32>(f32.load(at(from, i)) * inverse) : 0;
      i32.store8(to + <usize>i, <i32>value);
    }
  }
}

/** One row of x as int16, padded with zeros to eight; gives the factor back to float32. */
function roundRow(x: usize, target: usize, inputs: i32, padded: i32, largest16: f32): f32 {
  const largest = rowMaxAbs(x, inputs);
  const inverse = splat(largest == 0 ? 0 : largest16 / largest);
  for (let i = 0; i < padded; i += 4) {
    const left = inputs - i;
    const four = left >= 4 ? load(at(x, i)) : left > 0 ? loadPart(at(x, i), left) : splat(0);
    const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(mul(four, inverse)));
    v128.store_lane<u64>(target + ((<usize>i) << 1), i16x8.narrow_i32x4_s(whole, whole), 0);
  }
  return largest / largest16;
}

export function quantizedLinear(
  x: usize,
  values: usize,
  scales: usize,
  bias: usize,
  residual: usize,
  y: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  begin: i32,
  end: i32,
): void {
  const stride = (inputs + 3) & ~3;
  const padded = (inputs + 7) & ~7;
  // Each of a lane's padded / 4 products is at most 127 · largest16, and their sum must fit 31 bits.
  const largest16 = <f32>min(32767, (0x7fffffff / 127 / (padded >> 2)) - 1);
  const rounded = rowsScratch();
  // Rows of x whose int16 and factors fit the scratch memory.
  const step = max(1, ROWS_BYTES / (padded * 2 + 4));
  for (let first = 0; first < rows; first += step) {
    const count = min(step, rows - first);
    const factors = rounded + <usize>(count * padded * 2);
    for (let row = 0; row < count; row++) {
      const target = rounded + <usize>(row * padded * 2);
      f32.store(at(factors, row), roundRow(at(x, (first + row) * inputs), target, inputs, padded, largest16));
    }
    for (let output = begin << 2; output < min(outputs, end << 2); output += 4) {
      const present = min(4, outputs - output);
      const w = values + <usize>output * <usize>stride;
      const scale = present == 4 ? load(at(scales, output)) : loadPart(at(scales, output), present);
      for (let row = 0; row < count; row++) {
        const from = rounded + <usize>(row * padded * 2);
        const sums = fourDots(from, w, stride, present);
        const product = mul(sums, mul(scale, splat(f32.load(at(factors, row)))));
        finish(product, NONE, bias, residual, y, (first + row) * outputs, output, present);
      }
    }
  }
}

/** The products of x with 1 … 4 consecutive rows of the weight, as in `linearRows`. */
@inline
function fourDots(x: usize, w: usize, stride: i32, present: i32): v128 {
  const w1 = w + <usize>(min(1, present - 1) * stride);
  const w2 = w + <usize>(min(2, present - 1) * stride);
  const w3 = w + <usize>(min(3, present - 1) * stride);
  let s0 = i32x4.splat(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  let i: usize = 0;
  for (; i + 8 <= <usize>stride; i += 8) {
    const a = v128.load(x + (i << 1));
    s0 = i32x4.add(s0, i32x4.dot_i16x8_s(a, v128.load_ext<i8>(w + i)));
    s1 = i32x4.add(s1, i32x4.dot_i16x8_s(a, v128.load_ext<i8>(w1 + i)));
    s2 = i32x4.add(s2, i32x4.dot_i16x8_s(a, v128.load_ext<i8>(w2 + i)));
    s3 = i32x4.add(s3, i32x4.dot_i16x8_s(a, v128.load_ext<i8>(w3 + i)));
  }
  if (i < <usize>stride) {
    const a = v128.load_zero<u64>(x + (i << 1));
    s0 = i32x4.add(s0, i32x4.dot_i16x8_s(a, fourBytes(w + i)));
    s1 = i32x4.add(s1, i32x4.dot_i16x8_s(a, fourBytes(w1 + i)));
    s2 = i32x4.add(s2, i32x4.dot_i16x8_s(a, fourBytes(w2 + i)));
    s3 = i32x4.add(s3, i32x4.dot_i16x8_s(a, fourBytes(w3 + i)));
  }
  return laneSumsOfIntegers(s0, s1, s2, s3);
}

/** Four int8 as int16; the other lanes are 0. */
@inline
function fourBytes(p: usize): v128 {
  return i16x8.extend_low_i8x16_s(v128.load_zero<u32>(p));
}

/** As `laneSums`, of int32, added as float32 so that nothing overflows. */
@inline
function laneSumsOfIntegers(a: v128, b: v128, c: v128, d: v128): v128 {
  return laneSums(
    f32x4.convert_i32x4_s(a),
    f32x4.convert_i32x4_s(b),
    f32x4.convert_i32x4_s(c),
    f32x4.convert_i32x4_s(d),
  );
}
