// The helper threads of the WebAssembly device, which share the large calls with the tensor worker.
import { closeRoom, functionsOf, SLOT, slotAt, takeUnits, type Slot, type UnitFunction } from './job';
import type { ThreadStart } from './threadWorker';

/** More threads than this share the memory's bandwidth and win nothing. */
const MOST_THREADS = 8;
/** Calls that one thread computes in less time, in ns, are over before a second one has begun. */
const LEAST_WORK_NS = 15_000;
/** A helper that is not ready after this time is waited for no longer, in ms; it may still join. */
const START_LIMIT_MS = 1_500;
/** A helper that does not finish its piece within this time has died, in ms. */
const PIECE_LIMIT_MS = 10_000;

/** What `threads` needs of a Worker. */
export interface Helper {
  postMessage(message: ThreadStart): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

function createHelper(): Helper {
  return new Worker(new URL('./threadWorker.ts', import.meta.url), { type: 'module', name: 'thread' });
}

/** How many threads may compute here, the tensor worker included; 1 where memory cannot be shared. */
export function possibleThreads(): number {
  if (!globalThis.crossOriginIsolated || typeof Worker === 'undefined') return 1;
  return Math.min(navigator.hardwareConcurrency, MOST_THREADS);
}

export interface ThreadsOptions extends Omit<ThreadStart, 'scratchAddress'> {
  exports: WebAssembly.Exports;
  /** Memory for what one thread packs; one address for each helper, at least one. */
  scratchAddresses: number[];
  create?: () => Helper;
}

export class Threads {
  readonly #slot: Slot;
  readonly #functions: Map<string, { index: number; call: UnitFunction }>;
  readonly #running = new Set<Helper>();
  readonly #all: Helper[] = [];

  private constructor({ memory, slotAddress, exports }: ThreadsOptions) {
    this.#slot = slotAt(memory, slotAddress);
    this.#functions = new Map(functionsOf(exports).map(([name, call], index) => [name, { index, call }]));
  }

  /**
   * Starts the helpers and settles when all are ready, have failed, or the time is over. Never rejects: a helper that does
   * not start is one that does not help.
   */
  static async start(options: ThreadsOptions): Promise<Threads> {
    const threads = new Threads(options);
    const { scratchAddresses, create = createHelper, module, memory, slotAddress } = options;
    const starting = scratchAddresses.map((scratchAddress) =>
      threads.#add(create, { module, memory, slotAddress, scratchAddress }),
    );
    const limit = new Promise((resolve) => setTimeout(resolve, START_LIMIT_MS));
    await Promise.race([Promise.all(starting), limit]);
    return threads;
  }

  #add(create: () => Helper, start: ThreadStart): Promise<void> {
    return new Promise((resolve) => {
      try {
        const helper = create();
        this.#all.push(helper);
        helper.onmessage = () => {
          this.#running.add(helper);
          resolve();
        };
        helper.onerror = (event) => {
          event.preventDefault(); // the core works without it
          this.#running.delete(helper);
          resolve();
        };
        helper.postMessage(start);
      } catch {
        resolve();
      }
    });
  }

  /** Threads that compute beside this one. */
  get helpers(): number {
    return this.#running.size;
  }

  isWorth(workNs: number): boolean {
    return workNs >= LEAST_WORK_NS && this.#running.size > 0;
  }

  /**
   * Calls the function with `args`, begin and end until all units are done, on all threads at once, each taking its share
   * in about so many pieces: with more of them a slow thread holds up the others less. Throws a WebAssembly.RuntimeError
   * if a thread traps or dies; the results are then incomplete, and one thread is left.
   */
  run(name: string, args: number[], units: number, pieces: number): void {
    const known = this.#functions.get(name);
    if (!known) throw new Error(`wasm: the module has no function ${name}.`);
    const { words } = this.#slot;
    this.#slot.arguments.set(args);
    words[SLOT.function] = known.index;
    words[SLOT.count] = args.length;
    words[SLOT.units] = units;
    words[SLOT.chunk] = Math.max(1, Math.ceil(units / (pieces * (this.#running.size + 1))));
    Atomics.store(words, SLOT.next, 0);
    Atomics.store(words, SLOT.open, 1);
    Atomics.add(words, SLOT.call, 1);
    if (Atomics.load(words, SLOT.asleep) > 0) Atomics.notify(words, SLOT.call);
    try {
      takeUnits(this.#slot, known.call, [...args, 0, 0]);
      if (!closeRoom(words, PIECE_LIMIT_MS)) throw new WebAssembly.RuntimeError('a thread did not finish');
      if (words[SLOT.failed] === 1) throw new WebAssembly.RuntimeError('a thread trapped');
    } catch (error) {
      Atomics.store(words, SLOT.open, 0);
      this.stop();
      throw error;
    }
  }

  /** Ends the helpers; from then on there is one thread. */
  stop(): void {
    for (const helper of this.#all) helper.terminate();
    this.#running.clear();
  }
}
