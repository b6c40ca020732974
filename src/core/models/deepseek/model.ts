// DeepSeek-V3, the decoder-only transformer with latent attention, a mixture of experts and multi-token prediction.
//
//   tokens [B, T]
//     │ embed_tokens                                      [B, T, C]
//     ├──────────────┐
//     │         input_layernorm → latent attention → o_proj
//     + ◄────────────┘                                                        ┐
//     ├──────────────┐                                                        │ × L layers
//     │         post_attention_layernorm → SwiGLU in the first layers,        │
//     │                                    then a mixture of experts          │
//     + ◄────────────┘                                                        ┘
//     │ norm ───────────────► h [B, T, C]
//     │ head                          │
//   logits of the next tokens         │ + embedding of these tokens → eh_proj → a layer of its own → the same head
//                                   logits of the tokens after them: multi-token prediction, module 1 … D
//
// DeepSeek-AI 2024 (arXiv:2412.19437v2, sections 2.1 and 2.2). Checked against transformers' DeepseekV3ForCausalLM and, with the
// modules of multi-token prediction, against training/reference/deepseek.py; parameters carry the names of the published
// checkpoint, where module k is layer L + k − 1. In memory the rows of its matrices stand apart as the paper has them (layers/latentAttention.ts),
// and the experts of a layer are one tensor; the layout tells where each comes from.
// Left out: YaRN (arXiv:2309.00071), by which V3 was stretched to 128K tokens; 8-bit weights.
import { add, concat, tidy, type Rank, type Tensor2D, type Tensor3D } from '@tensorflow/tfjs-core';
import { embedding } from '../../kernels/embedding';
import { rmsNorm } from '../../kernels/rms-norm';
import { swiglu } from '../../kernels/swiglu';
import { checkStep, earlierIn, wantedRows, type Pass as DecodingPass } from '../../layers/decoding';
import { createCache, type CacheWidths, type KvCache } from '../../layers/KvCache';
import {
  latentAttention,
  type LatentAttentionParams,
  type LatentAttentionTapName,
  type LatentCache,
} from '../../layers/latentAttention';
import { linear, type LinearParams } from '../../layers/linear';
import {
  mixtureOfExperts,
  type MixtureOptions,
  type MixtureParams,
  type MixtureTapName,
} from '../../layers/mixtureOfExperts';
import { addToStream, asRows, asSequences, tapRows, type NormParams } from '../../layers/residual';
import { rotaryAngles, rotaryFrequencies, type RotaryAngles } from '../../layers/rope';
import { flatten, tokenIds, type Tokens } from '../../layers/tokens';
import { noTap, tapInside, type Tap } from '../../tensors/tap';
import type { CheckpointNames, DecodeOptions, StepOptions } from '../Family';

/** Hugging Face's DeepseekV3Config, in camelCase; only what the arithmetic needs. */
export interface DeepseekConfig {
  /** V */
  vocabSize: number;
  /** C */
  hiddenSize: number;
  /** F of the dense layers */
  intermediateSize: number;
  /** F of one expert */
  moeIntermediateSize: number;
  /** L; the modules of multi-token prediction are not counted */
  numHiddenLayers: number;
  /** H */
  numAttentionHeads: number;
  nSharedExperts: number;
  /** E */
  nRoutedExperts: number;
  /** Routed experts that a token goes to. */
  numExpertsPerTok: number;
  /** Groups that the experts are in, and how many of them a token may go to. */
  nGroup: number;
  topkGroup: number;
  normTopkProb: boolean;
  routedScalingFactor: number;
  /** The first layers, whose feed-forward block is dense. */
  firstKDenseReplace: number;
  /** Width of c^Q; undefined: queries are not compressed. */
  qLoraRank: number | undefined;
  /** Dc, width of c^KV */
  kvLoraRank: number;
  /** Dn */
  qkNopeHeadDim: number;
  /** Dr, even */
  qkRopeHeadDim: number;
  /** Dv */
  vHeadDim: number;
  /** The checkpoint rotates the planes (2i, 2i + 1); else (i, i + Dr/2). */
  ropeInterleave: boolean;
  ropeTheta: number;
  /** D, modules of multi-token prediction */
  numNextnPredictLayers: number;
  maxPositionEmbeddings: number;
  rmsNormEps: number;
  /** The head is the embedding matrix again. */
  tieWordEmbeddings: boolean;
}

