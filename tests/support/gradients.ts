// Gradients of a loss with respect to every parameter of a model, under the checkpoint's names.
import {
  mul,
  reshape,
  sum,
  tensor1d,
  valueAndGrads,
  type Rank,
  type Scalar,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { crossEntropy } from '../../src/core/kernels/cross-entropy';
import type { BoundModel } from '../../src/core/models/Family';
import { checkpointTensors } from '../../src/core/models/layout';
import type { LoadedModel } from '../../src/core/models/loadModel';
import { disposeTree, flatten, unflatten } from '../../src/core/tensors/tree';
import '../../src/core/training/gradients';
import type { SafetensorsTensor } from '../../src/pure/formats/safetensors';
import type { TensorToWrite } from '../../src/pure/formats/safetensorsWrite';
import { relativeError } from './parity';

/** Σ weight · loss in nats: targets [B · T], −1 where none; weights [B · T]. */
export function weightedLoss(
  model: BoundModel,
  tokens: number[][],
  targets: number[],
  weights: number[],
): Scalar {
  const logits = model.forward(tokens); // [B, T, V]
  const rows = reshape<Rank.R2>(logits, [targets.length, model.config.vocabSize]); // [B·T, V]
  const losses = crossEntropy(rows, tensor1d(targets, 'int32'));
  return sum(mul(losses, tensor1d(weights)));
}

/** Mean loss of the tokens 1 … T − 1 in nats. */
export function nextTokenLoss(model: BoundModel, tokens: number[][]): Scalar {
  const targets = tokens.flatMap((sequence) => [...sequence.slice(1), -1]);
  const count = targets.length - tokens.length;
  return weightedLoss(
    model,
    tokens,
    targets,
    targets.map(() => 1 / count),
  );
}

/** The loss, and its gradient for each tensor of the checkpoint that is learned. */
export async function gradientsOf(
  model: LoadedModel,
  lossOf: (model: BoundModel) => Scalar,
): Promise<{ loss: number; gradients: Map<string, TensorToWrite> }> {
  const layout = model.layout.filter(({ learned = true }) => learned);
  const tensors = new Map(flatten(model.params));
  const bound = (leaves: Tensor[]) =>
    model.bind(
      unflatten([...tensors, ...layout.map(({ name }, index) => [name, leaves[index] as Tensor] as const)]),
    );
  const { value, grads } = valueAndGrads((...leaves: Tensor[]) => lossOf(bound(leaves)))(
    layout.map(({ name }) => tensors.get(name) as Tensor),
  );
  const tree = unflatten(layout.map(({ name }, index) => [name, grads[index] as Tensor]));
  const gradients = await checkpointTensors(tree, layout);
  const [loss = NaN] = value.dataSync();
  value.dispose();
  disposeTree(tree);
  return { loss, gradients };
}

/** The relative errors of the loss and of each gradient; every parameter of the reference is among them. */
export async function gradientErrors(
  model: LoadedModel,
  lossOf: (model: BoundModel) => Scalar,
  expectedLoss: number,
  expected: ReadonlyMap<string, SafetensorsTensor>,
): Promise<Map<string, number>> {
  const { loss, gradients } = await gradientsOf(model, lossOf);
  const errors = new Map([['the loss', Math.abs(loss / expectedLoss - 1)]]);
  for (const name of new Set([...expected.keys(), ...gradients.keys()])) {
    const got = gradients.get(name)?.values ?? new Float32Array();
    errors.set(name, relativeError(got, expected.get(name)?.decode() ?? new Float32Array(1)));
  }
  return errors;
}
