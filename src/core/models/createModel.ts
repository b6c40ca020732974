// A model made in the page instead of loaded: its config, and fresh parameters to train.
import { tensor, variable, type Variable } from '@tensorflow/tfjs-core';
import { disposeTree, unflatten } from '../tensors/tree';
import { openConfig } from './families';
import type { BoundModel, ModelParts } from './Family';
import { countParameters, initialValues } from './layout';

export type CreatedModel = BoundModel &
  ModelParts & {
    /** The leaves of `params` in the order of `layout`. */
    variables: Variable[];
  };

/**
 * A model with fresh parameters, each a Variable, so that gradients can be taken and steps made.
 *
 * @param config the fields of the family's config.json, as Hugging Face names them; `model_type` may be left out
 * @param seed 0 … 2^53−1; the same seed gives the same parameters on every device
 * @param breathe called after each tensor, so that the caller may give way to others or stop by throwing
 * @throws Error naming the family or the field that is wrong
 */
export async function createModel(
  family: string,
  config: Record<string, unknown>,
  seed: number,
  breathe: () => Promise<void> = () => Promise.resolve(),
): Promise<CreatedModel> {
  const json = { ...config, model_type: family };
  const { layout, bind } = openConfig(family, json);
  const variables: Variable[] = [];
  try {
    for (const [index, entry] of layout.entries()) {
      const values = tensor(initialValues(entry, seed, index), entry.shape, 'float32');
      variables.push(variable(values));
      values.dispose();
      await breathe();
    }
  } catch (error) {
    for (const made of variables) made.dispose();
    throw error;
  }
  const params = unflatten(variables.map((one, index) => [layout[index]?.name ?? '', one]));
  return {
    ...bind(params),
    family,
    json,
    layout,
    params,
    variables,
    parameterCount: countParameters(layout),
    bind,
    dispose: () => disposeTree(params),
  };
}
