// Asking once, and anew after a failure.
import { expect, it } from 'vitest';
import { untilFailed } from './untilFailed';

it('asks once, however often it is called', async () => {
  let count = 0;
  const ask = untilFailed(async () => ++count);
  const first = ask();
  expect(ask()).toBe(first);
  expect(await ask()).toBe(1);
  expect(ask()).toBe(first);
  expect(count).toBe(1);
});

it('asks anew after a failure, at once', async () => {
  let count = 0;
  const ask = untilFailed(async () => {
    if (++count === 1) throw new Error('offline');
    return count;
  });
  await expect(ask()).rejects.toThrow('offline');
  expect(await ask()).toBe(2);
  expect(await ask()).toBe(2);
});
