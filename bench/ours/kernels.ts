// Each fused kernel beside its reference, both on the running device: whether it pays.
import { adamW } from '../../src/core/kernels/adam-w';
import { adamWReference } from '../../src/core/kernels/adam-w/reference';
import { attention } from '../../src/core/kernels/attention';
import { attentionReference } from '../../src/core/kernels/attention/reference';
import { cachedAttention } from '../../src/core/kernels/cached-attention';
import { cachedAttentionReference } from '../../src/core/kernels/cached-attention/reference';
import { cachedLatentAttention } from '../../src/core/kernels/cached-latent-attention';
import { cachedLatentAttentionReference } from '../../src/core/kernels/cached-latent-attention/reference';
import { chooseExperts } from '../../src/core/kernels/choose-experts';
import { chooseExpertsReference } from '../../src/core/kernels/choose-experts/reference';
import { crossEntropy } from '../../src/core/kernels/cross-entropy';
import { crossEntropyReference } from '../../src/core/kernels/cross-entropy/reference';
import { embedding } from '../../src/core/kernels/embedding';
import { embeddingReference } from '../../src/core/kernels/embedding/reference';
import { expertLinear } from '../../src/core/kernels/expert-linear';
import { expertLinearReference } from '../../src/core/kernels/expert-linear/reference';
import { gelu } from '../../src/core/kernels/gelu';
import { geluReference } from '../../src/core/kernels/gelu/reference';
import { layerNorm } from '../../src/core/kernels/layer-norm';
import { layerNormReference } from '../../src/core/kernels/layer-norm/reference';
import { linear } from '../../src/core/kernels/linear';
import { linearReference } from '../../src/core/kernels/linear/reference';
import { normLinear } from '../../src/core/kernels/norm-linear';
import { normLinearReference } from '../../src/core/kernels/norm-linear/reference';
import { quantizedLinear } from '../../src/core/kernels/quantized-linear';
import { rmsNorm } from '../../src/core/kernels/rms-norm';
import { rmsNormReference } from '../../src/core/kernels/rms-norm/reference';
import { rotary } from '../../src/core/kernels/rotary';
import { rotaryReference } from '../../src/core/kernels/rotary/reference';
import { skipGramStep } from '../../src/core/kernels/skip-gram-step';
import { skipGramStepReference } from '../../src/core/kernels/skip-gram-step/reference';
import { sumSquares } from '../../src/core/kernels/sum-squares';
import { sumSquaresReference } from '../../src/core/kernels/sum-squares/reference';
import { swiglu } from '../../src/core/kernels/swiglu';
import { swigluReference } from '../../src/core/kernels/swiglu/reference';
import { quantize } from '../../src/core/tensors/quantize';
// For the references; ours bring their own.
import '../../node_modules/@tensorflow/tfjs-core/dist/register_all_gradients';
// The book's own tfjs, not the one that the peers bring.
import * as tf from '../../node_modules/@tensorflow/tfjs-core';
import type { KernelTimes } from '../page/protocol';
import { makePairs, makeVectors } from '../page/wordPairs';

interface Case {
  readonly name: string;
  readonly kernel: () => tf.Tensor;
  readonly reference: () => tf.Tensor;
}

/** Both are repeated until they took so long, ten times at least. */
const LEAST_MS = 60;
const LEAST_RUNS = 10;

/** Forward, and where there is a gradient forward and backward with a random dy. */
function differentiable(
  name: string,
  inputs: readonly tf.Tensor[],
  kernel: (...x: tf.Tensor[]) => tf.Tensor,
  reference: (...x: tf.Tensor[]) => tf.Tensor,
): Case[] {
  const shape = `[${inputs.map(({ shape }) => shape.join(', ')).join('], [')}]`;
  const dy = tf.tidy(() => tf.randomNormal(kernel(...inputs).shape, 0, 1, 'float32', 7));
  const back =
    (f: typeof kernel): (() => tf.Tensor) =>
    () => {
      const gradients = tf.grads((...x: tf.Tensor[]) => f(...x))([...inputs], dy);
      return gradients[0] ?? tf.scalar(NaN);
    };
  return [
    { name: `${name} ${shape}`, kernel: () => kernel(...inputs), reference: () => reference(...inputs) },
    { name: `${name} ${shape}, with its gradient`, kernel: back(kernel), reference: back(reference) },
  ];
}