export interface DenseParams {
  /** gate_up [2F, C], down [C, F] */
  gate_up_proj: LinearParams;
  down_proj: LinearParams;
}

export interface DeepseekLayerParams {
  input_layernorm: NormParams;
  self_attn: LatentAttentionParams & { o_proj: LinearParams };
  post_attention_layernorm: NormParams;
  mlp: DenseParams | MixtureParams;
}

/** A module of multi-token prediction: a layer, and how it reads what came before. */
export interface PredictionParams extends DeepseekLayerParams {
  enorm: NormParams;
  hnorm: NormParams;
  /** M [C, 2C]: the embedding's half first, where the paper has h first */
  eh_proj: LinearParams;
  shared_head: { norm: NormParams };
}

export interface DeepseekParams {
  model: {
    /** [V, C] */
    embed_tokens: { weight: Tensor2D };
    /** L layers, then the modules of multi-token prediction */
    layers: (DeepseekLayerParams | PredictionParams)[];
    norm: NormParams;
  };
  /** [V, C]; absent where tied */
  lm_head?: LinearParams;
}

type InLayer =
  | 'attention_norm' // [B, T, C]
  | LatentAttentionTapName
  | 'attention.output' // [B, T, C]
  | 'mlp_norm' // [B, T, C]
  | MixtureTapName // not in the dense layers
  | 'mlp.hidden' // [B, T, F]; only in the dense layers
  | 'mlp.output' // [B, T, C]
  | 'residual'; // [B, T, C], the residual stream after the layer

/** Layers from L on are the modules of multi-token prediction, which only a draft runs. */
export type DeepseekTapName = 'embedding' | `layers.${number}.${InLayer}` | 'final_norm' | 'logits';

export { parameterLayout } from './layout';

export const generation = 'autoregressive';

export const checkpoint: CheckpointNames = {
  embedding: 'model.embed_tokens.weight',
  head: 'lm_head.weight',
  prefix: 'model.',
  // The published checkpoint has embedding and head once more in each module of multi-token prediction.
  ignored: /\.rotary_emb\.inv_freq$|^model\.layers\.\d+\.(embed_tokens|shared_head\.head)\.weight$/,
};

/**
 * Logits of the token after each position: tokens [B][T] → [B, T, V]. Pure, and differentiable with respect to `params`;
 * the caller owns the result.
 */
export function forward(
  params: DeepseekParams,
  tokens: Tokens,
  config: DeepseekConfig,
  tap: Tap<DeepseekTapName> = noTap,
): Tensor3D {
  return tidy(() => {
    const ids = tokenIds('deepseek_v3', tokens, config.vocabSize); // [B, T]
    const pass = { start: 0, sequences: ids.shape[0], tap };
    const logits = logitsOf(params, trunk(params, ids, config, pass)); // [N, V]
    return tap('logits', asSequences(logits, ids.shape[0])); // [B, T, V]
  });
}

/**
 * What the logits are read from, after the last norm: tokens [B][T] → h [B, T, C]. Differentiable, as `forward`; the caller
 * owns the result.
 */
export function hiddenStates(
  params: DeepseekParams,
  tokens: Tokens,
  config: DeepseekConfig,
  tap: Tap<DeepseekTapName> = noTap,
): Tensor3D {
  return tidy(() => {
    const ids = tokenIds('deepseek_v3', tokens, config.vocabSize); // [B, T]
    const pass = { start: 0, sequences: ids.shape[0], tap };
    return asSequences(trunk(params, ids, config, pass), ids.shape[0]);
  });
}

/**
 * Module `depth` (1 … D) of multi-token prediction, equations 21 to 23: from h [B, T, C] of the module before (for the first: of the model)
 * and the token that many places after each position [B][T] → h [B, T, C] of its own. Differentiable; the caller owns the result.
 */
export function furtherStates(
  params: DeepseekParams,
  hidden: Tensor3D,
  tokens: Tokens,
  config: DeepseekConfig,
  depth: number,
  tap: Tap<DeepseekTapName> = noTap,
): Tensor3D {
  return tidy(() => {
    const ids = tokenIds('deepseek_v3', tokens, config.vocabSize); // [B, T]
    const pass = { start: 0, sequences: ids.shape[0], tap };
    return asSequences(predict(params, asRows(hidden), ids, config, pass, depth), ids.shape[0]);
  });
}

