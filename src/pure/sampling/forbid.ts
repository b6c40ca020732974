// Forbidden tokens: ids that may not be chosen, whatever the model says.

/**
 * Forbids (logit −∞) the tokens of a list, e.g. the end token, so that a text goes on.
 * As SuppressTokensLogitsProcessor in transformers.
 *
 * @param logits [V]
 * @param ids each 0 … V−1; one named twice counts once
 * @returns [V], new
 */
export function forbid(logits: Float64Array, ids: readonly number[]): Float64Array {
  const allowed = logits.slice();
  for (const id of ids) allowed[id] = -Infinity;
  return allowed;
}