/** The shapes of the training step (8 × 64 tokens, C = 128) and of decoding (C = 256). */
function makeCases(): Case[] {
  let seed = 1;
  const normal = (...shape: number[]) => tf.randomNormal(shape, 0, 1, 'float32', seed++);
  const [N, C, V] = [512, 128, 512];
  const packed = { heads: 4, keyValueHeads: 4, headDim: C / 4 };
  const ids = tf.tensor1d(
    Array.from({ length: N }, (_, i) => (i * i * 37) % V),
    'int32',
  );
  const [cos, sin] = [normal(64, 32), normal(64, 32)] as [tf.Tensor2D, tf.Tensor2D];
  const causal = { ...packed, causal: true };
  const row = normal(1, 256) as tf.Tensor2D;
  const matrix = normal(1024, 256) as tf.Tensor2D;
  const [scale, shift, bias] = [normal(256), normal(256), normal(1024)] as [
    tf.Tensor1D,
    tf.Tensor1D,
    tf.Tensor1D,
  ];
  const quantized = quantize(matrix);
  const decoding = { heads: 8, keyValueHeads: 8, headDim: 32, start: 100 };
  const [keys, values] = [tf.variable(normal(8, 256, 32)), tf.variable(normal(8, 256, 32))] as [
    tf.Variable<tf.Rank.R3>,
    tf.Variable<tf.Rank.R3>,
  ];
  const qkvRow = normal(1, 1, 768) as tf.Tensor3D;
  const experts = tf.tensor1d(
    Array.from({ length: 2 * N }, (_, i) => (i * i * 5) % 8),
    'int32',
  );
  const oneRow = normal(1, C) as tf.Tensor2D;
  const onePair = tf.tensor1d([2, 5], 'int32');
  const expertWeights = normal(8, 104, C) as tf.Tensor3D;
  const scores = normal(N, 8) as tf.Tensor2D;
  const choice = { groups: 1, keptGroups: 1, chosen: 2 };
  const latentRows = {
    ...{ queries: normal(4, 1, 48) as tf.Tensor3D, rotatedQueries: normal(4, 1, 16) as tf.Tensor3D },
    ...{ newLatents: normal(1, 48) as tf.Tensor2D, newKeys: normal(1, 16) as tf.Tensor2D },
    latents: tf.variable(normal(1, 256, 48)) as tf.Variable<tf.Rank.R3>,
    rotatedKeys: tf.variable(normal(1, 256, 16)) as tf.Variable<tf.Rank.R3>,
  };
  const latentOptions = { start: 100, scale: 48 ** -0.5 };
  const adam = { learningRate: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.01, step: 3 };
  const gradient = normal(512, 128);
  const state = () => ({
    parameter: tf.variable(normal(512, 128)),
    firstMoment: tf.variable(tf.zeros([512, 128])),
  });
  const variables = { ...state(), secondMoment: tf.variable(tf.ones([512, 128])) };
  const wordShape = { V: 1525, C: 64, K: 5, B: 256, learningRate: 0.05 };
  const pairs = tf.tensor2d(makePairs(wordShape, 0), [wordShape.B, 2 + wordShape.K], 'int32');
  const table = (which: 'v' | 'u') =>
    tf.variable(tf.tensor2d(makeVectors(wordShape, which), [wordShape.V, wordShape.C]));
  const words = { input: table('v'), output: table('u') };
  const wordStep = { count: wordShape.B, block: wordShape.B, learningRate: wordShape.learningRate };
  return [
    ...differentiable(
      'linear',
      [normal(N, C), normal(4 * C, C), normal(4 * C)],
      (x, w, b) => linear(x as tf.Tensor2D, w as tf.Tensor2D, { bias: b as tf.Tensor1D }),
      (x, w, b) => linearReference(x as tf.Tensor2D, w as tf.Tensor2D, b as tf.Tensor1D, undefined, 'none'),
    ),
    ...differentiable(
      'layer-norm',
      [normal(N, C), normal(C), normal(C)],
      (x, w, b) => layerNorm(x, w as tf.Tensor1D, b as tf.Tensor1D, 1e-5),
      (x, w, b) => layerNormReference(x, w as tf.Tensor1D, b as tf.Tensor1D, 1e-5),
    ),
    ...differentiable(
      'rms-norm',
      [normal(N, C), normal(C)],
      (x, w) => rmsNorm(x, w as tf.Tensor1D, 1e-5),
      (x, w) => rmsNormReference(x, w as tf.Tensor1D, 1e-5),
    ),
    ...differentiable(
      'rotary',
      [normal(8, 64, 3 * C)],
      (x) => rotary(x as tf.Tensor3D, cos, sin, 8),
      (x) => rotaryReference(x as tf.Tensor3D, cos, sin, 8),
    ),
    ...differentiable(
      'attention',
      [normal(8, 64, 3 * C)],
      (x) => attention(x as tf.Tensor3D, causal),
      (x) => attentionReference(x as tf.Tensor3D, causal)[0],
    ),
    ...differentiable(
      'gelu',
      [normal(N, 4 * C)],
      (x) => gelu(x, 'tanh'),
      (x) => geluReference(x, 'tanh'),
    ),
    ...differentiable('swiglu', [normal(N, 8 * C)], swiglu, swigluReference),
    ...differentiable(
      'cross-entropy',
      [normal(N, V)],
      (x) => crossEntropy(x as tf.Tensor2D, ids),
      (x) => crossEntropyReference(x as tf.Tensor2D, ids)[0],
    ),
    ...differentiable(
      'embedding',
      [normal(V, C)],
      (w) => embedding(w as tf.Tensor2D, ids),
      (w) => embeddingReference(w as tf.Tensor2D, ids),
    ),
    ...differentiable(
      'expert-linear, 2 of 8 experts a row,',
      [normal(N, C), expertWeights],
      (x, w) => expertLinear(x as tf.Tensor2D, w as tf.Tensor3D, experts),
      (x, w) =>
        expertLinearReference(x as tf.Tensor2D, w as tf.Tensor3D, experts, { repeat: 2, transposed: false }),
    ),
    {
      name: 'expert-linear, 2 of 8 experts for one row, [1, 128], [8, 104, 128]',
      kernel: () => expertLinear(oneRow, expertWeights, onePair),
      reference: () =>
        expertLinearReference(oneRow, expertWeights, onePair, { repeat: 2, transposed: false }),
    },
    {
      name: 'choose-experts, 2 of 8, [512, 8]',
      kernel: () => chooseExperts(scores, choice),
      reference: () => chooseExpertsReference(scores, choice),
    },
    {
      name: 'adam-w [512, 128]',
      kernel: () => {
        adamW(variables, gradient, adam);
        return tf.scalar(0);
      },
      reference: () => {
        const { parameter, firstMoment, secondMoment } = variables;
        const next = adamWReference(parameter, firstMoment, secondMoment, gradient, undefined, adam);
        [parameter, firstMoment, secondMoment].forEach((variable, i) => variable.assign(next[i] ?? variable));
        return tf.scalar(0);
      },
    },
    {
      name: 'sum-squares [512, 128]',
      kernel: () => sumSquares(gradient),
      reference: () => sumSquaresReference(gradient),
    },
    {
      name: 'skip-gram-step, 256 pairs, V=1525, C=64, K=5',
      kernel: () => skipGramStep(words, pairs, wordStep),
      reference: () =>
        skipGramStepReference(
          words.input as tf.Tensor as tf.Tensor2D,
          words.output as tf.Tensor as tf.Tensor2D,
          pairs,
          wordStep,
        )[0],
    },
    {
      name: 'cached-attention, one token after 100, 8 heads of 32',
      kernel: () => cachedAttention(qkvRow, keys, values, decoding),
      reference: () => cachedAttentionReference(qkvRow, keys, values, decoding)[0],
    },
    {
      name: 'cached-latent-attention, one token after 100, 4 heads, latent vectors of 48, rotated keys of 16',
      kernel: () => cachedLatentAttention(latentRows, latentOptions),
      reference: () => cachedLatentAttentionReference(latentRows, latentOptions)[0],
    },
    {
      name: 'norm-linear [1, 256], [1024, 256], GELU',
      kernel: () =>
        normLinear(row, { weight: scale, bias: shift, epsilon: 1e-5 }, matrix, {
          bias,
          activation: 'gelu-tanh',
        }),
      reference: () =>
        normLinearReference(
          { x: row, normWeight: scale, normBias: shift, weight: matrix, bias },
          { epsilon: 1e-5, activation: 'gelu-tanh' },
        ),
    },
    {
      name: 'quantized-linear [1, 256], [1024, 256], beside linear of float32',
      kernel: () => quantizedLinear(row, quantized, bias),
      reference: () => linear(row, matrix, { bias }),
    },
  ];
}

