// Taps: who is asked for what, and what comes of it.
import { scalar, type Tensor } from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { cpu } from '../devices/cpu';
import { noTap, tapFor, tapInside } from './tap';

beforeAll(() => cpu.start());

it('hands over the wanted tensors and no others, and uses what comes back', () => {
  const [one, two] = [scalar(1), scalar(2)];
  const seen: string[] = [];
  const tap = tapFor<string>(['a', 'layers.0.b'], <T extends Tensor>(name: string) => {
    seen.push(name);
    return two as unknown as T;
  });
  expect([tap('a', one), tap('b', one), tap('layers.0.b', one)]).toEqual([two, one, two]);
  expect(seen).toEqual(['a', 'layers.0.b']);
  expect([tap.wants('a'), tap.wants('b'), tap.wants('toString')]).toEqual([true, false, false]);
  const inside = tapInside<'layers.0', string>(tap, 'layers.0');
  expect([inside('b', one), inside('a', one)]).toEqual([two, one]);
  expect([inside.wants('b'), inside.wants('a')]).toEqual([true, false]);
  one.dispose();
  two.dispose();
});

it('may want all, or nothing', () => {
  const all = tapFor('all', (_name, tensor) => tensor);
  expect(all.wants('anything')).toBe(true);
  expect(noTap.wants('anything')).toBe(false);
});
