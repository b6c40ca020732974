// Attention with a key/value cache: the new tokens' keys and values go into the cache, then each query looks back.
import { LOWER_LEFT, LOWER_RESULT, product } from './product';
import { ROWS_BYTES, rowsScratch } from './scratch';
import { at, copyElements, fma, laneSums, load, loadPart, splat, store, storePart } from './simd';
import { softmaxRow } from './softmax';

/** From this many queries on, the products go through packed tiles. */
export const MANY: i32 = 6;

export function cachedAttention(
  qkv: usize,
  keys: usize,
  values: usize,
  output: usize,
  T: i32,
  S: i32,
  heads: i32,
  keyValueHeads: i32,
  headDim: i32,
  start: i32,
  begin: i32,
  end: i32,
): void {
  const row = (heads + 2 * keyValueHeads) * headDim;
  const width = heads * headDim;
  const perGroup = heads / keyValueHeads;
  const scale: f32 = 1 / sqrt<f32>(<f32>headDim);
  const scores = rowsScratch();
  for (let group = begin; group < end; group++) {
    const cachedKeys = at(keys, group * S * headDim);
    const cachedValues = at(values, group * S * headDim);
    for (let t = 0; t < T; t++) {
      const key = at(qkv, t * row + (heads + group) * headDim);
      copyElements(key, at(cachedKeys, (start + t) * headDim), headDim);
      copyElements(at(key, keyValueHeads * headDim), at(cachedValues, (start + t) * headDim), headDim);
    }
    for (let head = group * perGroup; head < (group + 1) * perGroup; head++) {
      const query = at(qkv, head * headDim);
      const result = at(output, head * headDim);
      if (T < MANY) {
        for (let t = 0; t < T; t++) {
          const seen = start + t + 1;
          scoreQuery(at(query, t * row), cachedKeys, scores, seen, headDim);
          softmaxRow(scores, scores, seen, seen, scale);
          sumValues(scores, cachedValues, at(result, t * width), seen, headDim);
        }
        continue;
      }
      const most = max(1, ROWS_BYTES / ((start + T) << 2));
      for (let t = 0; t < T; t += most) {
        const rows = min(most, T - t);
        const first = start + t;
        const seen = first + rows;
        product(at(query, t * row), row, false, cachedKeys, headDim, true, scores, seen, 0, 0, headDim, 0, rows, 0, seen, LOWER_RESULT, first);
        for (let i = 0; i < rows; i++)
          softmaxRow(at(scores, i * seen), at(scores, i * seen), first + i + 1, seen, scale);
        product(scores, seen, false, cachedValues, headDim, false, at(result, t * width), width, 0, 0, seen, 0, rows, 0, headDim, LOWER_LEFT, first);
      }
    }
  }
}

/** scores[s] = query · keys[s], four keys at a time. */
export function scoreQuery(query: usize, keys: usize, scores: usize, count: i32, headDim: i32): void {
  for (let s = 0; s < count; s += 4) {
    // Behind the last key the last key is read again.
    const k0 = at(keys, s * headDim);
    const k1 = at(keys, min(s + 1, count - 1) * headDim);
    const k2 = at(keys, min(s + 2, count - 1) * headDim);
    const k3 = at(keys, min(s + 3, count - 1) * headDim);
    let s0 = splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    let i = 0;
    for (; i + 4 <= headDim; i += 4) {
      const q = load(at(query, i));
      s0 = fma(q, load(at(k0, i)), s0);
      s1 = fma(q, load(at(k1, i)), s1);
      s2 = fma(q, load(at(k2, i)), s2);
      s3 = fma(q, load(at(k3, i)), s3);
    }
    if (i < headDim) {
      const left = headDim - i;
      const q = loadPart(at(query, i), left);
      s0 = fma(q, loadPart(at(k0, i), left), s0);
      s1 = fma(q, loadPart(at(k1, i), left), s1);
      s2 = fma(q, loadPart(at(k2, i), left), s2);
      s3 = fma(q, loadPart(at(k3, i), left), s3);
    }
    if (s + 4 <= count) store(at(scores, s), laneSums(s0, s1, s2, s3));
    else storePart(at(scores, s), laneSums(s0, s1, s2, s3), count - s);
  }
}

/** result = Σ weights[s] · values[s], 16 columns at a time. */
export function sumValues(weights: usize, values: usize, result: usize, count: i32, headDim: i32): void {
  let i = 0;
  for (; i + 16 <= headDim; i += 16) {
    let s0 = splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (let s = 0; s < count; s++) {
      const weight = v128.load32_splat(at(weights, s));
      const value = at(values, s * headDim + i);
      s0 = fma(weight, load(value), s0);
      s1 = fma(weight, v128.load(value, 16), s1);
      s2 = fma(weight, v128.load(value, 32), s2);
      s3 = fma(weight, v128.load(value, 48), s3);
    }
    store(at(result, i), s0);
    v128.store(at(result, i), s1, 16);
    v128.store(at(result, i), s2, 32);
    v128.store(at(result, i), s3, 48);
  }
  for (; i < headDim; i += 4) {
    const left = min(4, headDim - i);
    let sum = splat(0);
    for (let s = 0; s < count; s++) {
      const value = at(values, s * headDim + i);
      sum = fma(v128.load32_splat(at(weights, s)), left == 4 ? load(value) : loadPart(value, left), sum);
    }
    if (left == 4) store(at(result, i), sum);
    else storePart(at(result, i), sum, left);
  }
}
