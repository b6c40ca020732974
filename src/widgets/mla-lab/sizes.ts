// How many numbers attention keeps of a token, from the sizes of a model.

export const PRESETS = ['deepseek-v3', 'story-moe', 'story-gpt'] as const;
export type Preset = (typeof PRESETS)[number];

export const PRECISIONS = ['fp32', 'fp16', 'fp8'] as const;
export type Precision = (typeof PRECISIONS)[number];
export const BYTES: Record<Precision, number> = { fp32: 4, fp16: 2, fp8: 1 };

/** Sizes of a model's attention. */
export interface AttentionSizes {
  layers: number;
  /** H */
  heads: number;
  /** Of a key or a value of one head, where heads have their own. */
  headDim: number;
  /** Width of c^KV and of k^R; undefined for a model without latent attention. */
  latent: { latentDim: number; ropeDim: number } | undefined;
  /** K, as the model itself has it; undefined where it has latent attention. */
  groups: number | undefined;
}

/** DeepSeek-AI 2024 (arXiv:2412.19437v2), section 4.2: 61 layers, n_h = 128, d_h = 128, d_c = 512, d_h^R = 64. */
export const DEEPSEEK_V3: AttentionSizes = {
  ...{ layers: 61, heads: 128, headDim: 128 },
  latent: { latentDim: 512, ropeDim: 64 },
  groups: undefined,
};

/** From the fields of a config.json of the families deepseek_v3 and llama. */
export function sizesOf(config: Record<string, unknown>): AttentionSizes {
  const number = (name: string) => Number(config[name]);
  const layers = number('num_hidden_layers');
  const heads = number('num_attention_heads');
  if (config['model_type'] === 'deepseek_v3') {
    const latent = { latentDim: number('kv_lora_rank'), ropeDim: number('qk_rope_head_dim') };
    return { layers, heads, headDim: number('v_head_dim'), latent, groups: undefined };
  }
  return {
    ...{ layers, heads, headDim: number('head_dim') },
    latent: undefined,
    groups: number('num_key_value_heads'),
  };
}

export type Way = 'mha' | 'gqa' | 'mqa' | 'mla';

export interface Kept {
  way: Way;
  /** Key/value heads; undefined for latent attention. */
  groups: number | undefined;
  /** Numbers of a token in one layer. */
  numbers: number;
}

/** Heads share in groups of one size: the largest divisor of the heads that is at most `wanted`, from 1. */
function groupsOf(heads: number, wanted: number): number {
  let groups = Math.min(wanted, heads);
  while (heads % groups !== 0) groups--;
  return groups;
}

/** Each way with the same heads; latent attention where the model has it. */
export function keptBy(sizes: AttentionSizes, groups: number): Kept[] {
  const { heads, headDim, latent } = sizes;
  const withGroups = (way: Way, count: number): Kept => ({
    ...{ way, groups: count },
    numbers: 2 * count * headDim,
  });
  return [
    withGroups('mha', heads),
    withGroups('gqa', groupsOf(heads, groups)),
    withGroups('mqa', 1),
    ...(latent
      ? [{ way: 'mla' as const, groups: undefined, numbers: latent.latentDim + latent.ropeDim }]
      : []),
  ];
}

/**
 * Multiply-adds of one head for one earlier token, its score and its part of the mix; `once`, of the absorbed form alone, whatever
 * the number of earlier tokens: the query's way through W^UK, and the mix's through W^UV.
 */
export function headWork({
  headDim,
  latent,
}: AttentionSizes): { plain: number; absorbed: number; once: number } | undefined {
  if (!latent) return undefined;
  const { latentDim, ropeDim } = latent;
  return {
    plain: headDim + ropeDim + headDim,
    absorbed: latentDim + ropeDim + latentDim,
    once: 2 * headDim * latentDim,
  };
}
