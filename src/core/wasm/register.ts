// Registers a kernel of the core's own for WebAssembly.
import {
  getKernel,
  registerKernel,
  unregisterKernel,
  type KernelFunc,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { Call } from './kernels/kernel';

/** Safe to call twice, and instead of a kernel that is registered already. */
export function registerWasm<Inputs, Attributes = object>(
  kernelName: string,
  compute: (call: Call<Inputs, Attributes>) => TensorInfo | TensorInfo[],
): void {
  if (getKernel(kernelName, 'wasm')) unregisterKernel(kernelName, 'wasm');
  registerKernel({ kernelName, backendName: 'wasm', kernelFunc: compute as unknown as KernelFunc });
}
