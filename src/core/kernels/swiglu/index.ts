// SwiGLU (Shazeer 2020, arXiv:2002.05202, equation 6) over packed projections, in one kernel.
//
// Kernel `Swiglu`: gateUp [.., 2F] → [.., F].
import type { Tensor } from '@tensorflow/tfjs-core';
import { describeShapes, lastAxis } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { swigluGradient } from './gradient';
import { swigluReference } from './reference';

const run = defineKernel({
  name: 'Swiglu',
  gradient: swigluGradient,
  reference: ({ gateUp }: { gateUp: Tensor }) => swigluReference(gateUp),
});

/**
 * SiLU of the first half of the last axis times the second half: gateUp [.., 2F] → [.., F]. Differentiable. The caller owns
 * the result.
 *
 * @throws Error if the last axis has no halves
 */
export function swiglu<T extends Tensor>(gateUp: T): T {
  if (gateUp.rank < 1 || lastAxis(gateUp) % 2 !== 0) {
    throw new Error(`swiglu: last axis of gateUp must be even, got ${describeShapes({ gateUp })}`);
  }
  return run({ gateUp }, {}) as T;
}
