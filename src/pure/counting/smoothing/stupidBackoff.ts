// Stupid back-off: relative frequencies after the longest context that knows the token. They are no probabilities.
import { levelOf, MAX_ORDER, NONE, type NgramCounts } from '../ngramCounts';
import { forEachFollower, scale, type Estimator } from './Estimator';

/**
 * S_n(w | h) = c(h w) / c(h)            if c(h w) > 0
 *            = α S_{n−1}(w | h′)        otherwise,            S_1(w) = c(w) / N
 *
 * N: all predictable tokens of the training text. The scores do not sum to 1, as nothing is taken from the
 * tokens that were seen for those that were not: there is no perplexity. `<unk>` has 0.
 *
 * Brants, Popat, Xu, Och, Dean, "Large Language Models in Machine Translation", EMNLP 2007, § 4; α = 0.4 there.
 *
 * @param alpha > 0, ≤ 1
 */
export function stupidBackoff(counts: NgramCounts, alpha: number): Estimator {
  return {
    probabilities(place, out) {
      let score = 0;
      for (let n = 1; n <= MAX_ORDER; n += 1) {
        const seen = place.gramCount(n);
        if (seen > 0) score = seen / place.contextCount(n - 1);
        else if (n <= place.length + 1) score *= alpha;
        out[n] = score;
      }
    },

    distribution(place, n, out) {
      out.fill(0);
      for (let order = 1; order <= place.orderOf(n); order += 1) {
        scale(out, alpha);
        const total = place.contextCount(order - 1);
        const { count } = levelOf(counts, order);
        forEachFollower(counts, order - 1, place.contexts[order - 1] ?? NONE, (token, node) => {
          out[token] = (count[node] ?? 0) / total;
        });
      }
      return true;
    },
  };
}
