// GELU, the Gaussian error linear unit (Hendrycks and Gimpel 2016, arXiv:1606.08415, section 2), in one kernel.
//
// Kernel `Gelu`: x [..]; { approximate } → [..].
import type { Tensor } from '@tensorflow/tfjs-core';
import { defineKernel } from '../defineKernel';
import { geluGradient } from './gradient';
import { geluReference } from './reference';

/** 'none': x Φ(x). 'tanh': the approximation of the paper, which GPT-2 has; off by less than 0.0005. */
export type GeluApproximation = 'tanh' | 'none';

const run = defineKernel({
  name: 'Gelu',
  gradient: geluGradient,
  reference: ({ x }: { x: Tensor }, { approximate }: { approximate: GeluApproximation }) =>
    geluReference(x, approximate),
});

/** GELU of each number: x [..] → [..]. Differentiable. The caller owns the result. */
export function gelu<T extends Tensor>(x: T, approximate: GeluApproximation): T {
  return run({ x }, { approximate }) as T;
}
