// How threads share one call of the module: a slot in the shared memory, which each thread takes units from.
//
// The tensor worker writes the call into the slot and opens it. Whoever is in the room takes a few units at a time until
// none is left. Then the slot is closed, and the tensor worker waits until the room is empty: no thread can be reading
// a slot that is being written for the next call.

/** Words of the slot, as indices of int32. */
export const SLOT = {
  /** Number of the last call; threads sleep on it. */
  call: 0,
  /** 1 while units may be taken. */
  open: 1,
  /** Threads in the room, the tensor worker not counted. */
  inside: 2,
  /** Threads that sleep. */
  asleep: 3,
  /** The next unit to be taken. */
  next: 4,
  units: 5,
  /** Units taken at a time. */
  chunk: 6,
  /** Index of the function. */
  function: 7,
  /** Number of its arguments. */
  count: 8,
  /** 1 after a thread's call trapped. */
  failed: 9,
} as const;

/** In bytes from the slot's beginning. */
const ARGUMENTS_AT = 64;
const MOST_ARGUMENTS = 24;
/** Size of the slot in bytes. */
export const SLOT_BYTES = ARGUMENTS_AT + 8 * MOST_ARGUMENTS;

/** A thread that waits looks again and again for this long before it sleeps, in ms: about what waking it costs. */
const SPIN_MS = 0.05;

export type UnitFunction = (...args: number[]) => void;

export interface Slot {
  words: Int32Array;
  arguments: Float64Array;
}

/** The slot at `address` of `memory`, which is shared. */
export function slotAt(memory: WebAssembly.Memory, address: number): Slot {
  return {
    words: new Int32Array(memory.buffer, address, ARGUMENTS_AT / 4),
    arguments: new Float64Array(memory.buffer, address + ARGUMENTS_AT, MOST_ARGUMENTS),
  };
}

/** The functions of a module with their names, in the same order on every thread. */
export function functionsOf(exports: WebAssembly.Exports): [name: string, call: UnitFunction][] {
  return Object.entries(exports).filter(
    (entry): entry is [string, UnitFunction] => typeof entry[1] === 'function',
  );
}

/** Takes units and computes them until none is left. `args` has room for begin and end behind the arguments. */
export function takeUnits({ words }: Slot, call: UnitFunction, args: number[]): void {
  const units = words[SLOT.units] ?? 0;
  const chunk = words[SLOT.chunk] ?? 1;
  for (;;) {
    const begin = Atomics.add(words, SLOT.next, chunk);
    if (begin >= units) return;
    args[args.length - 2] = begin;
    args[args.length - 1] = Math.min(begin + chunk, units);
    call(...args);
  }
}

/** Computes for others until the thread is ended. */
export function serveCalls(slot: Slot, functions: readonly UnitFunction[]): never {
  const { words } = slot;
  let seen = 0;
  for (;;) {
    waitForCall(words, seen);
    seen = Atomics.load(words, SLOT.call);
    Atomics.add(words, SLOT.inside, 1);
    try {
      if (Atomics.load(words, SLOT.open) === 1) {
        const call = functions[words[SLOT.function] ?? 0] as UnitFunction;
        takeUnits(slot, call, [...slot.arguments.subarray(0, words[SLOT.count]), 0, 0]);
      }
    } catch {
      Atomics.store(words, SLOT.failed, 1);
    }
    Atomics.sub(words, SLOT.inside, 1);
    Atomics.notify(words, SLOT.inside);
  }
}

/** Lets nobody in any more and waits until all are out. False if somebody is still inside after `limitMs`. */
export function closeRoom(words: Int32Array, limitMs: number): boolean {
  Atomics.store(words, SLOT.open, 0);
  const startMs = performance.now();
  for (;;) {
    const inside = Atomics.load(words, SLOT.inside);
    if (inside === 0) return true;
    const waitedMs = performance.now() - startMs;
    if (waitedMs > limitMs) return false;
    if (waitedMs > SPIN_MS) Atomics.wait(words, SLOT.inside, inside, limitMs - waitedMs);
  }
}

function waitForCall(words: Int32Array, seen: number): void {
  const startMs = performance.now();
  while (Atomics.load(words, SLOT.call) === seen) {
    if (performance.now() - startMs < SPIN_MS) continue;
    Atomics.add(words, SLOT.asleep, 1);
    Atomics.wait(words, SLOT.call, seen);
    Atomics.sub(words, SLOT.asleep, 1);
  }
}
