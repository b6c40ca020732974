// Top-k: choose among the k most probable tokens only.

/**
 * Forbids (logit −∞) every token less probable than the k-th. Tokens that tie with the k-th all stay, so that more
 * than k may be left: nothing in the model's numbers says which of them to cut.
 *
 * Paper: Fan, Lewis, Dauphin, "Hierarchical Neural Story Generation", 2018, where the stories are sampled with k = 10.
 * As TopKLogitsWarper in transformers.
 *
 * @param logits [V], no NaN
 * @param k ≥ 1; above V it is V
 * @returns [V], new
 */
export function topK(logits: Float64Array, k: number): Float64Array {
  const ascending = logits.slice().sort();
  const kth = ascending.at(-Math.min(k, logits.length)) ?? -Infinity;
  return logits.map((x) => (x < kth ? -Infinity : x));
}
