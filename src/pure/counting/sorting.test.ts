// Sorting that pauses gives what a plain sort gives.
import { expect, it } from 'vitest';
import { uniform } from '../random/philox';
import { sortedBy, sortedByKey } from './sorting';
import { finish } from './steps';

const lengths = [0, 1, 2, 3, 100, 2047, 2048, 2049, 4096, 5000, 8192, 20_000];

it.each(lengths)('%i numbers', (length) => {
  const items = Int32Array.from({ length }, (_unused, index) => Math.floor(1000 * uniform(1, index)));
  expect(finish(sortedBy(items, (a, b) => a - b))).toEqual(items.slice().sort());
  expect(finish(sortedByKey(items, 1000, (item) => item))).toEqual(items.slice().sort());
});

it.each(lengths)('%i numbers with equal keys stay in their order', (length) => {
  const items = Int32Array.from({ length }, (_unused, index) => index);
  const keys = items.map((item) => Math.floor(10 * uniform(2, item)));
  const keyOf = (item: number) => keys[item] ?? 0;
  const want = Int32Array.from([...items].sort((a, b) => keyOf(a) - keyOf(b)));
  expect(finish(sortedByKey(items, 10, keyOf))).toEqual(want);
  expect(finish(sortedBy(items, (a, b) => keyOf(a) - keyOf(b)))).toEqual(want);
});
