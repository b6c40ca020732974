// One worker as the page sees it: started on first use, watched while it works, replaced when it dies.
import {
  CoreError,
  ENDS_WITH_WORKER,
  errorFromData,
  post,
  RESUME,
  type Args,
  type CallName,
  type DeviceOptions,
  type FromWorker,
  type Progress,
  type Result,
  type ToWorker,
  type WorkerKind,
} from '../protocol';
import { lifelineName, watchLifeline } from './lifeline';

/** A running worker, as far as this file needs one: a test may hand in its own. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface CallOptions<N extends CallName> {
  signal?: AbortSignal;
  onProgress?: (progress: Progress<N>) => void;
  /** Hears one sentence when the call had to be taken up again by a new worker. */
  onNotice?: (sentence: string) => void;
}

interface Pending {
  name: CallName;
  /** What the next worker is asked, should this one be lost. */
  args: Args<CallName>;
  losses: number;
  options: CallOptions<CallName>;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  stopListening: () => void;
}

export interface WorkerHandleOptions {
  kind: WorkerKind;
  spawn: () => WorkerLike;
  /** Asked anew for each worker, as the answer changes when a device fails. */
  deviceOptions: () => DeviceOptions;
  onMessage?: (message: FromWorker) => void;
  /** Told when a worker was lost, before it is replaced; the sentence is for the reader. */
  onLost?: (sentence: string) => void;
  /** Silence after which a busy worker counts as hung, in ms. Default 15,000. */
  hangLimitMs?: number;
}

/** A call survives this many lost workers before it fails. */
const MAX_LOSSES = 3;

export class WorkerHandle {
  private readonly options: WorkerHandleOptions;
  private worker: WorkerLike | undefined;
  /** Name of the lock that the worker will hold, until we wait for it. */
  private lock: string | undefined;
  private stopWatching: () => void = () => undefined;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;
  private lastHeardMs = 0;
  private visible = true;
  private watchTimer: ReturnType<typeof setInterval> | undefined;

  constructor(options: WorkerHandleOptions) {
    this.options = options;
  }

  call<N extends CallName>(name: N, args: Args<N>, options: CallOptions<N> = {}): Promise<Result<N>> {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(cancelled(name));
    return new Promise<Result<N>>((resolve, reject) => {
      const id = this.nextId++;
      const onAbort = () => {
        this.settle(id)?.reject(cancelled(name));
        if (this.worker) post(this.worker, { type: 'cancel', id });
      };
      signal?.addEventListener('abort', onAbort);
      this.pending.set(id, {
        name,
        args,
        losses: 0,
        options: options as CallOptions<CallName>,
        resolve: resolve as (value: unknown) => void,
        reject,
        stopListening: () => signal?.removeEventListener('abort', onAbort),
      });
      this.send({ type: 'call', id, name, args });
      this.watch();
    });
  }

  /** Ends the worker on purpose; another takes up what was under way, and `sentence` says so to its callers. */
  replace(sentence: string): void {
    if (this.worker) this.handOver(sentence);
  }

  /** Tells the worker whether the reader can see the page, this one and those that will take its place. */
  show(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    if (this.worker) post(this.worker, { type: 'visible', visible });
  }

  private send(message: ToWorker): void {
    try {
      post(this.worker ?? this.start(), message);
    } catch (error) {
      if (message.type !== 'call') throw error;
      const why = error instanceof Error ? error.message : String(error);
      const unsendable = error instanceof DOMException && error.name === 'DataCloneError';
      const what = unsendable ? 'the arguments cannot be sent to a worker' : 'a worker could not be started';
      this.settle(message.id)?.reject(new CoreError('CallError', `${message.name}: ${what} (${why})`));
    }
  }

  private start(): WorkerLike {
    const worker = this.options.spawn();
    worker.onmessage = (event: MessageEvent<FromWorker>) => this.receive(event.data);
    worker.onerror = (event) => {
      event.preventDefault?.();
      this.lose(event.message ? `it stopped with “${event.message}”` : 'its script could not be loaded');
    };
    const lock = lifelineName(this.options.kind);
    this.worker = worker;
    this.lastHeardMs = performance.now();
    post(worker, { type: 'init', lock, device: this.options.deviceOptions() });
    if (!this.visible) post(worker, { type: 'visible', visible: false });
    this.lock = lock;
    return worker;
  }