/** h [.., C], of the model or of a module → logits [.., V]. Differentiable; the caller owns the result. */
export function logitsOf<T extends Tensor2D | Tensor3D>({ model, lm_head }: DeepseekParams, hidden: T): T {
  return linear(lm_head ?? model.embed_tokens, hidden);
}

/**
 * The same for the next positions of one sequence, of which c^KV and k^R of the earlier ones are in `cache`: tokens [T] → [1, T, V].
 * Of the new positions the first `count` (default: all) are kept, so that a last chunk may be padded to a shape already
 * seen; with `rows: 'last'` only the logits after the last of these are computed, [1, 1, V]. A step that fails leaves the
 * cache as it was: what it wrote stands behind `cache.length`, where nothing looks before it is written again. The caller
 * owns the result.
 */
export function decodeStep(
  params: DeepseekParams,
  tokens: number[],
  cache: KvCache<LatentCache>,
  config: DeepseekConfig,
  { rows = 'all', ...options }: DecodeOptions<DeepseekTapName> = {},
): Tensor3D {
  return tidy(() => {
    const hidden = readStep(params, tokens, cache, config, options); // [T, C]
    const logits = logitsOf(params, wantedRows(hidden, rows, options.count ?? tokens.length)); // [T, V] or [1, V]
    return (options.tap ?? noTap)('logits', asSequences(logits, 1));
  });
}

/** What the logits of `decodeStep` are read from: tokens [T] → h [T, C]. The caller owns the result. */
export function readStep(
  params: DeepseekParams,
  tokens: number[],
  cache: KvCache<LatentCache>,
  config: DeepseekConfig,
  options: StepOptions<DeepseekTapName> = {},
): Tensor2D {
  return takeStep(tokens, cache, config, options, (ids, pass) => trunk(params, ids, config, pass));
}

/**
 * `furtherStates` of the next positions of one sequence: hidden [T, C] and the T tokens after them → h [T, C]. `cache` is the module's own,
 * with as many positions as it has read. The caller owns the result.
 */
export function draftStep(
  params: DeepseekParams,
  hidden: Tensor2D,
  tokens: number[],
  cache: KvCache<LatentCache>,
  config: DeepseekConfig,
  depth: number,
  options: StepOptions<DeepseekTapName> = {},
): Tensor2D {
  return takeStep(tokens, cache, config, options, (ids, pass) =>
    predict(params, hidden, ids, config, pass, depth),
  );
}

/** What `read` makes of the next positions; the cache has `count` of them more then. */
function takeStep(
  tokens: number[],
  cache: KvCache<LatentCache>,
  config: DeepseekConfig,
  { tap = noTap, count = tokens.length }: StepOptions<DeepseekTapName>,
  read: (ids: Tensor2D, pass: Pass) => Tensor2D,
): Tensor2D {
  const start = checkStep('deepseek_v3', tokens.length, cache, count);
  const states = tidy(() => {
    const ids = tokenIds('deepseek_v3', [tokens], config.vocabSize); // [1, T]
    return read(ids, { start, sequences: 1, cache, tap });
  });
  cache.length = start + count;
  return states;
}

/** An empty cache with room for `capacity` positions. */
export function newCache(config: DeepseekConfig, capacity: number): KvCache<LatentCache> {
  return cacheOf(config, config.numHiddenLayers, capacity);
}

/** The same for one module of multi-token prediction. */
export function newDraftCache(config: DeepseekConfig, capacity: number): KvCache<LatentCache> {
  return cacheOf(config, 1, capacity);
}

function cacheOf(
  { kvLoraRank, qkRopeHeadDim }: DeepseekConfig,
  layers: number,
  capacity: number,
): KvCache<LatentCache> {
  const widths: CacheWidths<LatentCache> = { latents: [1, kvLoraRank], rotated_keys: [1, qkRopeHeadDim] };
  return createCache<LatentCache>(layers, widths, capacity);
}

type Pass = DecodingPass<LatentCache, DeepseekTapName>;

