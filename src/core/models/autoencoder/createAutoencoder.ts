// Autoencoders made in the page: their config, and fresh parameters to train.
import {
  tensor,
  tidy,
  variable,
  type Scalar,
  type Tensor2D,
  type Tensor3D,
  type Variable,
} from '@tensorflow/tfjs-core';
import { disposeTree, unflatten, type ParameterTree } from '../../tensors/tree';
import { countParameters, initialValues, type ParameterEntry } from '../layout';
import {
  decode,
  encode,
  parameterLayout,
  parseConfig,
  squaredError,
  type AutoencoderConfig,
  type AutoencoderParams,
} from './model';

interface BoundAutoencoder {
  /** It has no tokens: throws. */
  forward(tokens: number[][]): Tensor3D;
  /** Rows [N, n] → the squared error of each, mean over its numbers, added up; the caller owns the result. */
  reconstructionError(rows: Tensor2D): Scalar;
}

export interface CreatedAutoencoder extends BoundAutoencoder {
  config: AutoencoderConfig & { vocabSize: number };
  family: 'autoencoder';
  /** What config.json says. */
  json: Record<string, unknown>;
  layout: ParameterEntry[];
  /** Owned by the model. */
  params: ParameterTree;
  variables: Variable[];
  parameterCount: number;
  /** Rows [N, n] → codes [N, Z]; the caller owns the result. */
  encode(rows: Tensor2D): Tensor2D;
  /** Codes [N, Z] → rows [N, n]; the caller owns the result. */
  decode(codes: Tensor2D): Tensor2D;
  bind(params: ParameterTree): BoundAutoencoder;
  dispose(): void;
}

/**
 * An autoencoder with fresh parameters. The same seed gives the same on every device.
 *
 * @param json input_size, and hidden_size, bottleneck_size, kind
 * @throws Error naming the field that is wrong
 */
export function createAutoencoder(json: Record<string, unknown>, seed: number): CreatedAutoencoder {
  const config = parseConfig(json);
  const layout = parameterLayout(config);
  const variables = layout.map((entry, index) =>
    tidy(() => variable(tensor(initialValues(entry, seed, index), entry.shape, 'float32'))),
  );
  const params = unflatten(variables.map((one, index) => [layout[index]?.name ?? '', one]));
  const own = params as unknown as AutoencoderParams; // names and shapes are those of the layout
  const bind = (tree: ParameterTree): BoundAutoencoder => ({
    forward() {
      throw new Error('autoencoder: it reads rows of numbers, and no tokens');
    },
    reconstructionError: (rows) => squaredError(tree as unknown as AutoencoderParams, rows),
  });
  return {
    ...bind(params),
    config: { ...config, vocabSize: 0 },
    family: 'autoencoder',
    json: {
      ...{ model_type: 'autoencoder', input_size: config.inputSize, hidden_size: config.hiddenSize },
      ...{ bottleneck_size: config.bottleneckSize, kind: config.kind },
    },
    layout,
    params,
    variables,
    parameterCount: countParameters(layout),
    encode: (rows) => encode(own, rows),
    decode: (codes) => decode(own, codes),
    bind,
    dispose: () => disposeTree(params),
  };
}
