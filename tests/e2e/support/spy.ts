// What the tests watch inside the page: its workers, and which runs were asked for and answered.
import type { Page } from '@playwright/test';

type Progress = Record<string, unknown>;

interface Spy {
  /** Ends the workers of that name from outside, as a browser short of memory does. Returns how many there were. */
  terminate(name: string): number;
  /** Resolves at the very message in which a worker reports a progress with these fields. */
  reported(progress: Progress): Promise<void>;
  /** Ends the worker at that message: nothing more is heard of it. */
  terminateAt(progress: Progress): void;
  /** Ids of the `generate` calls that were sent to a worker, and of those that were answered. */
  asked: Set<number>;
  answered: Set<number>;
  /** Messages about a running call that came in, late ones too. */
  progressCount: number;
  /** Calls of any kind that a worker has still to answer. */
  open(): number;
  /** Workers that the page started and did not end. */
  live(): number;
}

declare global {
  interface Window {
    spy: Spy;
  }
}

type Message = { type: string; id?: number; name?: string; value?: Progress };

function watchWorkers(): void {
  const workers: { name: string | undefined; worker: Worker; open: Set<number> }[] = [];
  const live = new Set<Worker>();
  let watched: { progress: Progress; act: (worker: Worker) => void }[] = [];
  const spy: Spy = {
    terminate(name) {
      const found = workers.filter((one) => one.name === name);
      for (const { worker } of found) worker.terminate();
      return found.length;
    },
    reported: (progress) => new Promise((resolve) => watched.push({ progress, act: () => resolve() })),
    terminateAt: (progress) => watched.push({ progress, act: (worker) => worker.terminate() }),
    asked: new Set(),
    answered: new Set(),
    progressCount: 0,
    open: () => workers.reduce((sum, { open }) => sum + open.size, 0),
    live: () => live.size,
  };
  window.spy = spy;
  window.Worker = class extends Worker {
    private readonly open = new Set<number>();
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      live.add(this);
      workers.push({ name: options?.name, worker: this, open: this.open });
      this.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        const { type, id = -1, value } = data;
        if (type === 'progress') {
          spy.progressCount += 1;
          const isNow = ({ progress }: { progress: Progress }) =>
            Object.entries(progress).every(([key, field]) => value?.[key] === field);
          const now = watched.filter(isNow);
          watched = watched.filter((one) => !now.includes(one));
          for (const { act } of now) act(this);
        }
        if (type !== 'result' && type !== 'error') return;
        this.open.delete(id);
        if (spy.asked.has(id)) spy.answered.add(id);
      });
    }
    override postMessage(message: Message, transfer?: Transferable[] | StructuredSerializeOptions): void {
      const { type, id = -1, name } = message;
      if (type === 'call') this.open.add(id);
      if (type === 'cancel') this.open.delete(id);
      if (type === 'call' && name === 'generate') spy.asked.add(id);
      super.postMessage(message, transfer as StructuredSerializeOptions);
    }
    override terminate(): void {
      this.open.clear();
      live.delete(this);
      super.terminate();
    }
  };
}

/** To be called before the page is opened; `window.spy` is there from then on. */
export async function spyOnWorkers(page: Page): Promise<void> {
  await page.addInitScript(watchWorkers);
}

/** Does `action`, and waits until a run that was asked for after it, and every other, was answered, and the answer is shown. */
export async function untilGenerated(page: Page, action: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => window.spy.asked.size);
  await action();
  await page.waitForFunction(
    (count) => window.spy.asked.size > count && window.spy.answered.size === window.spy.asked.size,
    before,
  );
  await page.evaluate(() => new Promise<void>((painted) => requestAnimationFrame(() => setTimeout(painted))));
}
