// Mean and variance of numbers.

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? NaN;
  return sum / values.length;
}

/** The unbiased variance, from two values up. */
export function varianceOf(values: ArrayLike<number>): number {
  const mean = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += ((values[i] ?? NaN) - mean) ** 2;
  return sum / (values.length - 1);
}

/** The mean of the first 1, 2, 3 … values. */
export function runningMeans(values: ArrayLike<number>): Float64Array {
  let sum = 0;
  return Float64Array.from(values, (value, index) => (sum += value) / (index + 1));
}
