// Where a run went wrong: the first tensor that holds a number that is not finite.
import { dispose, type Tensor } from '@tensorflow/tfjs-core';
import { tapFor } from '../tensors/tap';
import type { Examples } from './losses/Examples';
import { lossOf } from './losses/lossOf';
import type { Scorer, Trainable } from './Trainable';

/** Reads every number; called once, when the loss or the gradient is known to be no finite number. */
export function firstBadTensor(
  model: Trainable,
  parts: readonly Examples[],
  gradients: readonly Tensor[],
): string {
  const parameter = model.variables.findIndex(isBad);
  if (parameter >= 0) return model.layout[parameter]?.name ?? 'a parameter';
  for (const part of parts) {
    const inside = firstBadInside(model, part);
    if (inside !== undefined) return inside;
  }
  const gradient = gradients.findIndex(isBad);
  if (gradient >= 0) return `the gradient of ${model.layout[gradient]?.name ?? 'a parameter'}`;
  return 'the sum of the squared gradients';
}

/** The first inner tensor of a forward pass that is not finite, in the order in which they are formed. */
function firstBadInside(model: Trainable, examples: Examples): string | undefined {
  let found: string | undefined;
  const watching: Scorer = {
    ...(model.scores && { scores: model.scores }),
    ...(model.reconstructionError && { reconstructionError: model.reconstructionError }),
    forward: (tokens) =>
      model.forward(
        tokens,
        tapFor('all', (name, inner) => {
          if (found === undefined && isBad(inner)) found = name;
          return inner;
        }),
      ),
  };
  const loss = lossOf(watching, examples, 1);
  if (found === undefined && isBad(loss)) found = 'the loss';
  dispose(loss);
  return found;
}

function isBad(tensor: Tensor): boolean {
  return tensor.dataSync<'float32'>().some((value) => !Number.isFinite(value));
}