function trunk({ model }: DeepseekParams, ids: Tensor2D, config: DeepseekConfig, pass: Pass): Tensor2D {
  const tap = tapRows(pass.tap, pass.sequences);
  const angles = anglesOf(config, pass.start, ids.shape[1]); // [T, Dr]
  let x = tap('embedding', embedding<Rank.R2>(model.embed_tokens.weight, flatten(ids))); // [N, C]
  model.layers.slice(0, config.numHiddenLayers).forEach((layer, index) => {
    x = block(layer, x, config, angles, pass, index, index); // [N, C]
  });
  return tap('final_norm', rmsNorm(x, model.norm.weight, config.rmsNormEps));
}

/** hidden [N, C] and the tokens [B, T] after them, N = B·T → [N, C] */
function predict(
  { model }: DeepseekParams,
  hidden: Tensor2D,
  ids: Tensor2D,
  config: DeepseekConfig,
  pass: Pass,
  depth: number,
): Tensor2D {
  const index = config.numHiddenLayers + depth - 1;
  const module = depth >= 1 ? (model.layers[index] as PredictionParams | undefined) : undefined;
  if (!module) {
    throw new Error(
      `deepseek_v3: the model has ${config.numNextnPredictLayers} modules of multi-token prediction, asked for module ${depth}`,
    );
  }
  const embedded = embedding<Rank.R2>(model.embed_tokens.weight, flatten(ids)); // [N, C]
  const normed = [
    rmsNorm(embedded, module.enorm.weight, config.rmsNormEps),
    rmsNorm(hidden, module.hnorm.weight, config.rmsNormEps),
  ]; // [N, C] each
  const joined = linear(module.eh_proj, concat(normed, 1)); // [N, C]
  const x = block(module, joined, config, anglesOf(config, pass.start, ids.shape[1]), pass, index, 0); // [N, C]
  return rmsNorm(x, module.shared_head.norm.weight, config.rmsNormEps);
}

function anglesOf({ qkRopeHeadDim, ropeTheta }: DeepseekConfig, start: number, T: number): RotaryAngles {
  const positions = Array.from({ length: T }, (_unused, t) => start + t);
  return rotaryAngles(positions, rotaryFrequencies(qkRopeHeadDim, ropeTheta, { type: 'default' }));
}

/** Layer `index`, whose earlier positions are in layer `cached` of the cache. */
function block(
  { input_layernorm, self_attn, post_attention_layernorm, mlp }: DeepseekLayerParams,
  x: Tensor2D,
  config: DeepseekConfig,
  angles: RotaryAngles,
  pass: Pass,
  index: number,
  cached: number,
): Tensor2D {
  const { numAttentionHeads: heads, qkNopeHeadDim: nopeDim, qkRopeHeadDim: ropeDim, rmsNormEps } = config;
  const { sequences: B } = pass;
  const inside = tapInside<`layers.${number}`, InLayer>(pass.tap, `layers.${index}`);
  const tap = tapRows(inside, B);

  const read = tap('attention_norm', rmsNorm(x, input_layernorm.weight, rmsNormEps)); // [N, C]
  const sizes = { heads, nopeDim, ropeDim };
  const attended = latentAttention(self_attn, read, B, sizes, angles, inside, earlierIn(pass, cached)); // [N, H·Dv]
  const middle = addToStream(x, attended, self_attn.o_proj, tap, 'attention.output'); // [N, C]

  const u = tap('mlp_norm', rmsNorm(middle, post_attention_layernorm.weight, rmsNormEps)); // [N, C]
  if (!('experts' in mlp)) {
    const hidden = tap('mlp.hidden', swiglu(linear(mlp.gate_up_proj, u))); // [N, F]
    return tap('residual', addToStream(middle, hidden, mlp.down_proj, tap, 'mlp.output'));
  }
  const mixed = tap('mlp.output', mixtureOfExperts(mlp, u, routingOf(config), tap)); // [N, C]
  return tap('residual', add(middle, mixed));
}

/** The rule by which a router of this config chooses and weighs. */
export function routingOf(config: DeepseekConfig): MixtureOptions {
  return {
    groups: config.nGroup,
    keptGroups: config.topkGroup,
    chosen: config.numExpertsPerTok,
    normalized: config.normTopkProb,
    scale: config.routedScalingFactor,
  };
}

/** Multi-token prediction, as the registry of families takes it. */
export const drafting = {
  modules: (config: DeepseekConfig) => config.numNextnPredictLayers,
  hiddenStates,
  furtherStates,
  logitsOf,
  readStep,
  draftStep,
  newDraftCache,
};
