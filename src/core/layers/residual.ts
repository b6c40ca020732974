// The two ways in which a part of a transformer touches the residual stream: it reads it through a norm and a linear layer,
// and it adds to it through a linear layer.
//
// The stream is kept as rows, one a token: [N, C] with N = B·T. Only attention needs to know which tokens belong together.
import {
  add,
  type Rank,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { layerNorm } from '../kernels/layer-norm';
import { normLinear, type NormLinearActivation } from '../kernels/norm-linear';
import { rmsNorm } from '../kernels/rms-norm';
import { swiglu } from '../kernels/swiglu';
import { reshape } from '../tensors/runKernel';
import { noTap, type Tap } from '../tensors/tap';
import { linear, type LinearParams } from './linear';

/** RMSNorm, or LayerNorm where there is a bias. */
export interface NormParams {
  /** [C] */
  weight: Tensor1D;
  /** [C] */
  bias?: Tensor1D;
}

export interface Reading<Name extends string> {
  epsilon: number;
  /** 'swiglu': the projection's rows are F gates, then F values, and [N, F] comes out. Default 'none'. */
  activation?: NormLinearActivation;
  /** One kernel for all of it, which has no gradient. */
  isDecoding: boolean;
  /** Sees the normed x under `name`. */
  tap: Tap<Name>;
  name: Name;
}

/** activation(W norm(x) + b): x [N, C] → [N, out]. */
export function readStream<Name extends string>(
  x: Tensor2D,
  norm: NormParams,
  projection: LinearParams,
  { epsilon, activation = 'none', isDecoding, tap, name }: Reading<Name>,
): Tensor2D {
  const { weight, bias } = projection;
  if (isDecoding && !tap.wants(name) && !('scales' in weight)) {
    return normLinear(x, { ...norm, epsilon }, weight, { bias, activation });
  }
  const normed = tap(name, normalize(x, norm, epsilon)); // [N, C]
  if (activation === 'swiglu') return swiglu(linear(projection, normed));
  return linear(projection, normed, { activation });
}

function normalize(x: Tensor2D, { weight, bias }: NormParams, epsilon: number): Tensor2D {
  return bias ? layerNorm(x, weight, bias, epsilon) : rmsNorm(x, weight, epsilon);
}

/** stream + W x + b: stream [N, C], x [N, in] → [N, C]. `tap` sees what is added under `name`. */
export function addToStream<Name extends string>(
  stream: Tensor2D,
  x: Tensor2D,
  projection: LinearParams,
  tap: Tap<Name>,
  name: Name,
): Tensor2D {
  if (!tap.wants(name)) return linear(projection, x, { residual: stream });
  return add(stream, tap(name, linear(projection, x)));
}

/** [N, F] → [B, T, F], N = B·T */
export function asSequences(rows: Tensor2D, B: number): Tensor3D {
  const [N, F] = rows.shape;
  return reshape<Rank.R3>(rows, [B, N / B, F]);
}

/** [B, T, F] → [N, F], N = B·T */
export function asRows(sequences: Tensor3D): Tensor2D {
  const [B, T, F] = sequences.shape;
  return reshape<Rank.R2>(sequences, [B * T, F]);
}

/** A tap for rows [N, F], which whoever looks sees as [B, T, F]. */
export function tapRows<Name extends string>(tap: Tap<Name>, B: number): Tap<Name> {
  if (tap === noTap) return tap;
  const look = <T extends Tensor>(name: Name, rows: T): T => {
    if (!tap.wants(name)) return rows;
    const F = rows.shape.at(-1) ?? 1;
    return reshape(tap(name, reshape(rows, [B, rows.size / (B * F), F])), rows.shape) as T;
  };
  return Object.assign(look, { wants: (name: Name) => tap.wants(name) });
}
