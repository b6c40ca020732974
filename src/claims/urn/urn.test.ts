// The claim about the urn, with the draws of the worker, against counting by hand.
import { expect, it, vi } from 'vitest';
import type { Args } from '@/core/client';
import { uniform } from '@/pure/random/philox';
import { drawFromUrn } from '../../core/worker/urn';
import { countNear } from './experiment';

vi.mock('@/core/client', () => ({
  core: {
    call: (_name: string, args: Args<'urn.draw'>) =>
      drawFromUrn(args, { breathe: () => Promise.resolve(), progress: () => undefined }),
  },
}));

it('holds in 192 of 200 series', async () => {
  const told: number[] = [];
  const found = await countNear({
    signal: new AbortController().signal,
    onProgress: (done) => told.push(done),
  });
  expect(found).toMatchObject({ value: 0.96, count: 200, holds: true });
  expect(found.low < 0.95 && 0.95 < found.high).toBe(true);
  expect(found.sentence).toContain('In 192 of 200 series');
  expect(told).toHaveLength(200);
  let green = 0;
  for (let draw = 0; draw < 1000; draw += 1) green += Number(uniform(7, draw) * 18 < 5);
  expect(found.rows[6]?.slice(0, 2)).toEqual([7, green]);
});
