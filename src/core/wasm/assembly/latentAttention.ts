// Absorbed latent attention to a cache: for all heads the latent vector of a position is its key and its value (DeepSeek-AI 2024).
import { MANY, scoreQuery, sumValues } from './cachedAttention';
import { LOWER_LEFT, LOWER_RESULT, product } from './product';
import { ROWS_BYTES, rowsScratch } from './scratch';
import { add, at, load, loadPart, store, storePart } from './simd';
import { softmaxRow } from './softmax';

export function latentAttention(
  queries: usize,
  rotatedQueries: usize,
  latents: usize,
  rotatedKeys: usize,
  output: usize,
  T: i32,
  latentDim: i32,
  rotatedDim: i32,
  start: i32,
  scale: f32,
  begin: i32,
  end: i32,
): void {
  const scores = rowsScratch();
  for (let head = begin; head < end; head++) {
    const query = at(queries, head * T * latentDim);
    const rotated = at(rotatedQueries, head * T * rotatedDim);
    const result = at(output, head * T * latentDim);
    if (T < MANY) {
      for (let t = 0; t < T; t++) {
        const seen = start + t + 1;
        const beside = at(scores, (seen + 3) & ~3);
        scoreQuery(at(query, t * latentDim), latents, scores, seen, latentDim);
        scoreQuery(at(rotated, t * rotatedDim), rotatedKeys, beside, seen, rotatedDim);
        addRow(scores, beside, seen);
        softmaxRow(scores, scores, seen, seen, scale);
        sumValues(scores, latents, at(result, t * latentDim), seen, latentDim);
      }
      continue;
    }
    const most = max(1, ROWS_BYTES / ((start + T) << 2));
    for (let t = 0; t < T; t += most) {
      const rows = min(most, T - t);
      const first = start + t;
      const seen = first + rows;
      product(at(query, t * latentDim), latentDim, false, latents, latentDim, true, scores, seen, 0, 0, latentDim, 0, rows, 0, seen, LOWER_RESULT, first);
      product(at(rotated, t * rotatedDim), rotatedDim, false, rotatedKeys, rotatedDim, true, scores, seen, 0, scores, rotatedDim, 0, rows, 0, seen, LOWER_RESULT, first);
      for (let i = 0; i < rows; i++)
        softmaxRow(at(scores, i * seen), at(scores, i * seen), first + i + 1, seen, scale);
      product(scores, seen, false, latents, latentDim, false, at(result, t * latentDim), latentDim, 0, 0, seen, 0, rows, 0, latentDim, LOWER_LEFT, first);
    }
  }
}

/** x += y */
function addRow(x: usize, y: usize, count: i32): void {
  let i = 0;
  for (; i + 4 <= count; i += 4) store(at(x, i), add(load(at(x, i)), load(at(y, i))));
  if (i < count) storePart(at(x, i), add(loadPart(at(x, i), count - i), loadPart(at(y, i), count - i)), count - i);
}
