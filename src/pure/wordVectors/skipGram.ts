// One pair of skip-gram with every number of its way: scores, probabilities, loss and gradient, in float64.
//
//   full softmax        L = −ln p(o | c),  p(w | c) = exp(u_w·v_c) / Σ_x exp(u_x·v_c)
//                       ∂L/∂v_c = Σ_w p(w | c) u_w − u_o,   ∂L/∂u_w = (p(w | c) − [w = o]) v_c
//   negative sampling   L = −ln σ(u_o·v_c) − Σ_k ln σ(−u_k·v_c)
//                       ∂L/∂v_c = (σ(u_o·v_c) − 1) u_o + Σ_k σ(u_k·v_c) u_k,   ∂L/∂u = (σ(u·v_c) − [u = u_o]) v_c
//
// Mikolov et al. 2013 (arXiv:1310.4546), equations 2 and 4. Runs of training compute the same in src/core/training/losses.

export type Vector = readonly number[];

export interface PairLoss {
  /** u·v_c of each word that takes part. */
  readonly scores: number[];
  /** Full softmax: p(w | c). Negative sampling: σ(u·v_c), the probability that the pair is a real one. */
  readonly probabilities: number[];
  readonly lossNats: number;
  /** ∂L/∂v_c, [C] */
  readonly centreGradient: number[];
  /** ∂L/∂u of each word that takes part, [..][C] */
  readonly contextGradients: number[][];
}

export interface SoftmaxPair extends PairLoss {
  /** exp(u_w·v_c), [V], each divided by exp of the largest score where that is above 700, or it would be infinite. */
  readonly numerators: number[];
  /** Their sum: the denominator. */
  readonly denominator: number;
}

/**
 * @param centre v_c, [C]
 * @param contexts u, [V][C]
 * @param context o, 0 … V − 1
 * @throws RangeError if lengths or the context do not fit
 */
export function softmaxPair(centre: Vector, contexts: readonly Vector[], context: number): SoftmaxPair {
  if (!(Number.isInteger(context) && context >= 0 && context < contexts.length)) {
    throw new RangeError(`softmaxPair: the context must be 0 … ${contexts.length - 1}, got ${context}`);
  }
  const scores = contexts.map((u) => dot(u, centre));
  const largest = Math.max(...scores);
  const shift = Math.abs(largest) > 700 ? largest : 0;
  const numerators = scores.map((score) => Math.exp(score - shift));
  const denominator = numerators.reduce((sum, one) => sum + one, 0);
  const probabilities = numerators.map((one) => one / denominator);
  const errors = probabilities.map((p, word) => p - Number(word === context));
  return {
    scores,
    numerators,
    denominator,
    probabilities,
    lossNats: Math.log(denominator) + shift - (scores[context] ?? NaN),
    ...gradients(centre, contexts, errors),
  };
}

/**
 * @param centre v_c, [C]
 * @param contexts u_o, then the u of the words drawn against it, [1 + K][C]
 * @throws RangeError if lengths do not fit
 */
export function negativesPair(centre: Vector, contexts: readonly Vector[]): PairLoss {
  if (contexts.length === 0) throw new RangeError('negativesPair: needs a context');
  const scores = contexts.map((u) => dot(u, centre));
  const probabilities = scores.map(sigmoid);
  const errors = probabilities.map((p, at) => p - Number(at === 0));
  const lossNats = scores.reduce((sum, score, at) => sum + softplus(at === 0 ? -score : score), 0);
  return { scores, probabilities, lossNats, ...gradients(centre, contexts, errors) };
}

function gradients(centre: Vector, contexts: readonly Vector[], errors: readonly number[]) {
  return {
    centreGradient: centre.map((_one, c) =>
      contexts.reduce((sum, u, word) => sum + (errors[word] ?? NaN) * (u[c] ?? NaN), 0),
    ),
    contextGradients: errors.map((error) => centre.map((one) => error * one)),
  };
}

function dot(u: Vector, v: Vector): number {
  if (u.length !== v.length) {
    throw new RangeError(`skip-gram: vectors must be of one length, got ${u.length} and ${v.length}`);
  }
  return u.reduce((sum, one, c) => sum + one * (v[c] ?? NaN), 0);
}

const sigmoid = (x: number) => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));

/** ln(1 + eˣ) = −ln σ(−x) */
const softplus = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
