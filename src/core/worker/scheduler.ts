// Runs one job at a time, in the order of arrival, and lets messages in between the steps of a job.

/** Longest stretch a job may compute without letting messages in, in ms. */
const SLICE_MS = 16;

/** What a running job may ask for. */
export interface JobContext {
  readonly signal: AbortSignal;
  /** Gives way to messages if the slice is used up; throws AbortError once the job is cancelled. */
  breathe(): Promise<void>;
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Resolves in a task of its own, so that messages that have arrived are handled first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

export class Scheduler {
  private tail: Promise<unknown> = Promise.resolve();
  private readonly running = new Map<number, AbortController>();

  /** Number of jobs that run or wait. */
  get size(): number {
    return this.running.size;
  }

  /** Queues `job`; a job that is cancelled while it waits never starts. */
  run<T>(id: number, job: (context: JobContext) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const { signal } = controller;
    this.running.set(id, controller);
    let sliceStartMs = performance.now();
    const context: JobContext = {
      signal,
      async breathe() {
        if (performance.now() - sliceStartMs > SLICE_MS) {
          await nextTask();
          sliceStartMs = performance.now();
        }
        signal.throwIfAborted();
      },
    };
    const result = this.tail.then(async () => {
      signal.throwIfAborted();
      sliceStartMs = performance.now();
      return job(context);
    });
    const finished = result.finally(() => this.running.delete(id));
    this.tail = finished.catch(() => undefined);
    return finished;
  }

  cancel(id: number): void {
    this.running.get(id)?.abort();
  }
}
