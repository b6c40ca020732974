// Registers a kernel for WebGL.
import { getKernel, registerKernel, unregisterKernel, type KernelFunc } from '@tensorflow/tfjs-core';

/** Safe to call twice, and instead of a kernel of tfjs that is registered already. */
export function registerWebgl(kernelName: string, kernelFunc: KernelFunc): void {
  if (getKernel(kernelName, 'webgl')) unregisterKernel(kernelName, 'webgl');
  registerKernel({ kernelName, backendName: 'webgl', kernelFunc });
}
