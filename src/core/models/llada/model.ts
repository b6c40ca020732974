// LLaDA, the mask predictor of a large language diffusion model: a Llama in which every position sees every other.
//
//   tokens [B, T], some of them the mask token
//     │ wte                                               [B, T, C]
//     ├──────────────┐
//     │         attn_norm → q, k, v → rotate q, k → attention → attn_out
//     + ◄────────────┘                                                        ┐
//     ├──────────────┐                                                        │ × L layers
//     │         ff_norm → SwiGLU → ff_out                                     │
//     + ◄────────────┘                                                        ┘
//     │ ln_f → ff_out                                     logits [B, T, V] of the tokens at these very positions
//
// Nie et al. 2025 (arXiv:2502.09992, section 2.2). Checked against training/reference/llada.py, whose parameters, like ours,
// carry the names of the published checkpoint (OLMo's: `ff_proj` is the gate).
// In memory q, k and v are one matrix, and so are gate and up; the layout tells how the checkpoint names their parts.
// Left out: a cache. Any token that changes changes all keys and values, so there is nothing to keep.
import { tidy, type Rank, type Tensor2D, type Tensor3D } from '@tensorflow/tfjs-core';
import { embedding } from '../../kernels/embedding';
import { rotary } from '../../kernels/rotary';
import type { LinearParams } from '../../layers/linear';
import {
  addToStream,
  asRows,
  asSequences,
  readStream,
  tapRows,
  type NormParams,
} from '../../layers/residual';
import { rotaryAngles, rotaryFrequencies, type RotaryAngles } from '../../layers/rope';
import { selfAttention, type AttentionTapName } from '../../layers/selfAttention';
import { flatten, tokenIds, type Tokens } from '../../layers/tokens';
import { noTap, tapInside, type Tap } from '../../tensors/tap';
import type { CheckpointNames } from '../Family';
import { linearEntries, single, type ParameterEntry } from '../layout';

/** LLaDA's config, under the names that the other models' have; only what the arithmetic needs. */
export interface LladaConfig {
  /** V, embedding_size; the mask token is one of them */
  vocabSize: number;
  /** C, d_model */
  hiddenSize: number;
  /** F, mlp_hidden_size */
  intermediateSize: number;
  /** n_layers */
  numHiddenLayers: number;
  /** H, n_heads */
  numAttentionHeads: number;
  /** K, n_kv_heads, a divisor of H */
  numKeyValueHeads: number;
  /** D = C / H, even */
  headDim: number;
  /** max_sequence_length */
  maxPositionEmbeddings: number;
  rmsNormEps: number;
  ropeTheta: number;
  /** weight_tying: the head is the embedding matrix again. */
  tieWordEmbeddings: boolean;
  /** The id that stands for a masked token. */
  maskTokenId: number;
}

export interface LladaLayerParams {
  attn_norm: NormParams;
  /** [(H+2K)·D, C] */
  qkv_proj: LinearParams;
  /** [C, C] */
  attn_out: LinearParams;
  ff_norm: NormParams;
  /** [2F, C] */
  gate_up_proj: LinearParams;
  /** [C, F] */
  ff_out: LinearParams;
}

export interface LladaParams {
  model: {
    transformer: {
      /** [V, C] */
      wte: { weight: Tensor2D };
      blocks: LladaLayerParams[];
      ln_f: NormParams;
      /** [V, C]; absent where tied */
      ff_out?: LinearParams;
    };
  };
}

type InLayer =
  | 'attention_norm' // [B, T, C]
  | AttentionTapName // queries and keys are rotated; S is T
  | 'attention.output' // [B, T, C]
  | 'mlp_norm' // [B, T, C]
  | 'mlp.hidden' // [B, T, F]
  | 'mlp.output' // [B, T, C]
  | 'residual'; // [B, T, C], the residual stream after the layer

export type LladaTapName = 'embedding' | `layers.${number}.${InLayer}` | 'final_norm' | 'logits';

export const generation = 'diffusion';

export const checkpoint: CheckpointNames = {
  embedding: 'model.transformer.wte.weight',
  head: 'model.transformer.ff_out.weight',
  prefix: 'model.',
  ignored: /\.rotary_emb\.inv_freq$/,
};

/**
 * Logits of the token at each position, masked there or not: tokens [B][T] → [B, T, V]. Pure, and differentiable with
 * respect to `params`; the caller owns the result.
 */
