// The bound of masked diffusion as what it is: a weighted sum over all 2^L masks.
//
//   −ln p(x) ≤ Σ_masks w(l) Σ_{i hidden} −ln p(x_i | what is visible),   l the number of hidden places
//
//   exact      w(l) = 1/L · L/l · 1/(L over l)            l is uniform, each set of l places equally likely, weight L/l
//   bernoulli  w(l) = ∫₀¹ 1/t · t^l (1 − t)^(L − l) dt     t is uniform, each place hidden with probability t, weight 1/t
//
// Both are (l − 1)! (L − l)! / L!, so the two forms of the loss have one expectation. It is also the mean over all orders of
// −ln of the probability that the sequence is filled in in that order (Ou et al. 2024, arXiv:2406.03736; Nie et al. 2025, appendix A).
import { betaIntegral } from './betaIntegral';
import { countOf, type MaskNats } from './maskNats';
import type { MaskForm } from './masks';

/** What the loss of a mask with l of L places hidden weighs in the bound. */
export function maskWeight(form: MaskForm, L: number, l: number): number {
  return form === 'exact' ? (1 / L) * (L / l) * (1 / choices(L, l)) : betaIntegral(l - 1, L - l);
}

/** How many masks hide l of L places: L over l. */
export function choices(L: number, l: number): number {
  let product = 1;
  for (let i = 1; i <= l; i++) product = (product * (L - l + i)) / i;
  return product;
}

/** The bound of the whole sequence, nats. */
export function boundNats({ length, sums }: MaskNats, form: MaskForm): number {
  const weights = Array.from({ length: length + 1 }, (_unused, l) =>
    l === 0 ? 0 : maskWeight(form, length, l),
  );
  let bound = 0;
  for (let mask = 1; mask < sums.length; mask++)
    bound += (weights[countOf(mask)] ?? NaN) * (sums[mask] ?? NaN);
  return bound;
}

/** The mean loss of one hidden token where l are hidden, nats, at [l − 1]. Their sum over l is the bound. */
export function natsByCount({ length: L, sums }: MaskNats): number[] {
  const means = new Array<number>(L).fill(0);
  for (let mask = 1; mask < sums.length; mask++) {
    const l = countOf(mask);
    means[l - 1] = (means[l - 1] ?? 0) + (sums[mask] ?? NaN) / (l * choices(L, l));
  }
  return means;
}
