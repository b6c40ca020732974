// Rotary position embedding (Su et al. 2021, arXiv:2104.09864, section 3.4.2) of packed heads, in one kernel.
//
// Kernel `Rotary`: x [B, T, N·D], cos [T, D], sin [T, D]; { rotatedHeads } → [B, T, N·D].
import { neg, type Tensor, type Tensor2D, type Tensor3D } from '@tensorflow/tfjs-core';
import { describeShapes } from '../../tensors/shapes';
import { defineKernel, type KernelGradient } from '../defineKernel';
import { rotaryReference } from './reference';

type RotaryInputs = { x: Tensor3D; cos: Tensor2D; sin: Tensor2D };
type RotaryAttributes = { rotatedHeads: number };

/** A rotation is undone by the opposite one, which is also its transpose: dx is dy turned by −angle. */
const gradient: KernelGradient = {
  inputsToSave: ['cos', 'sin'],
  gradFunc: (dy, saved, attributes) => {
    const [cos, sin] = saved as [Tensor2D, Tensor2D];
    const back = { x: dy as Tensor as Tensor3D, cos };
    return { x: () => run({ ...back, sin: neg(sin) }, attributes as unknown as RotaryAttributes) };
  },
};

const run = defineKernel({
  name: 'Rotary',
  gradient,
  reference: ({ x, cos, sin }: RotaryInputs, { rotatedHeads }: RotaryAttributes): Tensor3D =>
    rotaryReference(x, cos, sin, rotatedHeads),
});

/**
 * Turns the planes (i, i + D/2) of the first `rotatedHeads` heads of width D by their position's angle and copies the other
 * heads: x [B, T, N·D], packed heads (queries, then keys, then values); cos and sin [T, D], each frequency twice, D even
 * (see layers/rope.ts) → [B, T, N·D]. Differentiable in x. The caller owns the result.
 *
 * @throws Error if the shapes do not fit
 */
export function rotary(x: Tensor3D, cos: Tensor2D, sin: Tensor2D, rotatedHeads: number): Tensor3D {
  const [T, D] = cos.shape;
  const sameAngles = sin.shape[0] === T && sin.shape[1] === D;
  if (x.rank !== 3 || x.shape[1] !== T || x.shape[2] % D !== 0 || D % 2 !== 0 || !sameAngles) {
    throw new Error(
      `rotary: x must be [B, T, heads D] for cos and sin [T, D] with D even, got ${describeShapes({ x, cos, sin })}`,
    );
  }
  if (!Number.isInteger(rotatedHeads) || rotatedHeads < 1 || rotatedHeads > x.shape[2] / D) {
    throw new Error(
      `rotary: rotatedHeads must be a whole number from 1 to the ${x.shape[2] / D} heads, got ${rotatedHeads} for ${describeShapes({ x, cos })}`,
    );
  }
  return run({ x, cos, sin }, { rotatedHeads });
}
