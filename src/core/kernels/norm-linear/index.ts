// A norm and the linear layer after it, in one kernel: what a decoded token needs, where each kernel counts and not its size.
//
// Kernel `NormLinear`: x [N, in], normWeight [in], normBias? [in], weight [out, in], bias? [out]; { epsilon, activation } →
// [N, out], or [N, out/2] with 'swiglu'. With normBias the norm is LayerNorm, without it RMSNorm.
import { reshape, util, type Tensor, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { describeShapes, lastAxis } from '../../tensors/shapes';
import { defineKernel, hasOwnKernel } from '../defineKernel';
import { layerNorm } from '../layer-norm';
import { linear, type Activation } from '../linear';
import { rmsNorm } from '../rms-norm';
import { swiglu } from '../swiglu';
import { normLinearReference } from './reference';

export interface Norm {
  /** [in] */
  weight: Tensor1D;
  /** [in]; with it the norm is LayerNorm, without it RMSNorm. */
  bias?: Tensor1D | undefined;
  /** > 0 */
  epsilon: number;
}

/** 'swiglu': the rows of the weight are gates, then ups, and half as many numbers come out. */
export type NormLinearActivation = Activation | 'swiglu';

export interface NormLinearOptions {
  /** [out]; default: none. */
  bias?: Tensor1D | undefined;
  /** Default 'none'. */
  activation?: NormLinearActivation | undefined;
}

type NormLinearInputs = {
  x: Tensor2D;
  normWeight: Tensor1D;
  normBias: Tensor1D | undefined;
  weight: Tensor2D;
  bias: Tensor1D | undefined;
};

const run = defineKernel({
  name: 'NormLinear',
  reference: (inputs: NormLinearInputs, attributes: { epsilon: number; activation: NormLinearActivation }) =>
    normLinearReference(inputs, attributes),
});

/**
 * act(norm(x) Wᵀ + b): x [.., in], weight [out, in], as checkpoints have it → [.., out], or [.., out/2] with 'swiglu'. No
 * gradient. The caller owns the result.
 *
 * @throws Error if the shapes do not fit
 */
export function normLinear<T extends Tensor>(
  x: T,
  norm: Norm,
  weight: Tensor2D,
  options: NormLinearOptions = {},
): T {
  const { bias, activation = 'none' } = options;
  const [outputs, inputs] = weight.shape;
  if (x.rank < 1 || lastAxis(x) !== inputs || norm.weight.shape[0] !== inputs) {
    const shapes = describeShapes({ x, norm: norm.weight, weight });
    throw new Error(
      `normLinear: last axis of x must equal norm length and the second of weight, got ${shapes}`,
    );
  }
  if (activation === 'swiglu' && outputs % 2 !== 0) {
    throw new Error(`normLinear: swiglu needs an even number of rows, got ${describeShapes({ weight })}`);
  }
  if (!hasOwnKernel('NormLinear')) return inSteps(x, norm, weight, bias, activation);
  const leading = x.shape.slice(0, -1);
  const rows: Tensor2D = x.rank === 2 ? (x as Tensor2D) : reshape(x, [util.sizeFromShape(leading), inputs]);
  const y = run(
    { x: rows, normWeight: norm.weight, normBias: norm.bias, weight, bias },
    { epsilon: norm.epsilon, activation },
  ); // [N, out]
  const width = activation === 'swiglu' ? outputs / 2 : outputs;
  return (x.rank === 2 ? y : reshape(y, [...leading, width])) as T;
}

/** The same by the kernels that every device has. */
function inSteps<T extends Tensor>(
  x: T,
  norm: Norm,
  weight: Tensor2D,
  bias: Tensor1D | undefined,
  activation: NormLinearActivation,
): T {
  const normalized = norm.bias
    ? layerNorm(x, norm.weight, norm.bias, norm.epsilon)
    : rmsNorm(x, norm.weight, norm.epsilon); // [.., in]
  if (activation !== 'swiglu') {
    const y = linear(normalized, weight, { bias, activation });
    normalized.dispose();
    return y;
  }
  const gateUp = linear(normalized, weight, { bias }); // [.., out]
  const y = swiglu(gateUp); // [.., out/2]
  normalized.dispose();
  gateUp.dispose();
  return y;
}
