// Tensors that a kernel may write into.
import type { TensorInfo } from '@tensorflow/tfjs-core';
import { WORD } from './kernels/strided';
import type { WasmBackend } from './WasmBackend';

type Writable<Tensors> = { [I in keyof Tensors]: TensorInfo };

/**
 * The tensors themselves if no other tensor shares the data of any of them, and then no replacements. Else copies, which
 * take their place.
 */
export function writable<const Tensors extends readonly TensorInfo[]>(
  backend: WasmBackend,
  tensors: Tensors,
): { targets: Writable<Tensors>; replacements: TensorInfo[] } {
  const alone = tensors.every(({ dataId }) => backend.refCount(dataId) === 1);
  if (alone) return { targets: tensors as Writable<Tensors>, replacements: [] };
  const copies = tensors.map((tensor) => {
    const copy = backend.makeOutput(tensor.shape, tensor.dtype);
    const { length } = backend.view(copy.dataId);
    backend.run('copy', [backend.pointer(tensor), backend.pointer(copy)], length, (length * WORD) / 16);
    return copy;
  });
  return { targets: copies as Writable<Tensors>, replacements: copies };
}
