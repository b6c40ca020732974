// Packing: blocks of the matrices, laid out in the order in which the register tile reads them.
import { at, load, store } from './simd';

/*
 * A panel holds WIDTH rows of op(A) (or columns of op(B)), one k after the other:
 *
 *   k = 0: e0 e1 … e(WIDTH−1) | k = 1: e0 e1 … | …
 *
 * so both transposes of both matrices come out alike, and the tile reads straight on. What is missing at the edge is 0.
 */

/**
 * Packs `count` lines (rows of op(A), columns of op(B)) × `depth` k into panels. `consecutive`: a line's elements are
 * consecutive in memory (A as it stands, B transposed), else the lines of one k are; `stride` is the other step.
 */
@inline
export function pack(
  width: i32,
  source: usize,
  stride: i32,
  consecutive: bool,
  count: i32,
  depth: i32,
  target: usize,
): void {
  for (let line = 0; line < count; line += width) {
    const present = min(width, count - line);
    if (present < width) packEdge(width, source, stride, consecutive, line, present, depth, target);
    else if (consecutive) packLines(width, at(source, line * stride), stride, depth, target);
    else packAcross(width, at(source, line), stride, depth, target);
    target = at(target, width * depth);
  }
}

/** `width` lines whose elements are consecutive: four by four transposed in registers. */
@inline
function packLines(width: i32, source: usize, stride: i32, depth: i32, target: usize): void {
  for (let line = 0; line + 4 <= width; line += 4)
    packFour(at(source, line * stride), stride, depth, at(target, line), <usize>(width << 2));
  if (width == 6) packTwo(at(source, 4 * stride), stride, depth, at(target, 4), <usize>(width << 2));
}

function packFour(source: usize, stride: i32, depth: i32, target: usize, step: usize): void {
  const bytes = (<usize>stride) << 2;
  let k = 0;
  for (; k + 4 <= depth; k += 4) {
    const x0 = load(source);
    const x1 = load(source + bytes);
    const x2 = load(source + 2 * bytes);
    const x3 = load(source + 3 * bytes);
    const low01 = v128.shuffle<f32>(x0, x1, 0, 4, 1, 5);
    const low23 = v128.shuffle<f32>(x2, x3, 0, 4, 1, 5);
    const high01 = v128.shuffle<f32>(x0, x1, 2, 6, 3, 7);
    const high23 = v128.shuffle<f32>(x2, x3, 2, 6, 3, 7);
    store(target, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
    store(target + step, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7));
    store(target + 2 * step, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5));
    store(target + 3 * step, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7));
    source += 16;
    target += 4 * step;
  }
  for (; k < depth; k++) {
    f32.store(target, f32.load(source));
    f32.store(target, f32.load(source + bytes), 4);
    f32.store(target, f32.load(source + 2 * bytes), 8);
    f32.store(target, f32.load(source + 3 * bytes), 12);
    source += 4;
    target += step;
  }
}

function packTwo(source: usize, stride: i32, depth: i32, target: usize, step: usize): void {
  const bytes = (<usize>stride) << 2;
  let k = 0;
  for (; k + 4 <= depth; k += 4) {
    const x0 = load(source);
    const x1 = load(source + bytes);
    const low = v128.shuffle<f32>(x0, x1, 0, 4, 1, 5);
    const high = v128.shuffle<f32>(x0, x1, 2, 6, 3, 7);
    v128.store_lane<u64>(target, low, 0);
    v128.store_lane<u64>(target + step, low, 1);
    v128.store_lane<u64>(target + 2 * step, high, 0);
    v128.store_lane<u64>(target + 3 * step, high, 1);
    source += 16;
    target += 4 * step;
  }
  for (; k < depth; k++) {
    f32.store(target, f32.load(source));
    f32.store(target, f32.load(source + bytes), 4);
    source += 4;
    target += step;
  }
}

/** The `width` lines of one k are consecutive: they are copied. */
@inline
function packAcross(width: i32, source: usize, stride: i32, depth: i32, target: usize): void {
  for (let k = 0; k < depth; k++) {
    store(target, load(source));
    if (width == 8) v128.store(target, v128.load(source, 16), 16);
    if (width == 6) i64.store(target, i64.load(source, 16), 16);
    source = at(source, stride);
    target += <usize>(width << 2);
  }
}

function packEdge(
  width: i32,
  source: usize,
  stride: i32,
  consecutive: bool,
  line: i32,
  present: i32,
  depth: i32,
  target: usize,
): void {
  const lineStep = consecutive ? stride : 1;
  const depthStep = consecutive ? 1 : stride;
  for (let e = 0; e < width; e++) {
    let from = at(source, (line + e) * lineStep);
    let to = at(target, e);
    for (let k = 0; k < depth; k++) {
      f32.store(to, e < present ? f32.load(from) : 0);
      from = at(from, depthStep);
      to = at(to, width);
    }
  }
}
