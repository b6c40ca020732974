// Gradients of a loss with respect to every parameter of a model, under the checkpoint's names.
import {
  add,
  mean,
  mul,
  reshape,
  slice,
  sum,
  tensor1d,
  valueAndGrads,
  type Rank,
  type Scalar,
  type Tensor,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { crossEntropy } from '../../src/core/kernels/cross-entropy';
import type { AutoregressiveModel, BoundModel } from '../../src/core/models/Family';
import { checkpointTensors } from '../../src/core/models/layout';
import type { LoadedModel } from '../../src/core/models/loadModel';
import { disposeTree, flatten, unflatten } from '../../src/core/tensors/tree';
import '../../src/core/training/gradients';
import type { SafetensorsTensor } from '../../src/pure/formats/safetensors';
import type { TensorToWrite } from '../../src/pure/formats/safetensorsWrite';
import { draftsOf, relativeError } from './parity';

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

/** Mean loss in nats of logits [B, T, V] for the tokens `ahead` places on. */
function lossAhead(logits: Tensor3D, tokens: number[][], ahead: number): Scalar {
  const [B, T, V] = logits.shape;
  const known = slice(logits, [0, 0, 0], [B, Math.min(T, (tokens[0]?.length ?? 0) - ahead), V]);
  const targets = tokens.flatMap((sequence) => sequence.slice(ahead));
  const losses = crossEntropy(reshape<Rank.R2>(known, [targets.length, V]), tensor1d(targets, 'int32'));
  return mean(losses);
}

/** Of the loss of the modules beside that of the next token, as in make_deepseek_golden.py. */
export const DRAFT_WEIGHT = 0.3;

/** `nextTokenLoss`, and where there are modules of multi-token prediction 0.3 times the mean loss of theirs. */
export function lossOfPredictions(model: AutoregressiveModel, tokens: number[][]): Scalar {
  const { drafting } = model;
  if (!drafting) return nextTokenLoss(model, tokens);
  const further = draftsOf(drafting, tokens).map((logits, index) => lossAhead(logits, tokens, index + 2));
  const ofDrafts = mul(
    further.reduce((sum, one) => add(sum, one)),
    DRAFT_WEIGHT / further.length,
  );
  return add(nextTokenLoss(model, tokens), ofDrafts);
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
