// Maximum likelihood: relative frequencies, without smoothing.
import { levelOf, MAX_ORDER, type NgramCounts } from '../ngramCounts';
import { forEachFollower, type Estimator } from './Estimator';

/**
 * p(w | h) = c(h w) / c(h)
 *
 * Of all distributions these make the training text most probable. What was never seen is impossible (0), and
 * after a context that was never seen nothing is known (0/0): NaN.
 *
 * Jurafsky, Martin, "Speech and Language Processing", chapter "N-gram Language Models".
 */
export function maximumLikelihood(counts: NgramCounts): Estimator {
  return {
    probabilities(place, out) {
      for (let n = 1; n <= MAX_ORDER; n += 1) {
        const order = place.orderOf(n);
        out[n] = place.gramCount(order) / place.contextCount(order - 1);
      }
    },

    distribution(place, n, out) {
      const k = place.orderOf(n) - 1;
      const total = place.contextCount(k);
      if (total === 0) return false;
      const { count } = levelOf(counts, k + 1);
      out.fill(0);
      forEachFollower(counts, k, place.contexts[k] ?? 0, (token, node) => {
        out[token] = (count[node] ?? 0) / total;
      });
      return true;
    },
  };
}
