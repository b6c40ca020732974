// The inputs that every fused kernel is compared with its reference on: small ones, odd ones, large numbers, rows that are all
// alike. They are drawn from a fixed seed and rounded to float32, so that all devices begin with the same numbers.
import {
  add,
  cast,
  dispose,
  reshape,
  slice,
  variable,
  type Rank,
  type ShapeMap,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import { adamW, type AdamWAttributes } from '../kernels/adam-w';
import { adamWReference } from '../kernels/adam-w/reference';
import { attention, type AttentionOptions } from '../kernels/attention';
import { attentionReference } from '../kernels/attention/reference';
import { cachedAttention, type CachedAttentionOptions } from '../kernels/cached-attention';
import { cachedAttentionReference } from '../kernels/cached-attention/reference';
import { cachedLatentAttention, type LatentRows } from '../kernels/cached-latent-attention';
import { cachedLatentAttentionReference } from '../kernels/cached-latent-attention/reference';
import { chooseExperts } from '../kernels/choose-experts';
import { chooseExpertsReference } from '../kernels/choose-experts/reference';
import { crossEntropy } from '../kernels/cross-entropy';
import { crossEntropyReference } from '../kernels/cross-entropy/reference';
import { embedding } from '../kernels/embedding';
import { embeddingReference } from '../kernels/embedding/reference';
import { expertLinear } from '../kernels/expert-linear';
import { expertLinearReference } from '../kernels/expert-linear/reference';
import { gelu, type GeluApproximation } from '../kernels/gelu';
import { geluReference } from '../kernels/gelu/reference';
import { layerNorm } from '../kernels/layer-norm';
import { layerNormReference } from '../kernels/layer-norm/reference';
import { linear, type Activation } from '../kernels/linear';
import { linearReference } from '../kernels/linear/reference';
import { normLinear, type NormLinearActivation } from '../kernels/norm-linear';
import { normLinearReference } from '../kernels/norm-linear/reference';
import { quantizedLinear } from '../kernels/quantized-linear';
import { quantizedLinearReference } from '../kernels/quantized-linear/reference';
import { rmsNorm } from '../kernels/rms-norm';
import { rmsNormReference } from '../kernels/rms-norm/reference';
import { rotary } from '../kernels/rotary';
import { rotaryReference } from '../kernels/rotary/reference';
import { skipGramPairs, type SkipGramPairsAttributes } from '../kernels/skip-gram-pairs';
import { skipGramPairsReference } from '../kernels/skip-gram-pairs/reference';
import { skipGramStep } from '../kernels/skip-gram-step';
import { skipGramStepReference } from '../kernels/skip-gram-step/reference';
import { sumSquares } from '../kernels/sum-squares';
import { sumSquaresReference } from '../kernels/sum-squares/reference';
import { swiglu } from '../kernels/swiglu';
import { swigluReference } from '../kernels/swiglu/reference';
import { quantizeRows } from '../tensors/quantize';
import { uniform } from '../../pure/random/philox';
import type { ChoiceRule } from '../../pure/routing/chooseExperts';
import { createAliasTable } from '../../pure/wordVectors/aliasTable';
import { keepThreshold } from '../../pure/wordVectors/drawPairs';
import type { KernelOp } from '../protocol';

/** The numbers of one input. */
export interface Given<R extends Rank = Rank> {
  shape: ShapeMap[R];
  values: Float32Array | Int32Array;
}

type Givens = Record<string, Given | undefined>;
type TensorOf<G> = G extends Given<infer R> ? Tensor<R> : undefined;
/** The inputs as tensors of the running device. */
type Inputs<G extends Givens = Givens> = { [Name in keyof G]: TensorOf<G[Name]> };

export interface KernelCase {
  op: KernelOp;
  /** What is awkward about it. */
  name: string;
  inputs: Givens;
  /** The inputs that have a gradient. */
  learned: string[];
  /** Through the op; of several results the first one has the gradient. */
  kernel(inputs: Inputs): Tensor[];
  /** In plain operations of tfjs. */
  reference(inputs: Inputs): Tensor[];
  /** Where the op writes in place: how to run it over and over on the same variables, and how to free them. */
  rounds?: ((inputs: Inputs) => Rounds) | undefined;
  /** Errors up to this share of the largest number are rounding. */
  tolerance: number;
}

interface Rounds {
  round(): Tensor[];
  end(): void;
}

/** Rounding of float32 over sums of some hundred numbers. */
const TOLERANCE = 1e-5;
/** A kernel may round the inputs to 16 bits, whose error is far below that of 8-bit weights. */
const QUANTIZED_TOLERANCE = 5e-5;
/** Where numbers of 10⁴ meet differences of 1. */
const LARGE_TOLERANCE = 2e-4;

const SEED = 20240301;
let streams = 0;

/** Numbers from `low` to `high`, other ones at every call. */
function floats<R extends Rank>(shape: ShapeMap[R], low = -1, high = 1): Given<R> {
  const stream = ++streams;
  const draw = (index: number) => low + (high - low) * uniform(SEED, index, stream);
  return { shape, values: Float32Array.from({ length: sizeOf(shape) }, (_unused, index) => draw(index)) };
}

/** The same number everywhere. */
function alike<R extends Rank>(shape: ShapeMap[R], value: number): Given<R> {
  return { shape, values: new Float32Array(sizeOf(shape)).fill(value) };
}

/** Whole numbers from `least` to `count` − 1. */
function ids<R extends Rank>(shape: ShapeMap[R], count: number, least = 0): Given<R> {
  const stream = ++streams;
  const draw = (index: number) => least + Math.floor((count - least) * uniform(SEED, index, stream));
  return { shape, values: Int32Array.from({ length: sizeOf(shape) }, (_unused, index) => draw(index)) };
}

const sizeOf = (shape: readonly number[]) => shape.reduce((size, length) => size * length, 1);

interface Computation<G extends Givens> {
  learned?: (keyof G & string)[];
  kernel(inputs: Inputs<G>): Tensor | Tensor[];
  reference(inputs: Inputs<G>): Tensor | Tensor[];
  rounds?(inputs: Inputs<G>): Rounds;
  tolerance?: number;
}

function kernelCase<G extends Givens>(
  op: KernelOp,
  name: string,
  inputs: G,
  { learned = [], kernel, reference, rounds, tolerance = TOLERANCE }: Computation<G>,
): KernelCase {
  const listed = (compute: (given: Inputs<G>) => Tensor | Tensor[]) => (given: Inputs) =>
    [compute(given as Inputs<G>)].flat();
  return {
    ...{ op, name, inputs, learned, tolerance },
    kernel: listed(kernel),
    reference: listed(reference),
    rounds: rounds && ((given) => rounds(given as Inputs<G>)),
  };
}

/** A variable with the same numbers in data of its own. */
function variableOf<R extends Rank>(tensor: Tensor<R>): Variable<R> {
  const copy = add<Tensor<R>>(tensor, 0);
  const made = variable(copy, false);
  copy.dispose();
  return made;
}

/** The numbers that a variable holds now; it is freed. */
function release(held: Variable): Tensor {
  const values = add(held, 0);
  held.dispose();
  return values;
}

function linearCase(
  [N, inputs, outputs]: [N: number, inputs: number, outputs: number],
  { bias, residual, activation = 'none' }: { bias?: true; residual?: true; activation?: Activation } = {},
): KernelCase {
  const given = {
    x: floats<Rank.R2>([N, inputs]),
    weight: floats<Rank.R2>([outputs, inputs]),
    ...(bias && { bias: floats<Rank.R1>([outputs]) }),
    ...(residual && { residual: floats<Rank.R2>([N, outputs]) }),
  };
  const extras = [
    bias && ' + bias',
    activation === 'none' ? '' : `, ${activation}`,
    residual && ' + residual',
  ];
  return kernelCase(
    'linear',
    `[${N},${inputs}] · [${outputs},${inputs}]ᵀ${extras.filter(Boolean).join('')}`,
    given,
    {
      learned: Object.keys(given) as (keyof typeof given)[],
      kernel: (t) => linear(t.x, t.weight, { bias: t.bias, residual: t.residual, activation }),
      reference: (t) => linearReference(t.x, t.weight, t.bias, t.residual, activation),
    },
  );
}

/** Tensors of three axes go through the same kernel. */
function batchedLinearCase(): KernelCase {
  const given = {
    x: floats<Rank.R3>([4, 33, 64]),
    weight: floats<Rank.R2>([48, 64]),
    bias: floats<Rank.R1>([48]),
    residual: floats<Rank.R3>([4, 33, 48]),
  };
  return kernelCase('linear', '[4,33,64] · [48,64]ᵀ + bias + residual', given, {
    learned: ['x', 'weight', 'bias', 'residual'],
    kernel: (t) => linear(t.x, t.weight, { bias: t.bias, residual: t.residual }),
    reference: (t) =>
      add(
        reshape(linearReference(reshape(t.x, [132, 64]), t.weight, t.bias, undefined, 'none'), [4, 33, 48]),
        t.residual,
      ),
  });
}

const EPSILON = 1e-5;

function rmsNormCase(name: string, x: Given, tolerance = TOLERANCE): KernelCase {
  const given = { x, weight: floats<Rank.R1>([x.shape.at(-1) ?? 1], 0.5, 1.5) };
  return kernelCase('rmsNorm', `${name} [${x.shape.join(',')}]`, given, {
    learned: ['x', 'weight'],
    kernel: (t) => rmsNorm(t.x, t.weight, EPSILON),
    reference: (t) => rmsNormReference(t.x, t.weight, EPSILON),
    tolerance,
  });
}

function layerNormCase(name: string, x: Given, tolerance = TOLERANCE): KernelCase {
  const C = x.shape.at(-1) ?? 1;
  const given = { x, weight: floats<Rank.R1>([C], 0.5, 1.5), bias: floats<Rank.R1>([C]) };
  return kernelCase('layerNorm', `${name} [${x.shape.join(',')}]`, given, {
    learned: ['x', 'weight', 'bias'],
    kernel: (t) => layerNorm(t.x, t.weight, t.bias, EPSILON),
    reference: (t) => layerNormReference(t.x, t.weight, t.bias, EPSILON),
    tolerance,
  });
}

/** Cosines and sines of angles that no model has, so that no two are alike. */
function angles(T: number, D: number): { cos: Given<Rank.R2>; sin: Given<Rank.R2> } {
  const half = floats<Rank.R2>([T, D / 2], 0, 2 * Math.PI).values;
  const twice = (wave: (angle: number) => number): Given<Rank.R2> => ({
    shape: [T, D],
    values: Float32Array.from({ length: T * D }, (_unused, i) =>
      wave(half[Math.floor(i / D) * (D / 2) + (i % (D / 2))] ?? NaN),
    ),
  });
  return { cos: twice(Math.cos), sin: twice(Math.sin) };
}

function rotaryCase(
  [B, T, N, D]: [B: number, T: number, N: number, D: number],
  rotatedHeads: number,
): KernelCase {
  const given = { x: floats<Rank.R3>([B, T, N * D]), ...angles(T, D) };
  return kernelCase('rotary', `${rotatedHeads} of ${N} heads, [${B},${T},${N}·${D}]`, given, {
    learned: ['x'],
    kernel: (t) => rotary(t.x, t.cos, t.sin, rotatedHeads),
    reference: (t) => rotaryReference(t.x, t.cos, t.sin, rotatedHeads),
  });
}

function attentionCase(
  [B, T]: [B: number, T: number],
  options: AttentionOptions,
  { span = 1, tolerance = TOLERANCE } = {},
): KernelCase {
  const { heads, keyValueHeads, headDim, causal } = options;
  const given = { qkv: floats<Rank.R3>([B, T, (heads + 2 * keyValueHeads) * headDim], -span, span) };
  const name = `B ${B}, T ${T}, H ${heads}, K ${keyValueHeads}, D ${headDim}${causal ? ', causal' : ''}${span > 1 ? ', large' : ''}`;
  return kernelCase('attention', name, given, {
    learned: ['qkv'],
    kernel: (t) => attention(t.qkv, options),
    reference: (t) => attentionReference(t.qkv, options)[0],
    tolerance,
  });
}

function cachedAttentionCase([T, S]: [T: number, S: number], options: CachedAttentionOptions): KernelCase {
  const { heads, keyValueHeads, headDim, start } = options;
  const given = {
    qkv: floats<Rank.R3>([1, T, (heads + 2 * keyValueHeads) * headDim]),
    keys: floats<Rank.R3>([keyValueHeads, S, headDim]),
    values: floats<Rank.R3>([keyValueHeads, S, headDim]),
  };
  const name = `T ${T} at ${start} of ${S}, H ${heads}, K ${keyValueHeads}, D ${headDim}`;
  return kernelCase('cachedAttention', name, given, {
    kernel(t) {
      const [keys, values] = [variableOf(t.keys), variableOf(t.values)];
      return [cachedAttention(t.qkv, keys, values, options), release(keys), release(values)];
    },
    reference: (t) => cachedAttentionReference(t.qkv, t.keys, t.values, options),
    rounds(t) {
      const [keys, values] = [variableOf(t.keys), variableOf(t.values)];
      return {
        round: () => [cachedAttention(t.qkv, keys, values, options)],
        end: () => dispose([keys, values]),
      };
    },
  });
}

function cachedLatentAttentionCase(
  [H, T, S]: [H: number, T: number, S: number],
  [Dc, Dr]: [Dc: number, Dr: number],
  start: number,
): KernelCase {
  const options = { start, scale: (Dc + Dr) ** -0.5 };
  const given = {
    queries: floats<Rank.R3>([H, T, Dc]),
    rotatedQueries: floats<Rank.R3>([H, T, Dr]),
    newLatents: floats<Rank.R2>([T, Dc]),
    newKeys: floats<Rank.R2>([T, Dr]),
    latents: floats<Rank.R3>([1, S, Dc]),
    rotatedKeys: floats<Rank.R3>([1, S, Dr]),
  };
  const cached = (t: LatentRows) => ({
    latents: variableOf(t.latents),
    rotatedKeys: variableOf(t.rotatedKeys),
  });
  const name = `T ${T} at ${start} of ${S}, H ${H}, Dc ${Dc}, Dr ${Dr}`;
  return kernelCase('cachedLatentAttention', name, given, {
    kernel(t) {
      const cache = cached(t);
      const output = cachedLatentAttention({ ...t, ...cache }, options);
      return [output, release(cache.latents), release(cache.rotatedKeys)];
    },
    reference: (t) => cachedLatentAttentionReference(t, options),
    rounds(t) {
      const cache = cached(t);
      return {
        round: () => [cachedLatentAttention({ ...t, ...cache }, options)],
        end: () => dispose([cache.latents, cache.rotatedKeys]),
      };
    },
  });
}

function chooseExpertsCase(
  scores: Given<Rank.R2>,
  [groups, keptGroups, chosen]: [number, number, number],
  what = '',
): KernelCase {
  const rule: ChoiceRule = { groups, keptGroups, chosen };
  const [N, E] = scores.shape;
  const name = `${chosen} of ${E} in ${keptGroups} of ${groups} groups, ${N} tokens${what}`;
  return kernelCase('chooseExperts', name, { scores }, {
    kernel: (t) => chooseExperts(t.scores, rule),
    reference: (t) => chooseExpertsReference(t.scores, rule),
    tolerance: 0,
  }); // prettier-ignore
}

function expertLinearCase(
  [N, inputs, outputs]: [N: number, inputs: number, outputs: number],
  [E, repeat]: [E: number, repeat: number],
  experts = ids<Rank.R1>([N * repeat], E),
  what = '',
): KernelCase {
  const given = {
    x: floats<Rank.R2>([N, inputs]),
    weight: floats<Rank.R3>([E, outputs, inputs]),
    experts,
  };
  return kernelCase(
    'expertLinear',
    `[${N},${inputs}] · [${E},${outputs},${inputs}]ᵀ, ${repeat} each${what}`,
    given,
    {
      learned: ['x', 'weight'],
      kernel: (t) => expertLinear(t.x, t.weight, t.experts),
      reference: (t) => expertLinearReference(t.x, t.weight, t.experts, { repeat, transposed: false }),
    },
  );
}

function geluCase(name: string, x: Given, approximate: GeluApproximation): KernelCase {
  return kernelCase(
    'gelu',
    `${name} [${x.shape.join(',')}], ${approximate}`,
    { x },
    {
      learned: ['x'],
      kernel: (t) => gelu(t.x, approximate),
      reference: (t) => geluReference(t.x, approximate),
    },
  );
}

function swigluCase(name: string, gateUp: Given): KernelCase {
  return kernelCase(
    'swiglu',
    `${name} [${gateUp.shape.join(',')}]`,
    { gateUp },
    {
      learned: ['gateUp'],
      kernel: (t) => swiglu(t.gateUp),
      reference: (t) => swigluReference(t.gateUp),
    },
  );
}

function crossEntropyCase(
  name: string,
  logits: Given<Rank.R2>,
  targets = ids<Rank.R1>([logits.shape[0]], logits.shape[1]),
  tolerance = TOLERANCE,
): KernelCase {
  return kernelCase(
    'crossEntropy',
    `${name} [${logits.shape.join(',')}]`,
    { logits, targets },
    {
      learned: ['logits'],
      kernel: (t) => crossEntropy(t.logits, t.targets),
      reference: (t) => crossEntropyReference(t.logits, t.targets)[0],
      tolerance,
    },
  );
}

function embeddingCase([V, C]: [V: number, C: number], wanted: Given): KernelCase {
  const given = { weight: floats<Rank.R2>([V, C]), wanted };
  return kernelCase('embedding', `[${wanted.shape.join(',')}] of [${V},${C}]`, given, {
    learned: ['weight'],
    kernel: (t) => embedding(t.weight, t.wanted),
    reference: (t) => reshape(embeddingReference(t.weight, reshape(t.wanted, [-1])), [...wanted.shape, C]),
  });
}

function adamWCase(shape: number[], options: Partial<AdamWAttributes> = {}, scaled = false): KernelCase {
  const attributes = {
    ...{ learningRate: 1e-2, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.1, step: 1 },
    ...options,
  };
  const variablesOf = (t: { parameter: Tensor; firstMoment: Tensor; secondMoment: Tensor }) => ({
    parameter: variableOf(t.parameter),
    firstMoment: variableOf(t.firstMoment),
    secondMoment: variableOf(t.secondMoment),
  });
  const given = {
    parameter: floats(shape as ShapeMap[Rank]),
    firstMoment: floats(shape as ShapeMap[Rank]),
    secondMoment: floats(shape as ShapeMap[Rank], 0, 1),
    gradient: floats(shape as ShapeMap[Rank]),
    ...(scaled && { gradientScale: floats<Rank.R0>([]) }),
  };
  return kernelCase(
    'adamW',
    `[${shape.join(',')}], step ${attributes.step}${scaled ? ', scaled' : ''}`,
    given,
    {
      kernel(t) {
        const variables = variablesOf(t);
        adamW(variables, t.gradient, { ...attributes, gradientScale: t.gradientScale });
        return [variables.parameter, variables.firstMoment, variables.secondMoment].map(release);
      },
      rounds(t) {
        const variables = variablesOf(t);
        return {
          round() {
            adamW(variables, t.gradient, { ...attributes, gradientScale: t.gradientScale });
            return Object.values(variables);
          },
          end: () => dispose(Object.values(variables)),
        };
      },
      reference: ({ parameter, firstMoment, secondMoment, gradient, gradientScale }) =>
        adamWReference(parameter, firstMoment, secondMoment, gradient, gradientScale, attributes),
    },
  );
}

function sumSquaresCase(x: Given): KernelCase {
  return kernelCase(
    'sumSquares',
    `[${x.shape.join(',')}]`,
    { x },
    {
      kernel: (t) => sumSquares(t.x),
      reference: (t) => sumSquaresReference(t.x),
    },
  );
}

/** A text of N words in sentences of 7, each kept with a probability of its own. */
function skipGramPairsCase(
  [N, V]: [N: number, V: number],
  options: Partial<SkipGramPairsAttributes> = {},
): KernelCase {
  const attributes = { window: 2, negatives: 5, seed: 3, pass: 0, first: 0, places: N, ...options };
  const { thresholds, aliases } = createAliasTable(Array.from({ length: V }, (_unused, word) => word + 1));
  const bits = (values: ArrayLike<number>): Given<Rank.R1> => ({
    shape: [values.length],
    values: Int32Array.from(values, (value) => value | 0),
  });
  const given = {
    ids: ids<Rank.R1>([N], V),
    sentences: bits(Array.from({ length: N }, (_unused, place) => Math.floor(place / 7))),
    keep: bits(Array.from({ length: V }, (_unused, word) => keepThreshold((word + 1) / V))),
    thresholds: bits(thresholds),
    aliases: bits(aliases),
  };
  const { window, negatives, first, places } = attributes;
  const name = `N=${N} V=${V} window=${window} K=${negatives} ${first}…${first + places - 1}`;
  // Rows behind the last pair mean nothing: they are not compared.
  const found = (pairs: Tensor, count: Tensor) => [
    slice(cast(pairs, 'float32'), [0, 0], [count.dataSync()[0] ?? 0, -1]),
    cast(count, 'float32'),
  ];
  return kernelCase('skipGramPairs', name, given, {
    tolerance: 0,
    kernel(t) {
      const { pairs, count } = skipGramPairs(t, attributes);
      return found(pairs, count);
    },
    reference(t) {
      const { ids: words, sentences, keep, thresholds: own, aliases: other } = t;
      return found(...skipGramPairsReference(words, sentences, keep, own, other, attributes));
    },
  });
}

function skipGramStepCase(
  [N, K, C, V]: [N: number, K: number, C: number, V: number],
  {
    block = N,
    pairs = ids<Rank.R2>([N, 2 + K], V),
    what = '',
  }: { block?: number; pairs?: Given<Rank.R2>; what?: string } = {},
): KernelCase {
  const attributes = { count: N, block, learningRate: 0.3 };
  const given = { v: floats<Rank.R2>([V, C]), u: floats<Rank.R2>([V, C]), pairs };
  const name = `N=${N} K=${K} C=${C} V=${V}${block < N ? ` blocks of ${block}` : ''}${what}`;
  return kernelCase('skipGramStep', name, given, {
    kernel(t) {
      const variables = { input: variableOf(t.v), output: variableOf(t.u) };
      const losses = skipGramStep(variables, t.pairs, attributes);
      return [losses, release(variables.input), release(variables.output)];
    },
    rounds(t) {
      const variables = { input: variableOf(t.v), output: variableOf(t.u) };
      return {
        round: () => [skipGramStep(variables, t.pairs, attributes), variables.input],
        end: () => dispose(Object.values(variables)),
      };
    },
    reference: (t) => skipGramStepReference(t.v, t.u, t.pairs, attributes),
  });
}

/** Rows of centre, context and negatives. */
function pairRows(rows: number[][]): Given<Rank.R2> {
  return { shape: [rows.length, rows[0]?.length ?? 0], values: Int32Array.from(rows.flat()) };
}

function quantizedLinearCase(
  [N, inputs, outputs]: [N: number, inputs: number, outputs: number],
  biased = false,
): KernelCase {
  const { values, scales } = quantizeRows(floats<Rank.R2>([outputs, inputs]).values, [outputs, inputs]);
  const given = {
    x: floats<Rank.R2>([N, inputs]),
    values: { shape: [outputs, Math.ceil(inputs / 4)], values } as Given<Rank.R2>,
    scales: { shape: [outputs], values: scales } as Given<Rank.R1>,
    ...(biased && { bias: floats<Rank.R1>([outputs]) }),
  };
  const name = `[${N},${inputs}] · [${outputs},${inputs}]ᵀ${biased ? ' + bias' : ''}`;
  return kernelCase('quantizedLinear', name, given, {
    kernel: ({ x, values, scales, bias }) =>
      quantizedLinear(x, { values, scales, shape: [outputs, inputs] }, bias),
    reference: ({ x, values, scales, bias }) =>
      quantizedLinearReference(x, { values, scales, shape: [outputs, inputs] }, bias),
    tolerance: QUANTIZED_TOLERANCE,
  });
}

function normLinearCase(
  [N, inputs, outputs]: [N: number, inputs: number, outputs: number],
  activation: NormLinearActivation,
  biased: boolean,
): KernelCase {
  const given = {
    x: floats<Rank.R2>([N, inputs]),
    normWeight: floats<Rank.R1>([inputs], 0.5, 1.5),
    weight: floats<Rank.R2>([outputs, inputs]),
    ...(biased && { normBias: floats<Rank.R1>([inputs]), bias: floats<Rank.R1>([outputs]) }),
  };
  const name = `[${N},${inputs}] · [${outputs},${inputs}]ᵀ${biased ? ' + bias' : ''}, ${activation}`;
  return kernelCase('normLinear', name, given, {
    kernel: ({ x, normWeight, normBias, weight, bias }) =>
      normLinear(x, { weight: normWeight, bias: normBias, epsilon: EPSILON }, weight, { bias, activation }),
    reference: ({ x, normWeight, normBias, weight, bias }) =>
      normLinearReference({ x, normWeight, normBias, weight, bias }, { epsilon: EPSILON, activation }),
  });
}

/** Targets of which every third is left out. */
function someLeftOut(targets: Given<Rank.R1>): Given<Rank.R1> {
  return { ...targets, values: targets.values.map((id, n) => (n % 3 === 0 ? -1 : id)) };
}

/** Numbers of which most are as large as `span`, of both signs. */
function extreme<R extends Rank>(shape: ShapeMap[R], span: number): Given<R> {
  const { values } = floats<R>(shape);
  return { shape, values: values.map((value, i) => (i % 4 === 0 ? value : Math.sign(value) * span)) };
}

const packed = (heads: number, keyValueHeads: number, headDim: number) => ({ heads, keyValueHeads, headDim });

/** The cases of each op; built when asked for, and the same each time. */
const CASES: Record<KernelOp, () => KernelCase[]> = {
  linear: () => [
    linearCase([1, 1, 1]),
    linearCase([3, 17, 5], { bias: true }),
    linearCase([1, 128, 513]),
    linearCase([64, 130, 1], { residual: true }),
    linearCase([65, 33, 47], { bias: true, residual: true }),
    linearCase([14, 33, 65], { bias: true, residual: true, activation: 'gelu-tanh' }),
    linearCase([5, 64, 32], { activation: 'gelu' }),
    linearCase([1, 257, 36], { bias: true, activation: 'gelu-tanh' }),
    batchedLinearCase(),
  ],
  rmsNorm: () => [
    // Of a large number alone the gradient is almost nothing but rounding.
    rmsNormCase('one number', floats<Rank.R3>([1, 1, 1], -0.01, 0.01)),
    rmsNormCase('odd', floats<Rank.R2>([3, 17])),
    rmsNormCase('batch', floats<Rank.R3>([4, 33, 64])),
    rmsNormCase('vector', floats<Rank.R1>([100])),
    rmsNormCase('rows of equal numbers', alike<Rank.R2>([3, 17], 0.75)),
    rmsNormCase('zeros', alike<Rank.R2>([2, 5], 0)),
    rmsNormCase('large', extreme<Rank.R2>([5, 33], 1e4)),
    rmsNormCase('small', floats<Rank.R2>([5, 33], -1e-4, 1e-4)),
  ],
  layerNorm: () => [
    layerNormCase('one number', floats<Rank.R3>([1, 1, 1])),
    layerNormCase('odd', floats<Rank.R2>([3, 17])),
    layerNormCase('batch', floats<Rank.R3>([4, 33, 64])),
    layerNormCase('vector', floats<Rank.R1>([100])),
    layerNormCase('rows of equal numbers', alike<Rank.R2>([3, 17], 0.75)),
    layerNormCase('far from 0', floats<Rank.R2>([5, 32], 99, 101), LARGE_TOLERANCE),
    layerNormCase('large', extreme<Rank.R2>([5, 33], 1e4)),
  ],
  rotary: () => [
    rotaryCase([1, 1, 1, 2], 1),
    rotaryCase([2, 5, 3, 8], 2),
    rotaryCase([2, 7, 4, 6], 4),
    rotaryCase([2, 33, 8, 16], 6),
    rotaryCase([1, 1, 12, 64], 8),
  ],
  attention: () => [
    attentionCase([1, 1], { ...packed(1, 1, 1), causal: true }),
    attentionCase([2, 5], { ...packed(4, 2, 8), causal: true }),
    attentionCase([2, 3], { ...packed(2, 2, 5), causal: false }),
    attentionCase([1, 17], { ...packed(3, 1, 7), causal: true }),
    attentionCase([1, 1], { ...packed(6, 2, 16), causal: true }),
    attentionCase([2, 33], { ...packed(4, 4, 16), causal: true }),
    attentionCase([1, 64], { ...packed(2, 1, 32), causal: false }),
    attentionCase([2, 9], { ...packed(4, 2, 8), causal: true }, { span: 10, tolerance: LARGE_TOLERANCE }),
  ],
  cachedAttention: () => [
    cachedAttentionCase([1, 1], { ...packed(1, 1, 1), start: 0 }),
    cachedAttentionCase([5, 8], { ...packed(4, 2, 8), start: 0 }),
    cachedAttentionCase([1, 8], { ...packed(4, 2, 8), start: 3 }),
    cachedAttentionCase([7, 33], { ...packed(4, 2, 5), start: 20 }),
    cachedAttentionCase([4, 4], { ...packed(3, 1, 6), start: 0 }),
    cachedAttentionCase([1, 65], { ...packed(2, 2, 16), start: 64 }),
    cachedAttentionCase([16, 128], { ...packed(6, 2, 32), start: 50 }),
  ],
  cachedLatentAttention: () => [
    cachedLatentAttentionCase([1, 1, 1], [1, 1], 0),
    cachedLatentAttentionCase([4, 5, 8], [12, 6], 0),
    cachedLatentAttentionCase([4, 1, 9], [48, 16], 7),
    cachedLatentAttentionCase([3, 2, 33], [7, 3], 20),
    cachedLatentAttentionCase([2, 16, 128], [32, 16], 50),
  ],
  chooseExperts: () => [
    chooseExpertsCase(floats<Rank.R2>([1, 1]), [1, 1, 1]),
    chooseExpertsCase(floats<Rank.R2>([7, 8]), [1, 1, 2]),
    chooseExpertsCase(floats<Rank.R2>([33, 12]), [4, 2, 3]),
    chooseExpertsCase(floats<Rank.R2>([5, 64]), [8, 4, 8]),
    chooseExpertsCase(alike<Rank.R2>([3, 8], 0.5), [2, 1, 3], ', all alike'),
  ],
  expertLinear: () => [
    expertLinearCase([1, 1, 1], [1, 1]),
    expertLinearCase([1, 17, 6], [5, 2]),
    expertLinearCase([7, 5, 3], [4, 2]),
    expertLinearCase([33, 64, 48], [8, 2]),
    expertLinearCase([9, 32, 10], [3, 1], alikeIds<Rank.R1>([9], 2), ', all to one'),
  ],
  gelu: () =>
    (['tanh', 'none'] as const).flatMap((approximate) => [
      geluCase('one number', floats<Rank.R3>([1, 1, 1]), approximate),
      geluCase('odd', floats<Rank.R2>([3, 17], -6, 6), approximate),
      geluCase('batch', floats<Rank.R3>([4, 33, 64], -4, 4), approximate),
      geluCase('large', extreme<Rank.R2>([3, 17], 1e4), approximate),
    ]),
  swiglu: () => [
    swigluCase('one pair', floats<Rank.R3>([1, 1, 2])),
    swigluCase('odd', floats<Rank.R2>([3, 34], -6, 6)),
    swigluCase('batch', floats<Rank.R3>([4, 33, 128], -3, 3)),
    swigluCase('vector', floats<Rank.R1>([22])),
    swigluCase('large', extreme<Rank.R2>([3, 18], 1e4)),
  ],
  crossEntropy: () => [
    crossEntropyCase('one word', floats<Rank.R2>([1, 1])),
    crossEntropyCase('one word', floats<Rank.R2>([5, 1])),
    crossEntropyCase('odd', floats<Rank.R2>([3, 17], -5, 5)),
    crossEntropyCase('some left out', floats<Rank.R2>([7, 33], -5, 5), someLeftOut(ids<Rank.R1>([7], 33))),
    crossEntropyCase('all left out', floats<Rank.R2>([4, 9]), alikeIds([4], -1)),
    crossEntropyCase('equal logits', alike<Rank.R2>([3, 50], 2.5)),
    crossEntropyCase('batch', floats<Rank.R2>([132, 512], -10, 10)),
    crossEntropyCase('large', extreme<Rank.R2>([7, 130], 1e4), ids<Rank.R1>([7], 130), LARGE_TOLERANCE),
  ],
  embedding: () => [
    embeddingCase([1, 1], ids<Rank.R1>([1], 1)),
    embeddingCase([7, 5], ids<Rank.R1>([20], 7)),
    embeddingCase([300, 64], ids<Rank.R2>([4, 33], 300)),
    embeddingCase([40, 33], alikeIds<Rank.R2>([2, 9], 39)),
  ],
  adamW: () => [
    adamWCase([1]),
    adamWCase([3, 17], { step: 7 }, true),
    adamWCase([33, 64], { step: 1000, weightDecay: 0 }),
    adamWCase([2, 3, 5], { step: 2, learningRate: 0.5, beta1: 0, beta2: 0.5, epsilon: 1e-3 }),
    adamWCase([257], { step: 100_000 }, true),
  ],
  sumSquares: () => [
    sumSquaresCase(floats<Rank.R1>([1])),
    sumSquaresCase(floats<Rank.R2>([3, 17])),
    sumSquaresCase(floats<Rank.R3>([4, 33, 64])),
    sumSquaresCase(floats<Rank.R1>([100_003])),
    sumSquaresCase(alike<Rank.R2>([5, 5], 0)),
  ],
  skipGramPairs: () => [
    skipGramPairsCase([2, 2], { window: 1, negatives: 1 }),
    skipGramPairsCase([30, 5]),
    skipGramPairsCase([200, 11], { window: 5, negatives: 3, pass: 4, seed: 77 }),
    skipGramPairsCase([200, 11], { window: 5, negatives: 0, first: 13, places: 50 }),
    skipGramPairsCase([500, 1000], { window: 10, negatives: 25, first: 499, places: 1, pass: 2 ** 20 }),
  ],
  skipGramStep: () => [
    skipGramStepCase([1, 1, 1, 2]),
    skipGramStepCase([7, 5, 3, 9]),
    skipGramStepCase([256, 5, 64, 1525]),
    skipGramStepCase([50, 4, 19, 23], { block: 16 }),
    skipGramStepCase([3, 2, 8, 9], { pairs: pairRows([[1, 2, 3, 4], [1, 2, 3, 4], [4, 2, 3, 3]]), what: ', a pair twice' }), // prettier-ignore
    skipGramStepCase([2, 2, 5, 9], { pairs: pairRows([[1, 2, 2, 4], [5, 5, 5, 5]]), what: ', a negative is the context' }), // prettier-ignore
  ],
  quantizedLinear: () => [
    quantizedLinearCase([1, 1, 1]),
    quantizedLinearCase([1, 5, 3], true),
    quantizedLinearCase([1, 128, 513]),
    quantizedLinearCase([3, 64, 33], true),
    quantizedLinearCase([17, 67, 10]),
  ],
  normLinear: () => [
    normLinearCase([1, 1, 2], 'none', false),
    normLinearCase([1, 128, 96], 'swiglu', false),
    normLinearCase([3, 17, 10], 'gelu-tanh', true),
    normLinearCase([2, 33, 22], 'swiglu', true),
    normLinearCase([1, 64, 65], 'none', true),
  ],
};

function alikeIds<R extends Rank>(shape: ShapeMap[R], id: number): Given<R> {
  return { shape, values: new Int32Array(sizeOf(shape)).fill(id) };
}

/** Shapes as in training a small model (8 sequences of 64 tokens, C = 128) and, for decoding, one token of C = 256. */
const TYPICAL: Record<KernelOp, () => KernelCase> = {
  linear: () => linearCase([512, 128, 512], { bias: true }),
  rmsNorm: () => rmsNormCase('typical', floats<Rank.R2>([512, 128])),
  layerNorm: () => layerNormCase('typical', floats<Rank.R2>([512, 128])),
  rotary: () => rotaryCase([8, 64, 12, 32], 8),
  attention: () => attentionCase([8, 64], { ...packed(4, 4, 32), causal: true }),
  cachedAttention: () => cachedAttentionCase([1, 256], { ...packed(8, 8, 32), start: 128 }),
  cachedLatentAttention: () => cachedLatentAttentionCase([8, 1, 256], [128, 32], 128),
  chooseExperts: () => chooseExpertsCase(floats<Rank.R2>([512, 8]), [1, 1, 2]),
  expertLinear: () => expertLinearCase([512, 128, 256], [8, 2]),
  gelu: () => geluCase('typical', floats<Rank.R2>([512, 512], -4, 4), 'tanh'),
  swiglu: () => swigluCase('typical', floats<Rank.R2>([512, 768], -4, 4)),
  crossEntropy: () => crossEntropyCase('typical', floats<Rank.R2>([512, 512], -5, 5)),
  embedding: () => embeddingCase([65, 64], ids<Rank.R1>([512], 65)),
  adamW: () => adamWCase([512, 128], { step: 10 }, true),
  sumSquares: () => sumSquaresCase(floats<Rank.R2>([512, 128])),
  skipGramPairs: () => skipGramPairsCase([8192, 1525]),
  skipGramStep: () => skipGramStepCase([256, 5, 64, 1525]),
  quantizedLinear: () => quantizedLinearCase([1, 256, 1024]),
  normLinear: () => normLinearCase([1, 256, 768], 'none', false),
};

/** The kernels that each op and its gradient run. */
export const KERNEL_NAMES: Record<KernelOp, string[]> = {
  linear: ['Linear', 'ColumnSums', 'Gelu', 'GeluGradient'],
  rmsNorm: ['RmsNorm', 'RmsNormGradient'],
  layerNorm: ['LayerNorm', 'LayerNormGradient'],
  rotary: ['Rotary'],
  attention: ['Attention', 'AttentionGradient'],
  cachedAttention: ['CachedAttention'],
  cachedLatentAttention: ['CachedLatentAttention'],
  chooseExperts: ['ChooseExperts'],
  expertLinear: ['ExpertLinear', 'ExpertLinearWeightGradient'],
  gelu: ['Gelu', 'GeluGradient'],
  swiglu: ['Swiglu', 'SwigluGradient'],
  crossEntropy: ['CrossEntropy', 'CrossEntropyGradient'],
  embedding: ['Embedding', 'EmbeddingGradient'],
  adamW: ['AdamW'],
  sumSquares: ['SumSquares'],
  skipGramPairs: ['SkipGramPairs'],
  skipGramStep: ['SkipGramStep'],
  quantizedLinear: ['QuantizedLinear'],
  normLinear: ['NormLinear'],
};

export const KERNEL_OPS = Object.keys(CASES) as KernelOp[];

/** The cases of one op, always the same ones. */
export function kernelCases(op: KernelOp): KernelCase[] {
  streams = 0;
  return CASES[op]();
}

/** One case of the size that a small model has, to measure the time of. */
export function typicalCase(op: KernelOp): KernelCase {
  streams = 0;
  return TYPICAL[op]();
}
