// Attention: against its reference on every device, and against sums written out in float64.
import { ones, tensor3d, tidy, type Tensor3D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { itKeepsTheKernelSpec } from '../../../../tests/support/kernelSpec';
import { cpu } from '../../devices/cpu';
import * as float64 from '../../devices/reference';
import { attention, type AttentionOptions } from './index';

itKeepsTheKernelSpec('attention');

describe('attention', () => {
  beforeAll(() => cpu.start());

  it.each([true, false])('mixes the values that the queries find, causal %j', (causal) => {
    const [H, K, D, T] = [4, 2, 3, 5];
    const rows = Array.from({ length: T }, (_unused, t) =>
      Array.from({ length: (H + 2 * K) * D }, (_none, i) => Math.fround(Math.sin(t * 37 + i * 11))),
    );
    const options: AttentionOptions = { heads: H, keyValueHeads: K, headDim: D, causal };
    const values = tidy(() => [...attention(tensor3d([rows]), options).dataSync<'float32'>()]);
    const head = (t: number, index: number) => rows[t]?.slice(index * D, (index + 1) * D) ?? [];
    const expected = rows.flatMap((_row, t) =>
      Array.from({ length: H }, (_unused, h) => {
        const shared = Math.floor(h / (H / K));
        const seen = Array.from({ length: causal ? t + 1 : T }, (_none, s) => s);
        const dot = (s: number) => float64.sum(head(t, h).map((q, d) => q * (head(s, H + shared)[d] ?? NaN)));
        const weights = float64.softmax(seen.map((s) => dot(s) / Math.sqrt(D)));
        return Array.from({ length: D }, (_none, d) =>
          float64.sum(seen.map((s) => (weights[s] ?? NaN) * (head(s, H + K + shared)[d] ?? NaN))),
        );
      }).flat(),
    );
    expect(values).toHaveLength(expected.length);
    values.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 5));
  });

  it('names the op and the shapes', () => {
    tidy(() => {
      const qkv = ones([1, 5, 16]) as Tensor3D;
      expect(() => attention(qkv, { heads: 4, keyValueHeads: 2, headDim: 3, causal: true })).toThrow(
        'attention: qkv must be [B, T, (heads + 2 keyValueHeads) headDim] = [B, T, 24], got qkv [1,5,16]',
      );
      expect(() => attention(qkv, { heads: 4, keyValueHeads: 3, headDim: 3, causal: true })).toThrow(
        'attention: heads must be a multiple of keyValueHeads, and all whole numbers from 1, got heads 4, keyValueHeads 3, headDim 3',
      );
    });
  });
});
