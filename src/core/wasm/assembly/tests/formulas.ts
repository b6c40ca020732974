// The formulas that the kernels are compared with, in float64.

/** The error function: its series (Abramowitz & Stegun 7.1.5) where that is exact, else the continued fraction of erfc (7.1.14). */
function erf(x: number): number {
  if (Math.abs(x) < 2) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 60; n++) {
      term *= -(x * x) / n;
      sum += term / (2 * n + 1);
    }
    return (2 / Math.sqrt(Math.PI)) * sum;
  }
  const size = Math.abs(x);
  let fraction = size;
  for (let n = 80; n > 0; n--) fraction = size + n / 2 / fraction;
  return Math.sign(x) * (1 - Math.exp(-size * size) / (fraction * Math.sqrt(Math.PI)));
}

export const activations = {
  'gelu-tanh': (x: number) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3))),
  gelu: (x: number) => 0.5 * x * (1 + erf(x / Math.SQRT2)),
  silu: (x: number) => x / (1 + Math.exp(-x)),
};

/** The derivative of f at x by central differences. */
export function slope(f: (x: number) => number, x: number): number {
  const h = 1e-4;
  return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);
}

/** softmax of scale · x. */
export function softmax(x: number[], scale = 1): number[] {
  const largest = Math.max(...x.map((value) => value * scale));
  const powers = x.map((value) => Math.exp(value * scale - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
