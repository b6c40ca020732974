// The integral behind the weight 1/t: powers of t and of 1 − t.

/**
 * ∫ t^a (1 − t)^b dt from `from` to 1, by the binomial theorem: Σ_k (b over k) (−1)^k ∫ t^(a + k) dt. From 0 it is
 * a! b! / (a + b + 1)!; with a = −1 it grows beyond all bounds as ln(1/from).
 *
 * @param a whole number from −1
 * @param b whole number 0 … 20: the terms of the sum alternate and grow to about 2^b, so that it is off by some 2^b · 10⁻¹⁶
 * @param from 0 … 1, default 0
 * @returns Infinity for a = −1 from 0
 * @throws RangeError for other numbers
 */
export function betaIntegral(a: number, b: number, from = 0): number {
  if (!(
    Number.isInteger(a) &&
    a >= -1 &&
    Number.isInteger(b) &&
    b >= 0 &&
    b <= 20 &&
    from >= 0 &&
    from <= 1
  )) {
    throw new RangeError(
      `betaIntegral: needs whole a ≥ −1, whole b 0 … 20 and from 0 … 1, got ${a}, ${b} and ${from}`,
    );
  }
  let sum = 0;
  let coefficient = 1; // (b over k) (−1)^k
  for (let k = 0; k <= b; k++) {
    const power = a + k + 1;
    sum += coefficient * (power === 0 ? -Math.log(from) : (1 - from ** power) / power);
    coefficient *= -(b - k) / (k + 1);
  }
  return sum;
}
