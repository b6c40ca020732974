// The experiment on encoding and decoding: every text comes back, and one that does not would be seen.
import { expect, it, vi } from 'vitest';
import { textWorker } from '../../../tests/support/textWorker';
import { core } from '@/core/client';
import { TEXTS } from '@/pure/corpus/texts';
import { measureRoundTrip } from './experiment';
import { EMOJI, RANDOM, TEXT_COUNT, TOKENIZERS } from './settings';

const call = textWorker();
const options = { signal: new AbortController().signal, onProgress: () => undefined };

it('every text comes back', async () => {
  vi.spyOn(core, 'call').mockImplementation(call);
  const { value, count, holds, sentence, rows } = await measureRoundTrip(options);
  expect(TEXT_COUNT).toBe(TEXTS.length);
  expect(count).toBe(TOKENIZERS * (TEXT_COUNT + EMOJI.length + RANDOM));
  expect([value, holds, sentence]).toEqual([1, true, '844 of 844 texts come back as they were.']);
  expect(rows).toHaveLength(TOKENIZERS);
});

it('one that does not come back refutes it', async () => {
  vi.spyOn(core, 'call').mockImplementation((async (name: never, args: { text?: string }) => {
    const answer: unknown = await call(name, args as never);
    if (args.text !== EMOJI[0]) return answer;
    return { ...(answer as object), bytes: [] };
  }) as typeof core.call);
  const { value, holds } = await measureRoundTrip(options);
  expect(value).toBeCloseTo(840 / 844, 12);
  expect(holds).toBe(false);
});
