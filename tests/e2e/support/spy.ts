// What the tests watch inside the page: its workers, and which runs were asked for and answered.
import type { Page } from '@playwright/test';

interface Spy {
  /** Ends the workers of that name from outside, as a browser short of memory does. Returns how many there were. */
  terminate(name: string): number;
  /** Ids of the `generate` calls that were sent to a worker, and of those that were answered. */
  asked: Set<number>;
  answered: Set<number>;
  /** Messages about a running call that came in, late ones too. */
  progressCount: number;
}

declare global {
  interface Window {
    spy: Spy;
  }
}

type Message = { type: string; id?: number; name?: string };

function watchWorkers(): void {
  const workers: { name: string | undefined; worker: Worker }[] = [];
  const spy: Spy = {
    terminate(name) {
      const found = workers.filter((one) => one.name === name);
      for (const { worker } of found) worker.terminate();
      return found.length;
    },
    asked: new Set(),
    answered: new Set(),
    progressCount: 0,
  };
  window.spy = spy;
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      workers.push({ name: options?.name, worker: this });
      this.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.type === 'progress') spy.progressCount += 1;
        if ((data.type === 'result' || data.type === 'error') && spy.asked.has(data.id ?? -1)) {
          spy.answered.add(data.id ?? -1);
        }
      });
    }
    override postMessage(message: Message, transfer?: Transferable[] | StructuredSerializeOptions): void {
      if (message.type === 'call' && message.name === 'generate') spy.asked.add(message.id ?? -1);
      super.postMessage(message, transfer as StructuredSerializeOptions);
    }
  };
}

/** To be called before the page is opened; `window.spy` is there from then on. */
export async function spyOnWorkers(page: Page): Promise<void> {
  await page.addInitScript(watchWorkers);
}

/** Does `action`, and waits until a run that was asked for after it, and every other, was answered. */
export async function untilGenerated(page: Page, action: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => window.spy.asked.size);
  await action();
  await page.waitForFunction(
    (count) => window.spy.asked.size > count && window.spy.answered.size === window.spy.asked.size,
    before,
  );
}
