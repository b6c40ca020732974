// Word vectors: the pairs of a stretch of a text, and one step of gradient descent for each block of pairs.
import { exp, log, one } from './math';
import { add, at, clear, fma, laneSum, load, splat, store } from './simd';

// ── Drawing ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** "word" in ASCII, as in src/pure/wordVectors/drawPairs.ts. */
const PURPOSE: u32 = 0x776f7264;

/** A block of Philox4x32-10 (Salmon et al. 2011) with the key (seed, 0): four words, stored at `to`. */
function philox(block: u32, place: u32, pass: u32, seed: u32, to: usize): void {
  let c0 = block;
  let c1 = place;
  let c2 = pass;
  let c3 = PURPOSE;
  let k0 = seed;
  let k1: u32 = 0;
  for (let round = 0; round < 10; round++) {
    const product0 = <u64>0xd2511f53 * <u64>c0;
    const product1 = <u64>0xcd9e8d57 * <u64>c2;
    c0 = <u32>(product1 >> 32) ^ c1 ^ k0;
    c1 = <u32>product1;
    c2 = <u32>(product0 >> 32) ^ c3 ^ k1;
    c3 = <u32>product0;
    k0 += 0x9e3779b9;
    k1 += 0xbb67ae85;
  }
  i32.store(to, c0);
  i32.store(to, c1, 4);
  i32.store(to, c2, 8);
  i32.store(to, c3, 12);
}

/** The word that 32 random bits stand for in the alias table. */
@inline
function aliasWord(thresholds: usize, aliases: usize, V: i32, word: u64): i32 {
  const product = word * <u64>V;
  const column = <i32>(product >> 32);
  const isOwn = <u32>product < <u32>i32.load(at(thresholds, column));
  return isOwn ? column : i32.load(at(aliases, column));
}

/*
 * scratch  four words of random bits; then, for each kept place with those near the stretch: its place, its window
 */
export function skipGramPairs(
  ids: usize,
  sentences: usize,
  keep: usize,
  thresholds: usize,
  aliases: usize,
  pairs: usize,
  count: usize,
  scratch: usize,
  N: i32,
  V: i32,
  window: i32,
  negatives: i32,
  seed: u32,
  pass: u32,
  first: i32,
  begin: i32,
  end: i32,
): void {
  const from = first + begin;
  const to = first + end;
  const room = to - from + 2 * window;
  const words = scratch;
  const places = scratch + 16;
  const reaches = at(places, room);
  // Those before the stretch stand in front of it, the nearest last.
  let start = window;
  let sentence = i32.load(at(sentences, from));
  for (let place = from - 1; place >= 0 && start > 0; place--) {
    if (i32.load(at(sentences, place)) != sentence) break;
    philox(0, place, pass, seed, words);
    if (<u32>i32.load(words) > <u32>i32.load(at(keep, i32.load(at(ids, place))))) continue;
    start--;
    i32.store(at(places, start), place);
  }
  let own = window;
  for (let place = from; place < to; place++) {
    philox(0, place, pass, seed, words);
    if (<u32>i32.load(words) > <u32>i32.load(at(keep, i32.load(at(ids, place))))) continue;
    i32.store(at(places, own), place);
    i32.store(at(reaches, own), 1 + <i32>((<u64>i64.load32_u(words, 4) * <u64>window) >> 32));
    own++;
  }
  let stop = own;
  sentence = i32.load(at(sentences, to - 1));
  for (let place = to; place < N && stop < own + window; place++) {
    if (i32.load(at(sentences, place)) != sentence) break;
    philox(0, place, pass, seed, words);
    if (<u32>i32.load(words) > <u32>i32.load(at(keep, i32.load(at(ids, place))))) continue;
    i32.store(at(places, stop), place);
    stop++;
  }

  let written = pairs;
  for (let centre = window; centre < own; centre++) {
    const place = i32.load(at(places, centre));
    const reach = i32.load(at(reaches, centre));
    const id = i32.load(at(ids, place));
    sentence = i32.load(at(sentences, place));
    let drawn = 0;
    const last = min(stop - 1, centre + reach);
    for (let other = max(start, centre - reach); other <= last; other++) {
      const context = i32.load(at(places, other));
      if (other == centre || i32.load(at(sentences, context)) != sentence) continue;
      i32.store(written, id);
      i32.store(written, i32.load(at(ids, context)), 4);
      written += 8;
      for (let k = 0; k < negatives; k++) {
        if ((drawn & 3) == 0) philox(1 + (drawn >> 2), place, pass, seed, words);
        i32.store(written, aliasWord(thresholds, aliases, V, <u64>i64.load32_u(at(words, drawn & 3))));
        written += 4;
        drawn++;
      }
    }
  }
  i32.store(count, <i32>((written - pairs) >> 2) / (2 + negatives));
}

// ── Learning ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** x·y over C numbers. */
@inline
function dot(x: usize, y: usize, C: i32): f32 {
  let a = splat(0);
  let b = splat(0);
  let c = 0;
  for (; c + 8 <= C; c += 8) {
    a = fma(load(at(x, c)), load(at(y, c)), a);
    b = fma(load(at(x, c + 4)), load(at(y, c + 4)), b);
  }
  if (c + 4 <= C) {
    a = fma(load(at(x, c)), load(at(y, c)), a);
    c += 4;
  }
  let sum = laneSum(add(a, b));
  for (; c < C; c++) sum += f32.load(at(x, c)) * f32.load(at(y, c));
  return sum;
}

