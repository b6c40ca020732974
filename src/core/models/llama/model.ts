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
// Left out: dropout (Llama has none), attention over several documents packed into one sequence.
import {
  add,
  gather,
  ones,
  randomNormal,
  reshape,
  tensor1d,
  tidy,
  zeros,
  type Rank,
  type Tensor2D,
  type Tensor3D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import { attention, causalMask, joinHeads, splitHeads } from '../../layers/attention';
import {
  cacheSlots,
  createCache,
  replaceRows,
  writeRows,
  type KvCache,
  type LayerCache,
} from '../../layers/KvCache';
import { linear, type LinearParams } from '../../layers/linear';
import { rmsNorm, type NormParams } from '../../layers/rmsNorm';
import {
  rotaryAngles,
  rotaryFrequencies,
  rotate,
  type RopeScaling,
  type RotaryAngles,
} from '../../layers/rope';
import { swiglu, type SwigluParams } from '../../layers/swiglu';
import { noTap, type Tap } from '../../tensors/tap';
import { unflatten } from '../../tensors/tree';

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
  /** q [H·D, C], k and v [K·D, C], o [C, H·D] */
  self_attn: { q_proj: LinearParams; k_proj: LinearParams; v_proj: LinearParams; o_proj: LinearParams };
  post_attention_layernorm: NormParams;
  mlp: SwigluParams;
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
  | 'queries' // [B, H, T, D], rotated
  | 'keys' // [B, K, S, D], rotated
  | 'values' // [B, K, S, D]
  | 'attention.scores' // [B, H, T, S], scaled and masked
  | 'attention.weights' // [B, H, T, S]
  | 'attention.heads' // [B, H, T, D]
  | 'attention.output' // [B, T, C]
  | 'mlp_norm' // [B, T, C]
  | 'mlp.hidden' // [B, T, F]
  | 'mlp.output' // [B, T, C]
  | 'residual'; // [B, T, C], the residual stream after the layer

export type LlamaTapName = 'embedding' | `layers.${number}.${InLayer}` | 'final_norm' | 'logits';

/** Logits of the token after each position: tokens [B][T] → [B, T, V]. Pure; the caller owns the result. */
export function forward(
  params: LlamaParams,
  tokens: number[][],
  config: LlamaConfig,
  tap: Tap<LlamaTapName> = noTap,
): Tensor3D {
  return tidy(() => {
    const T = tokens[0]?.length ?? 0;
    const mask = causalMask(0, T, T); // [T, T]
    return trunk(params, tokens, config, { start: 0, mask, remember: (_layer, pair) => pair, tap });
  });
}

/**
 * The same for the next positions of one sequence whose earlier keys and values are in `cache`: tokens [T] → [1, T, V].
 * Writes the new positions into the cache; of them only the first `count` (default: all) are kept, so that a last
 * chunk may be padded to a shape already seen. The caller owns the result.
 */
export function decodeStep(
  params: LlamaParams,
  tokens: number[],
  cache: KvCache,
  config: LlamaConfig,
  tap: Tap<LlamaTapName> = noTap,
  count = tokens.length,
): Tensor3D {
  const { length: start, capacity } = cache;
  const T = tokens.length;
  if (start + T > capacity) {
    throw new Error(`llama: the cache has room for ${capacity} positions, asked to hold ${start + T}`);
  }
  if (count < 0 || count > T)
    throw new Error(`llama: of ${T} tokens 0 to ${T} can be kept, got count ${count}`);
  // The cache changes only once all is computed: a step that fails leaves it as it was.
  const { logits, layers } = tidy(() => {
    const written: LayerCache[] = [];
    const slots = cacheSlots(start, T, capacity);
    const mask = causalMask(start, T, capacity); // [T, S]
    const remember = (layer: number, { keys, values }: KeysAndValues): KeysAndValues => {
      const rows = cache.layers[layer];
      if (!rows)
        throw new Error(`llama: the cache has ${cache.layers.length} layers, asked for layer ${layer}`);
      const added = (x: Tensor4D) => reshape<Rank.R3>(x, [config.numKeyValueHeads, T, config.headDim]);
      const now = {
        keys: writeRows(rows.keys, added(keys), slots), // [K, S, D]
        values: writeRows(rows.values, added(values), slots), // [K, S, D]
      };
      written.push(now);
      const whole = (x: Tensor3D) => reshape<Rank.R4>(x, [1, ...x.shape]); // [1, K, S, D]
      return { keys: whole(now.keys), values: whole(now.values) };
    };
    return { logits: trunk(params, [tokens], config, { start, mask, remember, tap }), layers: written };
  });
  replaceRows(cache, layers);
  cache.length = start + count;
  return logits;
}

/** An empty cache with room for `capacity` positions. */
export function newCache(config: LlamaConfig, capacity: number): KvCache {
  return createCache(config.numHiddenLayers, config.numKeyValueHeads, capacity, config.headDim);
}

interface KeysAndValues {
  /** [B, K, S, D] */
  keys: Tensor4D;
  /** [B, K, S, D] */
  values: Tensor4D;
}

interface Pass {
  /** Position of the first token. */
  start: number;
  /** [T, S] */
  mask: Tensor2D;
  /** Given a layer's new keys and values, all that its queries may look at. */
  remember(layer: number, added: KeysAndValues): KeysAndValues;
  tap: Tap<LlamaTapName>;
}

function trunk(params: LlamaParams, tokens: number[][], config: LlamaConfig, pass: Pass): Tensor3D {
  const { tap } = pass;
  const T = tokens[0]?.length ?? 0;
  const positions = Array.from({ length: T }, (_unused, t) => pass.start + t);
  const frequencies = rotaryFrequencies(config.headDim, config.ropeTheta, config.ropeScaling);
  const angles = rotaryAngles(positions, frequencies); // [T, D]
  let x = tap('embedding', embed(params, tokens, config)); // [B, T, C]
  params.model.layers.forEach((layer, index) => {
    x = tap(`layers.${index}.residual`, block(layer, x, config, angles, pass, index)); // [B, T, C]
  });
  const normed = tap('final_norm', rmsNorm(params.model.norm, x, config.rmsNormEps)); // [B, T, C]
  return tap('logits', linear(params.lm_head ?? params.model.embed_tokens, normed)); // [B, T, V]
}

function embed(params: LlamaParams, tokens: number[][], config: LlamaConfig): Tensor3D {
  const T = tokens[0]?.length ?? 0;
  checkTokens(tokens, T, config.vocabSize);
  const rows = gather(params.model.embed_tokens.weight, tensor1d(tokens.flat(), 'int32')); // [B·T, C]
  return reshape(rows, [tokens.length, T, config.hiddenSize]);
}

function checkTokens(tokens: number[][], T: number, vocabSize: number): void {
  if (T === 0) throw new Error('llama: at least one token is needed, got none');
  for (const sequence of tokens) {
    if (sequence.length !== T) {
      throw new Error(`llama: all sequences must be equally long, got ${T} and ${sequence.length} tokens`);
    }
    const wrong = sequence.findIndex((id) => !Number.isInteger(id) || id < 0 || id >= vocabSize);
    if (wrong >= 0) {
      throw new Error(
        `llama: token ids must be whole numbers from 0 to ${vocabSize - 1}, got ${sequence[wrong]} at position ${wrong}`,
      );
    }
  }
}

function block(
  layer: LlamaLayerParams,
  x: Tensor3D,
  config: LlamaConfig,
  angles: RotaryAngles,
  pass: Pass,
  index: number,
): Tensor3D {
  const tap: Tap<InLayer> = (name, tensor) => pass.tap(`layers.${index}.${name}`, tensor);
  const attentionInput = tap('attention_norm', rmsNorm(layer.input_layernorm, x, config.rmsNormEps));
  const attended = selfAttention(layer, attentionInput, config, angles, pass, index, tap); // [B, T, C]
  const middle: Tensor3D = add(x, tap('attention.output', attended)); // [B, T, C]
  const mlpInput = tap('mlp_norm', rmsNorm(layer.post_attention_layernorm, middle, config.rmsNormEps));
  const transformed = swiglu(layer.mlp, mlpInput, (hidden) => tap('mlp.hidden', hidden)); // [B, T, C]
  return add(middle, tap('mlp.output', transformed));
}

function selfAttention(
  { self_attn }: LlamaLayerParams,
  x: Tensor3D,
  config: LlamaConfig,
  angles: RotaryAngles,
  pass: Pass,
  index: number,
  tap: Tap<InLayer>,
): Tensor3D {
  const queries = rotate(splitHeads(linear(self_attn.q_proj, x), config.numAttentionHeads), angles); // [B, H, T, D]
  const newKeys = rotate(splitHeads(linear(self_attn.k_proj, x), config.numKeyValueHeads), angles); // [B, K, T, D]
  const newValues = splitHeads(linear(self_attn.v_proj, x), config.numKeyValueHeads); // [B, K, T, D]
  const { keys, values } = pass.remember(index, { keys: newKeys, values: newValues }); // [B, K, S, D]
  const heads = attention(tap('queries', queries), tap('keys', keys), tap('values', values), pass.mask, {
    scores: (scores) => tap('attention.scores', scores),
    weights: (weights) => tap('attention.weights', weights),
  }); // [B, H, T, D]
  return linear(self_attn.o_proj, joinHeads(tap('attention.heads', heads))); // [B, T, C]
}

/** Name and shape of every tensor that a checkpoint of this config holds. */
export function parameterShapes(config: LlamaConfig): Map<string, number[]> {
  const { vocabSize: V, hiddenSize: C, intermediateSize: F, headDim: D } = config;
  const shapes = new Map<string, number[]>([['model.embed_tokens.weight', [V, C]]]);
  const addLinear = (name: string, outputs: number, inputs: number, bias: boolean) => {
    shapes.set(`${name}.weight`, [outputs, inputs]);
    if (bias) shapes.set(`${name}.bias`, [outputs]);
  };
  for (let index = 0; index < config.numHiddenLayers; index++) {
    const layer = `model.layers.${index}`;
    const queries = config.numAttentionHeads * D;
    const keys = config.numKeyValueHeads * D;
    shapes.set(`${layer}.input_layernorm.weight`, [C]);
    addLinear(`${layer}.self_attn.q_proj`, queries, C, config.attentionBias);
    addLinear(`${layer}.self_attn.k_proj`, keys, C, config.attentionBias);
    addLinear(`${layer}.self_attn.v_proj`, keys, C, config.attentionBias);
    addLinear(`${layer}.self_attn.o_proj`, C, queries, config.attentionBias);
    shapes.set(`${layer}.post_attention_layernorm.weight`, [C]);
    addLinear(`${layer}.mlp.gate_proj`, F, C, config.mlpBias);
    addLinear(`${layer}.mlp.up_proj`, F, C, config.mlpBias);
    addLinear(`${layer}.mlp.down_proj`, C, F, config.mlpBias);
  }
  shapes.set('model.norm.weight', [C]);
  if (!config.tieWordEmbeddings) shapes.set('lm_head.weight', [V, C]);
  return shapes;
}

/**
 * Fresh weights: norms 1, biases 0, everything else normal with standard deviation 0.02, the default of
 * LlamaConfig.initializer_range. The same seed gives the same weights on every device. The caller owns them.
 */
export function initParams(config: LlamaConfig, seed: number): LlamaParams {
  const entries = [...parameterShapes(config)].map(([name, shape], index) => {
    if (name.endsWith('norm.weight')) return [name, ones(shape)] as const;
    if (name.endsWith('.bias')) return [name, zeros(shape)] as const;
    return [name, randomNormal(shape, 0, 0.02, 'float32', seed * 1_000 + index + 1)] as const;
  });
  return unflatten(entries) as unknown as LlamaParams;
}
