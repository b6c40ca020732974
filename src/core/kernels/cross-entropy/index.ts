// Cross-entropy of logits against target ids, in one kernel.
//
// Kernel `CrossEntropy`: logits [N, V], targets int32 [N] → [losses [N], logSumExp [N]], logSumExp = log Σ_j exp(z_j).
import { customGrad, type Tensor, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { describeShapes } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { crossEntropyGradient } from './gradient';
import { crossEntropyReference } from './reference';

const run = defineKernel({
  name: 'CrossEntropy',
  reference: ({ logits, targets }: { logits: Tensor2D; targets: Tensor1D }): Tensor[] =>
    crossEntropyReference(logits, targets),
});

/**
 * −log softmax(logits)_target of each row, in nats: logits [N, V], targets int32 [N], 0 … V − 1 → [N]. A target of −1 is left
 * out: its loss is 0, and so is its gradient. Differentiable in the logits. The caller owns the result.
 *
 * @throws Error if the shapes do not fit
 */
export function crossEntropy(logits: Tensor2D, targets: Tensor1D): Tensor1D {
  if (logits.rank !== 2 || targets.rank !== 1 || targets.shape[0] !== logits.shape[0]) {
    throw new Error(
      `crossEntropy: logits must have one row a target, got ${describeShapes({ logits, targets })}`,
    );
  }
  if (targets.dtype !== 'int32') {
    throw new Error(`crossEntropy: targets must be int32, got ${targets.dtype}`);
  }
  const op = customGrad((x, save) => {
    const [losses, logSumExp] = run({ logits: x as Tensor2D, targets }, {}) as [Tensor1D, Tensor1D];
    (save as (tensors: Tensor[]) => void)([x as Tensor, targets, logSumExp]);
    return {
      value: losses,
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [kept, ids, sums] = saved as [Tensor2D, Tensor1D, Tensor1D];
        return crossEntropyGradient({ dy: dy as Tensor1D, logits: kept, targets: ids, logSumExp: sums }, {});
      },
    };
  });
  return op(logits) as Tensor1D;
}
