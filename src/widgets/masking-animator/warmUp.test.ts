// What is run before a time is taken: once for each shape, and no more of it than its first report.
import { expect, it } from 'vitest';
import { warmUp } from './warmUp';

const open = () => new AbortController().signal;

/** A call that reports these stages one after the other, as long as it is not stopped. */
function callOf(stages: readonly string[]) {
  const reported: string[] = [];
  const call: Parameters<typeof warmUp>[2] = async ({ signal, onProgress }) => {
    for (const stage of stages) {
      await Promise.resolve();
      signal.throwIfAborted();
      reported.push(stage);
      onProgress({ stage });
    }
  };
  return { call, reported };
}

it('goes as far as the first step or token, past all loading', async () => {
  for (const stage of ['step', 'token']) {
    const { call, reported } = callOf(['device', 'download', 'weights', stage, stage, stage]);
    await warmUp(['as far', stage], open(), call);
    expect(reported).toEqual(['device', 'download', 'weights', stage]);
  }
});

it('runs once for each shape', async () => {
  const { call, reported } = callOf(['step']);
  for (const shape of [
    ['once', 5],
    ['once', 5],
    ['once', 6],
  ]) {
    await warmUp(shape, open(), call);
  }
  expect(reported).toHaveLength(2);
});

it('passes on what goes wrong, and is run again', async () => {
  await expect(warmUp(['wrong'], open(), () => Promise.reject(new Error('no memory')))).rejects.toThrow(
    'no memory',
  );
  const { call, reported } = callOf(['step']);
  await warmUp(['wrong'], open(), call);
  expect(reported).toEqual(['step']);
});

it('stops with its signal, and is run again', async () => {
  const controller = new AbortController();
  const { call, reported } = callOf(['weights', 'weights', 'step']);
  const stopped = warmUp(['stopped'], controller.signal, (options) => {
    controller.abort();
    return call(options);
  });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  await expect(warmUp(['stopped'], controller.signal, call)).rejects.toMatchObject({ name: 'AbortError' });
  expect(reported).toEqual([]);
  await warmUp(['stopped'], open(), call);
  expect(reported).toEqual(['weights', 'weights', 'step']);
});
