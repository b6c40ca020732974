// The tensors of a checkpoint by what they are for, whatever its family calls them.

export interface Tensor {
  name: string;
  shape: readonly number[];
}

/** In the order in which a token meets them. */
export const PARTS = [
  'embedding',
  'attentionNorm',
  'queries',
  'keys',
  'values',
  'output',
  'ffnNorm',
  'gate',
  'up',
  'down',
  'finalNorm',
  'head',
] as const;
export type Part = (typeof PARTS)[number];

export const ATTENTION: readonly Part[] = ['queries', 'keys', 'values', 'output'];
export const FFN: readonly Part[] = ['gate', 'up', 'down'];
const NORMS: readonly Part[] = ['attentionNorm', 'ffnNorm'];
/** What every layer has. */
export const IN_LAYER: readonly Part[] = [...NORMS, ...ATTENTION, ...FFN];

/** Names of Llama's checkpoints, then of LLaDA's, of which `ff_out` is the head where it is in no block. */
const NAMES: readonly [Part, RegExp][] = [
  ['embedding', /(embed_tokens|\.wte)\.weight$/],
  ['attentionNorm', /\.(input_layernorm|attn_norm)\.weight$/],
  ['queries', /\.q_proj\.weight$/],
  ['keys', /\.k_proj\.weight$/],
  ['values', /\.v_proj\.weight$/],
  ['output', /\.(o_proj|attn_out)\.weight$/],
  ['ffnNorm', /\.(post_attention_layernorm|ff_norm)\.weight$/],
  ['gate', /\.(gate_proj|ff_proj)\.weight$/],
  ['up', /\.up_proj\.weight$/],
  ['down', /(\.down_proj|\.blocks\.\d+\.ff_out)\.weight$/],
  ['finalNorm', /(^model\.norm|\.ln_f)\.weight$/],
  ['head', /(^lm_head|\.transformer\.ff_out)\.weight$/],
];

export interface PartWeights {
  part: Part;
  /** Of one of its tensors. */
  shape: readonly number[];
  /** Weights of one of its tensors. */
  each: number;
  /** How many tensors it has: 1, or one a layer. */
  count: number;
}

/** A model by its parts. */
export type Weights = ReadonlyMap<Part, PartWeights>;

/** @throws Error naming a tensor that belongs to no part */
export function weightsOf(tensors: readonly Tensor[]): Weights {
  const weights = new Map<Part, PartWeights>();
  for (const { name, shape } of tensors) {
    const part = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
    if (!part) throw new Error(`weightsOf: ${name} belongs to no part of a Llama or LLaDA`);
    const each = shape.reduce((product, length) => product * length, 1);
    weights.set(part, { part, shape, each, count: (weights.get(part)?.count ?? 0) + 1 });
  }
  return weights;
}

/** Weights of these parts in one layer. */
export function eachOf(weights: Weights, parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (weights.get(part)?.each ?? 0), 0);
}

/** Weights of these parts in all layers; by default of the whole model. */
export function allOf(weights: Weights, parts: readonly Part[] = PARTS): number {
  return parts.reduce((sum, part) => {
    const { each = 0, count = 0 } = weights.get(part) ?? {};
    return sum + each * count;
  }, 0);
}

/** Rows and columns of a part; 0 where there is none. */
export function shapeOf(weights: Weights, part: Part): readonly [rows: number, columns: number] {
  const [rows = 0, columns = 0] = weights.get(part)?.shape ?? [];
  return [rows, columns];
}

/**
 * F at which a layer of `model` would have as many weights as one of `other`, if nothing else of it changed: its three matrices
 * have C weights each for every unit of F. Perhaps no whole number, or below 1.
 */
export function equalFfn(model: Weights, other: Weights): number {
  const [F, C] = shapeOf(model, 'gate');
  return F + (eachOf(other, IN_LAYER) - eachOf(model, IN_LAYER)) / (3 * C);
}
