// What training needs to know of a model: its parameters, each a Variable, and its logits as a function of them.
import type { Scalar, Tensor2D, Tensor3D, Variable } from '@tensorflow/tfjs-core';
import type { Tap } from '../tensors/tap';
import type { ParameterTree } from '../tensors/tree';

/** A model with some parameters. */
export interface Scorer {
  /** tokens [B][T] → logits [B, T, V]. Differentiable; the caller owns the result. */
  forward(tokens: number[][], tap?: Tap<string>): Tensor3D;
  /** Word vectors alone: for each of N tokens the logits of its K candidates [N, K] only. */
  scores?(tokens: number[][], candidates: Int32Array): Tensor2D;
  /** Autoencoders alone: the squared errors of rows [N, n], mean over the numbers of each, added up. */
  reconstructionError?(rows: Tensor2D): Scalar;
}

export interface Trainable extends Scorer {
  /** Names and shapes of the parameters, and which of them no gradient changes. */
  layout: readonly { name: string; shape: number[]; learned?: false }[];
  /** The parameters, in the order of `layout`; owned by the model. */
  variables: readonly Variable[];
  /** The same model with other parameters of the same layout. */
  bind(params: ParameterTree): Scorer;
}
