// The activation functions of language models and their derivatives: GELU (Hendrycks & Gimpel 2016) and SiLU.
import { constant, erf, exp, one, sigmoid } from './math';
import { at, fma, load, loadPart, mul, store, storePart, sub } from './simd';

export const NONE: i32 = 0;
export const GELU_TANH: i32 = 1;
export const GELU: i32 = 2;
export const SILU: i32 = 3;

const TABLE: usize = memory.data<f32>([
  1.5957691216057308, // 0: 2 √(2/π)
  0.0713548162726, // 1: 2 √(2/π) · 0.044715
  0.2140644488178, // 2: 2 √(2/π) · 3 · 0.044715
  0.7071067811865476, // 3: √½
  0.3989422804014327, // 4: 1 / √(2π)
  0.5, // 5
]);

/** 2 √(2/π) (x + 0.044715 x³) */
@inline
function twiceInner(x: v128): v128 {
  return mul(x, fma(mul(x, x), constant(TABLE, 1), constant(TABLE, 0)));
}

/** ½ x (1 + tanh u) = x σ(2u), u = √(2/π) (x + 0.044715 x³): one exponential and nothing that cancels. */
@inline
export function geluTanh(x: v128): v128 {
  return mul(x, sigmoid(twiceInner(x)));
}

/** x Φ(x) = ½ x (1 + erf(x / √2)) */
@inline
export function gelu(x: v128): v128 {
  const half = mul(x, constant(TABLE, 5));
  return fma(half, erf(mul(x, constant(TABLE, 3))), half);
}

@inline
export function silu(x: v128): v128 {
  return mul(x, sigmoid(x));
}

/** One body for each activation: what is called inside a loop, where the branch is always the same. */
export function activate(activation: i32, x: v128): v128 {
  if (activation == GELU_TANH) return geluTanh(x);
  if (activation == GELU) return gelu(x);
  if (activation == SILU) return silu(x);
  return x;
}

/** s (1 + x (1 − s) 2u′), s = σ(2u) */
@inline
function geluTanhDerivative(x: v128): v128 {
  const s = sigmoid(twiceInner(x));
  const slope = fma(mul(x, x), constant(TABLE, 2), constant(TABLE, 0));
  return mul(s, fma(mul(x, slope), sub(one(), s), one()));
}

@inline
function geluDerivative(x: v128): v128 {
  const density = mul(constant(TABLE, 4), exp(mul(mul(x, x), f32x4.neg(constant(TABLE, 5)))));
  const half = constant(TABLE, 5);
  return fma(x, density, fma(half, erf(mul(x, constant(TABLE, 3))), half));
}

/** σ(x) (1 + x (1 − σ(x))) */
@inline
export function siluDerivative(x: v128, s: v128): v128 {
  return mul(s, fma(x, sub(one(), s), one()));
}

@inline
function derivative(activation: i32, x: v128): v128 {
  if (activation == GELU_TANH) return geluTanhDerivative(x);
  if (activation == GELU) return geluDerivative(x);
  return siluDerivative(x, sigmoid(x));
}

/** `activation` is a constant where this is inlined, so one branch is left. */
@inline
function gradientLoop(activation: i32, dy: usize, x: usize, dx: usize, begin: i32, end: i32): void {
  let i = begin;
  for (; i + 4 <= end; i += 4)
    store(at(dx, i), mul(load(at(dy, i)), derivative(activation, load(at(x, i)))));
  if (i < end) {
    const slope = derivative(activation, loadPart(at(x, i), end - i));
    storePart(at(dx, i), mul(loadPart(at(dy, i), end - i), slope), end - i);
  }
}

export function activationGradient(
  activation: i32,
  dy: usize,
  x: usize,
  dx: usize,
  begin: i32,
  end: i32,
): void {
  if (activation == GELU_TANH) gradientLoop(GELU_TANH, dy, x, dx, begin, end);
  else if (activation == GELU) gradientLoop(GELU, dy, x, dx, begin, end);
  else gradientLoop(SILU, dy, x, dx, begin, end);
}

/** y = SiLU(gate) ⊙ up, both halves of one row (Shazeer 2020, arXiv:2002.05202). */
export function swiglu(gateUp: usize, y: usize, F: i32, begin: i32, end: i32): void {
  for (let row = begin; row < end; row++) {
    const gate = at(gateUp, row * 2 * F);
    const up = at(gate, F);
    const target = at(y, row * F);
    let i = 0;
    for (; i + 4 <= F; i += 4) store(at(target, i), mul(silu(load(at(gate, i))), load(at(up, i))));
    if (i < F) {
      const part = silu(loadPart(at(gate, i), F - i));
      storePart(at(target, i), mul(part, loadPart(at(up, i), F - i)), F - i);
    }
  }
}

export function swigluGradient(
  dy: usize,
  gateUp: usize,
  dGateUp: usize,
  F: i32,
  begin: i32,
  end: i32,
): void {
  for (let row = begin; row < end; row++) {
    const gateAt = at(gateUp, row * 2 * F);
    const dGateAt = at(dGateUp, row * 2 * F);
    for (let i = 0; i < F; i += 4) {
      const count = min(4, F - i);
      const isWhole = count == 4;
      const gate = isWhole ? load(at(gateAt, i)) : loadPart(at(gateAt, i), count);
      const up = isWhole ? load(at(gateAt, F + i)) : loadPart(at(gateAt, F + i), count);
      const d = isWhole ? load(at(dy, row * F + i)) : loadPart(at(dy, row * F + i), count);
      const s = sigmoid(gate);
      const dGate = mul(mul(d, up), siluDerivative(gate, s));
      const dUp = mul(d, mul(gate, s));
      if (isWhole) {
        store(at(dGateAt, i), dGate);
        store(at(dGateAt, F + i), dUp);
      } else {
        storePart(at(dGateAt, i), dGate, count);
        storePart(at(dGateAt, F + i), dUp, count);
      }
    }
  }
}
