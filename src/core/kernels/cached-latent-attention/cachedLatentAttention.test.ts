// Absorbed latent attention to a cache: against its reference on every device, against a softmax written out, and in steps against all
// at once.
import {
  memory,
  ones,
  slice,
  tensor,
  tensor2d,
  tensor3d,
  tidy,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../../tests/support/devices';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { copyCache, createCache, disposeCache, type KvCache } from '../../layers/KvCache';
import type { LatentCache } from '../../layers/latentAttention';
import { cachedLatentAttention, type LatentRows } from './index';

itKeepsTheKernelSpec('cachedLatentAttention');

const [H, Dc, Dr, T, S] = [3, 7, 4, 11, 16];
const scale = 0.3;

type Given = Omit<LatentRows, 'latents' | 'rotatedKeys'>;

describe.each(NODE_DEVICES)('cachedLatentAttention on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  const uneven = (shape: number[], phase: number) =>
    tensor(
      Array.from({ length: shape.reduce((size, length) => size * length, 1) }, (_unused, i) =>
        Math.sin(i * 1.7 + phase),
      ),
      shape,
    );
  const sequence = (): Given => ({
    queries: uneven([H, T, Dc], 0) as Tensor3D,
    rotatedQueries: uneven([H, T, Dr], 1) as Tensor3D,
    newLatents: uneven([T, Dc], 2) as Tensor2D,
    newKeys: uneven([T, Dr], 3) as Tensor2D,
  });
  /** Positions `start` … of what was given. */
  const part = (
    { queries, rotatedQueries, newLatents, newKeys }: Given,
    start: number,
    size: number,
  ): Given => ({
    queries: slice(queries, [0, start, 0], [H, size, Dc]),
    rotatedQueries: slice(rotatedQueries, [0, start, 0], [H, size, Dr]),
    newLatents: slice(newLatents, [start, 0], [size, Dc]),
    newKeys: slice(newKeys, [start, 0], [size, Dr]),
  });

  const newCache = () => createCache<LatentCache>(1, { latents: [1, Dc], rotated_keys: [1, Dr] }, S);
  const attend = (given: Given, cache: KvCache, start: number): Tensor3D => {
    const [rows] = cache.layers as LatentCache[];
    if (!rows) throw new Error('no layer');
    const held = { latents: rows.latents, rotatedKeys: rows.rotated_keys };
    return cachedLatentAttention({ ...given, ...held }, { start, scale });
  };
  const numbersOf = (cache: KvCache) =>
    cache.layers.flatMap((layer) => Object.values(layer).map((rows) => [...rows.dataSync<'float32'>()]));

  it('mixes latent vectors by the softmax of both products together', () => {
    const cache = createCache<LatentCache>(1, { latents: [1, 2], rotated_keys: [1, 1] }, 4);
    const [rows] = cache.layers;
    if (!rows) throw new Error('no layer');
    const mixed = tidy(() => {
      const given = {
        queries: tensor3d([1, 0, 0, 2], [1, 2, 2]),
        rotatedQueries: tensor3d([0, 3], [1, 2, 1]),
        newLatents: tensor2d([
          [1, 2],
          [3, -1],
        ]),
        newKeys: tensor2d([[1], [2]]),
      };
      const held = { latents: rows.latents, rotatedKeys: rows.rotated_keys };
      return [
        ...cachedLatentAttention({ ...given, ...held }, { start: 0, scale: 0.5 }).dataSync<'float32'>(),
      ];
    });
    disposeCache(cache);
    // The second query: 0.5 (2 · 2 + 3 · 1) and 0.5 (2 · −1 + 3 · 2).
    const [first, second] = [Math.exp(3.5), Math.exp(2)];
    const share = first / (first + second);
    const expected = [1, 2, share * 1 + (1 - share) * 3, share * 2 - (1 - share) * 1];
    mixed.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 5));
  });

  it.each([[1], [3], [4]])('reads a sequence in steps of %i as all at once', (step) => {
    const before = memory().numTensors;
    const [whole, stepwise] = [newCache(), newCache()];
    const { expected, parts } = tidy(() => {
      const given = sequence();
      const expected = attend(given, whole, 0).arraySync();
      const parts: number[][][] = expected.map(() => []);
      for (let start = 0; start < T; start += step) {
        const some = attend(part(given, start, Math.min(step, T - start)), stepwise, start).arraySync();
        some.forEach((rows, head) => parts[head]?.push(...rows));
      }
      return { expected, parts };
    });
    expect(numbersOf(stepwise)).toEqual(numbersOf(whole));
    [whole, stepwise].forEach(disposeCache);
    parts.flat(2).forEach((value, i) => expect(value).toBeCloseTo(expected.flat(2)[i] ?? NaN, 5));
    expect(parts.flat(2)).toHaveLength(H * T * Dc);
    expect(memory().numTensors).toBe(before);
  });

  it('writes the new rows where they belong, and touches no other', () => {
    const cache = newCache();
    const [latents, keys] = tidy(() => {
      const given = sequence();
      attend(given, cache, 2);
      return [given.newLatents.dataSync<'float32'>().slice(), given.newKeys.dataSync<'float32'>().slice()];
    });
    const rows = (values: Iterable<number>, width: number) => [
      ...new Array<number>(2 * width).fill(0),
      ...values,
      ...new Array<number>((S - T - 2) * width).fill(0),
    ];
    expect(numbersOf(cache)).toEqual([rows(latents ?? [], Dc), rows(keys ?? [], Dr)]);
    disposeCache(cache);
  });

  it('looks at no position behind those that have been read', () => {
    const [clean, dirty] = [newCache(), newCache()];
    tidy(() => {
      const given = sequence();
      attend(given, dirty, 5); // positions 5 … 15 hold what is written over or not yet read
      const expected = attend(part(given, 0, 4), clean, 0)
        .dataSync<'float32'>()
        .slice();
      expect(attend(part(given, 0, 4), dirty, 0).dataSync<'float32'>()).toEqual(expected);
    });
    [clean, dirty].forEach(disposeCache);
  });

  it('leaves a copy of the cache as it was', () => {
    const cache = newCache();
    const copy = copyCache(cache);
    tidy(() => void attend(sequence(), cache, 0));
    expect(Math.max(...numbersOf(cache).flat())).toBeGreaterThan(0.5);
    expect(new Set(numbersOf(copy).flat())).toEqual(new Set([0]));
    [cache, copy].forEach(disposeCache);
  });

  it('names the op and the shapes, and leaves the cache as it was', () => {
    const cache = newCache();
    tidy(() => {
      const given = sequence();
      const shapes = 'newLatents [11,7], newKeys [11,4], latents [1,16,7], rotatedKeys [1,16,4]';
      expect(() => attend({ ...given, rotatedQueries: ones([2, T, Dr]) }, cache, 0)).toThrow(
        `cachedLatentAttention: widths, positions and heads must agree, got queries [3,11,7], rotatedQueries [2,11,4], ${shapes}`,
      );
      for (const wrong of [
        { newLatents: ones([T, Dc + 1]) },
        { newKeys: ones([T - 1, Dr]) },
        { queries: ones([H, T, Dc + 1]) },
        { rotatedQueries: ones([H, T, Dr + 2]) },
      ] as Partial<Given>[]) {
        expect(() => attend({ ...given, ...wrong }, cache, 0)).toThrow(
          'widths, positions and heads must agree',
        );
      }
      for (const start of [6, -1, 0.5, NaN]) {
        expect(() => attend(given, cache, start)).toThrow(
          `cachedLatentAttention: positions must lie within the cache, got start ${start} for queries [3,11,7], latents [1,16,7]`,
        );
      }
    });
    expect(new Set(numbersOf(cache).flat())).toEqual(new Set([0]));
    disposeCache(cache);
  });
});
