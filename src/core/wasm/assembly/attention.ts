// Scaled dot-product attention (Vaswani et al. 2017) over packed queries, keys and values, for training and for reading a prompt.
import { LOWER_LEFT, LOWER_RESULT, product, UPPER_LEFT, WHOLE } from './product';
import { ROWS_BYTES, rowsScratch } from './scratch';
import { at, clear } from './simd';
import { softmaxGradientRow, softmaxRow } from './softmax';

/*
 * One token's row of qkv: H queries, K keys, K values, each D wide. A head is a matrix [T, D] inside it whose rows are (H + 2K) · D
 * apart, so nothing is transposed or copied. Tiles of products above the diagonal are left out.
 */

@inline
function scaleOf(headDim: i32): f32 {
  return 1 / sqrt<f32>(<f32>headDim);
}

export function attention(
  qkv: usize,
  weights: usize,
  output: usize,
  T: i32,
  heads: i32,
  keyValueHeads: i32,
  headDim: i32,
  causal: bool,
  begin: i32,
  end: i32,
): void {
  const row = (heads + 2 * keyValueHeads) * headDim;
  const width = heads * headDim;
  for (let unit = begin; unit < end; unit++) {
    const sequence = unit / heads;
    const head = unit - sequence * heads;
    const group = head / (heads / keyValueHeads);
    const query = at(qkv, sequence * T * row + head * headDim);
    const key = at(qkv, sequence * T * row + (heads + group) * headDim);
    const value = at(key, keyValueHeads * headDim);
    const scores = at(weights, unit * T * T);
    const result = at(output, sequence * T * width + head * headDim);
    product(query, row, false, key, row, true, scores, T, 0, 0, headDim, 0, T, 0, T, causal ? LOWER_RESULT : WHOLE, 0);
    for (let t = 0; t < T; t++)
      softmaxRow(at(scores, t * T), at(scores, t * T), causal ? t + 1 : T, T, scaleOf(headDim));
    product(scores, T, false, value, row, false, result, width, 0, 0, T, 0, T, 0, headDim, causal ? LOWER_LEFT : WHOLE, 0);
  }
}

export function attentionGradient(
  dy: usize,
  qkv: usize,
  weights: usize,
  dqkv: usize,
  T: i32,
  heads: i32,
  keyValueHeads: i32,
  headDim: i32,
  causal: bool,
  begin: i32,
  end: i32,
): void {
  const row = (heads + 2 * keyValueHeads) * headDim;
  const width = heads * headDim;
  const perGroup = heads / keyValueHeads;
  // As many rows of the score matrix at a time as the scratch memory holds.
  const step = min(T, max(1, ROWS_BYTES / (T << 2)));
  const dScores = rowsScratch();
  for (let unit = begin; unit < end; unit++) {
    const sequence = unit / keyValueHeads;
    const group = unit - sequence * keyValueHeads;
    const keyAt = sequence * T * row + (heads + group) * headDim;
    const key = at(qkv, keyAt);
    const value = at(key, keyValueHeads * headDim);
    const dKey = at(dqkv, keyAt);
    const dValue = at(dKey, keyValueHeads * headDim);
    for (let t = 0; t < T; t++) {
      clear(at(dKey, t * row), headDim);
      clear(at(dValue, t * row), headDim);
    }
    for (let head = group * perGroup; head < (group + 1) * perGroup; head++) {
      for (let t = 0; t < T; t += step) {
        const rows = min(step, T - t);
        const seen = causal ? t + rows : T;
        const queryAt = (sequence * T + t) * row + head * headDim;
        const weight = at(weights, ((sequence * heads + head) * T + t) * T);
        const dOut = at(dy, (sequence * T + t) * width + head * headDim);
        // dV += Pᵀ dO
        product(weight, T, true, dOut, width, false, dValue, row, 0, dValue, rows, 0, seen, 0, headDim, causal ? UPPER_LEFT : WHOLE, t);
        // dP = dO Vᵀ, and through the softmax to the scores
        product(dOut, width, false, value, row, true, dScores, T, 0, 0, headDim, 0, rows, 0, seen, causal ? LOWER_RESULT : WHOLE, t);
        for (let i = 0; i < rows; i++) {
          const d = at(dScores, i * T);
          softmaxGradientRow(d, at(weight, i * T), d, causal ? t + i + 1 : T, seen, scaleOf(headDim));
        }
        // dQ = dS K, dK += dSᵀ Q
        product(dScores, T, false, key, row, false, at(dqkv, queryAt), row, 0, 0, seen, 0, rows, 0, headDim, causal ? LOWER_LEFT : WHOLE, t);
        product(dScores, T, true, at(qkv, queryAt), row, false, dKey, row, 0, dKey, rows, 0, seen, 0, headDim, causal ? UPPER_LEFT : WHOLE, t);
      }
    }
  }
}
