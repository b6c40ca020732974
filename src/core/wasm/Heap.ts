// The memory of the WebAssembly device: blocks of bytes that tensors live in, and are given back to.
//
// A step of training or decoding asks for the same sizes as the step before, so a freed block is kept by its size and
// is the next block of that size: one lookup, no search. Where none fits, new bytes are taken behind the last block;
// where these run out, free neighbours are merged and the smallest block that is large enough is cut; only then the
// memory grows. So sizes that never repeat (a cache that grows with each token) cost no more than what is in use and
// one step of growth.

/** Blocks begin at multiples of this, in bytes: a cache line, so that no two threads write into the same one. */
const ALIGNMENT = 64;
const PAGE_BYTES = 2 ** 16;
/** WebAssembly addresses end here. */
const MOST_PAGES = 2 ** 16;
/** The memory grows by at least this, and by an eighth of what it has. */
const LEAST_GROWTH_BYTES = 4 * 2 ** 20;

export interface HeapOptions {
  /** Bytes at the beginning that are not handed out: the module's own data, and the slot for jobs. */
  reservedBytes: number;
  /** Size at the start; default 16 MiB. */
  initialBytes?: number;
  /** The memory never grows beyond this; default 4 GiB. */
  maximumBytes?: number;
  /** Several threads may use it; the page must be isolated. */
  shared?: boolean;
}

export class Heap {
  readonly memory: WebAssembly.Memory;
  /** Views of the whole memory; other objects after each growth, so they are never kept. */
  f32: Float32Array;
  i32: Int32Array;
  u8: Uint8Array;
  /** Bytes in blocks that are not freed. */
  bytesInUse = 0;

  readonly #begin: number;
  readonly #maximumPages: number;
  /** Everything from here on was never handed out, or has been merged back. */
  #end: number;
  /** Begin of each block that is in use → its size in bytes. */
  readonly #used = new Map<number, number>();
  /** Size in bytes → begins of the free blocks of that size. */
  readonly #free = new Map<number, number[]>();
  /** A block was freed since free blocks were last merged. */
  #mergeable = false;

  constructor({ reservedBytes, initialBytes = 16 * 2 ** 20, maximumBytes, shared = false }: HeapOptions) {
    const initial = pages(Math.max(initialBytes, reservedBytes));
    const allocated = allocate(initial, maximumBytes, shared);
    this.memory = allocated.memory;
    this.#maximumPages = allocated.maximum;
    this.#begin = roundUp(reservedBytes, ALIGNMENT);
    this.#end = this.#begin;
    const { buffer } = this.memory;
    this.f32 = new Float32Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.u8 = new Uint8Array(buffer);
  }

  /** Bytes of the whole memory. */
  get bytesReserved(): number {
    return this.u8.length;
  }

  /**
   * The address of a block of at least `bytes` bytes, a multiple of 64; what is in it is left from before.
   * Growing replaces the views. Throws an Error if the browser gives no more memory.
   */
  allocate(bytes: number): number {
    const size = Math.max(ALIGNMENT, roundUp(bytes, ALIGNMENT));
    const pointer = this.#free.get(size)?.pop() ?? this.#extend(size) ?? this.#search(size);
    this.#used.set(pointer, size);
    this.bytesInUse += size;
    return pointer;
  }

  /** Gives back what `allocate` gave. */
  free(pointer: number): void {
    const size = this.#used.get(pointer);
    if (size === undefined) throw new Error(`Heap: there is no block at ${pointer}.`);
    this.#used.delete(pointer);
    this.bytesInUse -= size;
    this.#release(pointer, size);
    this.#mergeable = true;
  }

  #release(pointer: number, size: number): void {
    const list = this.#free.get(size);
    if (list) list.push(pointer);
    else this.#free.set(size, [pointer]);
  }

  /** A new block behind all others, if the memory has room for it as it is. */
  #extend(size: number): number | undefined {
    if (this.#end + size > this.bytesReserved) return undefined;
    const pointer = this.#end;
    this.#end += size;
    return pointer;
  }

  #search(size: number): number {
    const found = this.#cut(size);
    if (found !== undefined) return found;
    if (this.#mergeable) {
      this.#merge();
      const merged = this.#extend(size) ?? this.#cut(size);
      if (merged !== undefined) return merged;
    }
    this.#grow(size);
    return this.#extend(size) as number;
  }

  /** The beginning of the smallest free block that is large enough; the rest of it stays free. */
  #cut(size: number): number | undefined {
    let best = Infinity;
    for (const [candidate, list] of this.#free) {
      if (candidate >= size && candidate < best && list.length > 0) best = candidate;
    }
    const pointer = this.#free.get(best)?.pop();
    if (pointer !== undefined && best > size) this.#release(pointer + size, best - size);
    return pointer;
  }

  /** Makes one block of free neighbours, and gives the last one back to what was never handed out. */
  #merge(): void {
    const blocks = [...this.#free].flatMap(([size, list]) => list.map((begin) => ({ begin, size })));
    blocks.sort((a, b) => a.begin - b.begin);
    this.#free.clear();
    let last: { begin: number; size: number } | undefined;
    for (const block of blocks) {
      if (last && last.begin + last.size === block.begin) last.size += block.size;
      else {
        if (last) this.#release(last.begin, last.size);
        last = block;
      }
    }
    if (last && last.begin + last.size === this.#end) this.#end = last.begin;
    else if (last) this.#release(last.begin, last.size);
    this.#mergeable = false;
  }

  #grow(size: number): void {
    const missing = pages(this.#end + size - this.bytesReserved);
    const wished = pages(Math.max(LEAST_GROWTH_BYTES, this.bytesReserved / 8));
    const possible = this.#maximumPages - this.bytesReserved / PAGE_BYTES;
    const steps = [Math.max(missing, Math.min(wished, possible)), missing];
    if (missing > possible || !steps.some((step) => grows(this.memory, step))) {
      throw new Error(
        `WebAssembly: the browser gives no memory for ${megabytes(size)} more; ${megabytes(this.bytesInUse)} are in use. Close other tabs, or take a smaller model, batch or context.`,
      );
    }
    const { buffer } = this.memory;
    this.f32 = new Float32Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.u8 = new Uint8Array(buffer);
  }
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}

function pages(bytes: number): number {
  return Math.ceil(bytes / PAGE_BYTES);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function grows(memory: WebAssembly.Memory, count: number): boolean {
  try {
    memory.grow(count);
    return true;
  } catch {
    return false;
  }
}

/** Some browsers refuse to set aside as many addresses as there are: half as many are asked for then. */
function allocate(initial: number, maximumBytes: number | undefined, shared: boolean) {
  let maximum = maximumBytes === undefined ? MOST_PAGES : Math.max(initial, pages(maximumBytes));
  for (;;) {
    try {
      return { memory: new WebAssembly.Memory({ initial, maximum, shared }), maximum };
    } catch (error) {
      if (maximum <= 2 * initial) throw error;
      maximum = Math.floor(maximum / 2);
    }
  }
}
