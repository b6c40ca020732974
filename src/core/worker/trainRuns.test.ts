// The calls about training as the worker answers them: cancelled, without room for checkpoints, taken up again.
import '../../../tests/support/messageTasks';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { MapStore } from '../../../tests/support/recordStore';
import type { Args, DeviceReport, Progress } from '../protocol';
import { createCheckpoints } from '../training/checkpoints';
import { Scheduler } from './scheduler';
import { createTrainHandlers } from './trainRuns';

const report: DeviceReport = {
  device: 'wasm',
  reason: 'A reason.',
  forTraining: 'wasm',
  gpu: undefined,
  measured: [],
  passedOver: [],
  isolated: false,
  cached: false,
};

const TEXT = 'one two three four five six seven eight nine ten. '.repeat(40);

const ARGS: Args<'train.run'> = {
  run: 'one',
  config: {
    family: 'gpt2',
    model: { n_embd: 16, n_layer: 1, n_head: 2 },
    loss: { kind: 'next-token' },
    sequenceLength: 16,
    batchSize: 4,
    learningRate: 0.01,
    steps: 20,
    evaluateEvery: 8,
  },
  data: { source: { text: TEXT } },
  reportEvery: 5,
  checkpointEvery: 6,
};

function worker(store = new MapStore()) {
  const scheduler = new Scheduler();
  let asked = 0;
  const handlers = createTrainHandlers(
    { device: () => Promise.resolve(report), checkDevice: () => undefined },
    () => (asked += 1),
    createCheckpoints(store),
  );
  let id = 0;
  function run(args: Args<'train.run'>, at?: (progress: Progress<'train.run'>) => void) {
    const reported: Progress<'train.run'>[] = [];
    id += 1;
    const call = id;
    const result = scheduler.run(
      call,
      ({ signal, breathe }) =>
        handlers['train.run'](args, {
          signal,
          breathe,
          progress(value) {
            reported.push(value);
            at?.(value);
          },
        }),
      { priority: 'background' },
    );
    return { result, reported, cancel: () => scheduler.cancel(call) };
  }
  const context = {
    signal: new AbortController().signal,
    breathe: () => Promise.resolve(),
    progress: () => undefined,
  };
  return { run, handlers, context, store, asked: () => asked };
}

const stepOf = (progress: Progress<'train.run'>) => (progress.stage === 'step' ? progress.step : NaN);

beforeAll(async () => void (await NODE_DEVICES.find(({ name }) => name === 'wasm')?.start()));

describe('train.run', () => {
  it('reports, evaluates and keeps as often as asked, and leaves no tensor behind', async () => {
    const before = memory().numTensors;
    const { run, store, handlers, context, asked } = worker();
    const { result, reported } = run(ARGS);
    expect(await result).toMatchObject({ status: 'finished', step: 20, checkpointAt: 20, device: 'wasm' });
    expect(reported.map(stepOf)).toEqual([0, 5, 8, 10, 15, 16, 20]);
    const evaluated = reported.flatMap((one) => (one.stage === 'step' && one.heldOutNats ? [one.step] : []));
    expect(evaluated).toEqual([0, 8, 16, 20]);
    expect([...store.map.keys()].toSorted()).toEqual(['data/one', 'run/one', 'state/one/18', 'state/one/20']);
    expect(asked()).toBe(1);
    expect(memory().numTensors).toBe(before);
    const { runs } = await handlers['train.list']({}, context);
    expect(runs).toMatchObject([
      { run: 'one', step: 20, isRunning: false, text: 'a text of 2000 characters' },
    ]);
  });

  it('that is cancelled keeps the step it had made, and hears it within 50 ms', async () => {
    const before = memory().numTensors;
    const { run, handlers, context, store } = worker();
    let cancelledMs = NaN;
    const going = run({ ...ARGS, reportEvery: 1 }, (progress) => {
      if (stepOf(progress) !== 9) return;
      cancelledMs = performance.now();
      going.cancel();
    });
    await expect(going.result).rejects.toMatchObject({ name: 'AbortError' });
    const freeMs = performance.now() - cancelledMs;
    console.log(`    free ${freeMs.toFixed(1)} ms after a cancel, checkpoint and all`);
    expect(freeMs).toBeLessThan(50);
    expect(store.map.has('state/one/9')).toBe(true);
    expect(memory().numTensors).toBe(before);
    const alone = worker();
    await alone.run(ARGS).result;
    const { result } = run({ ...ARGS, resumed: true });
    expect(await result).toMatchObject({ step: 20 });
    const curve = await handlers['train.curve']({ run: 'one' }, context);
    expect(curve).toEqual(await alone.handlers['train.curve']({ run: 'one' }, context));
  });

  it('that is cancelled before it begins does nothing', async () => {
    const { run, store } = worker();
    const { result, cancel } = run(ARGS);
    cancel();
    await expect(result).rejects.toMatchObject({ name: 'AbortError' });
    expect(store.map.size).toBe(0);
  });
});

describe('a browser without room', () => {
  it('lets the run go on, and says once that nothing is kept', async () => {
    const store = new MapStore();
    store.failure = new DOMException('full', 'QuotaExceededError');
    const { run, handlers, context, asked } = worker(store);
    const { result, reported } = run(ARGS);
    expect(await result).toMatchObject({ status: 'finished', step: 20, checkpointAt: undefined });
    expect(reported.filter(({ stage }) => stage === 'notice')).toEqual([
      {
        stage: 'notice',
        sentence:
          '“one” cannot be kept: this browser gives the page no more room. Delete runs that are not needed. The run goes on without checkpoints.',
      },
    ]);
    expect(reported.some((one) => one.stage === 'step' && one.checkpointAt !== undefined)).toBe(false);
    expect(asked()).toBe(0);
    await expect(handlers['train.export']({ run: 'one' }, context)).rejects.toThrow('There is no run “one”');
  });

  it('keeps again as soon as there is room', async () => {
    const store = new MapStore();
    store.failure = new DOMException('full', 'QuotaExceededError');
    const { run } = worker(store);
    const { result } = run(ARGS, (progress) => {
      if (stepOf(progress) === 10) store.failure = undefined;
    });
    expect(await result).toMatchObject({ checkpointAt: 20 });
    expect([...store.map.keys()].toSorted()).toEqual(['data/one', 'run/one', 'state/one/18', 'state/one/20']);
  });

  it('that cannot even be read lets the run go on', async () => {
    const store = new MapStore();
    store.get = () => Promise.reject(new Error('blocked'));
    store.failure = new Error('blocked');
    const { run } = worker(store);
    const { result, reported } = run({ ...ARGS, resumed: true });
    expect(await result).toMatchObject({ status: 'finished', step: 20 });
    expect(reported.flatMap((one) => (one.stage === 'notice' ? [one.sentence] : []))).toEqual([
      '“one” had no checkpoint yet and begins again.',
      '“one” cannot be kept (blocked). Allow this page to keep data. The run goes on without checkpoints.',
    ]);
  });
});

describe('a run that is there already', () => {
  it('is not overwritten, also where its record is of another version', async () => {
    const { run, store } = worker();
    await run(ARGS).result;
    await expect(run(ARGS).result).rejects.toThrow('There is a run “one” already, at step 20.');
    store.map.set('run/one', { version: 9 });
    await expect(run(ARGS).result).rejects.toThrow('kept by another version of the book');
    expect(store.map.get('run/one')).toEqual({ version: 9 });
  });
});
