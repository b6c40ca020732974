// Cached attention: against its reference on every device, and token by token against attention over the whole sequence.
import { memory, ones, slice, tensor3d, tidy, zeros, type Tensor3D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../../tests/support/devices';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import {
  copyCache,
  createCache,
  disposeCache,
  type CacheWidths,
  type HeadCache,
  type KvCache,
} from '../../layers/KvCache';
import { attention } from '../attention';
import { cachedAttention } from './index';

itKeepsTheKernelSpec('cachedAttention');

const [H, K, D, T, S] = [4, 2, 6, 11, 16];
const WIDTHS: CacheWidths<HeadCache> = { keys: [K, D], values: [K, D] };
const packed = { heads: H, keyValueHeads: K, headDim: D };

describe.each(NODE_DEVICES)('cachedAttention on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  const sequence = () =>
    tensor3d(
      Array.from({ length: T * (H + 2 * K) * D }, (_unused, i) => Math.sin(i * 1.7)),
      [1, T, (H + 2 * K) * D],
    );

  const rowsOf = (cache: KvCache): HeadCache => {
    const [rows] = cache.layers;
    if (!rows) throw new Error('no layer');
    return rows as HeadCache;
  };

  it.each([[1], [3], [4]])('reads a sequence in steps of %i as attention reads it at once', (step) => {
    const before = memory().numTensors;
    const cache = createCache(1, WIDTHS, S);
    const { keys, values } = rowsOf(cache);
    const { whole, parts } = tidy(() => {
      const qkv = sequence();
      const parts: number[] = [];
      for (let start = 0; start < T; start += step) {
        const size = Math.min(step, T - start);
        const part: Tensor3D = slice(qkv, [0, start, 0], [1, size, qkv.shape[2]]);
        parts.push(...cachedAttention(part, keys, values, { ...packed, start }).dataSync<'float32'>());
      }
      return { whole: [...attention(qkv, { ...packed, causal: true }).dataSync<'float32'>()], parts };
    });
    disposeCache(cache);
    expect(parts).toHaveLength(whole.length);
    parts.forEach((value, i) => expect(value).toBeCloseTo(whole[i] ?? NaN, 5));
    expect(memory().numTensors).toBe(before);
  });

  it('writes the new rows where they belong, and touches no other', () => {
    const cache = createCache(1, WIDTHS, S);
    const { keys, values } = rowsOf(cache);
    const qkv = sequence();
    tidy(() => cachedAttention(qkv, keys, values, { ...packed, start: 2 }));
    const given = qkv.dataSync<'float32'>();
    const [cachedKeys, cachedValues] = [keys.dataSync<'float32'>(), values.dataSync<'float32'>()];
    for (let k = 0; k < K; k++) {
      for (let s = 0; s < S; s++) {
        for (let d = 0; d < D; d++) {
          const isNew = s >= 2 && s < 2 + T;
          const row = (s - 2) * (H + 2 * K) * D;
          const at = (k * S + s) * D + d;
          expect(cachedKeys[at]).toBe(isNew ? given[row + (H + k) * D + d] : 0);
          expect(cachedValues[at]).toBe(isNew ? given[row + (H + K + k) * D + d] : 0);
        }
      }
    }
    qkv.dispose();
    disposeCache(cache);
  });

  it('leaves a copy of the cache as it was', () => {
    const cache = createCache(1, WIDTHS, S);
    const copy = copyCache(cache);
    const qkv = sequence();
    tidy(() => cachedAttention(qkv, rowsOf(cache).keys, rowsOf(cache).values, { ...packed, start: 0 }));
    expect(Math.max(...rowsOf(cache).keys.dataSync<'float32'>())).toBeGreaterThan(0.5);
    expect(new Set(rowsOf(copy).keys.dataSync<'float32'>())).toEqual(new Set([0]));
    qkv.dispose();
    [cache, copy].forEach(disposeCache);
  });

  it('names the op and the shapes, and leaves the cache as it was', () => {
    const cache = createCache(1, WIDTHS, S);
    const { keys, values } = rowsOf(cache);
    tidy(() => {
      const qkv = ones([1, 5, (H + 2 * K) * D]) as Tensor3D;
      expect(() => cachedAttention(qkv, keys, values, { ...packed, start: 12 })).toThrow(
        'cachedAttention: positions must lie within the cache, got start 12 for qkv [1,5,48], keys [2,16,6]',
      );
      expect(() => cachedAttention(zeros([2, 5, 48]), keys, values, { ...packed, start: 0 })).toThrow(
        'cachedAttention: qkv must be one sequence, keys and values [keyValueHeads, S, headDim] = [2, S, 6], got qkv [2,5,48], keys [2,16,6], values [2,16,6]',
      );
    });
    expect(new Set(keys.dataSync<'float32'>())).toEqual(new Set([0]));
    disposeCache(cache);
  });
});
