// The backend of tfjs for WebAssembly: where tensors lie in the module's memory, and how its functions are called.
import {
  DataStorage,
  engine,
  KernelBackend,
  util,
  type BackendValues,
  type DataId,
  type DataType,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { WasmExports } from './exports';
import type { Heap } from './Heap';
import type { Threads } from './threads';

/** What can be stored; a bool is one byte. */
type StoredType = 'float32' | 'int32' | 'bool';
type Values = Float32Array | Int32Array | Uint8Array;

/** The functions whose units may be shared by threads. */
export type UnitFunctionName = Exclude<
  keyof WasmExports,
  'scratchBytes' | 'setScratch' | 'matmulUnits' | 'sumPartials' | 'skipGramScratch'
>;

interface TensorData {
  pointer: number;
  size: number;
  dtype: StoredType;
  refCount: number;
}

export interface WasmBackendOptions {
  heap: Heap;
  exports: WasmExports;
  /** Undefined where there is one thread only. */
  threads?: Threads | undefined;
}

export class WasmBackend extends KernelBackend {
  readonly heap: Heap;
  readonly exports: WasmExports;
  #threads: Threads | undefined;
  readonly #data: DataStorage<TensorData>;

  constructor({ heap, exports, threads }: WasmBackendOptions) {
    super();
    this.heap = heap;
    this.exports = exports;
    this.#threads = threads;
    this.#data = new DataStorage<TensorData>(this, engine());
  }

  /** Threads that compute, this one included. */
  get threadCount(): number {
    return 1 + (this.#threads?.helpers ?? 0);
  }

  /**
   * Calls a function of the module for the units 0 … units − 1. Several threads share them if `workNs`, about how long
   * one thread takes, is worth their waking; each takes its share in so many pieces.
   */
  run(name: UnitFunctionName, args: number[], units: number, workNs: number, pieces = 4): void {
    if (units <= 0) return;
    if (units > 1 && this.#threads?.isWorth(workNs)) this.#threads.run(name, args, units, pieces);
    else (this.exports[name] as (...args: number[]) => void)(...args, 0, units);
  }

  /** Lends `bytes` bytes that are nobody's tensor to `use`, as their address. */
  withScratch(bytes: number, use: (pointer: number) => void): void {
    const pointer = this.heap.allocate(bytes);
    try {
      use(pointer);
    } finally {
      this.heap.free(pointer);
    }
  }

  /** A new tensor whose values are still to be written. */
  makeOutput(shape: number[], dtype: DataType): TensorInfo {
    const dataId = {};
    this.#set(dataId, util.sizeFromShape(shape), dtype, 1);
    return { dataId, shape, dtype };
  }

  /** The same data in another shape, or once more; no value is copied. */
  share({ dataId, dtype }: TensorInfo, shape: number[]): TensorInfo {
    this.incRef(dataId);
    return { dataId, shape, dtype };
  }

  /** Where the tensor's first value is. */
  pointer(tensor: TensorInfo): number {
    return this.#data.get(tensor.dataId).pointer;
  }

  /** Where the first value of each is. */
  pointers<Tensors extends readonly TensorInfo[]>(...tensors: Tensors): { [I in keyof Tensors]: number } {
    return tensors.map((tensor) => this.pointer(tensor)) as { [I in keyof Tensors]: number };
  }

  /** The tensor's values where they are: good until the next tensor is made. */
  view(dataId: DataId): Values {
    const { pointer, size, dtype } = this.#data.get(dataId);
    if (dtype === 'bool') return this.heap.u8.subarray(pointer, pointer + size);
    const memory = dtype === 'int32' ? this.heap.i32 : this.heap.f32;
    return memory.subarray(pointer / 4, pointer / 4 + size);
  }

  override write(values: BackendValues, shape: number[], dtype: DataType): DataId {
    const dataId = {};
    this.move(dataId, values, shape, dtype, 1);
    return dataId;
  }

  override move(
    dataId: DataId,
    values: BackendValues,
    shape: number[],
    dtype: DataType,
    refCount: number,
  ): void {
    const size = util.sizeFromShape(shape);
    if (values.length !== size) {
      throw new Error(`wasm: shape [${shape.join(', ')}] needs ${size} values, got ${values.length}.`);
    }
    this.#set(dataId, size, dtype, refCount);
    this.view(dataId).set(values as Values);
  }

  #set(dataId: DataId, size: number, dtype: DataType, refCount: number): void {
    if (dtype !== 'float32' && dtype !== 'int32' && dtype !== 'bool') {
      throw new Error(
        `wasm: tensors are of float32, int32 or bool, got ${dtype}. Cast it, or keep it outside tensors.`,
      );
    }
    const pointer = this.heap.allocate(size * util.bytesPerElement(dtype));
    this.#data.set(dataId, { pointer, size, dtype, refCount });
  }

  override readSync(dataId: DataId): BackendValues {
    return this.view(dataId).slice();
  }

  override read(dataId: DataId): Promise<BackendValues> {
    return Promise.resolve(this.readSync(dataId));
  }

  override refCount(dataId: DataId): number {
    return this.#data.has(dataId) ? this.#data.get(dataId).refCount : 0;
  }

  override incRef(dataId: DataId): void {
    this.#data.get(dataId).refCount++;
  }

  /** Frees the data if nobody else refers to it, or by `force`. True if it is gone. */
  override disposeData(dataId: DataId, force = false): boolean {
    if (!this.#data.has(dataId)) return true;
    const data = this.#data.get(dataId);
    data.refCount--;
    if (!force && data.refCount > 0) return false;
    this.heap.free(data.pointer);
    this.#data.delete(dataId);
    return true;
  }

  override numDataIds(): number {
    return this.#data.numDataIds();
  }

  /** `bytesInUse` of `bytesReserved` hold tensors; the memory never shrinks. */
  override memory() {
    const { bytesInUse, bytesReserved } = this.heap;
    return { unreliable: false, bytesInUse, bytesReserved };
  }

  override timerAvailable(): boolean {
    return true;
  }

  override time(f: () => void): Promise<{ kernelMs: number }> {
    const startMs = performance.now();
    f();
    return Promise.resolve({ kernelMs: performance.now() - startMs });
  }

  override floatPrecision(): 32 {
    return 32;
  }

  override epsilon(): number {
    return 1e-7;
  }

  override dispose(): void {
    this.#threads?.stop();
    this.#threads = undefined;
  }
}
