// Add-k: every token counts k times more than it was seen.
import { levelOf, MAX_ORDER, NONE, type NgramCounts } from '../ngramCounts';
import { forEachFollower, type Estimator } from './Estimator';

/**
 * p(w | h) = (c(h w) + k) / (c(h) + k V)
 *
 * V: the predictable tokens. After a context that was never seen every token has 1/V. With k = 1 this is
 * Laplace's rule of succession (1814); for any k: Lidstone, "Note on the general case of the Bayes–Laplace
 * formula", 1920.
 *
 * @param k > 0
 */
export function addK(counts: NgramCounts, k: number): Estimator {
  const V = counts.predictable;
  return {
    probabilities(place, out) {
      for (let n = 1; n <= MAX_ORDER; n += 1) {
        const order = place.orderOf(n);
        out[n] = (place.gramCount(order) + k) / (place.contextCount(order - 1) + k * V);
      }
    },

    distribution(place, n, out) {
      const length = place.orderOf(n) - 1;
      const total = place.contextCount(length) + k * V;
      const { count } = levelOf(counts, length + 1);
      out.fill(k / total);
      out[0] = 0; // <s>
      forEachFollower(counts, length, place.contexts[length] ?? NONE, (token, node) => {
        out[token] = ((count[node] ?? 0) + k) / total;
      });
      return true;
    },
  };
}
