// Interpolated Kneser–Ney: what is taken off every count goes to the next lower order, which counts contexts.
import { forEachNode, levelOf, MAX_ORDER, NONE, type NgramCounts, type NgramLevel } from '../ngramCounts';
import type { Place } from '../Place';
import { inStretches, partOf, type Steps } from '../steps';
import { BEGIN } from '../Vocabulary';
import { fillUniform, followerCount, forEachFollower, scale, type Estimator } from './Estimator';

/** Discount where the formula gives none: no n-gram, or none of order n, is counted once, or none twice. */
export const FALL_BACK_DISCOUNT = 0.5;

/** What one order has to know. */
interface Order {
  /** a(g): the count that n-gram g has at this order. [nodes of level n] */
  readonly counts: Int32Array;
  /** Σ_w a(h w) for each context h. [nodes of level n − 1] */
  readonly totals: Int32Array;
  /** D, 0 < D < 1. */
  readonly discount: number;
}

/** What Kneser–Ney needs of the counts, made once for a corpus. */
export interface KneserNeyCounts {
  /** Order n of a model whose highest order is n; index n. */
  readonly highest: readonly Order[];
  /** Order n of a model with higher ones; index n. */
  readonly lower: readonly Order[];
}

/**
 * The discounts and the counts of the lower orders.
 *
 * D_n = n1 / (n1 + 2 n2), where n1 and n2 are the numbers of n-grams with a = 1 and a = 2 at that order. Where
 * either is 0 (a small text), D_n is 0.5: the formula would give 0, which smooths nothing, or 1, which leaves
 * nothing to what was seen.
 */
export function* kneserNeyCounts(counts: NgramCounts): Steps<KneserNeyCounts> {
  const highest: Order[] = [];
  const lower: Order[] = [];
  for (let n = 1; n <= MAX_ORDER; n += 1) {
    const level = levelOf(counts, n);
    const above = levelOf(counts, n - 1);
    const from = (n - 1) / MAX_ORDER;
    const raw = { counts: level.count, totals: above.count };
    const discount = yield* partOf(from, from + 0.4 / MAX_ORDER, discountOf(n, level.count));
    highest[n] = { ...raw, discount };
    if (n === MAX_ORDER) break;
    const adjusted = yield* partOf(from + 0.4 / MAX_ORDER, n / MAX_ORDER, adjust(counts, n, level));
    lower[n] = adjusted;
  }
  return { highest, lower };
}

function* discountOf(n: number, counts: Int32Array): Steps<number> {
  let once = 0;
  let twice = 0;
  yield* inStretches(counts.length, (from, to) => {
    for (let node = from; node < to; node += 1) {
      if (n === 1 && node === BEGIN) continue; // <s> is never predicted
      if (counts[node] === 1) once += 1;
      else if (counts[node] === 2) twice += 1;
    }
  });
  return once === 0 || twice === 0 ? FALL_BACK_DISCOUNT : once / (once + 2 * twice);
}

/**
 * The counts of a lower order: N1+(• g), but c(g) for n-grams that begin with `<s>`, before which nothing can
 * stand.
 */
function* adjust(counts: NgramCounts, n: number, level: NgramLevel): Steps<Order> {
  const beginning = endOfBeginnings(counts, n);
  const adjusted = level.preceding.slice();
  if (n > 1) adjusted.set(level.count.subarray(0, beginning));
  const totals = new Int32Array(level.start.length - 1);
  yield* forEachNode(level, (node, context) => {
    totals[context] = (totals[context] ?? 0) + (adjusted[node] ?? 0);
  });
  return { counts: adjusted, totals, discount: yield* discountOf(n, adjusted) };
}

/** How many n-grams begin with `<s>`: as its id is 0, they stand first. */
function endOfBeginnings(counts: NgramCounts, n: number): number {
  let end = 1;
  for (let order = 2; order <= n; order += 1) end = levelOf(counts, order).start[end] ?? 0;
  return end;
}

/**
 * p_n(w | h) = max(a(h w) − D_n, 0) / Σ_v a(h v)  +  D_n N1+(h •) / Σ_v a(h v) · p_{n−1}(w | h′),    p_0(w) = 1/V
 *
 * a is the count c at the highest order and N1+(•), the number of different tokens seen before, at the lower
 * ones: “Francisco” is frequent but follows “San” alone, so it is improbable after anything else. What D takes
 * away is spread by p_{n−1}; the factor N1+(h •), the number of different tokens after h, makes the sum 1.
 * Where h was never seen, p_n is p_{n−1}.
 *
 * Kneser, Ney, "Improved backing-off for m-gram language modeling", ICASSP 1995; interpolated: Chen, Goodman,
 * "An empirical study of smoothing techniques for language modeling", 1998, § 2.7, with D from § 2.6: one
 * discount an order, not three. Sequence ends and the lowest order as in KenLM: Heafield et al., "Scalable
 * Modified Kneser-Ney Language Model Estimation", ACL 2013.
 */
export function kneserNey(counts: NgramCounts, { highest, lower }: KneserNeyCounts): Estimator {
  /** p_n from p_{n−1}. */
  function mixed(place: Place, n: number, order: Order | undefined, rest: number): number {
    const context = place.contexts[n - 1] ?? NONE;
    const total = context === NONE ? 0 : (order?.totals[context] ?? 0);
    if (order === undefined || total === 0) return rest;
    const gram = place.grams[n] ?? NONE;
    const seen = gram === NONE ? 0 : (order.counts[gram] ?? 0);
    const share = (order.discount * followerCount(counts, n - 1, context)) / total;
    return Math.max(seen - order.discount, 0) / total + share * rest;
  }

  /** The same for all tokens. */
  function mix(place: Place, n: number, order: Order | undefined, out: Float64Array): void {
    const context = place.contexts[n - 1] ?? NONE;
    const total = context === NONE ? 0 : (order?.totals[context] ?? 0);
    if (order === undefined || total === 0) return;
    scale(out, (order.discount * followerCount(counts, n - 1, context)) / total);
    forEachFollower(counts, n - 1, context, (token, node) => {
      const seen = order.counts[node] ?? 0;
      out[token] = (out[token] ?? 0) + Math.max(seen - order.discount, 0) / total;
    });
  }

  return {
    probabilities(place, out) {
      let rest = 1 / counts.predictable;
      for (let n = 1; n <= MAX_ORDER; n += 1) {
        out[n] = mixed(place, n, highest[n], rest);
        rest = mixed(place, n, lower[n], rest);
      }
    },

    distribution(place, n, out) {
      fillUniform(counts, out);
      for (let order = 1; order < n; order += 1) mix(place, order, lower[order], out);
      mix(place, n, highest[n], out);
      return true;
    },
  };
}
