// The module in Node, for the tests: every variant, memory to put arrays into, and each kernel run whole and in pieces.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { moduleUrls } from 'virtual:wasm-module';
import { expect } from 'vitest';
import { MODULE_DATA_BYTES, type WasmExports } from '../../exports';

v8.setFlagsFromString('--experimental-wasm-relaxed-simd'); // Node 20 has it behind this flag

export const VARIANTS = ['simd', 'simd-shared', 'relaxed', 'relaxed-shared'] as const;
type Variant = (typeof VARIANTS)[number];

/** Names of the kernels that can be divided. */
type Divisible = {
  [Name in keyof WasmExports]: WasmExports[Name] extends (...args: never[]) => void
    ? ReturnType<WasmExports[Name]> extends number
      ? never
      : Name
    : never;
}[keyof WasmExports];

export interface Floats {
  pointer: number;
  values: Float32Array;
}

const PAGES = 512; // 32 MiB
const GUARD = 12345.5;

export async function compiled(variant: Variant): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(fileURLToPath(moduleUrls[variant])));
}

export class TestModule {
  readonly #memory: WebAssembly.Memory;
  readonly #instances: [WasmExports, WasmExports];
  #top = MODULE_DATA_BYTES;
  #guards: number[] = [];

  private constructor(memory: WebAssembly.Memory, instances: [WasmExports, WasmExports]) {
    this.#memory = memory;
    this.#instances = instances;
    for (const instance of instances) instance.setScratch(this.#take(instance.scratchBytes()));
  }

  /** Two instances on one memory, as two threads have them. */
  static async start(variant: Variant): Promise<TestModule> {
    const module = await compiled(variant);
    const shared = variant.endsWith('shared');
    const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES, shared });
    const instance = async () =>
      (await WebAssembly.instantiate(module, { env: { memory } })).exports as unknown as WasmExports;
    return new TestModule(memory, [await instance(), await instance()]);
  }

  get exports(): WasmExports {
    return this.#instances[0];
  }

  #take(bytes: number): number {
    const pointer = this.#top;
    this.#top = (pointer + bytes + 15) & ~15;
    if (this.#top > PAGES * 65536) throw new Error('the test needs more memory');
    return pointer;
  }

  /** Memory for `values`, or for so many numbers, with a number behind it that no kernel may touch. */
  floats(values: ArrayLike<number> | number): Floats {
    const size = typeof values === 'number' ? values : values.length;
    const pointer = this.#take(4 * size + 4);
    const view = new Float32Array(this.#memory.buffer, pointer, size + 1);
    if (typeof values === 'number') view.fill(NaN);
    else view.set(values);
    view[size] = GUARD;
    this.#guards.push(pointer + 4 * size);
    return { pointer, values: view.subarray(0, size) };
  }

  ints(values: ArrayLike<number> | number): { pointer: number; values: Int32Array } {
    const { pointer, values: floats } = this.floats(typeof values === 'number' ? values : values.length);
    const ints = new Int32Array(this.#memory.buffer, pointer, floats.length);
    if (typeof values !== 'number') ints.set(values);
    return { pointer, values: ints };
  }

  /** Gives all memory back that was taken for arrays. */
  clear(): void {
    for (const guard of this.#guards) expect(new Float32Array(this.#memory.buffer, guard, 1)[0]).toBe(GUARD);
    this.#guards = [];
    this.#top = MODULE_DATA_BYTES + 2 * ((this.exports.scratchBytes() + 15) & ~15);
  }

  /**
   * Runs the kernel over all units, then again from the same start in uneven ranges, last first, on the two instances in turn, and expects the
   * same bits in all of memory that `outputs` names.
   */
  run(name: Divisible, units: number, args: number[], outputs: Floats[]): void {
    const before = outputs.map(({ values }) => values.slice());
    const call = (instance: WasmExports, begin: number, end: number) =>
      (instance[name] as (...args: number[]) => void)(...args, begin, end);
    call(this.#instances[0], 0, units);
    const whole = outputs.map(({ values }) => new Int32Array(values.slice().buffer));
    outputs.forEach(({ values }, i) => values.set(before[i] ?? []));
    const cuts = [0, 1, Math.floor(units / 3), Math.floor(units / 2) + 1, units]
      .filter((cut) => cut <= units)
      .sort((a, b) => a - b);
    for (let i = cuts.length - 1; i > 0; i--) {
      const [begin = 0, end = 0] = [cuts[i - 1], cuts[i]];
      if (begin < end) call(this.#instances[i % 2] as WasmExports, begin, end);
    }
    outputs.forEach(({ values }, i) => {
      expect(new Int32Array(values.slice().buffer)).toEqual(whole[i]);
    });
  }
}

/** So many numbers between −1 and 1, always the same for a seed. */
export function numbers(count: number, seed = 1): Float32Array {
  let state = seed * 2654435761;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  });
}

/** Expects |got − wanted| ≤ tolerance · (1 + |wanted|) for every element. */
export function expectClose(got: ArrayLike<number>, wanted: ArrayLike<number>, tolerance = 1e-5): void {
  expect(got.length).toBe(wanted.length);
  for (let i = 0; i < wanted.length; i++) {
    const [a, b] = [got[i] as number, wanted[i] as number];
    if (Object.is(a, Math.fround(b))) continue;
    if (!(Math.abs(a - b) <= tolerance * (1 + Math.abs(b))))
      throw new Error(`element ${i}: got ${a}, wanted ${b}`);
  }
}
