// Runs one kernel of the running device, with as little around it as may be.
import {
  engine,
  getBackend,
  getKernel,
  Tensor,
  type NamedTensorMap,
  type Rank,
  type ShapeMap,
  type TensorInfo,
} from '@tensorflow/tfjs-core';

/** Numbers, words, flags and shapes that a kernel is told. */
export type KernelAttributes = Record<string, number | string | boolean | number[]>;

/**
 * The kernel's output as tensors of the open scope. While a gradient is taken, tfjs writes it on the tape. Otherwise what tfjs does
 * around a kernel, which is as much work as a small kernel itself, is left out: a decoded token of a GPT-2 of six layers costs
 * 256 µs of processor time beside its products instead of 315 (Node 20, one thread, WebAssembly).
 *
 * @throws Error if the device has no such kernel
 */
export function runKernel<Output extends Tensor | Tensor[]>(
  name: string,
  inputs: NamedTensorMap,
  attributes: KernelAttributes,
): Output {
  const tfjs = engine();
  const kernel = tfjs.isTapeOn() ? undefined : getKernel(name, getBackend());
  if (!kernel) return tfjs.runKernel(name, inputs, attributes);
  const output = kernel.kernelFunc({ inputs, attrs: attributes, backend: tfjs.backend });
  const asTensor = (info: TensorInfo) =>
    info instanceof Tensor ? info : tfjs.makeTensorFromTensorInfo(info); // a reference gives tensors
  return (Array.isArray(output) ? output.map(asTensor) : asTensor(output)) as Output;
}

/** The same numbers in another shape; no value is copied. `shape` must hold as many. */
export function reshape<R extends Rank>(x: Tensor, shape: ShapeMap[R]): Tensor<R> {
  return runKernel('Reshape', { x }, { shape });
}
