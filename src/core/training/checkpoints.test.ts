// Checkpoints: kept, read, replaced, and what is said when they cannot be.
import { describe, expect, it } from 'vitest';
import { MapStore } from '../../../tests/support/recordStore';
import { parseTrainingConfig } from '../../pure/training/config';
import { createCheckpoints, type RunRecord } from './checkpoints';
import type { TrainerState } from './trainer';

const config = parseTrainingConfig({
  family: 'gpt2',
  model: {},
  loss: { kind: 'next-token' },
  sequenceLength: 8,
  batchSize: 2,
  learningRate: 0.1,
  steps: 100,
});

const record: RunRecord = {
  run: 'one',
  config,
  parameterCount: 3,
  states: [],
  step: 0,
  text: 'a text',
  createdMs: 1,
  writtenMs: 1,
};

const data = { ids: Int32Array.of(0, 1, 0), vocabSize: 2, documentStarts: [0], tokenizer: '{}' };

function stateAt(step: number): TrainerState {
  const values = () => [Float32Array.of(step, 2), Float32Array.of(3)];
  return {
    step,
    parameters: values(),
    firstMoments: values(),
    secondMoments: values(),
    average: { count: 2, values: values() },
    losses: Float32Array.from({ length: step }, (_unused, n) => n),
    gradientNorms: new Float32Array(step),
    evaluations: [{ step, lossNats: 1.5 }],
  };
}

async function kept(...steps: number[]) {
  const store = new MapStore();
  const checkpoints = createCheckpoints(store);
  await checkpoints.writeData('one', data);
  let now = record;
  for (const step of steps) now = await checkpoints.write(now, stateAt(step));
  return { store, checkpoints, record: now };
}

describe('checkpoints', () => {
  it('give back what was kept', async () => {
    const { checkpoints } = await kept(5);
    const stored = await checkpoints.read('one');
    expect(stored.state).toEqual(stateAt(5));
    expect(stored.data).toMatchObject(data);
    expect(stored.record).toMatchObject({ step: 5, states: [5], lossNats: 4, heldOutNats: 1.5, config });
    expect(stored.notice).toBeUndefined();
    expect(await checkpoints.find('other')).toBeUndefined();
  });

  it('keep the two newest, and write the new one before they delete the old', async () => {
    const { store, record } = await kept(0, 10, 20);
    expect(record.states).toEqual([10, 20]);
    expect([...store.map.keys()].toSorted()).toEqual(['data/one', 'run/one', 'state/one/10', 'state/one/20']);
    expect(store.log.slice(-2)).toEqual(['set state/one/20 run/one', 'delete state/one/0']);
  });

  it('leave later checkpoints behind when a run goes on from an earlier one', async () => {
    const { store, checkpoints, record } = await kept(10, 20);
    const back = await checkpoints.write({ ...record, step: 10 }, stateAt(12));
    expect(back.states).toEqual([10, 12]);
    expect(store.map.has('state/one/20')).toBe(false);
  });

  it('list all runs, the newest first, and name those that cannot be read', async () => {
    const { store, checkpoints } = await kept(5);
    store.map.set('run/two', { ...(store.map.get('run/one') as object), run: 'two', writtenMs: 1e15 });
    store.map.set('run/three', { version: 7 });
    const { runs, unreadable } = await checkpoints.list();
    expect(runs.map(({ run }) => run)).toEqual(['two', 'one']);
    expect(unreadable).toEqual([
      {
        run: 'three',
        problem:
          '“three” was kept by another version of the book (format 7, this one reads 1). Reload the page to get the newest one, or delete the run.',
      },
    ]);
  });

  it('are deleted whole, and those of a run with a similar name stay', async () => {
    const { store, checkpoints } = await kept(5, 6);
    for (const key of ['run/one/5', 'state/one/x/5', 'state/one2/5']) store.map.set(key, {});
    await checkpoints.delete('one');
    expect([...store.map.keys()]).toEqual(['run/one/5', 'state/one/x/5', 'state/one2/5']);
    await expect(checkpoints.read('one')).rejects.toThrow(
      'There is no run “one” in this browser: it was deleted, or the browser made room and took it. Train it again.',
    );
  });
});

describe('a checkpoint that is no good', () => {
  it.each([
    ['missing', undefined],
    ['another thing', 'text'],
    ['of another version', { version: 2 }],
    ['cut off', { version: 1, ...stateAt(6), parameters: [Float32Array.of(1)] }],
    ['without its losses', { version: 1, ...stateAt(6), losses: new Float32Array(2) }],
  ])('gives way to the one before it: %s', async (_name, value) => {
    const { store, checkpoints } = await kept(5, 6);
    if (value === undefined) store.map.delete('state/one/6');
    else store.map.set('state/one/6', value);
    const stored = await checkpoints.read('one');
    expect(stored.state).toEqual(stateAt(5));
    expect(stored.record.step).toBe(5);
    expect(stored.notice).toBe(
      '“one”: the checkpoint of step 6 is damaged; the run goes on from the one of step 5.',
    );
  });

  it('is answered with a sentence where there is no other', async () => {
    const { store, checkpoints } = await kept(5);
    store.map.set('state/one/5', { version: 1, ...stateAt(5), losses: [] });
    await expect(checkpoints.read('one')).rejects.toThrow(
      '“one” cannot be read: losses is damaged. Delete the run and train it again.',
    );
    store.map.set('state/one/5', { version: 1, ...stateAt(5), firstMoments: [] });
    await expect(checkpoints.read('one')).rejects.toThrow('its checkpoint of step 5 is damaged');
    store.map.delete('state/one/5');
    await expect(checkpoints.read('one')).rejects.toMatchObject({
      name: 'CheckpointError',
      details: { run: 'one' },
    });
    store.map.delete('data/one');
    await expect(checkpoints.read('one')).rejects.toThrow('the browser made room and took it');
  });
});

describe('a browser that keeps nothing', () => {
  it('says that there is no room', async () => {
    const { store, checkpoints } = await kept(5);
    store.failure = new DOMException('full', 'QuotaExceededError');
    await expect(checkpoints.write(record, stateAt(6))).rejects.toThrow(
      '“one” cannot be kept: this browser gives the page no more room. Delete runs that are not needed.',
    );
    expect((await checkpoints.read('one')).state).toEqual(stateAt(5)); // the old one is whole
    store.failure = new Error('blocked');
    await expect(checkpoints.writeData('one', data)).rejects.toThrow('“one” cannot be kept (blocked).');
  });

  it('says that nothing can be read', async () => {
    const { store, checkpoints } = await kept();
    store.get = () => Promise.reject(new Error('no IndexedDB'));
    await expect(checkpoints.read('one')).rejects.toThrow(
      'The checkpoints of this browser cannot be read (no IndexedDB).',
    );
  });
});
