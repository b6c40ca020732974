// Loading once, and again after a failure.
import { createElement, Suspense, use } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadOnce } from './loadOnce';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('loads once, however often it is asked', async () => {
  let loads = 0;
  const load = loadOnce(async () => ++loads);
  const first = load();
  expect(load()).toBe(first);
  expect(await first).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(load()).toBe(first);
  expect(loads).toBe(1);
});

it('lets React use what is loaded without waiting', async () => {
  const load = loadOnce(async () => 'the text');
  const Text = () => use(load());
  const render = () => renderToString(createElement(Suspense, { fallback: 'waiting' }, createElement(Text)));
  expect(render()).toContain('waiting');
  await load();
  expect(render()).toContain('the text');
});

it('gives a failure as the same promise while it is being shown, and then loads again', async () => {
  let loads = 0;
  const load = loadOnce(async () => {
    if (++loads === 1) throw new Error('offline');
    return loads;
  });
  const first = load();
  await expect(first).rejects.toThrow('offline');
  expect(load()).toBe(first);
  await vi.advanceTimersByTimeAsync(999);
  expect(load()).toBe(first);
  await vi.advanceTimersByTimeAsync(1);
  expect(await load()).toBe(2);
  expect(loads).toBe(2);
});
