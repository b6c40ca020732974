// Elementary functions of four numbers at a time, good to about two units in the last place (compared with float64 in the tests).
import { add, atLeast, atMost, fma, mul, splat, sub } from './simd';

/*
 * The constants stand in memory, in the first kilobyte, which is kept for the module's own data: V8 makes a constant that stands in the code
 * anew by several instructions wherever it is used, and these functions are little else (exp: 1.2 → 0.7 ns an element).
 */

/** Constant i of a table, in all lanes. */
@inline
export function constant(table: usize, i: i32): v128 {
  return v128.load32_splat(table + (<usize>i << 2));
}

/** One step of Horner's rule: sum · x + the i-th constant. */
@inline
function step(x: v128, sum: v128, table: usize, i: i32): v128 {
  return fma(sum, x, constant(table, i));
}

const EXP: usize = memory.data<f32>([
  1, // 0
  89, // 1: e⁸⁹ is ∞
  -104, // 2: e⁻¹⁰⁴ is 0
  12582912, // 3: 1.5 · 2²³
  1.44269504088896341, // 4: 1 / ln 2
  -0.693359375, // 5, 6: − ln 2 in two parts
  2.1219444e-4,
  1.98756915e-4, // 7 … 12: the polynomial
  1.3981999507e-3,
  8.3334519073e-3,
  4.1665795894e-2,
  1.6666665459e-1,
  5.0000001201e-1,
]);

/** 1 in all lanes. */
@inline
export function one(): v128 {
  return constant(EXP, 0);
}

/** 2ⁿ for the integers n = −126 … 127, by adding to the exponent of 1. */
@inline
function powerOfTwo(n: v128): v128 {
  return i32x4.add(i32x4.shl(n, 23), one());
}

/**
 * eˣ = 2ⁿ eʳ with n = round(x / ln 2), |r| ≤ ln 2 / 2, eʳ by the polynomial of Cephes' expf (Moshier 1989). 0 and ∞ where float32 ends;
 * NaN stays NaN.
 */
@inline
export function exp(x: v128): v128 {
  x = atLeast(atMost(x, constant(EXP, 1)), constant(EXP, 2));
  // Adding 1.5 · 2²³ rounds to an integer, which then stands in the lowest bits.
  const magic = constant(EXP, 3);
  const shifted = fma(x, constant(EXP, 4), magic);
  const n = i32x4.sub(shifted, magic);
  const whole = sub(shifted, magic);
  let r = fma(whole, constant(EXP, 5), x);
  r = fma(whole, constant(EXP, 6), r);
  let sum = constant(EXP, 7);
  sum = step(r, sum, EXP, 8);
  sum = step(r, sum, EXP, 9);
  sum = step(r, sum, EXP, 10);
  sum = step(r, sum, EXP, 11);
  sum = step(r, sum, EXP, 12);
  sum = add(fma(sum, mul(r, r), r), one());
  // In two halves, so that neither is too large or too small for an exponent.
  const half = i32x4.shr_s(n, 1);
  return mul(mul(sum, powerOfTwo(half)), powerOfTwo(i32x4.sub(n, half)));
}

const LOG: usize = memory.data<f32>([
  7.0376836292e-2, // 0 … 8: the polynomial
  -1.151461031e-1,
  1.167699874e-1,
  -1.2420140846e-1,
  1.4249322787e-1,
  -1.6668057665e-1,
  2.0000714765e-1,
  -2.4999993993e-1,
  3.3333331174e-1,
  -2.1219444e-4, // 9, 10: ln 2 in two parts
  0.693359375,
]);

