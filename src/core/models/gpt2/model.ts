// GPT-2, the decoder-only transformer with LayerNorm, learned positions and a GELU MLP.
//
//   tokens [B, T]
//     │ wte + wpe                                         [B, T, C]
//     ├──────────────┐
//     │         ln_1 → c_attn → attention → c_proj
//     + ◄────────────┘                                                        ┐
//     ├──────────────┐                                                        │ × L layers
//     │         ln_2 → c_fc → GELU → c_proj                                   │
//     + ◄────────────┘                                                        ┘
//     │ ln_f → lm_head                                    logits [B, T, V]
//
// Radford et al. 2019, "Language Models are Unsupervised Multitask Learners", section 2.3; GELU: Hendrycks and Gimpel 2016
// (arXiv:1606.08415). Checked against transformers' GPT2LMHeadModel, whose names the parameters carry.
// The checkpoint has its matrices [in, out] (Conv1D), memory has them [out, in] as everywhere else.
// Left out: dropout.
import {
  add,
  tensor1d,
  tidy,
  type Rank,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { embedding } from '../../kernels/embedding';
import { checkStep, earlierIn, wantedRows, type Pass as DecodingPass } from '../../layers/decoding';
import { createCache, type HeadCache, type KvCache } from '../../layers/KvCache';
import type { LinearParams } from '../../layers/linear';
import { addToStream, asRows, asSequences, readStream, tapRows } from '../../layers/residual';
import { selfAttention, type AttentionTapName } from '../../layers/selfAttention';
import { flatten, tokenCount, tokenIds, type Tokens } from '../../layers/tokens';
import { noTap, tapInside, type Tap } from '../../tensors/tap';
import type { CheckpointNames, DecodeOptions } from '../Family';
import { linearEntries, single, type ParameterEntry } from '../layout';

/** Hugging Face's GPT2Config, under the names that it shares with the other models; only what the arithmetic needs. */
export interface Gpt2Config {
  /** V */
  vocabSize: number;
  /** C, n_embd */
  hiddenSize: number;
  /** F, n_inner */
  intermediateSize: number;
  /** n_layer */
  numHiddenLayers: number;
  /** H, n_head */
  numAttentionHeads: number;
  /** D = C / H */
  headDim: number;
  /** n_positions: as many positions have been learned, and no more can be read */
  maxPositionEmbeddings: number;
  layerNormEpsilon: number;
  /** The form of GELU: its approximation by tanh (`gelu_new`), or exact. */
  activation: 'gelu-tanh' | 'gelu';
  /** The head is the embedding matrix again. */
  tieWordEmbeddings: boolean;
}

interface LayerNormParams {
  /** [C] */
  weight: Tensor1D;
  /** [C] */
  bias: Tensor1D;
}

export interface Gpt2LayerParams {
  ln_1: LayerNormParams;
  /** c_attn [3C, C], c_proj [C, C] */
  attn: { c_attn: LinearParams; c_proj: LinearParams };
  ln_2: LayerNormParams;
  /** c_fc [F, C], c_proj [C, F] */
  mlp: { c_fc: LinearParams; c_proj: LinearParams };
}

export interface Gpt2Params {
  transformer: {
    /** [V, C] */
    wte: { weight: Tensor2D };
    /** [n_positions, C] */
    wpe: { weight: Tensor2D };
    h: Gpt2LayerParams[];
    ln_f: LayerNormParams;
  };
  /** [V, C]; absent where tied */
  lm_head?: LinearParams;
}

type InLayer =
  | 'attention_norm' // [B, T, C]
  | AttentionTapName
  | 'attention.output' // [B, T, C]
  | 'mlp_norm' // [B, T, C]
  | 'mlp.hidden' // [B, T, F]
  | 'mlp.output' // [B, T, C]
  | 'residual'; // [B, T, C], the residual stream after the layer

export type Gpt2TapName =
  | 'embedding' // [B, T, C], tokens alone
  | 'positions' // [T, C]
  | `layers.${number}.${InLayer}`
  | 'final_norm' // [B, T, C]
  | 'logits'; // [B, T, V]

export const generation = 'autoregressive';

export const checkpoint: CheckpointNames = {
  embedding: 'transformer.wte.weight',
  head: 'lm_head.weight',
  prefix: 'transformer.',
  ignored: /\.attn\.(masked_)?bias$/, // the causal mask, in files of old
};

/**
 * Logits of the token after each position: tokens [B][T] → [B, T, V]. Pure, and differentiable with respect to `params`;
 * the caller owns the result.
 */
export function forward(
  params: Gpt2Params,
  tokens: Tokens,
  config: Gpt2Config,
  tap: Tap<Gpt2TapName> = noTap,
): Tensor3D {
  checkContext(tokenCount(tokens), config);
  return tidy(() => {
    const ids = tokenIds('gpt2', tokens, config.vocabSize); // [B, T]
    const pass = { start: 0, sequences: ids.shape[0], tap };
    return head(params, trunk(params, ids, config, pass), config, pass); // [B, T, V]
  });
}

/**
 * The same for the next positions of one sequence whose earlier keys and values are in `cache`: tokens [T] → [1, T, V].
 * Of the new positions the first `count` (default: all) are kept, so that a last chunk may be padded to a shape already
 * seen; with `rows: 'last'` only the logits after the last of these are computed, [1, 1, V]. A step that fails leaves the
 * cache as it was: what it wrote stands behind `cache.length`, where nothing looks before it is written again. The caller
 * owns the result.
 */
export function decodeStep(
  params: Gpt2Params,
  tokens: number[],
  cache: KvCache<HeadCache>,
  config: Gpt2Config,
  { tap = noTap, count = tokens.length, rows = 'all' }: DecodeOptions<Gpt2TapName> = {},
): Tensor3D {
  const start = checkStep('gpt2', tokens.length, cache, count);
  checkContext(start + count, config);
  const logits = tidy(() => {
    const ids = tokenIds('gpt2', [tokens], config.vocabSize); // [1, T]
    const pass = { start, sequences: 1, cache, tap };
    const x = trunk(params, ids, config, pass); // [T, C]
    return head(params, wantedRows(x, rows, count), config, pass); // [1, T, V] or [1, 1, V]
  });
  cache.length = start + count;
  return logits;
}

/** An empty cache with room for `capacity` positions. */
export function newCache(config: Gpt2Config, capacity: number): KvCache<HeadCache> {
  const width: [number, number] = [config.numAttentionHeads, config.headDim];
  return createCache<HeadCache>(config.numHiddenLayers, { keys: width, values: width }, capacity);
}

type Pass = DecodingPass<HeadCache, Gpt2TapName>;

function trunk({ transformer }: Gpt2Params, ids: Tensor2D, config: Gpt2Config, pass: Pass): Tensor2D {
  const { start, sequences } = pass;
  const tap = tapRows(pass.tap, sequences);
  const rows = tap('embedding', embedding<Rank.R2>(transformer.wte.weight, flatten(ids))); // [N, C]
  const places = pass.tap('positions', positionVectors(transformer.wpe.weight, start, ids.shape[1])); // [T, C]
  let x = sequences === 1 ? add<Tensor2D>(rows, places) : asRows(add(asSequences(rows, sequences), places)); // [N, C]
  transformer.h.forEach((layer, index) => {
    x = tap(`layers.${index}.residual`, block(layer, x, config, pass, index)); // [N, C]
  });
  return x;
}

function checkContext(positions: number, { maxPositionEmbeddings }: Gpt2Config): void {
  if (positions <= maxPositionEmbeddings) return;
  throw new Error(
    `gpt2: ${maxPositionEmbeddings} positions have been learned, asked to read ${positions}; shorten the text`,
  );
}

/** The learned vectors of positions start … start + T − 1, [T, C]; padding beyond the last position takes the last one. */
function positionVectors(wpe: Tensor2D, start: number, T: number): Tensor2D {
  const last = wpe.shape[0] - 1;
  const ids = Int32Array.from({ length: T }, (_unused, t) => Math.min(start + t, last));
  return embedding(wpe, tensor1d(ids, 'int32'));
}

function head({ transformer, lm_head }: Gpt2Params, x: Tensor2D, config: Gpt2Config, pass: Pass): Tensor3D {
  const { sequences, cache } = pass;
  const tap = tapRows(pass.tap, sequences);
  const reading = { epsilon: config.layerNormEpsilon, isDecoding: cache !== undefined, tap };
  const projection = lm_head ?? transformer.wte;
  const logits = readStream(x, transformer.ln_f, projection, { ...reading, name: 'final_norm' }); // [N, V]
  return pass.tap('logits', asSequences(logits, sequences)); // [B, T, V]
}

function block(
  { ln_1, attn, ln_2, mlp }: Gpt2LayerParams,
  x: Tensor2D,
  config: Gpt2Config,
  pass: Pass,
  index: number,
): Tensor2D {
  const { numAttentionHeads: heads, headDim, activation } = config;
  const tapHeads = tapInside<`layers.${number}`, InLayer>(pass.tap, `layers.${index}`);
  const tap = tapRows(tapHeads, pass.sequences);
  const reading = { epsilon: config.layerNormEpsilon, isDecoding: pass.cache !== undefined, tap };

  const qkv = readStream(x, ln_1, attn.c_attn, { ...reading, name: 'attention_norm' }); // [N, 3C]
  const packing = { heads, keyValueHeads: heads, headDim, causal: true };
  const packed = asSequences(qkv, pass.sequences); // [B, T, 3C]
  const attended = selfAttention(packed, packing, tapHeads, earlierIn(pass, index)); // [B, T, C]
  const middle = addToStream(x, asRows(attended), attn.c_proj, tap, 'attention.output'); // [N, C]

  const hidden = readStream(middle, ln_2, mlp.c_fc, { ...reading, activation, name: 'mlp_norm' }); // [N, F]
  return addToStream(middle, tap('mlp.hidden', hidden), mlp.c_proj, tap, 'mlp.output'); // [N, C]
}

/** Every parameter: how it lies in memory, what the checkpoint calls its parts, and what training begins with. */
export function parameterLayout(config: Gpt2Config): ParameterEntry[] {
  const { vocabSize: V, hiddenSize: C, intermediateSize: F } = config;
  const standardDeviation = 0.02; // GPT2Config.initializer_range
  // Each layer adds twice to the residual stream, whose spread is not to grow with depth.
  const residualDeviation = standardDeviation / Math.sqrt(2 * config.numHiddenLayers);
  const matrix = (name: string, rows: number) => single(name, [rows, C], { standardDeviation });
  const norm = (name: string) => [
    single(`${name}.weight`, [C], { constant: 1 }),
    single(`${name}.bias`, [C], { constant: 0 }),
  ];
  const conv = (inside: string, name: string, inputs: number, outputs: number, deviation: number) =>
    linearEntries({
      inside,
      name,
      inputs,
      parts: [[name, outputs]],
      bias: true,
      standardDeviation: deviation,
      transposed: true,
    });
  const layers = Array.from({ length: config.numHiddenLayers }, (_unused, index) => {
    const layer = `transformer.h.${index}`;
    return [
      ...norm(`${layer}.ln_1`),
      ...conv(`${layer}.attn`, 'c_attn', C, 3 * C, standardDeviation),
      ...conv(`${layer}.attn`, 'c_proj', C, C, residualDeviation),
      ...norm(`${layer}.ln_2`),
      ...conv(`${layer}.mlp`, 'c_fc', C, F, standardDeviation),
      ...conv(`${layer}.mlp`, 'c_proj', F, C, residualDeviation),
    ];
  });
  return [
    matrix('transformer.wte.weight', V),
    matrix('transformer.wpe.weight', config.maxPositionEmbeddings),
    ...layers.flat(),
    ...norm('transformer.ln_f'),
    ...(config.tieWordEmbeddings ? [] : [matrix('lm_head.weight', V)]),
  ];
}
