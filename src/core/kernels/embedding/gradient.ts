// The gradient of the embedding: y_n = W_{id_n}, so that ∂L/∂W_v is the sum of dy_n over all n with id_n = v.
//
// Kernel `EmbeddingGradient`: dy [N, C], ids int32 [N]; { rows: V } → dweight [V, C].
import { matMul, type Tensor, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { oneHotRows } from '../../tensors/oneHotRows';
import { defineKernel, type KernelGradient } from '../defineKernel';

function embeddingGradientReference(
  { dy, ids }: { dy: Tensor2D; ids: Tensor1D },
  { rows }: { rows: number },
): Tensor2D {
  const chosen = oneHotRows(ids, rows); // [N, V]
  return matMul(chosen, dy, true); // [V, C]
}

const run = defineKernel({ name: 'EmbeddingGradient', reference: embeddingGradientReference });

/** The sum of the rows of x [N, C] that have the same id, 0 … V − 1: [V, C]. The caller owns the result. */
export function sumRows(x: Tensor2D, ids: Tensor1D, V: number): Tensor2D {
  return run({ dy: x, ids }, { rows: V });
}

export const embeddingGradient: KernelGradient = {
  inputsToSave: ['weight', 'ids'],
  gradFunc: (dy, saved) => {
    const [weight, ids] = saved as [Tensor2D, Tensor1D];
    return { weight: () => run({ dy: dy as Tensor as Tensor2D, ids }, { rows: weight.shape[0] }) };
  },
};
