// Llama, the decoder-only transformer with RMSNorm, rotary positions, grouped heads and a gated MLP.
//
//   tokens [B, T]
//     │ embed_tokens                                      [B, T, C]
//     ├──────────────┐
//     │         input_layernorm → q, k, v → rotate q, k → attention → o_proj
//     + ◄────────────┘                                                        ┐
//     ├──────────────┐                                                        │ × L layers
//     │         post_attention_layernorm → SwiGLU                             │
//     + ◄────────────┘                                                        ┘
//     │ norm → lm_head                                    logits [B, T, V]
//
// Touvron et al. 2023 (arXiv:2302.13971, section 2.2); grouped heads since Llama 2 34B/70B (arXiv:2307.09288).
// Checked against transformers' LlamaForCausalLM, whose names the parameters carry.
// In memory q, k and v are one matrix, and so are gate and up; the layout tells how the checkpoint names their parts.
// Left out: dropout (Llama has none), attention over several documents packed into one sequence.
import { tidy, type Rank, type Tensor2D, type Tensor3D } from '@tensorflow/tfjs-core';
import { embedding } from '../../kernels/embedding';
import { rotary } from '../../kernels/rotary';
import { checkStep, earlierIn, wantedRows, type Pass as DecodingPass } from '../../layers/decoding';
import { createCache, type HeadCache, type KvCache } from '../../layers/KvCache';
import type { LinearParams } from '../../layers/linear';
import {
  addToStream,
  asRows,
  asSequences,
  readStream,
  tapRows,
  type NormParams,
} from '../../layers/residual';
import { rotaryAngles, rotaryFrequencies, type RopeScaling, type RotaryAngles } from '../../layers/rope';
import { selfAttention, type AttentionTapName } from '../../layers/selfAttention';
import { flatten, tokenIds, type Tokens } from '../../layers/tokens';
import { noTap, tapInside, type Tap } from '../../tensors/tap';
import type { CheckpointNames, DecodeOptions } from '../Family';
import { linearEntries, single, type ParameterEntry } from '../layout';

/** Hugging Face's LlamaConfig, in camelCase; only what the arithmetic needs. */
export interface LlamaConfig {
  /** V */
  vocabSize: number;
  /** C */
  hiddenSize: number;
  /** F */
  intermediateSize: number;
  numHiddenLayers: number;
  /** H */
  numAttentionHeads: number;
  /** K, a divisor of H */
  numKeyValueHeads: number;
  /** D, even; H · D need not be C */
  headDim: number;
  maxPositionEmbeddings: number;
  rmsNormEps: number;
  ropeTheta: number;
  ropeScaling: RopeScaling;
  attentionBias: boolean;
  mlpBias: boolean;
  /** The head is the embedding matrix again. */
  tieWordEmbeddings: boolean;
}

export interface LlamaLayerParams {
  input_layernorm: NormParams;
  /** qkv [(H+2K)·D, C], o [C, H·D] */
  self_attn: { qkv_proj: LinearParams; o_proj: LinearParams };
  post_attention_layernorm: NormParams;
  /** gate_up [2F, C], down [C, F] */
  mlp: { gate_up_proj: LinearParams; down_proj: LinearParams };
}

export interface LlamaParams {
  model: {
    /** [V, C] */
    embed_tokens: { weight: Tensor2D };
    layers: LlamaLayerParams[];
    norm: NormParams;
  };
  /** [V, C]; absent where tied */
  lm_head?: LinearParams;
}

type InLayer =
  | 'attention_norm' // [B, T, C]
  | AttentionTapName // queries and keys are rotated
  | 'attention.output' // [B, T, C]
  | 'mlp_norm' // [B, T, C]
  | 'mlp.hidden' // [B, T, F]
  | 'mlp.output' // [B, T, C]
  | 'residual'; // [B, T, C], the residual stream after the layer

export type LlamaTapName = 'embedding' | `layers.${number}.${InLayer}` | 'final_norm' | 'logits';

export const generation = 'autoregressive';

export const checkpoint: CheckpointNames = {
  embedding: 'model.embed_tokens.weight',
  head: 'lm_head.weight',
  prefix: 'model.',
  ignored: /\.rotary_emb\.inv_freq$/,
};

/**
 * Logits of the token after each position: tokens [B][T] → [B, T, V]. Pure, and differentiable with respect to `params`;
 * the caller owns the result.
 */
