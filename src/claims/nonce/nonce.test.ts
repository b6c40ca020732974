// The claim about pairs of words, worked out by the worker's own code, and what a tie counts.
import '../../../tests/support/messageTasks';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Args } from '@/core/client';
import { ngramHandlers } from '../../core/worker/ngram';
import { askPairs } from './experiment';
import { byFrame, shareOfFrames } from './preference';

const handlers = ngramHandlers({
  tokenizer: () => Promise.reject(new Error('no tokenizer is needed')),
  readShippedText: (name) =>
    Promise.resolve({
      text: readFileSync(new URL(`../../../public/texts/${name}.txt`, import.meta.url), 'utf8'),
    }),
});

vi.mock('@/core/client', () => ({
  core: {
    call(name: 'ngram.open' | 'ngram.score', args: Args<'ngram.open'> & Args<'ngram.score'>) {
      const work = {
        signal: new AbortController().signal,
        breathe: () => Promise.resolve(),
        progress: () => undefined,
      };
      return name === 'ngram.open' ? handlers[name](args, work) : handlers[name](args, work);
    },
  },
}));

const pair = (frame: number, lead: number) => ({
  ...{ frame, wellFormed: 'a b', scrambled: 'b a' },
  ...{ wellFormedBits: 10, scrambledBits: 10 + lead },
});

describe('the preference', () => {
  it('is a share of each frame, in which a tie counts half', () => {
    const frames = byFrame([pair(0, 2), pair(0, -1), pair(1, 0), pair(1, 1e-12), pair(2, 3), pair(2, 1)]);
    expect(frames.map(({ right, pairs }) => right / pairs)).toEqual([0.5, 0.5, 1]);
    expect(frames[0]?.leadBits).toBe(0.5);
    // 2/3 ± 4.3027 · √(1/12 / 3) reaches beyond 0 and 1, where it is cut.
    expect(shareOfFrames(frames)).toEqual({ value: expect.closeTo(2 / 3, 12) as number, low: 0, high: 1 });
    const four = byFrame(
      [0, 1, 2, 3].flatMap((frame) => [pair(frame, 1), pair(frame, frame === 0 ? -1 : 1)]),
    );
    // 7/8 ± 3.1824 · √(1/16 / 4)
    expect(shareOfFrames(four).low).toBeCloseTo(7 / 8 - 3.1824 / 8, 3);
  });

  it('of pairs of words is for the well-formed sentence in 19 of 20 frames', async () => {
    const found = await askPairs({ signal: new AbortController().signal, onProgress: () => undefined });
    expect(found).toMatchObject({ value: 0.95, count: 20, holds: true, high: 1 });
    expect(found.low).toBeGreaterThan(0.8);
    expect(found.sentence).toContain('in 190 of 200 pairs; in 19 of 20 frames');
    const wrong = found.rows.filter((row) => row[2] === 0);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]?.[0]).toBe('One day every mut tinns a tebn.');
  });
});
