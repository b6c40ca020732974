// The innermost loop of every matrix product: one register tile, TILE_ROWS × 8.
import { TILE_ROWS } from './blocks';
import { add, fma, load, store } from './simd';

/*
 *                    q (packed B): eight columns of one k after the other
 *                    ┌─────┬─────┐
 *                    │ b0  │ b1  │  × count
 *                    └─────┴─────┘
 *  p (packed A): ┌─┐ ┌─────┬─────┐
 *  TILE_ROWS     │a│ │ s00 │ s01 │  each s: four sums in one register
 *  rows of one k │a│ │ s10 │ s11 │
 *  after the     │…│ │  …  │  …  │
 *  other         └─┘ └─────┴─────┘
 *  Per k: 2 loads and TILE_ROWS broadcasts feed 2 · TILE_ROWS multiply-adds.
 */

/**
 * out = first + second + Σ over `count` k of p[k] q[k]ᵀ. first, second and out are TILE_ROWS rows of eight floats, so many bytes apart
 * (0: one row for all).
 */
export function tile(
  p: usize,
  q: usize,
  count: i32,
  first: usize,
  firstBytes: usize,
  second: usize,
  secondBytes: usize,
  out: usize,
  outBytes: usize,
): void {
  let s00 = add(load(first), load(second));
  let s01 = add(v128.load(first, 16), v128.load(second, 16));
  first += firstBytes;
  second += secondBytes;
  let s10 = add(load(first), load(second));
  let s11 = add(v128.load(first, 16), v128.load(second, 16));
  first += firstBytes;
  second += secondBytes;
  let s20 = add(load(first), load(second));
  let s21 = add(v128.load(first, 16), v128.load(second, 16));
  first += firstBytes;
  second += secondBytes;
  let s30 = add(load(first), load(second));
  let s31 = add(v128.load(first, 16), v128.load(second, 16));
  let s40 = s00;
  let s41 = s00;
  let s50 = s00;
  let s51 = s00;
  if (TILE_ROWS > 4) {
    first += firstBytes;
    second += secondBytes;
    s40 = add(load(first), load(second));
    s41 = add(v128.load(first, 16), v128.load(second, 16));
    first += firstBytes;
    second += secondBytes;
    s50 = add(load(first), load(second));
    s51 = add(v128.load(first, 16), v128.load(second, 16));
  }

  for (const end = q + ((<usize>count) << 5); q < end; q += 32, p += <usize>(TILE_ROWS << 2)) {
    const b0 = load(q);
    const b1 = v128.load(q, 16);
    let a = v128.load32_splat(p);
    s00 = fma(a, b0, s00);
    s01 = fma(a, b1, s01);
    a = v128.load32_splat(p, 4);
    s10 = fma(a, b0, s10);
    s11 = fma(a, b1, s11);
    a = v128.load32_splat(p, 8);
    s20 = fma(a, b0, s20);
    s21 = fma(a, b1, s21);
    a = v128.load32_splat(p, 12);
    s30 = fma(a, b0, s30);
    s31 = fma(a, b1, s31);
    if (TILE_ROWS > 4) {
      a = v128.load32_splat(p, 16);
      s40 = fma(a, b0, s40);
      s41 = fma(a, b1, s41);
      a = v128.load32_splat(p, 20);
      s50 = fma(a, b0, s50);
      s51 = fma(a, b1, s51);
    }
  }

  store(out, s00);
  v128.store(out, s01, 16);
  out += outBytes;
  store(out, s10);
  v128.store(out, s11, 16);
  out += outBytes;
  store(out, s20);
  v128.store(out, s21, 16);
  out += outBytes;
  store(out, s30);
  v128.store(out, s31, 16);
  if (TILE_ROWS > 4) {
    out += outBytes;
    store(out, s40);
    v128.store(out, s41, 16);
    out += outBytes;
    store(out, s50);
    v128.store(out, s51, 16);
  }
}