/** sums ← sums + scale · x over C numbers. */
@inline
function addScaled(sums: usize, x: usize, scale: f32, C: i32): void {
  const scales = splat(scale);
  let c = 0;
  for (; c + 4 <= C; c += 4) store(at(sums, c), fma(load(at(x, c)), scales, load(at(sums, c))));
  for (; c < C; c++) f32.store(at(sums, c), f32.load(at(sums, c)) + scale * f32.load(at(x, c)));
}

/** The row in which what comes to row `word` is added up; a new one, of zeros, where there is none. Slots hold its number + 1. */
@inline
function sumsOf(slots: usize, touched: usize, sums: usize, word: i32, used: i32, C: i32): i32 {
  const slot = i32.load(at(slots, word));
  if (slot != 0) return slot - 1;
  i32.store(at(slots, word), used + 1);
  i32.store(at(touched, used), word);
  clear(at(sums, used * C), C);
  return used;
}

/** row ← row − rate · sums for each row that was touched; forgets them. */
@inline
function apply(weight: usize, slots: usize, touched: usize, sums: usize, used: i32, rate: f32, C: i32): void {
  for (let slot = 0; slot < used; slot++) {
    const word = i32.load(at(touched, slot));
    addScaled(at(weight, word * C), at(sums, slot * C), -rate, C);
    i32.store(at(slots, word), 0);
  }
}

/*
 * scratch  of one block: scores, then σ [block · K1, in fours]; losses of each score alike; slots of v and u [V] each; touched rows
 *          of v [block] and u [block · K1]; sums of v [block, C] and u [block · K1, C]
 */
export function skipGramStep(
  v: usize,
  u: usize,
  pairs: usize,
  losses: usize,
  scratch: usize,
  V: i32,
  C: i32,
  K1: i32,
  block: i32,
  count: i32,
  rate: f32,
  begin: i32,
  end: i32,
): void {
  const most = (block * K1 + 3) & ~3;
  const scores = scratch;
  const costs = at(scores, most);
  const centreSlots = at(costs, most);
  const contextSlots = at(centreSlots, V);
  const centres = at(contextSlots, V);
  const contexts = at(centres, block);
  const centreSums = (at(contexts, most) + 15) & ~15;
  const contextSums = at(centreSums, block * C);
  clear(centreSlots, 2 * V);
  for (let number = begin; number < end; number++) {
    const first = number * block;
    const N = min(block, count - first);
    const rows = at(pairs, first * (K1 + 1));

    // With t = −s for the context and s for the others, the loss of a score is ln(1 + eᵗ) and its slope ± σ(t).
    for (let n = 0; n < N; n++) {
      const row = at(rows, n * (K1 + 1));
      const centre = at(v, i32.load(row) * C);
      for (let k = 0; k < K1; k++) {
        const score = dot(centre, at(u, i32.load(at(row, k + 1)) * C), C);
        f32.store(at(scores, n * K1 + k), k == 0 ? -score : score);
      }
    }
    for (let i = 0; i < N * K1; i += 4) {
      const t = load(at(scores, i));
      const small = exp(f32x4.neg(f32x4.abs(t)));
      const whole = add(small, one());
      const isPositive = f32x4.ge(t, splat(0));
      store(at(scores, i), f32x4.div(v128.bitselect(one(), small, isPositive), whole));
      // f32x4.max hands NaN on.
      store(at(costs, i), add(f32x4.max(t, splat(0)), log(whole)));
    }

    let usedCentres = 0;
    let usedContexts = 0;
    for (let n = 0; n < N; n++) {
      const row = at(rows, n * (K1 + 1));
      const id = i32.load(row);
      const centre = at(v, id * C);
      const slot = sumsOf(centreSlots, centres, centreSums, id, usedCentres, C);
      if (slot == usedCentres) usedCentres++;
      const own = at(centreSums, slot * C);
      let loss: f32 = 0;
      for (let k = 0; k < K1; k++) {
        const word = i32.load(at(row, k + 1));
        const sigma = f32.load(at(scores, n * K1 + k));
        const slope = k == 0 ? -sigma : sigma;
        loss += f32.load(at(costs, n * K1 + k));
        const place = sumsOf(contextSlots, contexts, contextSums, word, usedContexts, C);
        if (place == usedContexts) usedContexts++;
        addScaled(own, at(u, word * C), slope, C);
        addScaled(at(contextSums, place * C), centre, slope, C);
      }
      f32.store(at(losses, first + n), loss);
    }
    apply(v, centreSlots, centres, centreSums, usedCentres, rate, C);
    apply(u, contextSlots, contexts, contextSums, usedContexts, rate, C);
  }
}

/** Bytes of scratch that `skipGramStep` wants. */
export function skipGramScratch(V: i32, C: i32, K1: i32, block: i32): i32 {
  const most = (block * K1 + 3) & ~3;
  return 4 * (3 * most + 2 * V + block + (block + most) * C) + 32;
}
