// The experiment on merges, on the real texts: as a plain reference has counted before.
import { expect, it, vi } from 'vitest';
import { textWorker } from '../../../tests/support/textWorker';
import { core } from '@/core/client';
import { measureHalves, measureOwnText } from './experiment';

vi.spyOn(core, 'call').mockImplementation(textWorker());
const options = { signal: new AbortController().signal, onProgress: () => undefined };

it('the second half of the merges saves a fraction of the first', async () => {
  const { value, low, high, holds, sentence, rows } = await measureHalves(options);
  expect(value).toBeCloseTo(2146 / 24_168, 12);
  expect([low, high, holds]).toEqual([value, value, true]);
  expect(sentence).toBe(
    'The first 512 merges save 24,168 of 37,602 tokens of the fables, the next 512 save 2,146.',
  );
  // As chapter 4 has them in a table; each merge before the last saves at least as much as the next.
  expect(rows.map(([merges, tokens]) => [merges, tokens])).toEqual([
    [0, 37_602],
    [1, expect.any(Number)],
    [16, 29_487],
    [64, 22_579],
    [256, 16_208],
    [512, 13_434],
    [1024, 11_288],
  ]);
});

it('the logbook is cut into shorter pieces', async () => {
  const { value, holds, rows, columns } = await measureOwnText(options);
  expect(value).toBeCloseTo(0.797, 3);
  expect(holds).toBe(true);
  expect(rows.at(-1)).toEqual([1024, 11_288, '3.33', '2.65']);
  expect(new Set(columns).size).toBe(columns.length);
});
