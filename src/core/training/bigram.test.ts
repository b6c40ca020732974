// Bigram counts as a matrix product, against counting pair by pair.
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { uniform } from '../../pure/random/philox';
import { countByProduct, type CountOptions } from './bigram';

const quietly: CountOptions = { breathe: () => Promise.resolve(), checkDevice: () => undefined };

/** Ids 0 … V − 1, the low ones more often. */
function draw(length: number, V: number, seed: number): Int32Array {
  return Int32Array.from({ length }, (_unused, n) => Math.floor(V * uniform(seed, n) ** 2));
}

function countOneByOne(ids: ArrayLike<number>, V: number): Float32Array {
  const counts = new Float32Array(V * V);
  for (let n = 1; n < ids.length; n++) {
    const cell = (ids[n - 1] ?? NaN) * V + (ids[n] ?? NaN);
    counts[cell] = (counts[cell] ?? NaN) + 1;
  }
  return counts;
}

describe.each(NODE_DEVICES)('counts by a product of one-hot matrices on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  it.each([
    ['two tokens', 2, 300, 1],
    ['an alphabet', 28, 9_000, 3],
    ['a hundred tokens', 100, 3_000, 8],
    ['the largest vocabulary', 512, 700, 44],
  ])('are those of counting pair by pair: %s', async (_name, V, length, chunks) => {
    const ids = draw(length, V, V);
    const product = await countByProduct(ids, V, quietly);
    expect(product.counts).toEqual(countOneByOne(ids, V));
    expect(product.counts.reduce((sum, count) => sum + count, 0)).toBe(length - 1);
    expect(product.chunks).toBe(chunks);
  });

  it('leave nothing behind, also when the work is given up in its middle', async () => {
    const before = memory().numTensors;
    await countByProduct(draw(5_000, 28, 1), 28, quietly);
    expect(memory().numTensors).toBe(before);
    let breaths = 0;
    const givenUp = countByProduct(draw(20_000, 28, 1), 28, {
      ...quietly,
      breathe: () => (++breaths === 3 ? Promise.reject(new Error('enough')) : Promise.resolve()),
    });
    await expect(givenUp).rejects.toThrow('enough');
    expect(memory().numTensors).toBe(before);
  });
});

describe('countByProduct', () => {
  it('takes ids in a plain array', async () => {
    expect([...(await countByProduct([0, 1, 1, 0, 1], 2, quietly)).counts]).toEqual([0, 2, 1, 1]);
  });

  it.each([[[]], [[1]]])('finds no pair in %j', async (ids) => {
    expect(await countByProduct(ids, 2, quietly)).toEqual({ counts: new Float32Array(4), chunks: 0 });
  });

  it('leaves out the pair to be skipped, and only that', async () => {
    // Two texts with begin 0 and end 1: the pair (1, 0) between them is no bigram.
    const ids = [0, 2, 3, 1, 0, 3, 2, 1, 0, 2, 1];
    const all = await countByProduct(ids, 4, quietly);
    const { counts } = await countByProduct(ids, 4, { ...quietly, skip: [1, 0] });
    expect(all.counts[4]).toBe(2);
    const expected = all.counts.slice();
    expected[4] = 0;
    expect(counts).toEqual(expected);
  });

  it.each([
    [[0, 1, 2], 2, 'bigram.product: ids must be whole numbers from 0 to 1, got 2 at position 2.'],
    [[0, -1], 2, 'got -1 at position 1. Give V as large as the vocabulary of the ids.'],
    [[0, 0.5], 2, 'got 0.5 at position 1.'],
    [[NaN, 0], 2, 'got NaN at position 0.'],
    [[0], 1, 'bigram.product: V must be a whole number from 2 to 512, got 1.'],
    [[0], 513, 'got 513.'],
    [[0], 2.5, 'got 2.5.'],
    [[0], NaN, 'got NaN. Choose a vocabulary of that size.'],
  ])('refuses ids %j with V = %s', async (ids, V, sentence) => {
    await expect(countByProduct(ids, V, quietly)).rejects.toThrow(sentence);
  });

  it('refuses to skip what is not in the vocabulary', async () => {
    await expect(countByProduct([0, 1], 2, { ...quietly, skip: [1, 2] })).rejects.toThrow('got 2 in skip.');
    const one = [1] as unknown as [number, number];
    await expect(countByProduct([0, 1], 2, { ...quietly, skip: one })).rejects.toThrow(
      'got undefined in skip.',
    );
  });

  it('refuses more pairs than float32 can count', async () => {
    const most = 2 ** 24;
    await expect(countByProduct({ length: most + 2 }, 2, quietly)).rejects.toThrow(
      'bigram.product: 16777217 pairs, but a float32 sum is exact only up to 16777216. Count the text in parts and add up the parts.',
    );
    // As many as that are let through to the next check.
    await expect(countByProduct({ length: most + 1 }, 2, quietly)).rejects.toThrow('got NaN at position 0.');
    expect(Math.fround(most - 1) + 1).toBe(most);
    expect(Math.fround(most + 1)).toBe(most);
  });

  it('gives no counts that a lost device has read', async () => {
    const checkDevice = () => {
      throw new Error('lost');
    };
    const before = memory().numTensors;
    await expect(countByProduct([0, 1], 2, { ...quietly, checkDevice })).rejects.toThrow('lost');
    expect(memory().numTensors).toBe(before);
  });
});
