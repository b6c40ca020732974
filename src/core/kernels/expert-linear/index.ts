// A linear layer of which each row has its own weight, that of its expert: only the experts that are chosen are computed.
//
// Kernel `ExpertLinear`: x [N, in], weight [E, out, in], experts int32 [M], M = N·repeat; { repeat, transposed } → [M, out].
// With `transposed` x is [N, out] and the result [M, in].
import { customGrad, type Tensor, type Tensor1D, type Tensor2D, type Tensor3D } from '@tensorflow/tfjs-core';
import { describeShapes } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { sumRepeats, weightGradient } from './gradient';
import { expertLinearReference } from './reference';

export type ExpertLinearAttributes = { repeat: number; transposed: boolean };

const run = defineKernel({
  name: 'ExpertLinear',
  reference: (
    { x, weight, experts }: { x: Tensor2D; weight: Tensor3D; experts: Tensor1D },
    attributes: ExpertLinearAttributes,
  ) => expertLinearReference(x, weight, experts, attributes),
});

/**
 * Row m is W_e x_n with e = experts[m] and n = ⌊m / repeat⌋: x [N, in], weight [E, out, in], experts int32 [M], 0 … E − 1, M a
 * multiple of N (`repeat` of them: each row goes to so many experts) → [M, out]. Differentiable in x and weight. The caller owns
 * the result, and answers for the experts: a device reads what it finds beyond E − 1, or refuses.
 *
 * @throws Error if the shapes do not fit
 */
export function expertLinear(x: Tensor2D, weight: Tensor3D, experts: Tensor1D): Tensor2D {
  const [E, , inputs] = weight.shape;
  const repeat = experts.size / x.shape[0];
  const areRows = x.rank === 2 && weight.rank === 3 && experts.rank === 1 && experts.dtype === 'int32';
  if (!areRows || x.shape[1] !== inputs || !Number.isInteger(repeat) || repeat < 1) {
    throw new Error(
      `expertLinear: x must be [N, in] for weight [E, out, in], and experts int32 with as many numbers for each row of x, got ${describeShapes({ x, weight, experts })} of ${experts.dtype}`,
    );
  }
  const op = customGrad((rows, weights, save) => {
    const [given, matrices] = [rows as Tensor2D, weights as Tensor3D];
    const value = run({ x: given, weight: matrices, experts }, { repeat, transposed: false });
    (save as (tensors: Tensor[]) => void)([given, matrices, experts]);
    return {
      value,
      gradFunc: (dys: Tensor, saved: Tensor[]) => {
        const dy = dys as Tensor2D;
        const [kept, keptWeight, ids] = saved as [Tensor2D, Tensor3D, Tensor1D];
        const back = run({ x: dy, weight: keptWeight, experts: ids }, { repeat: 1, transposed: true });
        return [
          sumRepeats(back, repeat),
          weightGradient({ dy, x: kept, experts: ids }, { repeat, count: E }),
        ];
      },
    };
  });
  return op(x, weight) as Tensor2D;
}
