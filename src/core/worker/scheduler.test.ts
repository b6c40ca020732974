// The scheduler: one job at a time, and a cancel that is heard while a job computes.
import '../../../tests/support/messageTasks';
import { describe, expect, it } from 'vitest';
import { Scheduler, type JobContext } from './scheduler';

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

describe('a background job', () => {
  /** Steps of 2 ms until `log` has `count` of them, each written down as `name`. */
  const steps =
    (log: string[], name: string, count: number) =>
    async ({ breathe }: JobContext) => {
      for (let step = 0; step < count; step++) {
        compute(2);
        log.push(name);
        await breathe();
      }
      return name;
    };

  it('lets all foreground jobs that wait run to their end, then goes on where it was', async () => {
    const scheduler = new Scheduler();
    const log: string[] = [];
    const training = scheduler.run(1, steps(log, 'train', 40), { priority: 'background' });
    const others: Promise<string>[] = [];
    setTimeout(() => {
      others.push(scheduler.run(2, steps(log, 'a', 12)), scheduler.run(3, steps(log, 'b', 3)));
    }, 10);
    expect(await training).toBe('train');
    expect(await Promise.all(others)).toEqual(['a', 'b']);
    const runs = log.filter((name, index) => name !== log[index - 1]);
    expect(runs).toEqual(['train', 'a', 'b', 'train']);
    expect(log.filter((name) => name === 'train')).toHaveLength(40);
    expect(scheduler.size).toBe(0);
  });

  it('makes a foreground job wait no longer than 50 ms', async () => {
    const scheduler = new Scheduler();
    const training = scheduler.run(1, steps([], 'train', 100), { priority: 'background' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const startMs = performance.now();
    await scheduler.run(2, async () => undefined);
    expect(performance.now() - startMs).toBeLessThan(50);
    expect(scheduler.size).toBe(1); // it is not over
    await training;
  });

  it('makes way also for jobs that arrive while it makes way', async () => {
    const scheduler = new Scheduler();
    const log: string[] = [];
    const training = scheduler.run(1, steps(log, 'train', 20), { priority: 'background' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    let late: Promise<string> | undefined;
    await scheduler.run(2, async (context) => {
      await steps(log, 'a', 5)(context);
      late = scheduler.run(3, steps(log, 'late', 5));
      return steps(log, 'a', 5)(context);
    });
    await Promise.all([training, late]);
    expect(log.filter((name, index) => name !== log[index - 1])).toEqual(['train', 'a', 'late', 'train']);
  });

  it('is followed by the next one only when it has ended', async () => {
    const scheduler = new Scheduler();
    const log: string[] = [];
    const first = scheduler.run(1, steps(log, 'first', 20), { priority: 'background' });
    const second = scheduler.run(2, steps(log, 'second', 20), { priority: 'background' });
    setTimeout(() => void scheduler.run(3, steps(log, 'a', 2)), 8);
    await Promise.all([first, second]);
    expect(log.filter((name, index) => name !== log[index - 1])).toEqual(['first', 'a', 'first', 'second']);
  });

  it('never goes between two steps of a foreground job', async () => {
    const scheduler = new Scheduler();
    const log: string[] = [];
    const a = scheduler.run(1, steps(log, 'a', 30));
    const training = scheduler.run(2, steps(log, 'train', 3), { priority: 'background' });
    const b = scheduler.run(3, steps(log, 'b', 30));
    await Promise.all([a, training, b]);
    expect(log.filter((name, index) => name !== log[index - 1])).toEqual(['a', 'b', 'train']);
  });

  it('hears a cancel within 50 ms', async () => {
    const scheduler = new Scheduler();
    let cancelledMs = Infinity;
    const training = scheduler.run(1, steps([], 'train', 400), { priority: 'background' });
    setTimeout(() => {
      cancelledMs = performance.now();
      scheduler.cancel(1);
    }, 30);
    await expect(training).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - cancelledMs).toBeLessThan(50);
  });

  it('ends at once when it is cancelled while others run, and they run on', async () => {
    const scheduler = new Scheduler();
    const log: string[] = [];
    let freed = false;
    const training = scheduler.run(
      1,
      async (context) => {
        try {
          await steps(log, 'train', 400)(context);
        } finally {
          freed = true;
        }
      },
      { priority: 'background' },
    );
    const ended = training.then(
      () => 'it ended',
      (error: Error) => `${error.name} after ${log.filter((name) => name === 'a').length} steps of a`,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    const other = scheduler.run(2, async (context) => {
      await steps(log, 'a', 2)(context);
      scheduler.cancel(1);
      await new Promise((resolve) => setTimeout(resolve, 1));
      expect(freed).toBe(true);
      await steps(log, 'a', 10)(context);
      return 'a';
    });
    expect(await ended).toBe('AbortError after 2 steps of a');
    expect(scheduler.size).toBe(1);
    expect(await other).toBe('a');
    const after = await scheduler.run(3, steps(log, 'b', 2));
    expect(after).toBe('b');
    expect(scheduler.size).toBe(0);
  });

  it('gives its turn on when it fails', async () => {
    const scheduler = new Scheduler();
    const failing = scheduler.run(1, () => Promise.reject(new Error('no')), { priority: 'background' });
    const next = scheduler.run(2, async () => 'yes', { priority: 'background' });
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('is never started if it is cancelled before its turn, not even at once', async () => {
    const scheduler = new Scheduler();
    let started = false;
    const training = scheduler.run(1, async () => void (started = true), { priority: 'background' });
    scheduler.cancel(1);
    await expect(training).rejects.toMatchObject({ name: 'AbortError' });
    expect(started).toBe(false);
    expect(await scheduler.run(2, async () => 'yes')).toBe('yes');
  });
});

describe('while nobody sees the page', () => {
  const pause = (durationMs: number) => new Promise((resolve) => setTimeout(resolve, durationMs));
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await pause(1);
  };
  const steps =
    (log: string[], name: string, count: number) =>
    async ({ breathe }: JobContext) => {
      for (let step = 0; step < count; step++) {
        compute(2);
        log.push(name);
        await breathe();
      }
    };

  it('jobs in the background wait, those in the foreground do not, and the former go on by themselves', async () => {
    const scheduler = new Scheduler();
    const log: string[] = [];
    const training = scheduler.run(1, steps(log, 'train', 40), { priority: 'background' });
    await until(() => log.length > 3);
    scheduler.show(false);
    await scheduler.run(2, async () => void log.push('shown'));
    const count = log.length;
    await pause(60);
    expect(log).toHaveLength(count);
    await scheduler.run(3, async () => void log.push('again'));
    expect(log).toHaveLength(count + 1);
    scheduler.show(true);
    await training;
    expect(log.filter((entry) => entry.startsWith('train'))).toHaveLength(40);
  });

  it('a job does not begin, unless it was told to go on', async () => {
    const scheduler = new Scheduler();
    scheduler.show(false);
    const log: string[] = [];
    const waiting = scheduler.run(1, steps(log, 'waiting', 3), { priority: 'background' });
    await scheduler.run(2, steps(log, 'told', 3), { priority: 'background', whileHidden: true });
    expect(log.every((entry) => entry.startsWith('told'))).toBe(true);
    expect(log).toHaveLength(3);
    scheduler.show(true);
    await waiting;
    expect(log).toHaveLength(6);
  });

  it('a job that waits can be cancelled', async () => {
    const scheduler = new Scheduler();
    const training = scheduler.run(1, steps([], 'train', 1000), { priority: 'background' });
    await pause(5);
    scheduler.show(false);
    await pause(40);
    scheduler.cancel(1);
    await expect(training).rejects.toMatchObject({ name: 'AbortError' });
    expect(await scheduler.run(2, async () => 'free')).toBe('free');
  });
});
