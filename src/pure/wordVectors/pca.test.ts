// The flat picture: axes by hand, eigenvectors by their definition, signs that stay, and a map that does not jump.
import { describe, expect, it } from 'vitest';
import { finish } from '../counting';
import { uniform } from '../random/philox';
import { alignedTo } from './align';
import { projectByPca } from './pca';
import { symmetricEigen } from './symmetricEigen';

describe('principal axes', () => {
  it('of four points, by hand', () => {
    const { axes, keptShare, mean, coordinates } = finish(projectByPca([3, 1, 1, 3, -3, -1, -1, -3], 2));
    const half = Math.SQRT1_2;
    [half, half, half, -half].forEach((one, at) => expect(axes[at]).toBeCloseTo(one, 10));
    expect([...mean]).toEqual([0, 0]);
    expect(keptShare).toBeCloseTo(1, 12);
    expect(coordinates[0]).toBeCloseTo(4 * half, 10);
    expect(coordinates[1]).toBeCloseTo(2 * half, 10);
  });

  it('of points in space keep most of their spread, and are at right angles', () => {
    const [points, C] = [80, 6];
    const cloud = Float64Array.from(
      { length: points * C },
      (_none, at) => (uniform(5, at) - 0.5) * (1 + (at % C) ** 2),
    );
    const { axes, coordinates, keptShare } = finish(projectByPca(cloud, C));
    const dot = (a: number, b: number) =>
      Array.from({ length: C }, (_none, c) => (axes[a * C + c] ?? NaN) * (axes[b * C + c] ?? NaN)).reduce(
        (sum, one) => sum + one,
        0,
      );
    expect([dot(0, 0), dot(1, 1)].map((one) => Number(one.toFixed(12)))).toEqual([1, 1]);
    expect(dot(0, 1)).toBeCloseTo(0, 12);
    // The variance of the picture, by the variances of its own coordinates and of the cloud's.
    const variance = (values: Float64Array, step: number, from: number) => {
      const own = values.filter((_one, at) => at % step === from);
      const middle = own.reduce((sum, one) => sum + one, 0) / own.length;
      return own.reduce((sum, one) => sum + (one - middle) ** 2, 0) / own.length;
    };
    const kept = variance(coordinates, 2, 0) + variance(coordinates, 2, 1);
    const whole = Array.from({ length: C }, (_none, c) => variance(cloud, C, c)).reduce(
      (sum, one) => sum + one,
      0,
    );
    expect(keptShare).toBeCloseTo(kept / whole, 10);
    // No other direction has more spread than the first axis.
    for (let c = 0; c < C; c += 1)
      expect(variance(coordinates, 2, 0)).toBeGreaterThanOrEqual(variance(cloud, C, c));
  });

  it('have the same sign for the same points, and their largest number is positive', () => {
    const cloud = Float32Array.from({ length: 40 * 3 }, (_none, at) => uniform(9, at));
    const { axes, coordinates } = finish(projectByPca(cloud, 3));
    for (const axis of [axes.subarray(0, 3), axes.subarray(3)]) {
      expect(Math.max(...axis)).toBe(Math.max(...axis.map(Math.abs)));
    }
    // The points mirrored: the axes are the same, the coordinates mirrored.
    const mirrored = finish(
      projectByPca(
        cloud.map((one) => -one),
        3,
      ),
    );
    axes.forEach((one, at) => expect(mirrored.axes[at]).toBeCloseTo(one, 10));
    coordinates.forEach((one, at) => expect(mirrored.coordinates[at]).toBeCloseTo(-one, 5));
  });

  it.each<[string, number[], number]>([
    ['one point', [1, 2, 3], 3],
    ['points that are all the same', [1, 2, 1, 2], 2],
    ['points on a line', [1, 2, 3], 1],
  ])('of %s are finite', (_what, points, C) => {
    const { coordinates, keptShare } = finish(projectByPca(points, C));
    expect(coordinates.every(Number.isFinite)).toBe(true);
    expect(keptShare).toBe(1);
  });

  it('of numbers that make no points are refused', () => {
    expect(() => finish(projectByPca([1, 2, 3], 2))).toThrow('3 numbers make no points of 2 dimensions');
    expect(() => finish(projectByPca([], 2))).toThrow(RangeError);
  });
});

it('eigenvectors are what their name says: A x = λ x', () => {
  const n = 12;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) matrix[i * n + j] = matrix[j * n + i] = uniform(2, i * n + j) - 0.5;
  }
  const { values, vectors } = finish(symmetricEigen(matrix, n));
  expect([...values]).toEqual([...values].sort((a, b) => b - a));
  for (let k = 0; k < n; k += 1) {
    for (let i = 0; i < n; i += 1) {
      let product = 0;
      for (let j = 0; j < n; j += 1) product += (matrix[i * n + j] ?? NaN) * (vectors[k * n + j] ?? NaN);
      expect(product).toBeCloseTo((values[k] ?? NaN) * (vectors[k * n + i] ?? NaN), 10);
    }
  }
});

describe('a picture laid on the last one', () => {
  const picture = Float64Array.from({ length: 20 }, (_none, at) => uniform(4, at) - 0.5);
  const turned = (angle: number, flip: number) =>
    picture.map((one, at) => {
      const [x, y] = at % 2 === 0 ? [one, picture[at + 1] ?? NaN] : [picture[at - 1] ?? NaN, one];
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      return at % 2 === 0 ? c * x - s * y : flip * (s * x + c * y);
    });

  it.each([
    [0, 1],
    [2.5, 1],
    [-1, -1],
    [Math.PI, -1],
  ])('is the same again, if it was only turned by %f and mirrored (%i)', (angle, flip) => {
    alignedTo(turned(angle, flip), picture).forEach((one, at) =>
      expect(one).toBeCloseTo(picture[at] ?? NaN, 10),
    );
  });

  it('must have the same points', () => {
    expect(() => alignedTo(new Float64Array(4), new Float64Array(2))).toThrow('the same points twice');
  });
});
