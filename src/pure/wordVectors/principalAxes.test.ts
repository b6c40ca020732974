// Principal axes of any width: the first two are those of the flat picture, and what they leave out is the rest of the spread.
import { describe, expect, it } from 'vitest';
import { finish } from '../counting';
import { uniform } from '../random/philox';
import { projectByPca } from './pca';
import { principalAxes, rowOfCode } from './principalAxes';

const [N, n] = [50, 5];
const rows = Float64Array.from({ length: N * n }, (_none, at) => uniform(2, at) * (1 + (at % n)));

describe('principal axes', () => {
  it('begin with those of the flat picture', () => {
    const { axes, mean, codes } = finish(principalAxes(rows, n, 2));
    const flat = finish(projectByPca(rows, n));
    mean.forEach((one, c) => expect(one).toBeCloseTo(flat.mean[c] ?? NaN, 12));
    for (const axis of [0, 1]) {
      const sign = Math.sign((axes[axis * n] ?? 0) * (flat.axes[axis * n] ?? 0));
      for (let c = 0; c < n; c += 1)
        expect(axes[axis * n + c]).toBeCloseTo(sign * (flat.axes[axis * n + c] ?? NaN), 8);
      for (let row = 0; row < N; row += 1)
        expect(codes[2 * row + axis]).toBeCloseTo(sign * (flat.coordinates[2 * row + axis] ?? NaN), 8);
    }
  });

  it('give the rows back, the better the more there are, and all of them exactly', () => {
    const errors = [1, 2, 3, 4, 5].map((width) => {
      const found = finish(principalAxes(rows, n, width));
      let error = 0;
      for (let row = 0; row < N; row += 1) {
        const made = rowOfCode(found, found.codes.subarray(row * width, (row + 1) * width));
        made.forEach((one, c) => (error += (one - (rows[row * n + c] ?? NaN)) ** 2));
      }
      return error;
    });
    errors.slice(1).forEach((error, at) => expect(error).toBeLessThan(errors[at] ?? 0));
    expect(errors[4]).toBeLessThan(1e-18);
  });

  it.each([
    [7, 5, 2],
    [10, 5, 6],
    [10, 5, 0],
    [0, 5, 1],
  ])('of %i numbers in rows of %i have no %i', (length, size, width) => {
    expect(() => finish(principalAxes(new Float64Array(length), size, width))).toThrow(RangeError);
  });
});