/** Mean time of one run, in ms: the queue of the device is empty before and after. */
async function time(run: () => tf.Tensor): Promise<number> {
  const settle = async () => {
    const result = tf.tidy(run);
    await result.data();
    result.dispose();
  };
  await settle();
  let runs = 0;
  const startMs = performance.now();
  while (runs < LEAST_RUNS || performance.now() - startMs < LEAST_MS) {
    tf.dispose(tf.tidy(run));
    runs++;
  }
  await settle();
  return (performance.now() - startMs) / (runs + 1);
}

/** `rounds` times each, one after the other. */
export async function timeKernels(rounds: number): Promise<KernelTimes[]> {
  const times: KernelTimes[] = [];
  for (const { name, kernel, reference } of makeCases()) {
    const row = { name, kernelMs: [] as number[], referenceMs: [] as number[] };
    let missing: string | undefined;
    for (let round = 0; round < rounds; round++) {
      row.kernelMs.push(await time(kernel));
      if (missing !== undefined) continue;
      try {
        row.referenceMs.push(await time(reference));
      } catch (error) {
        // Plain operations may need more of tfjs than the book's device has.
        missing = error instanceof Error ? error.message : String(error);
      }
    }
    times.push(missing === undefined ? row : { ...row, missing });
  }
  return times;
}
