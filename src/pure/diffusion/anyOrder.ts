// The sampler that masked diffusion trains: one token a step, the next place drawn among all that are still hidden.
import { countOf, isHidden, type MaskNats } from './maskNats';

/**
 * −ln of the probability that this sampler writes the sequence, nats: of the mean over all L! orders of the product of its
 * tokens’ probabilities. In 2^L steps instead of L!, as what is written says all about how it goes on:
 *
 *   r(∅) = 1,   r(S ∪ {i}) = Σ_i r(S) / (L − |S|) · p(x_i | x_S),   and −ln r(all)
 *
 * The bound is the mean over orders of −ln of the same product, so by Jensen it is never less; the two are equal where the
 * product is the same in every order, as for a perfect predictor.
 */
export function anyOrderNats({ length: L, values }: MaskNats): number {
  const all = 2 ** L - 1;
  const reached = new Float64Array(2 ** L); // by the places that are written
  reached[0] = 1;
  for (let written = 0; written < all; written++) {
    const hidden = all ^ written;
    const each = (reached[written] ?? 0) / countOf(hidden);
    for (let place = 0; place < L; place++) {
      if (!isHidden(hidden, place)) continue;
      const next = written | (1 << place);
      reached[next] = (reached[next] ?? 0) + each * Math.exp(-(values[hidden * L + place] ?? NaN));
    }
  }
  return Math.abs(Math.log(reached[all] ?? NaN));
}
