// Shapes in error messages.
import type { Tensor } from '@tensorflow/tfjs-core';

/** `x [2,5,16], weight [8]` for { x, weight }; what is undefined is left out. */
export function describeShapes(tensors: Record<string, Pick<Tensor, 'shape'> | undefined>): string {
  return Object.entries(tensors)
    .flatMap(([name, tensor]) => (tensor ? [`${name} [${tensor.shape.join(',')}]`] : []))
    .join(', ');
}

/** The length of the last axis; 1 for a scalar. */
export function lastAxis({ shape }: Pick<Tensor, 'shape'>): number {
  return shape.at(-1) ?? 1;
}
