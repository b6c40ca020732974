// How tensors lie in textures.
import { expect, it } from 'vitest';
import { pack, packingOf } from './packing';

const X = 0; // beside the matrix

it('holds two rows by two columns in a texel', () => {
  const packing = packingOf([2, 3]);
  expect(packing).toEqual({ matrices: 1, rows: 2, columns: 3, texelRows: 1, texelColumns: 2 });
  expect([...pack([1, 2, 3, 4, 5, 6], packing, 2)]).toEqual([1, 2, 4, 5, 3, X, 6, X]);
});

it('begins each matrix in a row of its own', () => {
  const packing = packingOf([2, 3, 1]);
  expect(packing).toEqual({ matrices: 2, rows: 3, columns: 1, texelRows: 2, texelColumns: 1 });
  const channels = [...pack([1, 2, 3, 4, 5, 6], packing, 4)];
  expect(channels).toEqual([1, X, 2, X, 3, X, X, X, 4, X, 5, X, 6, X, X, X]);
});

it.each([
  [[], [7], [7, X, X, X]],
  [[3], [7, 8, 9], [7, 8, X, X, 9, X, X, X]],
])('takes a tensor [%j] as one row', (shape, values, channels) => {
  expect([...pack(values, packingOf(shape), channels.length / 4)]).toEqual(channels);
});

it('leaves texels that the texture has too many at 0', () => {
  expect([...pack([1], packingOf([1, 1]), 2)]).toEqual([1, X, X, X, X, X, X, X]);
});

it('counts all axes but the last two as matrices', () => {
  expect(packingOf([2, 3, 4, 5])).toMatchObject({ matrices: 6, rows: 4, columns: 5 });
});
