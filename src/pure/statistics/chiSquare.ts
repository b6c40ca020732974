// The χ² test: do counts agree with the shares that they should have (Pearson 1900)?

export interface ChiSquare {
  /** Σ (count − expected)² / expected */
  statistic: number;
  /** Degrees of freedom: groups less one. */
  degrees: number;
  /** How likely a statistic at least as large is where the shares are right. */
  probability: number;
}

/** Groups of which fewer are expected are counted together, as Pearson's approximation wants. */
const LEAST_EXPECTED = 5;

/**
 * @param counts [n], whole numbers
 * @param expected [n], how many there should be of each; their sum is that of the counts
 * @returns undefined where fewer than two groups are left
 */
export function chiSquareTest(counts: ArrayLike<number>, expected: ArrayLike<number>): ChiSquare | undefined {
  let [statistic, groups, restCount, restExpected] = [0, 0, 0, 0];
  const add = (count: number, wanted: number) => {
    statistic += (count - wanted) ** 2 / wanted;
    groups++;
  };
  for (let n = 0; n < expected.length; n++) {
    const [count, wanted] = [counts[n] ?? 0, expected[n] ?? 0];
    if (wanted >= LEAST_EXPECTED) add(count, wanted);
    else [restCount, restExpected] = [restCount + count, restExpected + wanted];
  }
  if (restExpected >= LEAST_EXPECTED) add(restCount, restExpected);
  if (groups < 2) return undefined;
  const degrees = groups - 1;
  return { statistic, degrees, probability: 1 - lowerGamma(degrees / 2, statistic / 2) };
}

/** ln Γ(x), x > 0 (Lanczos 1964, with the coefficients of Numerical Recipes, 6.1). */
function logGamma(x: number): number {
  const series = [
    76.18009172947146, -86.5053203294168, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2,
    -0.5395239384953e-5,
  ];
  const shifted = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  const sum = series.reduce((total, one, index) => total + one / (x + 1 + index), 1.00000000019);
  return -shifted + Math.log((Math.sqrt(2 * Math.PI) * sum) / x);
}

/** P(a, x), the regularised lower incomplete gamma function: its series for small x, else Lentz's continued fraction. */
function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  const factor = Math.exp(-x + a * Math.log(x) - logGamma(a));
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a];
    for (let n = 1; n < 1000 && Math.abs(term) > sum * 1e-15; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return sum * factor;
  }
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < 1000; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / Math.max(tiny, an * d + b);
    c = Math.max(tiny, b + an / c);
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return 1 - factor * h;
}
