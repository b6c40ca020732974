// The text of a run: its two parts, and the windows of its batches.
import { describe, expect, it } from 'vitest';
import { splitTokens } from './split';
import { createWindows, heldOutWindows } from './windows';

/** The ids are their own places, so that a window tells where it begins. */
const counting = (length: number) => Int32Array.from({ length }, (_unused, n) => n);

describe('the split', () => {
  it('cuts the end off, as much as is asked for', () => {
    const { training, heldOut } = splitTokens(counting(101), 0.1);
    expect([...training]).toEqual([...counting(91)]);
    expect([...heldOut]).toEqual([91, 92, 93, 94, 95, 96, 97, 98, 99, 100]);
    expect(splitTokens(counting(7), 0).training).toHaveLength(7);
    expect(splitTokens(counting(7), 0).heldOut).toHaveLength(0);
  });

  it('leaves documents whole', () => {
    expect(splitTokens(counting(100), 0.1, [0, 30, 86, 97]).heldOut[0]).toBe(86);
    expect(splitTokens(counting(100), 0.1, [0, 30, 82, 97]).heldOut[0]).toBe(97);
    expect(splitTokens(counting(100), 0.1, [0, 30]).heldOut[0]).toBe(30);
    expect(splitTokens(counting(100), 0.1, [0]).heldOut[0]).toBe(90); // one document: inside it
    expect(splitTokens(counting(100), 0, [0, 30]).heldOut).toHaveLength(0);
  });
});

describe('windows anywhere', () => {
  it('are a function of their number, inside the text, and reach its both ends', () => {
    const ids = counting(50);
    const windows = createWindows(ids, { length: 9, stride: 8, order: 'random', seed: 5 });
    const starts = Array.from({ length: 2000 }, (_unused, n) => windows.at(n)[0]);
    const again = createWindows(ids, { length: 9, stride: 8, order: 'random', seed: 5 });
    expect(Array.from({ length: 2000 }, (_unused, n) => again.at(1999 - n)[0]).reverse()).toEqual(starts);
    expect(new Set(starts)).toEqual(new Set(counting(42)));
    expect([...windows.at(3)]).toHaveLength(9);
    const other = createWindows(ids, { length: 9, stride: 8, order: 'random', seed: 6 });
    expect(Array.from({ length: 2000 }, (_unused, n) => other.at(n)[0])).not.toEqual(starts);
  });
});

describe('passes over the text', () => {
  it('take each piece once, in an order of their own', () => {
    // 50 tokens, windows of 9, 8 apart: 6 pieces, and 1 token is left over.
    const windows = createWindows(counting(50), { length: 9, stride: 8, order: 'epochs', seed: 1 });
    expect(windows.perEpoch).toBe(6);
    const orders = Array.from({ length: 20 }, (_unused, epoch) =>
      Array.from({ length: 6 }, (_none, n) => windows.at(6 * epoch + n)[0] ?? NaN),
    );
    for (const starts of orders) {
      const offset = Math.min(...starts);
      expect([0, 1]).toContain(offset);
      expect(starts.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5].map((n) => offset + 8 * n));
    }
    expect(new Set(orders.map(String)).size).toBeGreaterThan(15);
    expect(new Set(orders.map((starts) => Math.min(...starts)))).toEqual(new Set([0, 1]));
    // Asked for out of order, they are the same.
    expect(windows.at(0)[0]).toBe(orders[0]?.[0]);
    expect(windows.at(119)[0]).toBe(orders[19]?.[5]);
  });

  it('take the one piece of a text that is just long enough', () => {
    const windows = createWindows(counting(9), { length: 9, stride: 8, order: 'epochs', seed: 1 });
    expect([windows.perEpoch, windows.at(0)[0], windows.at(77)[0]]).toEqual([1, 0, 0]);
  });
});

describe('a text that is too short', () => {
  it.each(['random', 'epochs'] as const)('is refused with a sentence: %s', (order) => {
    expect(() => createWindows(counting(8), { length: 9, stride: 8, order, seed: 1 })).toThrow(
      'training: the text to train on has 8 tokens, but a sequence needs 9. Take a longer text, or a smaller sequenceLength or heldOut.',
    );
  });

  it('gives no held-out window', () => {
    expect(heldOutWindows(counting(8), 9, 8, 3)).toEqual([]);
    expect(heldOutWindows(counting(26), 9, 8, 9).map(([first]) => first)).toEqual([0, 8, 16]);
    expect(heldOutWindows(counting(26), 9, 8, 2).map(([first]) => first)).toEqual([0, 8]);
  });
});

it('no training window holds a held-out token, and no held-out window a training token', () => {
  const { training, heldOut } = splitTokens(counting(1000), 0.2);
  for (const order of ['random', 'epochs'] as const) {
    const windows = createWindows(training, { length: 17, stride: 16, order, seed: 3 });
    const seen = new Set(Array.from({ length: 3000 }, (_unused, n) => [...windows.at(n)]).flat());
    expect(Math.max(...seen)).toBe(799);
  }
  const held = heldOutWindows(heldOut, 17, 16, 100).flatMap((window) => [...window]);
  expect(Math.min(...held)).toBe(800);
  expect(held).toHaveLength(12 * 17);
});