export function forward(
  params: LladaParams,
  tokens: Tokens,
  config: LladaConfig,
  tap: Tap<LladaTapName> = noTap,
): Tensor3D {
  return tidy(() => {
    const { wte, blocks, ln_f, ff_out } = params.model.transformer;
    const ids = tokenIds('llada', tokens, config.vocabSize); // [B, T]
    const [B, T] = ids.shape;
    const angles = anglesOf(config, T); // [T, D]
    const rows = tapRows(tap, B);
    let x = rows('embedding', embedding<Rank.R2>(wte.weight, flatten(ids))); // [N, C]
    blocks.forEach((layer, index) => {
      const inside = tapInside<`layers.${number}`, InLayer>(tap, `layers.${index}`);
      x = rows(`layers.${index}.residual`, block(layer, x, B, config, angles, inside)); // [N, C]
    });
    const reading = { epsilon: config.rmsNormEps, isDecoding: false, tap: rows, name: 'final_norm' } as const;
    const logits = readStream(x, ln_f, ff_out ?? wte, reading); // [N, V]
    return tap('logits', asSequences(logits, B)); // [B, T, V]
  });
}

function anglesOf({ headDim, ropeTheta }: LladaConfig, T: number): RotaryAngles {
  const positions = Array.from({ length: T }, (_unused, t) => t);
  return rotaryAngles(positions, rotaryFrequencies(headDim, ropeTheta, { type: 'default' }));
}

function block(
  { attn_norm, qkv_proj, attn_out, ff_norm, gate_up_proj, ff_out }: LladaLayerParams,
  x: Tensor2D,
  sequences: number,
  config: LladaConfig,
  { cos, sin }: RotaryAngles,
  tapHeads: Tap<InLayer>,
): Tensor2D {
  const { numAttentionHeads: heads, numKeyValueHeads: keyValueHeads, headDim } = config;
  const tap = tapRows(tapHeads, sequences);
  const reading = { epsilon: config.rmsNormEps, isDecoding: false, tap };

  const qkv = readStream(x, attn_norm, qkv_proj, { ...reading, name: 'attention_norm' }); // [N, (H+2K)·D]
  const rotated = rotary(asSequences(qkv, sequences), cos, sin, heads + keyValueHeads); // [B, T, (H+2K)·D]
  const packing = { heads, keyValueHeads, headDim, causal: false };
  const attended = selfAttention(rotated, packing, tapHeads); // [B, T, C]
  const middle = addToStream(x, asRows(attended), attn_out, tap, 'attention.output'); // [N, C]

  const gated = { ...reading, activation: 'swiglu', name: 'mlp_norm' } as const;
  const hidden = readStream(middle, ff_norm, gate_up_proj, gated); // [N, F]
  return addToStream(middle, tap('mlp.hidden', hidden), ff_out, tap, 'mlp.output'); // [N, C]
}

/** Every parameter: how it lies in memory, what the checkpoint calls its parts, and what training begins with. */
export function parameterLayout(config: LladaConfig): ParameterEntry[] {
  const { vocabSize: V, hiddenSize: C, intermediateSize: F, headDim: D } = config;
  const keys = config.numKeyValueHeads * D;
  const standardDeviation = 0.02; // init_std
  const norm = (name: string) => single(`${name}.weight`, [C], { constant: 1 });
  const matrix = (name: string) => single(`${name}.weight`, [V, C], { standardDeviation });
  const blocks = Array.from({ length: config.numHiddenLayers }, (_unused, index) => {
    const block = `model.transformer.blocks.${index}`;
    const common = { inside: block, bias: false, standardDeviation };
    return [
      norm(`${block}.attn_norm`),
      ...linearEntries({
        ...common,
        name: 'qkv_proj',
        inputs: C,
        parts: [
          ['q_proj', C],
          ['k_proj', keys],
          ['v_proj', keys],
        ],
      }),
      ...linearEntries({ ...common, name: 'attn_out', inputs: C, parts: [['attn_out', C]] }),
      norm(`${block}.ff_norm`),
      ...linearEntries({
        ...common,
        name: 'gate_up_proj',
        inputs: C,
        parts: [
          ['ff_proj', F],
          ['up_proj', F],
        ],
      }),
      ...linearEntries({ ...common, name: 'ff_out', inputs: F, parts: [['ff_out', C]] }),
    ];
  });
  return [
    matrix('model.transformer.wte'),
    ...blocks.flat(),
    norm('model.transformer.ln_f'),
    ...(config.tieWordEmbeddings ? [] : [matrix('model.transformer.ff_out')]),
  ];
}
