// Jelinek–Mercer interpolation: each order mixed with the next lower one.
import { levelOf, MAX_ORDER, NONE, type NgramCounts } from '../ngramCounts';
import { fillUniform, forEachFollower, scale, type Estimator } from './Estimator';

/**
 * p_n(w | h) = λ_n c(h w) / c(h) + (1 − λ_n) p_{n−1}(w | h′),    p_0(w) = 1/V
 *
 * h′ is h without its first token. Where h was never seen, p_n is p_{n−1}: there is nothing to mix in.
 *
 * Jelinek, Mercer, "Interpolated estimation of Markov source parameters from sparse data", 1980, with one
 * weight an order instead of weights by the context's count.
 *
 * @param lambda λ_1 … λ_5, each 0 … 1; one number stands for all
 */
export function interpolation(counts: NgramCounts, lambda: number | readonly number[]): Estimator {
  const lambdaOf = (n: number) => (typeof lambda === 'number' ? lambda : (lambda[n - 1] ?? 0));

  return {
    probabilities(place, out) {
      let p = 1 / counts.predictable;
      for (let n = 1; n <= MAX_ORDER; n += 1) {
        const total = place.contextCount(n - 1);
        if (total > 0) p = (lambdaOf(n) * place.gramCount(n)) / total + (1 - lambdaOf(n)) * p;
        out[n] = p;
      }
    },

    distribution(place, highest, out) {
      fillUniform(counts, out);
      for (let n = 1; n <= highest; n += 1) {
        const total = place.contextCount(n - 1);
        if (total === 0) continue;
        scale(out, 1 - lambdaOf(n));
        const { count } = levelOf(counts, n);
        forEachFollower(counts, n - 1, place.contexts[n - 1] ?? NONE, (token, node) => {
          out[token] = (out[token] ?? 0) + (lambdaOf(n) * (count[node] ?? 0)) / total;
        });
      }
      return true;
    },
  };
}
