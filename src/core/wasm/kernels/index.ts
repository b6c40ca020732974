// The kernels of tfjs that run in the WebAssembly module.
import { registerKernel, type KernelConfig, type KernelFunc } from '@tensorflow/tfjs-core';
import { fallback } from '../fallback';
import { elementwiseKernels } from './elementwise';
import type { WasmKernel } from './kernel';
import { matmulKernels } from './matmul';
import { movementKernels } from './movement';
import { reductionKernels } from './reductions';
import { shapeKernels } from './shapes';

/** Those that the module computes, or that need no computation. */
export const ownKernels: readonly WasmKernel[] = [
  ...shapeKernels,
  ...elementwiseKernels,
  ...reductionKernels,
  ...matmulKernels,
  ...movementKernels,
];

/**
 * Registers a kernel for each of `plain`, those of plain JavaScript: the module's where there is one and it takes the inputs,
 * else the plain one on the module's memory.
 */
export function registerKernels(plain: readonly KernelConfig[]): void {
  for (const config of plain) {
    const own = ownKernels.find(({ kernelName }) => kernelName === config.kernelName);
    registerKernel(own ? withFallback(own, config) : fallback(config));
  }
}

function withFallback(own: WasmKernel, plain: KernelConfig): KernelConfig {
  const { kernelName, backendName } = own;
  const other = fallback(plain);
  const kernelFunc: KernelFunc = (call) => (own.takes(call.inputs) ? own : other).kernelFunc(call);
  return { kernelName, backendName, kernelFunc };
}
