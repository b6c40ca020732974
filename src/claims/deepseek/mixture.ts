// The experts of a model, and which of them its routers choose.
import { core } from '@/core/client';
import { deepseekFindingMessages } from './findingMessages';
import type { OpenedModel } from './stories';

export interface Mixture {
  /** Those that have experts. */
  layers: number[];
  /** E, routed ones of a layer */
  experts: number;
  /** K, of a token */
  chosen: number;
}

export function mixtureOf({ model, config }: Pick<OpenedModel, 'model' | 'config'>): Mixture {
  const field = (name: string) => Number(config[name] ?? 0);
  const first = field('first_k_dense_replace');
  const count = field('num_hidden_layers') - first;
  const layers = Array.from({ length: count }, (_unused, index) => first + index);
  const experts = field('n_routed_experts');
  if (!(experts > 0) || layers.length === 0) {
    throw new Error(deepseekFindingMessages.get().noExperts({ model }));
  }
  return { layers, experts, chosen: field('num_experts_per_tok') };
}

/** The experts of each token of a story, its end token left out: [layers][T][K] */
export async function choicesIn(
  { model }: OpenedModel,
  { layers, chosen }: Mixture,
  tokens: readonly number[],
  signal: AbortSignal,
): Promise<number[][][]> {
  const names = layers.map((layer) => `layers.${layer}.router.experts`);
  const read = tokens.slice(0, -1);
  const { taps } = await core.call('model.logits', { model, tokens: read, taps: names }, { signal });
  return names.map((name) => {
    const values = [...(taps[name]?.values ?? [])];
    return read.map((_id, at) => values.slice(at * chosen, (at + 1) * chosen));
  });
}
