// Starts the WebAssembly backend: the variant of the module that this browser runs fastest, its memory, its threads.
import { MODULE_DATA_BYTES, type WasmExports } from './exports';
import { Heap, type HeapOptions } from './Heap';
import { SLOT_BYTES } from './job';
import { possibleThreads, Threads, type Helper } from './threads';
import { WasmBackend } from './WasmBackend';

type Variant = 'simd' | 'simd-shared' | 'relaxed' | 'relaxed-shared';

export interface StartOptions {
  /** Where each variant of the module is. */
  moduleUrls: Record<Variant, string>;
  /** Threads, this one included; default: as many as are possible here, 1 where memory cannot be shared. */
  threads?: number;
  /** Makes a helper thread; default: a Worker. */
  createHelper?: () => Helper;
  memory?: Pick<HeapOptions, 'initialBytes' | 'maximumBytes'>;
}

export interface StartedBackend {
  backend: WasmBackend;
  /** Whether products are added in one operation that rounds once. */
  fusedMultiplyAdd: boolean;
}

/** Modules of one function each: a v128 constant; i8x16.relaxed_swizzle. */
const PROBES = {
  simd: [65, 0, 253, 15, 253, 98, 11],
  relaxed: [65, 1, 253, 15, 65, 2, 253, 15, 253, 128, 2, 11],
};

/** Whether the browser knows the instructions; the probe's function takes nothing and returns a v128. */
function knows(probe: keyof typeof PROBES): boolean {
  const body = [0, ...PROBES[probe]];
  const header = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0];
  const code = [10, body.length + 2, 1, body.length, ...body];
  return WebAssembly.validate(new Uint8Array([...header, ...code]));
}

/** Throws an Error whose message is a sentence. */
export async function startBackend({
  moduleUrls,
  threads = possibleThreads(),
  createHelper,
  memory: size,
}: StartOptions): Promise<StartedBackend> {
  if (typeof WebAssembly === 'undefined' || !knows('simd')) {
    throw new Error('This browser has no WebAssembly SIMD.');
  }
  const fusedMultiplyAdd = knows('relaxed');
  const shared = threads > 1;
  const module = await compile(
    moduleUrls[`${fusedMultiplyAdd ? 'relaxed' : 'simd'}${shared ? '-shared' : ''}`],
  );
  const heap = new Heap({ reservedBytes: MODULE_DATA_BYTES, shared, ...size });
  const { memory } = heap;
  const instance = await WebAssembly.instantiate(module, { env: { memory } });
  const exports = instance.exports as unknown as WasmExports;
  const newScratch = () => heap.allocate(exports.scratchBytes());
  exports.setScratch(newScratch());
  if (!shared) return { backend: new WasmBackend({ heap, exports }), fusedMultiplyAdd };

  const slotAddress = heap.allocate(SLOT_BYTES);
  heap.u8.fill(0, slotAddress, slotAddress + SLOT_BYTES);
  const helpers = await Threads.start({
    ...{ module, memory, slotAddress, exports: instance.exports },
    scratchAddresses: Array.from({ length: threads - 1 }, newScratch),
    ...(createHelper && { create: createHelper }),
  });
  return { backend: new WasmBackend({ heap, exports, threads: helpers }), fusedMultiplyAdd };
}

async function compile(url: string): Promise<WebAssembly.Module> {
  try {
    // Node's fetch reads no files.
    if (url.startsWith('file:')) {
      const { readFileSync } = process.getBuiltinModule('node:fs');
      return await WebAssembly.compile(readFileSync(new URL(url)));
    }
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    const streams = response.headers.get('Content-Type')?.startsWith('application/wasm');
    return streams
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The WebAssembly module could not be loaded (${why}).`, { cause: error });
  }
}
