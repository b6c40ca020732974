// Connects a worker's handlers to the page: calls in, progress and results out, errors whole.
import {
  CoreError,
  errorToData,
  post,
  type Args,
  type CallName,
  type DeviceOptions,
  type FromWorker,
  type Progress,
  type Result,
  type ToWorker,
} from '../protocol';
import { Scheduler, type JobContext } from './scheduler';

export interface HandlerContext<N extends CallName> extends JobContext {
  progress(value: Progress<N>, transfer?: Transferable[]): void;
}

export type Handler<N extends CallName> = (args: Args<N>, context: HandlerContext<N>) => Promise<Result<N>>;

/** One handler for every call in `Names`: a missing one does not compile. */
export type Handlers<Names extends CallName> = { [N in Names]: Handler<N> };

const HEARTBEAT_MS = 1000;

/** Buffers of the typed arrays in a result, to be moved to the page instead of copied. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    // A view on a part of a larger buffer is copied: its neighbours may still be in use.
    if (value.buffer instanceof ArrayBuffer && value.byteLength === value.buffer.byteLength) {
      found.add(value.buffer);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) buffersOf(inner, found);
  }
  return found;
}

/** The worker's own side of the channel (the DOM types describe a window instead). */
const page = self as unknown as Worker;

export function send(message: FromWorker): void {
  post(page, message, 'value' in message ? [...buffersOf(message.value)] : []);
}

export interface ServeOptions<Names extends CallName> {
  /** Calls that do not wait for the running job. */
  urgent?: readonly Names[];
  /** Long calls that make way for all others whenever they breathe. */
  background?: readonly Names[];
  onInit?: (device: DeviceOptions) => void;
  /** After a failed call: why this worker cannot go on and must be replaced, or undefined if it can. */
  whyLost?: (error: unknown) => string | undefined;
}

export function serve<Names extends CallName>(
  handlers: Handlers<Names>,
  options: ServeOptions<Names> = {},
): void {
  const scheduler = new Scheduler();
  const urgent = new Scheduler();

  async function answer(id: number, name: Names, args: Args<Names>): Promise<void> {
    try {
      const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
      if (!handler) throw new CoreError('CallError', `${name}: there is no such call; see book.help()`);
      const queue = options.urgent?.includes(name) ? urgent : scheduler;
      const value = await queue.run(
        id,
        (job) =>
          handler(args, {
            signal: job.signal,
            breathe: job.breathe,
            progress: (progress) => send({ type: 'progress', id, value: progress }),
          }),
        {
          priority: options.background?.includes(name) ? 'background' : 'foreground',
          whileHidden: 'whileHidden' in args && args.whileHidden === true,
        },
      );
      send({ type: 'result', id, value });
    } catch (error) {
      // A lost worker does not answer: the page hands the call to the next one.
      const reason = options.whyLost?.(error);
      send(
        reason === undefined ? { type: 'error', id, error: errorToData(error) } : { type: 'lost', reason },
      );
    }
  }

  self.onmessage = (event: MessageEvent<ToWorker>) => {
    const message = event.data;
    if (message.type === 'init') {
      options.onInit?.(message.device);
      holdLock(message.lock);
    }
    if (message.type === 'call') void answer(message.id, message.name as Names, message.args as Args<Names>);
    if (message.type === 'visible') scheduler.show(message.visible);
    if (message.type === 'cancel') {
      scheduler.cancel(message.id);
      urgent.cancel(message.id);
    }
  };

  setInterval(() => {
    if (scheduler.size + urgent.size > 0) send({ type: 'alive' });
  }, HEARTBEAT_MS);
}

/** Holds `lock` for the worker's whole life and tells the page, which learns of our end by getting it. */
function holdLock(lock: string | undefined): void {
  if (lock === undefined) return;
  navigator.locks
    .request(lock, () => {
      send({ type: 'alive' });
      return new Promise(() => undefined);
    })
    .catch(() => undefined); // no locks here: the heartbeat must do
}
