// Repetition penalty: make tokens that the text already has less likely to come again.

/**
 * Divides the logit of every token in the history by θ if it is positive, and multiplies it by θ if it is negative: either
 * way it falls (θ > 1). A token counts once, however often it came. Nothing is cut.
 *
 * Unlike a temperature this depends on where the logits' zero lies: adding 1 to all logits changes no probability in
 * softmax, but it changes what the penalty takes.
 *
 * Paper: Keskar, McCann, Varshney, Xiong, Socher, "CTRL: A Conditional Transformer Language Model for Controllable
 * Generation", 2019 (arXiv:1909.05858, section 4.1, θ = 1.2), where every logit of the history is divided; a negative one
 * would rise by that, so RepetitionPenaltyLogitsProcessor in transformers multiplies it, and so do we.
 *
 * @param logits [V]
 * @param history token ids of the prompt and of what was generated, each 0 … V−1
 * @param theta θ, > 0; 1 changes nothing, below 1 favours repetition
 * @returns [V], new
 */
export function repetitionPenalty(
  logits: Float64Array,
  history: readonly number[],
  theta: number,
): Float64Array {
  const penalised = logits.slice();
  for (const id of new Set(history)) {
    const x = logits[id] ?? NaN;
    penalised[id] = x < 0 ? x * theta : x / theta;
  }
  return penalised;
}
