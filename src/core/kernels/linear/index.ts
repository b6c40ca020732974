// The linear layer: y = act(x Wᵀ + b) + residual, in one kernel.
//
// Kernel `Linear`: x [N, in], weight [out, in], bias? [out], residual? [N, out]; { activation } → [N, out].
import { add, engine, reshape, util, type Tensor, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { describeShapes, lastAxis } from '../../tensors/shapes';
import { defineKernel } from '../defineKernel';
import { gelu } from '../gelu';
import { linearGradient } from './gradient';
import { linearReference } from './reference';

/** What is applied to x Wᵀ + b: nothing, or GELU, exact or by its tanh approximation (see gelu). */
export type Activation = 'none' | 'gelu' | 'gelu-tanh';

export interface LinearOptions {
  /** [out]; default: none. */
  bias?: Tensor1D | undefined;
  /** [.., out], added last; default: none. */
  residual?: Tensor | undefined;
  /** Default 'none'. */
  activation?: Activation | undefined;
}

type LinearInputs = {
  x: Tensor2D;
  weight: Tensor2D;
  bias: Tensor1D | undefined;
  residual: Tensor2D | undefined;
};

const run = defineKernel({
  name: 'Linear',
  gradient: linearGradient,
  reference: ({ x, weight, bias, residual }: LinearInputs, { activation }: { activation: Activation }) =>
    linearReference(x, weight, bias, residual, activation),
});

/**
 * act(x Wᵀ + b) + residual: x [.., in], weight [out, in], as checkpoints have it → [.., out]. Differentiable in x,
 * weight, bias and residual. The caller owns the result.
 *
 * @throws Error if the shapes do not fit
 */
export function linear<T extends Tensor>(x: T, weight: Tensor2D, options: LinearOptions = {}): T {
  const { bias, residual, activation = 'none' } = options;
  const [outputs, inputs] = weight.shape;
  const shape = [...x.shape.slice(0, -1), outputs];
  checkShapes(x, weight, bias, residual, shape);
  // The gradient of an activation needs what went into it, which the fused kernel never forms.
  if (activation !== 'none' && engine().isTapeOn()) {
    const hidden = gelu(linear(x, weight, { bias }), activation === 'gelu' ? 'none' : 'tanh');
    return residual ? add<T>(hidden, residual) : hidden;
  }
  const rows = (tensor: Tensor, width: number): Tensor2D =>
    tensor.rank === 2
      ? (tensor as Tensor2D)
      : reshape(tensor, [util.sizeFromShape(shape.slice(0, -1)), width]);
  const y = run(
    { x: rows(x, inputs), weight, bias, residual: residual && rows(residual, outputs) },
    { activation },
  ); // [N, out]
  return (x.rank === 2 ? y : reshape(y, shape)) as T;
}

function checkShapes(
  x: Tensor,
  weight: Tensor2D,
  bias: Tensor1D | undefined,
  residual: Tensor | undefined,
  shape: number[],
): void {
  const [outputs, inputs] = weight.shape;
  if (weight.rank !== 2 || x.rank < 1 || lastAxis(x) !== inputs) {
    throw new Error(
      `linear: last axis of x must equal the second of weight, got ${describeShapes({ x, weight })}`,
    );
  }
  if (bias && (bias.rank !== 1 || bias.shape[0] !== outputs)) {
    throw new Error(`linear: bias must have one number an output, got ${describeShapes({ weight, bias })}`);
  }
  if (residual && !util.arraysEqual(residual.shape, shape)) {
    throw new Error(
      `linear: residual must have the shape of the result, [${shape.join(',')}], got ${describeShapes({ x, weight, residual })}`,
    );
  }
}
