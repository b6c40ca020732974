// Normal numbers: that they are what they are called.
import { expect, it } from 'vitest';
import { normals } from './normal';

const COUNT = 20_000;
const values = normals(COUNT, 3);

/** Φ(x) from the series of the error function, Σ (−1)ⁿ x²ⁿ⁺¹ / (n! (2n + 1)). */
function normalCdf(x: number): number {
  const z = x / Math.SQRT2;
  let term = z;
  let sum = z;
  for (let n = 1; n < 120; n++) {
    term *= (-z * z) / n;
    sum += term / (2 * n + 1);
  }
  return 0.5 + sum / Math.sqrt(Math.PI);
}

it('follows the normal distribution (Kolmogorov–Smirnov, level 0.001)', () => {
  const sorted = values.toSorted();
  let distance = 0;
  sorted.forEach((value, i) => {
    const expected = normalCdf(value);
    distance = Math.max(distance, Math.abs(expected - i / COUNT), Math.abs(expected - (i + 1) / COUNT));
  });
  expect(distance * Math.sqrt(COUNT)).toBeLessThan(1.95);
  expect(distance).toBeGreaterThan(0);
});

it('draws neighbours that know nothing of one another', () => {
  for (const lag of [1, 2]) {
    const products = values.subarray(lag).map((value, i) => value * (values[i] ?? NaN));
    const correlation = products.reduce((sum, one) => sum + one, 0) / products.length;
    expect(Math.abs(correlation) * Math.sqrt(COUNT)).toBeLessThan(3.3);
  }
});

it('is a function of seed, stream and index alone', () => {
  expect(normals(COUNT, 3)).toEqual(values);
  expect(normals(7, 3)).toEqual(values.slice(0, 7));
  expect(normals(7, 4)).not.toEqual(values.slice(0, 7));
  expect(normals(7, 3, 1)).not.toEqual(values.slice(0, 7));
  expect(normals(0, 3)).toHaveLength(0);
});
