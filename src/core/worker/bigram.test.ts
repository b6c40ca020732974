// The calls about bigrams as the worker answers them: queued, cancelled, and let through by one another.
import '../../../tests/support/messageTasks';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { uniform } from '../../pure/random/philox';
import type { Args, DeviceReport, Progress } from '../protocol';
import { bigramHandlers } from './bigram';
import { Scheduler } from './scheduler';

const report: DeviceReport = {
  device: 'cpu',
  reason: 'A reason.',
  forTraining: 'cpu',
  gpu: undefined,
  measured: [],
  passedOver: [],
  isolated: false,
  cached: false,
};
const handlers = bigramHandlers({ device: () => Promise.resolve(report), checkDevice: () => undefined });

/** A text of V different tokens, and its counts. */
const V = 512;
const ids = Int32Array.from({ length: 4_000 }, (_unused, n) => Math.floor(V * uniform(3, n)));

function train(scheduler: Scheduler, id: number, args: Partial<Args<'bigram.train'>> = {}) {
  const reported: Progress<'bigram.train'>[] = [];
  const counts = new Float32Array(V * V);
  for (let n = 1; n < ids.length; n++) counts[(ids[n - 1] ?? 0) * V + (ids[n] ?? 0)] = 1;
  const result = scheduler.run(
    id,
    ({ signal, breathe }) =>
      handlers['bigram.train'](
        { counts, V, steps: 1000, learningRate: V, reportEvery: 1, ...args },
        { signal, breathe, progress: (value) => reported.push(value) },
      ),
    { priority: 'background' },
  );
  return { result, reported };
}

const product = (scheduler: Scheduler, id: number) =>
  scheduler.run(id, ({ signal, breathe }) =>
    handlers['bigram.product']({ ids, V }, { signal, breathe, progress: () => undefined }),
  );

describe.each(NODE_DEVICES)('on $name', (device) => {
  beforeAll(async () => void (await device.start()));

  it('a training of the largest table hears a cancel within 50 ms and leaves nothing behind', async () => {
    const before = memory().numTensors;
    const waits: number[] = [];
    for (const id of [1, 2, 3, 4, 5]) {
      const scheduler = new Scheduler();
      const { result } = train(scheduler, id);
      let cancelledMs = NaN;
      setTimeout(
        () => {
          cancelledMs = performance.now();
          scheduler.cancel(id);
        },
        100 + 7 * id,
      );
      const outcome = await result.then(
        () => 'it was answered',
        (error: Error) => error.name,
      );
      expect(outcome).toBe('AbortError');
      waits.push(performance.now() - cancelledMs);
      expect(memory().numTensors).toBe(before);
    }
    expect(waits.toSorted((a, b) => a - b)[2]).toBeLessThan(50); // the median
  });

  it('a training makes way for a count and goes on to the losses that it has without', async () => {
    const alone = await train(new Scheduler(), 1, { steps: 6 }).result;
    const scheduler = new Scheduler();
    const { result, reported } = train(scheduler, 1, { steps: 6 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const count = product(scheduler, 2);
    const stepsBefore = reported.length;
    const { counts, device: where, chunks } = await count;
    expect(reported.length - stepsBefore).toBeLessThanOrEqual(1); // it did not run to its end first
    expect(where).toBe('cpu');
    expect(counts.shape).toEqual([V, V]);
    expect(chunks).toBe(Math.ceil(3_999 / 16));
    const { losses, logits } = await result;
    expect(losses).toEqual(alone.losses);
    expect(logits).toEqual(alone.logits);
    expect(logits.shape).toEqual([V, V]);
  });
});

describe('bigram.train', () => {
  beforeAll(async () => void (await NODE_DEVICES[0]?.start()));

  it('weighs contexts equally unless told otherwise, and tells each step', async () => {
    const counts = [3, 1, 0, 8]; // p = (3/4, 1/4), (0, 1)
    const context = { signal: new AbortController().signal, breathe: () => Promise.resolve() };
    const reported: Progress<'bigram.train'>[] = [];
    const run = (more: Partial<Args<'bigram.train'>>) =>
      handlers['bigram.train'](
        { counts, V: 2, steps: 1, learningRate: 2, reportEvery: 1, ...more },
        { ...context, progress: (value) => reported.push(value) },
      );
    // One step from 0: −η w_i (1/2 − p_ij).
    expect([...(await run({})).logits.values]).toEqual([0.25, -0.25, -0.5, 0.5]);
    expect(reported).toMatchObject([
      { stage: 'step', step: 0, largestLogit: 0, smallestLogit: 0 },
      { stage: 'step', step: 1, largestLogit: 0.5, smallestLogit: -0.5 },
    ]);
    const [first] = reported;
    const entropy = (-0.75 * Math.log(0.75) - 0.25 * Math.log(0.25)) / 3;
    expect(first && 'klNats' in first ? first.klNats : NaN).toBeCloseTo(Math.log(2) - entropy, 6);
    const byFrequency = [...(await run({ perRow: false })).logits.values];
    [1 / 6, -1 / 6, -2 / 3, 2 / 3].forEach((z, n) => expect(byFrequency[n]).toBeCloseTo(z, 6));
  });
});
