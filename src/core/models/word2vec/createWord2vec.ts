// Word vectors made in the page: their config, and fresh parameters to train.
import { tensor, tidy, variable, type Tensor2D, type Tensor3D, type Variable } from '@tensorflow/tfjs-core';
import { disposeTree, unflatten, type ParameterTree } from '../../tensors/tree';
import { countParameters, initialValues, type ParameterEntry } from '../layout';
import {
  forward,
  parameterLayout,
  parseConfig,
  scores,
  type Word2vecConfig,
  type Word2vecParams,
} from './model';

interface BoundWord2vec {
  /** tokens [B][T] → logits [B, T, V]; the caller owns the result. */
  forward(tokens: number[][]): Tensor3D;
  /** tokens [B][T] and K candidates for each, [B · T · K] → [B · T, K]; the caller owns the result. */
  scores(tokens: number[][], candidates: Int32Array): Tensor2D;
}

export interface CreatedWord2vec extends BoundWord2vec {
  config: Word2vecConfig;
  family: 'word2vec';
  /** What config.json says. */
  json: Record<string, unknown>;
  layout: ParameterEntry[];
  /** Owned by the model. */
  params: ParameterTree;
  variables: Variable[];
  parameterCount: number;
  bind(params: ParameterTree): BoundWord2vec;
  dispose(): void;
}

/**
 * Word vectors with fresh parameters. The same seed gives the same on every device.
 *
 * @param json vocab_size, and hidden_size (default 100)
 * @throws Error naming the field that is wrong
 */
export function createWord2vec(json: Record<string, unknown>, seed: number): CreatedWord2vec {
  const config = parseConfig(json);
  const layout = parameterLayout(config);
  const variables = layout.map((entry, index) =>
    tidy(() => variable(tensor(initialValues(entry, seed, index), entry.shape, 'float32'))),
  );
  const params = unflatten(variables.map((one, index) => [layout[index]?.name ?? '', one]));
  const bind = (tree: ParameterTree): BoundWord2vec => {
    const bound = tree as unknown as Word2vecParams; // its names and shapes are those of the layout
    return {
      forward: (tokens) => forward(bound, tokens),
      scores: (tokens, candidates) => scores(bound, tokens, candidates),
    };
  };
  return {
    ...bind(params),
    config,
    family: 'word2vec',
    json: { ...json, model_type: 'word2vec', vocab_size: config.vocabSize, hidden_size: config.hiddenSize },
    layout,
    params,
    variables,
    parameterCount: countParameters(layout),
    bind,
    dispose: () => disposeTree(params),
  };
}