/** ln x by Cephes' logf: x = 2ᵉ m with √½ ≤ m < √2. −∞ at 0, NaN below. */
@inline
export function log(x: v128): v128 {
  const isTiny = f32x4.lt(x, splat(1.17549435e-38));
  const scaled = v128.bitselect(mul(x, splat(33554432)), x, isTiny); // 2²⁵
  const exponent = i32x4.shr_s(i32x4.sub(scaled, i32x4.splat(0x3f3504f3)), 23);
  const m = sub(i32x4.sub(scaled, i32x4.shl(exponent, 23)), one());
  const e = sub(f32x4.convert_i32x4_s(exponent), v128.and(splat(25), isTiny));
  const square = mul(m, m);
  let sum = constant(LOG, 0);
  sum = step(m, sum, LOG, 1);
  sum = step(m, sum, LOG, 2);
  sum = step(m, sum, LOG, 3);
  sum = step(m, sum, LOG, 4);
  sum = step(m, sum, LOG, 5);
  sum = step(m, sum, LOG, 6);
  sum = step(m, sum, LOG, 7);
  sum = step(m, sum, LOG, 8);
  sum = mul(sum, mul(m, square));
  sum = fma(e, constant(LOG, 9), sum);
  sum = fma(square, splat(-0.5), sum);
  const result = fma(e, constant(LOG, 10), add(m, sum));
  // What is no positive finite number: 0 → −∞, negative → NaN, ∞ and NaN as they are.
  const zero = splat(0);
  const special = v128.bitselect(splat(-Infinity), splat(NaN), f32x4.eq(x, zero));
  const positive = v128.bitselect(result, x, f32x4.lt(x, splat(Infinity)));
  return v128.bitselect(special, positive, f32x4.le(x, zero));
}

const TANH: usize = memory.data<f32>([
  -5.70498872745e-3, // 0 … 4: the polynomial
  2.06390887954e-2,
  -5.37397155531e-2,
  1.33314422036e-1,
  -3.33332819422e-1,
  0.625, // 5: where it ends
  -0, // 6: the sign alone
]);

/** tanh x by Cephes' tanhf: a polynomial near 0, else 1 − 2 / (e²ˣ + 1). */
@inline
export function tanh(x: v128): v128 {
  const size = f32x4.abs(x);
  const square = mul(x, x);
  let sum = constant(TANH, 0);
  sum = step(square, sum, TANH, 1);
  sum = step(square, sum, TANH, 2);
  sum = step(square, sum, TANH, 3);
  sum = step(square, sum, TANH, 4);
  const near = fma(mul(sum, square), x, x);
  const power = add(exp(add(size, size)), one());
  const far = sub(one(), f32x4.div(add(one(), one()), power));
  const signed = v128.or(far, v128.and(x, constant(TANH, 6)));
  return v128.bitselect(near, signed, f32x4.lt(size, constant(TANH, 5)));
}

const ERF: usize = memory.data<f32>([
  -5.96761703e-4, // 0 … 5: the polynomial near 0
  4.99119423e-3,
  -2.67681349e-2,
  1.12819925e-1,
  -3.76125336e-1,
  1.28379166e-1,
  -1.7285347e-5, // 6 … 12: the polynomial in the exponent
  3.83197126e-4,
  -3.88396438e-3,
  2.42546219e-2,
  -1.06777877e-1,
  -6.34846687e-1,
  -1.28717512e-1,
  0.927734375, // 13: where one ends and the other begins
]);

/** The error function: a polynomial below 0.9277, else 1 − e to a polynomial (minimax, N. Juffa 2016). */
@inline
export function erf(x: v128): v128 {
  const size = f32x4.abs(x);
  const square = mul(x, x);
  let near = constant(ERF, 0);
  near = step(square, near, ERF, 1);
  near = step(square, near, ERF, 2);
  near = step(square, near, ERF, 3);
  near = step(square, near, ERF, 4);
  near = step(square, near, ERF, 5);
  near = fma(near, x, x);
  let far = fma(constant(ERF, 6), size, constant(ERF, 7));
  far = fma(far, square, fma(constant(ERF, 8), size, constant(ERF, 9)));
  far = step(size, far, ERF, 10);
  far = step(size, far, ERF, 11);
  far = step(size, far, ERF, 12);
  far = sub(mul(far, size), size);
  const signed = v128.or(sub(one(), exp(far)), v128.and(x, constant(TANH, 6)));
  return v128.bitselect(near, signed, f32x4.lt(size, constant(ERF, 13)));
}

/** 1 / (1 + e⁻ˣ) */
@inline
export function sigmoid(x: v128): v128 {
  return f32x4.div(one(), add(one(), exp(f32x4.neg(x))));
}