  private receive(message: FromWorker): void {
    this.lastHeardMs = performance.now();
    if (message.type === 'alive' && this.lock) {
      // The worker holds its lock by now: from here on, getting the lock means that the worker is gone.
      this.stopWatching = watchLifeline(this.lock, () => this.lose('it was ended by the browser'));
      this.lock = undefined;
    }
    this.options.onMessage?.(message);
    if (message.type === 'lost') this.lose(message.reason);
    if (message.type === 'progress') {
      const pending = this.pending.get(message.id);
      if (pending) this.report(pending, message.value as Progress<CallName>);
    }
    if (message.type === 'result') this.settle(message.id)?.resolve(message.value);
    if (message.type === 'error') this.settle(message.id)?.reject(errorFromData(message.error));
  }

  private report(pending: Pending, progress: Progress<CallName>): void {
    const resume = RESUME[pending.name] as
      ((args: Args<CallName>, progress: Progress<CallName>) => Args<CallName>) | undefined;
    if (resume) pending.args = resume(pending.args, progress);
    pending.options.onProgress?.(progress as never);
  }

  private settle(id: number): Pending | undefined {
    const pending = this.pending.get(id);
    pending?.stopListening();
    this.pending.delete(id);
    return pending;
  }

  /** While calls are open, a worker that stays silent too long counts as hung. */
  private watch(): void {
    const limit = this.options.hangLimitMs ?? 15_000;
    let lastLookMs = performance.now();
    this.watchTimer ??= setInterval(() => {
      const nowMs = performance.now();
      // A page that slept (closed lid, frozen tab) has not listened: what the worker said is still to be read.
      if (nowMs - lastLookMs > limit / 2) this.lastHeardMs = nowMs;
      lastLookMs = nowMs;
      if (this.pending.size === 0) {
        clearInterval(this.watchTimer);
        this.watchTimer = undefined;
      } else if (nowMs - this.lastHeardMs > limit) {
        this.lose(`it did not answer for ${Math.round(limit / 1000)} seconds`);
      }
    }, limit / 4);
    if (this.pending.size === 1) this.lastHeardMs = performance.now();
  }

  private lose(reason: string): void {
    if (!this.worker) return;
    const what = this.options.kind === 'tensor' ? 'The computing worker' : 'The text worker';
    const goesOn = this.pending.size > 0 ? ' A new one goes on where it stopped; nothing is lost.' : '';
    const sentence = `${what} was lost: ${reason}.${goesOn}`;
    this.options.onLost?.(sentence);
    for (const [id, pending] of this.pending) {
      pending.losses += 1;
      if (pending.losses > MAX_LOSSES) this.settle(id)?.reject(tooManyLosses(pending, reason));
    }
    this.handOver(sentence);
  }

  /** Ends the worker; what is pending goes on in the next one. */
  private handOver(sentence: string): void {
    if (!this.worker) return;
    this.stopWatching();
    this.worker.onmessage = null;
    this.worker.onerror = null;
    this.worker.terminate();
    this.worker = undefined;
    for (const [id, pending] of this.pending) {
      if (ENDS_WITH_WORKER.has(pending.name)) {
        this.settle(id)?.resolve(null);
        continue;
      }
      pending.options.onNotice?.(sentence);
      this.send({ type: 'call', id, name: pending.name, args: pending.args });
    }
  }
}

function cancelled(name: string): DOMException {
  return new DOMException(`${name} was cancelled`, 'AbortError');
}

function tooManyLosses({ name, losses }: Pending, reason: string): CoreError {
  return new CoreError(
    'WorkerLostError',
    `${name}: the worker was lost ${losses} times (last: ${reason}). Reload the page, or add ?device=wasm or ?device=cpu to its address.`,
    { losses, reason },
  );
}