export function forward(
  params: LlamaParams,
  tokens: Tokens,
  config: LlamaConfig,
  tap: Tap<LlamaTapName> = noTap,
): Tensor3D {
  return tidy(() => {
    const ids = tokenIds('llama', tokens, config.vocabSize); // [B, T]
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
  params: LlamaParams,
  tokens: number[],
  cache: KvCache<HeadCache>,
  config: LlamaConfig,
  { tap = noTap, count = tokens.length, rows = 'all' }: DecodeOptions<LlamaTapName> = {},
): Tensor3D {
  const start = checkStep('llama', tokens.length, cache, count);
  const logits = tidy(() => {
    const ids = tokenIds('llama', [tokens], config.vocabSize); // [1, T]
    const pass = { start, sequences: 1, cache, tap };
    const x = trunk(params, ids, config, pass); // [T, C]
    return head(params, wantedRows(x, rows, count), config, pass); // [1, T, V] or [1, 1, V]
  });
  cache.length = start + count;
  return logits;
}

/** An empty cache with room for `capacity` positions. */
export function newCache(config: LlamaConfig, capacity: number): KvCache<HeadCache> {
  const width: [number, number] = [config.numKeyValueHeads, config.headDim];
  return createCache<HeadCache>(config.numHiddenLayers, { keys: width, values: width }, capacity);
}

type Pass = DecodingPass<HeadCache, LlamaTapName>;

function trunk(params: LlamaParams, ids: Tensor2D, config: LlamaConfig, pass: Pass): Tensor2D {
  const tap = tapRows(pass.tap, pass.sequences);
  const angles = anglesOf(config, pass.start, ids.shape[1]); // [T, D]
  let x = tap('embedding', embedding<Rank.R2>(params.model.embed_tokens.weight, flatten(ids))); // [N, C]
  params.model.layers.forEach((layer, index) => {
    x = tap(`layers.${index}.residual`, block(layer, x, config, angles, pass, index)); // [N, C]
  });
  return x;
}

function anglesOf(config: LlamaConfig, start: number, T: number): RotaryAngles {
  const positions = Array.from({ length: T }, (_unused, t) => start + t);
  return rotaryAngles(positions, rotaryFrequencies(config.headDim, config.ropeTheta, config.ropeScaling));
}

function head({ model, lm_head }: LlamaParams, x: Tensor2D, config: LlamaConfig, pass: Pass): Tensor3D {
  const { sequences, cache } = pass;
  const tap = tapRows(pass.tap, sequences);
  const reading = { epsilon: config.rmsNormEps, isDecoding: cache !== undefined, tap };
  const projection = lm_head ?? model.embed_tokens;
  const logits = readStream(x, model.norm, projection, { ...reading, name: 'final_norm' }); // [N, V]
  return pass.tap('logits', asSequences(logits, sequences)); // [B, T, V]
}

function block(
  { input_layernorm, self_attn, post_attention_layernorm, mlp }: LlamaLayerParams,
  x: Tensor2D,
  config: LlamaConfig,
  { cos, sin }: RotaryAngles,
  pass: Pass,
  index: number,
): Tensor2D {
  const { numAttentionHeads: heads, numKeyValueHeads: keyValueHeads, headDim } = config;
  const tapHeads = tapInside<`layers.${number}`, InLayer>(pass.tap, `layers.${index}`);
  const tap = tapRows(tapHeads, pass.sequences);
  const reading = { epsilon: config.rmsNormEps, isDecoding: pass.cache !== undefined, tap };

  const { qkv_proj, o_proj } = self_attn;
  const qkv = readStream(x, input_layernorm, qkv_proj, { ...reading, name: 'attention_norm' }); // [N, (H+2K)·D]
  const rotated = rotary(asSequences(qkv, pass.sequences), cos, sin, heads + keyValueHeads); // [B, T, (H+2K)·D]
  const packing = { heads, keyValueHeads, headDim, causal: true };
  const attended = selfAttention(rotated, packing, tapHeads, earlierIn(pass, index)); // [B, T, H·D]
  const middle = addToStream(x, asRows(attended), o_proj, tap, 'attention.output'); // [N, C]

  const { gate_up_proj, down_proj } = mlp;
  const gated = { ...reading, activation: 'swiglu', name: 'mlp_norm' } as const;
  const hidden = readStream(middle, post_attention_layernorm, gate_up_proj, gated); // [N, F]
  return addToStream(middle, tap('mlp.hidden', hidden), down_proj, tap, 'mlp.output'); // [N, C]
}

/** Every parameter: how it lies in memory, what the checkpoint calls its parts, and what training begins with. */
export function parameterLayout(config: LlamaConfig): ParameterEntry[] {
  const { vocabSize: V, hiddenSize: C, intermediateSize: F, headDim: D } = config;
  const queries = config.numAttentionHeads * D;
  const keys = config.numKeyValueHeads * D;
  const standardDeviation = 0.02; // LlamaConfig.initializer_range
  const norm = (name: string) => single(`${name}.weight`, [C], { constant: 1 });
  const embeddings = (name: string) => single(`${name}.weight`, [V, C], { standardDeviation });
  const layers = Array.from({ length: config.numHiddenLayers }, (_unused, index) => {
    const layer = `model.layers.${index}`;
    const attention = { inside: `${layer}.self_attn`, bias: config.attentionBias, standardDeviation };
    const mlp = { inside: `${layer}.mlp`, bias: config.mlpBias, standardDeviation };
    return [
      norm(`${layer}.input_layernorm`),
      ...linearEntries({
        ...attention,
        name: 'qkv_proj',
        inputs: C,
        parts: [
          ['q_proj', queries],
          ['k_proj', keys],
          ['v_proj', keys],
        ],
      }),
      ...linearEntries({ ...attention, name: 'o_proj', inputs: queries, parts: [['o_proj', C]] }),
      norm(`${layer}.post_attention_layernorm`),
      ...linearEntries({
        ...mlp,
        name: 'gate_up_proj',
        inputs: C,
        parts: [
          ['gate_proj', F],
          ['up_proj', F],
        ],
      }),
      ...linearEntries({ ...mlp, name: 'down_proj', inputs: F, parts: [['down_proj', C]] }),
    ];
  });
  return [
    embeddings('model.embed_tokens'),
    ...layers.flat(),
    norm('model.norm'),
    ...(config.tieWordEmbeddings ? [] : [embeddings('lm_head')]),
  ];
}
