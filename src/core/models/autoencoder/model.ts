// Autoencoder: a row of numbers is squeezed to a few, its code, and made again from these.
//
//   x [n] ── W₁, ReLU ── [F] ── W₂ ── code [Z] ── W₃, ReLU ── [F] ── W₄ ── x̂ [n]        kind 'curved'
//   x [n] ──────────── W ────────── code [Z] ──────────── W′ ────────── x̂ [n]           kind 'linear'
//
// Hinton and Salakhutdinov 2006, "Reducing the Dimensionality of Data with Neural Networks" (Science 313). A linear one can do no
// better than principal component analysis (Baldi and Hornik 1989). Every layer has a bias. Left out: the training layer by layer.
import {
  mean,
  relu,
  square,
  sub,
  sum,
  tidy,
  type Scalar,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import * as z from 'zod/mini';
import { linear } from '../../kernels/linear';
import { countUpTo, readFields } from '../configFields';
import { single, type ParameterEntry } from '../layout';

export interface AutoencoderConfig {
  /** n: numbers of a row */
  inputSize: number;
  /** F: width of both hidden layers; a linear one has none. */
  hiddenSize: number;
  /** Z: numbers of a code */
  bottleneckSize: number;
  kind: 'linear' | 'curved';
}

/** [out, in] and [out] */
export interface LayerParams {
  weight: Tensor2D;
  bias: Tensor1D;
}

/** Layers by their number, as torch.nn.Sequential names them: '0' and, of a curved one, '2'. */
export interface AutoencoderParams {
  encoder: Record<string, LayerParams>;
  decoder: Record<string, LayerParams>;
}

const configFile = z.object(
  {
    input_size: countUpTo(4096),
    hidden_size: z._default(countUpTo(4096), 64),
    bottleneck_size: z._default(countUpTo(4096), 2),
    kind: z._default(z.enum(['linear', 'curved'], '"linear" or "curved"'), 'curved'),
  },
  'an object',
);

/** Reads a parsed config.json. Throws an Error that names the field which is missing or wrong. */
export function parseConfig(json: unknown): AutoencoderConfig {
  const file = readFields(configFile, json);
  return {
    inputSize: file.input_size,
    hiddenSize: file.hidden_size,
    bottleneckSize: file.bottleneck_size,
    kind: file.kind,
  };
}

/** Rows [N, n] → rows made again [N, n]. Pure; the caller owns the result. */
function forward(params: AutoencoderParams, x: Tensor2D): Tensor2D {
  return tidy(() => decode(params, encode(params, x)));
}

/** Rows [N, n] → codes [N, Z]. Pure; the caller owns the result. */
export function encode({ encoder }: AutoencoderParams, x: Tensor2D): Tensor2D {
  return tidy(() => throughLayers(encoder, x));
}

/** Codes [N, Z] → rows [N, n]. Pure; the caller owns the result. */
export function decode({ decoder }: AutoencoderParams, codes: Tensor2D): Tensor2D {
  return tidy(() => throughLayers(decoder, codes));
}

/** The squared error of each row, mean over its numbers, added up over all rows. Differentiable; the caller owns the result. */
export function squaredError(params: AutoencoderParams, x: Tensor2D): Scalar {
  return tidy(() => sum<Scalar>(mean(square(sub(forward(params, x), x)), 1)));
}

/** One layer, or two with a ReLU between them. */
function throughLayers(layers: Record<string, LayerParams>, x: Tensor2D): Tensor2D {
  const [first, second] = [layers['0'], layers['2']];
  if (!first) throw new Error('autoencoder: the parameters have no layer 0');
  const y = linear(x, first.weight, { bias: first.bias });
  return (second ? linear(relu(y), second.weight, { bias: second.bias }) : y) as Tensor2D;
}

/** Weights begin normal with the variance 2/in before a ReLU (He et al. 2015) and 1/in else, biases at 0. */
export function parameterLayout(config: AutoencoderConfig): ParameterEntry[] {
  const { inputSize: n, hiddenSize: F, bottleneckSize: Z, kind } = config;
  const layer = (name: string, outputs: number, inputs: number, gain: number): ParameterEntry[] => [
    single(`${name}.weight`, [outputs, inputs], { standardDeviation: Math.sqrt(gain / inputs) }),
    single(`${name}.bias`, [outputs], { constant: 0 }),
  ];
  if (kind === 'linear') return [...layer('encoder.0', Z, n, 1), ...layer('decoder.0', n, Z, 1)];
  return [
    ...layer('encoder.0', F, n, 2),
    ...layer('encoder.2', Z, F, 1),
    ...layer('decoder.0', F, Z, 2),
    ...layer('decoder.2', n, F, 1),
  ];
}
