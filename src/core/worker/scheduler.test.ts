// The scheduler: one job at a time, and a cancel that is heard while a job computes.
import { describe, expect, it, vi } from 'vitest';
import { Scheduler, type JobContext } from './scheduler';

// A browser gives each message a task of its own; Node hands over up to 1000 in one, so that nothing else is heard.
vi.hoisted(() => {
  class Port {
    onmessage: (() => void) | null = null;
    other: Port | undefined;
    postMessage(): void {
      setImmediate(() => this.other?.onmessage?.());
    }
  }
  globalThis.MessageChannel = class {
    port1 = new Port();
    port2 = new Port();
    constructor() {
      this.port2.other = this.port1;
    }
  } as unknown as typeof MessageChannel;
});

function compute(durationMs: number): void {
  const endMs = performance.now() + durationMs;
  while (performance.now() < endMs);
}

describe('the scheduler', () => {
  it('runs one job at a time, in the order of arrival', async () => {
    const scheduler = new Scheduler();
    const log: string[] = [];
    const job = (name: string) => async (context: JobContext) => {
      log.push(`${name} starts`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await context.breathe();
      log.push(`${name} ends`);
      return name;
    };
    const results = Promise.all([
      scheduler.run(1, job('a')),
      scheduler.run(2, job('b')),
      scheduler.run(3, job('c')),
    ]);
    expect(scheduler.size).toBe(3);
    expect(await results).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
    expect(scheduler.size).toBe(0);
  });

  it('never starts a job that is cancelled while it waits', async () => {
    const scheduler = new Scheduler();
    let started = false;
    const first = scheduler.run(1, () => new Promise((resolve) => setTimeout(resolve, 10)));
    const second = scheduler.run(2, async () => void (started = true));
    scheduler.cancel(2);
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    await first;
    expect(started).toBe(false);
  });

  it('hears a cancel within 100 ms, though the job computes all the time', async () => {
    const scheduler = new Scheduler();
    let cancelledMs = Infinity;
    const job = scheduler.run(1, async ({ breathe }) => {
      for (let step = 0; step < 400; step++) {
        compute(5);
        await breathe();
      }
    });
    setTimeout(() => {
      cancelledMs = performance.now();
      scheduler.cancel(1);
    }, 30);
    await expect(job).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - cancelledMs).toBeLessThan(100);
  });

  it('lets messages in between steps', async () => {
    const scheduler = new Scheduler();
    let heardMs = Infinity;
    const startMs = performance.now();
    setTimeout(() => (heardMs = performance.now() - startMs), 20);
    await scheduler.run(1, async ({ breathe }) => {
      for (let step = 0; step < 60; step++) {
        compute(5);
        await breathe();
      }
    });
    expect(heardMs).toBeLessThan(150);
  });

  it('goes on after a job that fails', async () => {
    const scheduler = new Scheduler();
    const failing = scheduler.run(1, () => Promise.reject(new Error('no')));
    const throwing = scheduler.run(2, () => {
      throw new Error('nor this');
    });
    const sound = scheduler.run(3, async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    await expect(throwing).rejects.toThrow('nor this');
    expect(await sound).toBe('yes');
    expect(scheduler.size).toBe(0);
  });

  it('cares for no cancel that comes too late', async () => {
    const scheduler = new Scheduler();
    expect(await scheduler.run(1, async () => 1)).toBe(1);
    scheduler.cancel(1);
    scheduler.cancel(99);
    expect(await scheduler.run(1, async ({ breathe }) => (await breathe(), 2))).toBe(2);
  });
});
