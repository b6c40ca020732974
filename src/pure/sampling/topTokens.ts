// The few most probable tokens, for a list or a bar chart.

export interface RankedToken {
  readonly id: number;
  readonly probability: number;
}

/**
 * The n most probable tokens, most probable first, the lower id first among equals. Tokens of probability 0 are left out,
 * so there may be fewer.
 *
 * One pass that keeps the best n so far in order: after the first few hundred tokens hardly any other gets in, so it takes
 * far less than a sort of all V.
 *
 * @param probabilities [V], no NaN
 * @param n how many, ≥ 0
 */
export function topTokens(probabilities: ArrayLike<number>, n: number): RankedToken[] {
  const best: RankedToken[] = [];
  // What a token must exceed to get in.
  let least = n > 0 ? 0 : Infinity;
  for (let id = 0; id < probabilities.length; id++) {
    const probability = probabilities[id] ?? 0;
    if (probability <= least) continue;
    best.splice(rankOf(probability, best), 0, { id, probability });
    if (best.length > n) best.pop();
    if (best.length === n) least = best.at(-1)?.probability ?? 0;
  }
  return best;
}

/** Where a token goes in a list in falling order: after all that are at least as probable. */
function rankOf(probability: number, ranked: readonly RankedToken[]): number {
  let low = 0;
  let high = ranked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranked[middle]?.probability ?? 0) >= probability) low = middle + 1;
    else high = middle;
  }
  return low;
}
