// The tap: how a figure sees, and may change, a tensor inside a model.
import type { Tensor } from '@tensorflow/tfjs-core';

/**
 * Called with the name of each inner tensor as it is formed; what it returns is used in its place.
 * Returning the tensor itself only looks; returning another ablates or patches.
 */
export type Tap<Name extends string> = <T extends Tensor>(name: Name, tensor: T) => T;

/** Looks at nothing and changes nothing. */
export const noTap = <T extends Tensor>(_name: string, tensor: T): T => tensor;
