// Estimating the bound from masks that are drawn: what training does, one mask a sequence.
import { betaIntegral } from './betaIntegral';
import { boundNats, choices } from './bound';
import { countOf, maskOf, type MaskNats } from './maskNats';
import { drawMask, type MaskForm } from './masks';

/** The estimate of each of `count` draws, weight × sum over the hidden tokens, nats a sequence. */
export function drawEstimates(table: MaskNats, form: MaskForm, seed: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_unused, n) => {
    const { hidden, weight } = drawMask(table.length, form, seed, n);
    return weight * (table.sums[maskOf(hidden)] ?? NaN);
  });
}

export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** Mean and variance of one draw with exactly l places hidden, summed over all masks. */
export function exactMoments(table: MaskNats): Moments {
  const { length: L, sums } = table;
  const mean = boundNats(table, 'exact');
  let variance = 0;
  for (let mask = 1; mask < sums.length; mask++) {
    const l = countOf(mask);
    variance += ((L / l) * (sums[mask] ?? NaN) - mean) ** 2 / (L * choices(L, l));
  }
  return { mean, variance };
}

/**
 * The same for Bernoulli masks with t uniform from `leastT` to 1. From 0 the variance is infinite wherever a token costs
 * something when it alone is hidden: E[(loss/t)²] then holds ∫ dt/t, which grows as ln(1/leastT).
 *
 * @param leastT 0 … 1, 1 left out
 */
export function bernoulliMoments({ length: L, sums }: MaskNats, leastT = 0): Moments {
  let mean = 0;
  let square = 0;
  for (let mask = 1; mask < sums.length; mask++) {
    const loss = sums[mask] ?? NaN;
    if (loss === 0) continue; // also where the integral is infinite
    const l = countOf(mask);
    mean += loss * betaIntegral(l - 1, L - l, leastT);
    square += loss ** 2 * betaIntegral(l - 2, L - l, leastT);
  }
  mean /= 1 - leastT;
  return { mean, variance: Math.max(0, square / (1 - leastT) - mean ** 2) };
}
