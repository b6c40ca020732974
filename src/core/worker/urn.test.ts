// The call that draws from an urn: what it reports, and that it can be stopped.
import '../../../tests/support/messageTasks';
import { expect, it } from 'vitest';
import type { UrnProgress } from '../protocol';
import { Scheduler } from './scheduler';
import { drawFromUrn } from './urn';

const URN = { counts: [5, 6, 4, 3], seed: 1 };

function worker() {
  const scheduler = new Scheduler();
  const heard: UrnProgress[] = [];
  return {
    heard,
    draw: (draws: number, onProgress?: () => void) =>
      scheduler.run(1, (job) =>
        drawFromUrn(
          { ...URN, draws },
          {
            ...job,
            progress(value) {
              heard.push(value);
              onProgress?.();
            },
          },
        ),
      ),
    cancel: () => scheduler.cancel(1),
  };
}

it('reports the points of a curve, the last of which is the result', async () => {
  const { draw, heard } = worker();
  const { drawn, durationMs } = await draw(1000);
  expect(drawn[0]).toBe(263);
  expect(durationMs).toBeGreaterThan(0);
  expect(heard.map(({ done }) => done)).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]);
  expect(heard.find(({ done }) => done === 100)).toMatchObject({ stage: 'draws', total: 1000 });
  expect(heard.find(({ done }) => done === 100)?.drawn[0]).toBe(28);
  expect(heard.at(-1)?.drawn).toEqual(drawn);
});

it('stops when it is told to, and has told what was drawn by then', async () => {
  const { draw, cancel, heard } = worker();
  const drawing = draw(1_000_000, () => {
    if (heard.at(-1)?.done === 20_000) cancel();
  });
  await expect(drawing).rejects.toMatchObject({ name: 'AbortError' });
  const last = heard.at(-1);
  expect(last?.done).toBeGreaterThanOrEqual(20_000);
  expect(last?.done).toBeLessThan(1_000_000);
  expect(last?.drawn.reduce((sum, count) => sum + count, 0)).toBe(last?.done);
});
