// distinct-n of texts with its interval: how much of what many texts say is said by one alone.
import { meanWithInterval, type Estimate } from './intervals';

/**
 * distinct-n of `group` texts: of all runs of n tokens in them, the share of different ones (Li et al. 2016, arXiv:1510.03055, who
 * divide by the tokens). The more texts are taken, the fewer new runs the next one brings, so it is always that of so many texts:
 * the mean over all choices of g of the N. A run that stands in d texts is in none of a choice with probability (N − d over g) / (N over g);
 * with M runs in all,
 *
 *   distinct-n = Σ_runs [1 − (N − d over g) / (N over g)]  /  (g M / N)
 *
 * The interval is 95 % by the jackknife over texts with Student’s t. On average that is too wide rather than too narrow
 * (Efron, Stein, "The Jackknife Estimate of Variance", 1981).
 *
 * @param texts token ids of each, [N]; N above `group`
 * @param n tokens to a run, a whole number from 1
 * @param group g, a whole number from 1
 * @returns undefined where fewer than two texts have n tokens
 * @throws RangeError for other numbers
 */
export function distinctWithInterval(
  texts: readonly (readonly number[])[],
  n: number,
  group: number,
): Estimate | undefined {
  const N = texts.length;
  if (!(Number.isInteger(n) && n >= 1 && Number.isInteger(group) && group >= 1 && N > group)) {
    throw new RangeError(
      `distinctWithInterval: needs whole n and group from 1 and more texts than the group, got ${n}, ${group} and ${N}`,
    );
  }
  const runs = texts.map((text) => runsOf(text, n));
  const counts = runs.map(({ length }) => length);
  const all = counts.reduce((sum, count) => sum + count, 0); // M
  if (counts.filter((count) => count > 0).length < 2) return undefined;
  const inTexts = new Map<string, number>(); // d
  const different = runs.map((one) => new Set(one));
  for (const one of different) for (const run of one) inTexts.set(run, (inTexts.get(run) ?? 0) + 1);

  const missing = missingTable(N, group);
  let expected = 0;
  for (const d of inTexts.values()) expected += 1 - (missing[d] ?? NaN);
  const value = Math.min(1, expected / ((group * all) / N)); // rounding may go beyond

  // Without one text: as if it had been another text of no run, then its own runs stand in one text fewer.
  const missingWithout = missingTable(N - 1, group);
  let common = 0;
  for (const d of inTexts.values()) common += 1 - (missingWithout[Math.min(d, N - 1)] ?? NaN);
  const pseudo = different.map((own, index) => {
    let without = common;
    for (const run of own) {
      const d = inTexts.get(run) ?? NaN;
      without += (missingWithout[Math.min(d, N - 1)] ?? NaN) - (missingWithout[d - 1] ?? NaN);
    }
    const left = all - (counts[index] ?? NaN);
    return N * value - (N - 1) * (without / ((group * left) / (N - 1)));
  });
  const { low, high } = meanWithInterval(pseudo);
  const half = (high - low) / 2;
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

/** Every run of n tokens, each as a text. */
function runsOf(tokens: readonly number[], n: number): string[] {
  return Array.from({ length: Math.max(0, tokens.length - n + 1) }, (_unused, start) =>
    tokens.slice(start, start + n).join(),
  );
}

/** (N − d over g) / (N over g) at [d], d = 0 … N. */
function missingTable(N: number, group: number): Float64Array {
  return Float64Array.from({ length: N + 1 }, (_unused, d) => {
    let product = 1;
    for (let j = 0; j < group && product > 0; j++) product *= Math.max(0, N - d - j) / (N - j);
    return product;
  });
}
