// Runs one job at a time and lets messages in between its steps; background jobs make way for all others.
//
// Foreground jobs run in the order of arrival, each to its end. A background job (a long training) runs while none of
// them waits: whenever it breathes, those that have arrived run first, all of them, and only then it goes on. Background
// jobs too run in the order of arrival, one after the other. A job computes in whole steps (nothing in the core leaves a
// tidy or a tape open while it waits), so another may run between two of them.
//
// While nobody sees the page, background jobs wait, but for those that were told to go on; they go on by themselves afterwards.
//
// A job that is cancelled ends at its next breath, with an AbortError. One that waits, because it has not started or
// because it is in the background and made way, ends at once and does not wait for its turn; what it then still does
// (freeing its tensors) must not compute.

/** Longest stretch a job may compute without letting messages in, in ms. */
const SLICE_MS = 16;

export type Priority = 'foreground' | 'background';

export interface JobOptions {
  /** Default 'foreground'. */
  priority?: Priority;
  /** Goes on in the background while nobody sees the page. Default false. */
  whileHidden?: boolean;
}

/** A job that waits for its turn. */
interface Waiting {
  whileHidden: boolean;
  /** Gives it the turn. */
  start(): void;
}

/** What a running job may ask for. */
export interface JobContext {
  readonly signal: AbortSignal;
  /**
   * Gives way to messages if the slice is used up, in the background also to the foreground jobs that wait, and waits while nobody
   * sees the page; throws AbortError once the job is cancelled.
   */
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
  private readonly running = new Map<number, AbortController>();
  private readonly queues: Record<Priority, Waiting[]> = { foreground: [], background: [] };
  private busy = false;
  private hidden = false;

  /** Number of jobs that run or wait. */
  get size(): number {
    return this.running.size;
  }

  /** Tells whether anybody sees the page. */
  show(visible: boolean): void {
    this.hidden = !visible;
    if (!this.busy) this.next();
  }

  /** Queues `job`; a job that is cancelled while it waits never starts. */
  async run<T>(
    id: number,
    job: (context: JobContext) => Promise<T>,
    { priority = 'foreground', whileHidden = false }: JobOptions = {},
  ): Promise<T> {
    const controller = new AbortController();
    const { signal } = controller;
    this.running.set(id, controller);
    const { foreground, background } = this.queues;
    let hasTurn = false;
    let sliceStartMs = 0;

    const takeTurn = async (queue: Waiting[], first = false) => {
      await this.turn(queue, signal, { first, whileHidden });
      hasTurn = true;
      sliceStartMs = performance.now();
    };
    const giveTurn = () => {
      hasTurn = false;
      this.next();
    };
    const breathe = async () => {
      if (performance.now() - sliceStartMs > SLICE_MS) {
        await nextTask();
        sliceStartMs = performance.now();
      }
      const waits = foreground.length > 0 || (this.hidden && !whileHidden);
      if (priority === 'background' && waits && !signal.aborted) {
        giveTurn();
        await takeTurn(background, true);
      }
      signal.throwIfAborted();
    };

    try {
      await takeTurn(this.queues[priority]);
      signal.throwIfAborted();
      return await job({ signal, breathe });
    } finally {
      this.running.delete(id);
      if (hasTurn) giveTurn();
    }
  }

  cancel(id: number): void {
    this.running.get(id)?.abort();
  }

  /** Waits in `queue`, at its end or as its `first`, until it is this job's turn; throws AbortError if cancelled before. */
  private turn(
    queue: Waiting[],
    signal: AbortSignal,
    { first, whileHidden }: { first: boolean; whileHidden: boolean },
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        whileHidden,
        start() {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      const leave = () => {
        queue.splice(queue.indexOf(waiting), 1);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave);
      if (first) queue.unshift(waiting);
      else queue.push(waiting);
      if (!this.busy) this.next();
    });
  }

  /** Gives the turn to the next job: the oldest in the foreground, else the first in the background that need not wait. */
  private next(): void {
    const { foreground, background } = this.queues;
    const first = background.findIndex(({ whileHidden }) => !this.hidden || whileHidden);
    const waiting = foreground.shift() ?? (first < 0 ? undefined : background.splice(first, 1)[0]);
    this.busy = waiting !== undefined;
    waiting?.start();
  }
}
