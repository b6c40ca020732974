// The experiment on the price of Korean: as a plain reference has counted before.
import { expect, it, vi } from 'vitest';
import { textWorker } from '../../../tests/support/textWorker';
import { core } from '@/core/client';
import { measureKorean, measureNewer } from './experiment';

vi.spyOn(core, 'call').mockImplementation(textWorker());
const options = { signal: new AbortController().signal, onProgress: () => undefined };

it('Korean costs more with each of the three', async () => {
  const { value, count, holds, rows, sentence } = await measureKorean(options);
  expect(rows).toEqual([
    ['r50k_base', 33, 58, 197, '5.97'],
    ['cl100k_base', 33, 44, 85, '2.58'],
    ['o200k_base', 33, 38, 51, '1.55'],
    ['the book’s own', 49, 81, 219, '4.47'],
  ]);
  expect([value, count, holds]).toEqual([51 / 33, 3, true]);
  expect(sentence).toBe(
    'Korean takes 5.97, 2.58, 1.55 times the tokens of English: 1.55 times at the least.',
  );
});

it('and less with the newest', async () => {
  const { value, holds } = await measureNewer(options);
  expect(value).toBeCloseTo(51 / 197, 12);
  expect(holds).toBe(true);
});
