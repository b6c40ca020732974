// Token embeddings: rows of a table by id, and the gradient that adds rows up again.
import { add, at, clear, copyElements, load, loadPart, store, storePart } from './simd';

export function embedding(weight: usize, ids: usize, y: usize, V: i32, C: i32, begin: i32, end: i32): void {
  for (let token = begin; token < end; token++) {
    const id = i32.load(at(ids, token));
    const to = at(y, token * C);
    if (<u32>id < <u32>V) copyElements(at(weight, id * C), to, C);
    else for (let i = 0; i < C; i++) f32.store(at(to, i), NaN);
  }
}

/** Each thread looks through all ids for its own rows of the table, so every row has one writer and one order. */
export function embeddingGradient(
  dy: usize,
  ids: usize,
  dweight: usize,
  tokens: i32,
  C: i32,
  begin: i32,
  end: i32,
): void {
  clear(at(dweight, begin * C), (end - begin) * C);
  for (let token = 0; token < tokens; token++) {
    const id = i32.load(at(ids, token));
    if (id < begin || id >= end) continue;
    const from = at(dy, token * C);
    const to = at(dweight, id * C);
    let i = 0;
    for (; i + 4 <= C; i += 4) store(at(to, i), add(load(at(to, i)), load(at(from, i))));
    if (i < C) storePart(at(to, i), add(loadPart(at(to, i), C - i), loadPart(at(from, i), C - i)), C - i);
  }
}
