// Any order of axes: transposes, slices and broadcasts, as reading with strides.
import { at, copyElements, load, store } from './simd';

export function permute(
  x: usize,
  y: usize,
  d1: i32,
  d2: i32,
  d3: i32,
  s0: i32,
  s1: i32,
  s2: i32,
  s3: i32,
  begin: i32,
  end: i32,
): void {
  const groups = (d2 + 3) >> 2;
  for (let unit = begin; unit < end; unit++) {
    const matrix = unit / groups;
    const k = (unit - matrix * groups) << 2;
    const i = matrix / d1;
    const from = at(x, i * s0 + (matrix - i * d1) * s1 + k * s2);
    const to = at(y, (matrix * d2 + k) * d3);
    const rows = min(4, d2 - k);
    if (rows == 4 && s2 == 1) crossRows(from, to, d3, s3);
    else
      for (let row = 0; row < rows; row++) {
        const source = at(from, row * s2);
        const target = at(to, row * d3);
        if (s3 == 1) copyElements(source, target, d3);
        else for (let l = 0; l < d3; l++) i32.store(at(target, l), i32.load(at(source, l * s3)));
      }
  }
}

/** Four rows of the result stand side by side in memory: four by four are transposed in registers. */
function crossRows(from: usize, to: usize, columns: i32, stride: i32): void {
  let l = 0;
  for (; l + 4 <= columns; l += 4) {
    const x0 = load(at(from, l * stride));
    const x1 = load(at(from, (l + 1) * stride));
    const x2 = load(at(from, (l + 2) * stride));
    const x3 = load(at(from, (l + 3) * stride));
    const low01 = v128.shuffle<f32>(x0, x1, 0, 4, 1, 5);
    const low23 = v128.shuffle<f32>(x2, x3, 0, 4, 1, 5);
    const high01 = v128.shuffle<f32>(x0, x1, 2, 6, 3, 7);
    const high23 = v128.shuffle<f32>(x2, x3, 2, 6, 3, 7);
    store(at(to, l), v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
    store(at(to, columns + l), v128.shuffle<f32>(low01, low23, 2, 3, 6, 7));
    store(at(to, 2 * columns + l), v128.shuffle<f32>(high01, high23, 0, 1, 4, 5));
    store(at(to, 3 * columns + l), v128.shuffle<f32>(high01, high23, 2, 3, 6, 7));
  }
  for (; l < columns; l++)
    for (let row = 0; row < 4; row++)
      i32.store(at(to, row * columns + l), i32.load(at(from, l * stride + row)));
}
