// The form in which a kernel of this backend is written.
import type { KernelConfig, KernelFunc, TensorInfo } from '@tensorflow/tfjs-core';
import type { WasmBackend } from '../WasmBackend';

/** One call of a kernel. */
export interface Call<Inputs, Attributes> {
  inputs: Inputs;
  attrs: Attributes;
  backend: WasmBackend;
}

export interface WasmKernel extends KernelConfig {
  /** Whether it takes these inputs; what it does not take is computed in plain JavaScript. */
  takes(inputs: object): boolean;
}

type Inputs = Record<string, TensorInfo | undefined> | TensorInfo[];

/** What every function of the module wants: float32, and something to compute. */
function areFloats(inputs: object): boolean {
  return Object.values(inputs as Inputs).every(
    (input) => input === undefined || (input.dtype === 'float32' && !input.shape.includes(0)),
  );
}

/** For kernels that only move data: any type, and no data at all. */
export const anything = () => true;

/** For kernels that move numbers of 32 bits. */
export function areWords(inputs: object): boolean {
  return Object.values(inputs as Inputs).every(
    (input) => input === undefined || (input.dtype !== 'bool' && !input.shape.includes(0)),
  );
}

/** A kernel whose inputs and attributes are typed; `takes`: float32 with at least one value, unless told otherwise. */
export function wasmKernel<In extends object = { x: TensorInfo }, Attributes = object>(
  kernelName: string,
  compute: (call: Call<In, Attributes>) => TensorInfo | TensorInfo[],
  takes: (inputs: object) => boolean = areFloats,
): WasmKernel {
  return { kernelName, backendName: 'wasm', kernelFunc: compute as unknown as KernelFunc, takes };
}
